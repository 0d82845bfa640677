/**
 * 别的网站: somebody is signed in here and opens a page of another site, or of another port of this host, which sends
 * forms, calls, pictures and sockets to every address that changes something (E6). Nothing happens, and it is refused.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { served } from '../../server/app.ts';
import { request, somebodyFor } from '../server/requests.ts';
import { kept, openTown, type Request, routesOf, type Town } from '../support/browser.ts';
import { commanded, PLACES, type Someone } from '../support/county.ts';

let town: Town;
let foreign: Server;
let context: BrowserContext;
beforeAll(async () => {
  town = await openTown();
  foreign = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>别的网站</title>'),
  );
  await new Promise<void>((listening) => foreign.listen(0, '127.0.0.1', listening));
  context = await town.browser.newContext();
}, 120_000);
afterAll(async () => {
  foreign.closeAllConnections();
  foreign.close();
  await town?.close();
});

interface Target {
  readonly url: string;
  readonly body: unknown;
  /** Fields of a form; a page of the public site takes these. */
  readonly form: Readonly<Record<string, string>>;
}

/** What a page of the public site would act on, if it were asked from here. */
const FORM = {
  text: '路塌了请来看看',
  placeCode: PLACES.villages[0] ?? '',
  asItIs: 'yes',
  why: '还没有修好',
};

/**
 * A browser asks every fourth address in every run, and each by command: `FOREIGN=whole`. Without one, each is asked every time
 * (`tests/server/every-endpoint.test.ts`).
 */
const EVERY = process.env.FOREIGN === 'whole' ? 1 : 4;

/** Everything that changes something, with whoever may do it. */
async function targets(): Promise<{ as: Someone; targets: Target[] }[]> {
  const groups = new Map<string, { as: Someone; targets: Target[] }>();
  const add = (as: Someone, target: Target): void => {
    const group = groups.get(as.cookie) ?? { as, targets: [] };
    groups.set(as.cookie, { as, targets: [...group.targets, target] });
  };
  const changing = served(town.county.house).filter(({ endpoint }) => endpoint.method !== 'GET');
  for (const { endpoint } of changing.filter((_, at) => at % EVERY === 0)) {
    const { url, body } = request(endpoint);
    add(await somebodyFor(town.county, endpoint), { url, body: body ?? {}, form: FORM });
  }
  const known = new Set(changing.map(({ endpoint }) => endpoint.path));
  const others = routesOf(town.app).filter(
    ({ methods, path }) => methods.includes('POST') && !known.has(path),
  );
  const someone = await town.county.who('village_cadre', PLACES.villages[0] ?? '');
  for (const { path } of others)
    add(someone, { url: path.replace(':code', '0000-0000-0000-0000'), body: FORM, form: FORM });
  expect(others.map(({ path }) => path)).toContain('/say');
  return [...groups.values()];
}

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'] as const;

/** Addresses that are asked together. */
const AT_ONCE = 8;

/** In the page of the other site: a form of every kind to every target, each answered into a frame that is then taken away. */
const sendForms = (page: Page, at: string, all: readonly Target[]): Promise<void> =>
  page.evaluate(
    async ({ at, all, kinds, atOnce }) => {
      const submit = ({ url, body, form: fields }: Target, kind: string) =>
        new Promise<void>((answered) => {
          const frame = document.createElement('iframe');
          frame.name = `${kind} ${url}`;
          const form = document.createElement('form');
          Object.assign(form, { action: at + url, method: 'post', enctype: kind, target: frame.name });
          const add = (name: string, value: string) =>
            Object.assign(form.appendChild(document.createElement('input')), { name, value });
          // Read as JSON, this is the body: the last sign of equality falls into a text.
          if (kind === 'text/plain') add(`${JSON.stringify(body).slice(0, -1)},"x":"`, '"}');
          else for (const [name, value] of Object.entries(fields)) add(name, value);
          document.body.append(frame, form);
          frame.onload = () => {
            frame.remove();
            form.remove();
            answered();
          };
          form.submit();
        });
      for (let from = 0; from < all.length; from += atOnce)
        await Promise.all(
          all.slice(from, from + atOnce).flatMap((target) => kinds.map((kind) => submit(target, kind))),
        );
    },
    { at, all, kinds: FORMS, atOnce: AT_ONCE },
  );

interface Called {
  /** What the other site could read of the answers. */
  readonly read: readonly string[];
  /** Beacons the browser took; it refuses some while others are under way. */
  readonly beacons: number;
}

/** Calls, beacons and pictures. */
const callFrom = (page: Page, at: string, all: readonly Target[]): Promise<Called> =>
  page.evaluate(
    async ({ at, all, atOnce }) => {
      const read: string[] = [];
      let beacons = 0;
      const callAll = async ({ url, body }: Target) => {
        const address = at + url;
        const json = JSON.stringify(body);
        const send = async (how: RequestInit) => {
          const answer = await fetch(address, { method: 'POST', credentials: 'include', ...how }).catch(
            () => undefined,
          );
          if (answer !== undefined && answer.type !== 'opaque') read.push(`${url} ${answer.status}`);
        };
        const plain = { headers: { 'content-type': 'text/plain' }, body: json };
        await Promise.all([
          send({ mode: 'no-cors', ...plain }),
          send({ mode: 'no-cors', ...plain, referrerPolicy: 'no-referrer' }),
          send({ mode: 'no-cors', body: new Blob([json], { type: 'application/json' }) }),
          send({ mode: 'no-cors', body: new URLSearchParams(body as Record<string, string>) }),
          send({ mode: 'cors', ...plain }),
          send({ mode: 'cors', headers: { 'content-type': 'application/json' }, body: json }),
          send({ mode: 'cors', headers: { 'content-type': 'image/jpeg' }, body: json }),
          send({ mode: 'cors', headers: { 'content-type': 'application/octet-stream' }, body: json }),
          send({ mode: 'cors', method: 'PUT', body: json }),
          new Promise((done) => Object.assign(new Image(), { onload: done, onerror: done, src: address })),
        ]);
        for (const beacon of [json, new Blob([json], { type: 'application/x-www-form-urlencoded' })])
          if (navigator.sendBeacon(address, beacon)) beacons += 1;
      };
      for (let from = 0; from < all.length; from += atOnce)
        await Promise.all(all.slice(from, from + atOnce).map(callAll));
      return { read, beacons };
    },
    { at, all, atOnce: AT_ONCE },
  );

