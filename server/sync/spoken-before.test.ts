/**
 * 旧版手机说的话: what a phone of the version before really said on one day, and was answered, recorded when that version was the
 * newest (28): the server of today does the same with it, and answers everything that phone reads.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OLDEST_PROTOCOL } from '../../domain/sync/command.ts';
import { ask, PLACES, type SmallCounty, type Someone, smallCounty } from '../../tests/support/county.ts';

interface Said {
  readonly epoch: string;
  readonly ticket: string;
  readonly cursor?: string;
  readonly outcomes?: readonly { readonly outcome: string; readonly reason: string | null }[];
}
interface Spoken {
  readonly call: 'push' | 'pull';
  readonly body: Readonly<Record<string, unknown>>;
  readonly answer: Said;
}

const recorded = readFileSync(
  new URL('../../tests/fixtures/phone-spoken-before-guarded.json', import.meta.url),
  'utf8',
);
const { officeId: theirs } = JSON.parse(recorded) as { officeId: string };

let county: SmallCounty;
let chief: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
});
afterAll(() => county?.close());

/** Names that the recorded answer has and this one has not, or has as something else; lists by their first of a kind, or by place. */
function missing(old: unknown, now: unknown, at = ''): string[] {
  if (old === null || now === null) return [];
  if (Array.isArray(old)) {
    if (!Array.isArray(now)) return [at];
    return old.flatMap((one, n) => {
      const alike = one?.kind === undefined ? now[n] : now.find(({ kind }) => kind === one.kind);
      return alike === undefined ? [] : missing(one, alike, `${at}[${one?.kind ?? ''}]`);
    });
  }
  if (typeof old !== 'object') return typeof now === typeof old ? [] : [at];
  return Object.entries(old as object).flatMap(([name, value]) =>
    name in (now as object)
      ? missing(value, (now as Record<string, unknown>)[name], `${at}.${name}`)
      : [`${at}.${name}`],
  );
}

test('上一版手机的一天：办的一样，它要读的一样不少（28）', async () => {
  const { spoken } = JSON.parse(recorded.replaceAll(theirs, chief.office.id)) as { spoken: Spoken[] };
  let last: Partial<Said> = {};
  let cursor: string | null = null;
  for (const { call, body, answer } of spoken) {
    const { epoch = null, ticket = null } = last;
    const now = { ...body, epoch, ticket, ...(call === 'pull' && { cursor }) };
    const reply = await ask(county, 'POST', `/api/sync/${call}`, { as: chief, body: now });
    expect(reply.statusCode, reply.body).toBe(200);
    const said = reply.json() as Said;
    const ends = (one: Said) => one.outcomes?.map(({ outcome, reason }) => ({ outcome, reason }));
    expect(ends(said)).toEqual(ends(answer));
    expect(missing(answer, said), `of a ${call}`).toEqual([]);
    last = said;
    cursor = said.cursor ?? cursor;
  }
  const { rows } = await county.god.query('select status from matter order by reported_at, no');
  expect(rows.map(({ status }) => status).sort()).toEqual(['answered', 'reported']);
});

test('再早一版：听到“要换新”，什么都没有办，也没有丢', async () => {
  const { spoken } = JSON.parse(recorded.replaceAll(theirs, chief.office.id)) as { spoken: Spoken[] };
  const [first] = spoken;
  const body = { ...first?.body, protocol: OLDEST_PROTOCOL - 1, epoch: null, ticket: null };
  const reply = await ask(county, 'POST', '/api/sync/push', { as: chief, body });
  expect([reply.statusCode, reply.json()]).toEqual([409, { reason: 'upgrade' }]);
});
