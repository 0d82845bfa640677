/**
 * 注入（E2）: SQL in every parameter of every address that reads, against the real database. What reaches PostgreSQL as text of
 * a statement breaks it (500), holds it up past its patience (503), or answers more than a word that nothing has.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { served } from '../../server/app.ts';
import { ask, type SmallCounty, smallCounty } from '../support/county.ts';
import { type Parameter, parametersOf, seats, withMatters } from './parameters.ts';

/** Ends a text or a statement too early, in every way of quoting. */
const BREAKING = ["'", '"', '\\', "')", "';", '$$', '/*', "%'", "a'b", "\\'; --"];
/** True for every row. */
const TRUE = ["' or '1'='1", "' or 1=1 --", "') or ('1'='1", '" or ""="', '1 or 1=1', "%' or true or '"];
/** Longer than a page's statement may take. */
const SLOW = ["'||pg_sleep(9)||'", "';select pg_sleep(9)--", "' and 1=(select 1 from pg_sleep(9))--"];
/** Where a name of a column or an order would stand. */
const ORDERING = ['id desc', '1,(select pg_sleep(9))', 'title;--', 'case when 1=1 then id else no end'];
const PAYLOADS = [...BREAKING, ...TRUE, ...SLOW, ...ORDERING];
const NOTHING_HAS = '无人写过此字';

let county: SmallCounty;
let endpoints: readonly Endpoint[];
beforeAll(async () => {
  county = await withMatters(await smallCounty());
  endpoints = served(county.house).map(({ endpoint }) => endpoint);
});
afterAll(() => county.close());

type Asking = (url: string) => Promise<{ statusCode: number; body: string }>;

/** How many things an answer holds, at any depth. */
function amountIn(body: string): number {
  const count = (it: unknown): number =>
    Array.isArray(it)
      ? it.length + it.reduce<number>((sum, one) => sum + count(one), 0)
      : typeof it === 'object' && it !== null
        ? Object.values(it).reduce<number>((sum, one) => sum + count(one), 0)
        : 0;
  try {
    return count(JSON.parse(body));
  } catch {
    return body.length;
  }
}

/** What gives away that a text became part of a statement. */
async function injected({ name, url }: Pick<Parameter, 'name' | 'url'>, asking: Asking): Promise<string[]> {
  const nothing = await asking(url(NOTHING_HAS));
  const least = nothing.statusCode === 200 ? amountIn(nothing.body) : 0;
  const found: string[] = [];
  for (const payload of PAYLOADS) {
    const { statusCode, body } = await asking(url(payload));
    if (statusCode >= 500) found.push(`${name} ${payload}: ${statusCode}`);
    const alike = nothing.statusCode === 200 && TRUE.includes(payload);
    if (alike && statusCode === 200 && amountIn(body) > least) found.push(`${name} ${payload}: more`);
  }
  return found;
}

test('每个读取接口的每个参数，放进 SQL：没有故障，没有拖延，没有多出一行', { timeout: 300_000 }, async () => {
  let places = 0;
  const seatFor = seats(county);
  for (const endpoint of endpoints.filter(({ method }) => method === 'GET')) {
    const as = await seatFor(endpoint);
    for (const place of parametersOf(endpoint)) {
      places += 1;
      expect(await injected(place, (url) => ask(county, 'GET', url, { as })), endpoint.name).toEqual([]);
    }
  }
  expect(places).toBeGreaterThan(80);
});

test('把话直接写进语句的查询，三样都看得出来', { timeout: 60_000 }, async () => {
  const naive: Asking = async (url) => {
    const text = new URLSearchParams(url.split('?')[1]).get('q') ?? '';
    try {
      await county.god.query(`set statement_timeout = '1s'`);
      const { rows } = await county.god.query(`select id from matter where title like '%${text}%'`);
      return { statusCode: 200, body: JSON.stringify(rows) };
    } catch (error) {
      return { statusCode: (error as { code?: string }).code === '57014' ? 503 : 500, body: '' };
    } finally {
      await county.god.query('set statement_timeout = 0');
    }
  };
  const found = await injected({ name: 'q', url: (text) => `/?q=${encodeURIComponent(text)}` }, naive);
  expect(found).toEqual(expect.arrayContaining(["q ': 500", "q ' or '1'='1: more"]));
  expect(found.some((line) => line.endsWith('503'))).toBe(true);
});