/**
 * The addresses that opened a socket to the other site. A browser lets one page after the other wait longer for sockets that fail:
 * each few addresses have a page of their own.
 */
async function socketsFrom(site: string, as: Someone, all: readonly Target[]): Promise<string[]> {
  const opened: string[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const other = await town.browser.newContext();
    await other.addCookies([kept(as, town.origin)]);
    const page = await other.newPage();
    await page.goto(site);
    const addresses = all
      .slice(from, from + AT_ONCE)
      .map(({ url }) => town.origin.replace('http', 'ws') + url);
    const told = await page.evaluate(
      (asked) =>
        Promise.all(
          asked.map(
            (address) =>
              new Promise<string[]>((done) => {
                const socket = new WebSocket(address);
                socket.onopen = () => done([address]);
                socket.onerror = () => done([]);
              }),
          ),
        ),
      addresses,
    );
    opened.push(...told.flat());
    await other.close();
  }
  return opened;
}

/** Every row of every table, told by one hash for each. */
async function everything(): Promise<unknown> {
  const { god } = town.county;
  const tables = await god.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const told = tables.rows.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as n, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as rows from "${name}" t`,
  );
  return (await god.query(`${told.join(' union all ')} order by name`)).rows;
}

/** Until as many writes were answered as were sent. */
const answered = async (count: number) => {
  const writes = () => town.seen.filter(({ method }) => method === 'POST');
  await expect.poll(() => writes().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(count);
  return writes();
};

const tell = (requests: readonly Request[]) => [
  ...new Set(requests.map(({ method, url, status }) => `${method} ${url} ${status}`)),
];

test('从别的网站、同一台机器的别的端口，向每个会改变什么的地址发表单、请求、图片、套接字：什么也没有发生', async () => {
  const { port } = foreign.address() as AddressInfo;
  const groups = await targets();
  const before = await everything();
  for (const site of [`http://127.0.0.1:${port}`, `http://localhost:${port}`]) {
    const page = await context.newPage();
    for (const { as, targets: all } of groups) {
      await page.goto(site);
      await context.clearCookies();
      await context.addCookies([kept(as, town.origin)]);
      town.seen.length = 0;
      await sendForms(page, town.origin, all);
      const { read, beacons } = await callFrom(page, town.origin, all);
      expect(read, 'answers that the other site could read').toEqual([]);
      expect(beacons).toBeGreaterThan(0);
      // Three forms and five calls without a question.
      const writes = await answered(all.length * 8 + beacons);
      expect(new Set(writes.map(({ url }) => url))).toEqual(new Set(all.map(({ url }) => url)));
      expect.soft(tell(writes.filter(({ status }) => status !== 403))).toEqual([]);
      expect(town.seen.filter(({ method, status }) => method === 'OPTIONS' && status < 400)).toEqual([]);
      expect(town.seen.filter(({ method }) => method === 'PUT')).toEqual([]);
      // The other port is the same site to a browser: the cookie goes along, and the door alone holds.
      expect(writes.some(({ cookie }) => cookie)).toBe(site.includes('localhost'));
      expect(await socketsFrom(site, as, all)).toEqual([]);
    }
    await page.close();
  }
  expect(await everything()).toEqual(before);
}, 400_000);

test('从我们自己的页面发来，只要不是它要的内容类型，也是 415；要的类型才起作用', async () => {
  const page = await context.newPage();
  await page.goto(`${town.origin}/openapi.json`);
  const groups = await targets();
  const before = await everything();
  for (const { as, targets: all } of groups) {
    await context.addCookies([kept(as, town.origin)]);
    const told = await page.evaluate(async (sent) => {
      const other: string[] = [];
      for (const { url, body } of sent) {
        const form = new FormData();
        form.set('text', 'x');
        const plain = new URLSearchParams({ text: 'x' });
        const wrong = [
          JSON.stringify(body),
          form,
          new Blob(['{}']),
          ...(url.startsWith('/api/') ? [plain] : []),
        ];
        for (const what of wrong) {
          const { status } = await fetch(url, { method: 'POST', body: what });
          if (status !== 415) other.push(`${url} ${status}`);
        }
      }
      return other;
    }, all);
    expect(told).toEqual([]);
  }
  expect(await everything()).toEqual(before);

  const cadre = await town.county.who('village_cadre', PLACES.villages[0] ?? '');
  await context.addCookies([kept(cadre, town.origin)]);
  const saved = await page.evaluate(
    async (body) => {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/api/templates', { method: 'POST', headers, body: JSON.stringify(body) });
      return answer.status;
    },
    commanded({ title: '已修复', text: '已经办好', acts: ['answer'] }),
  );
  expect(saved).toBe(200);
  expect(await everything()).not.toEqual(before);
}, 120_000);
