/**
 * 别人的编号: asking for what is another's is answered like asking for what never was: the same status, the same body, the
 * same headers, at the same cost (quality: C2).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { served } from '../../../server/app.ts';
import { PLACES, type SmallCounty, type Someone, smallCounty } from '../../support/county.ts';
import { PDF } from '../../support/papers.ts';
import { undone } from '../../support/undone.ts';
import { request } from '../requests.ts';
import { type Cost, isSurelyWithin, median } from './cost.ts';
import type { Ids, Strange } from './strange.ts';
import { never, type Things, things } from './things.ts';

let county: SmallCounty;
let silent: SmallCounty;
let endpoints: Endpoint[];
let all: Things;
beforeAll(async () => {
  county = await smallCounty();
  all = await things(county);
  silent = await undone(county);
  endpoints = served(county.house).map(({ endpoint }) => endpoint);
});
afterAll(async () => {
  await silent?.close();
  await county?.close();
});

const paramsOf = ({ path }: Endpoint): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/**
 * Names nothing of anybody's: places, units, settings and templates are the county's; a follow code is what it opens; of a
 * picture in pieces everybody sees only the own pieces.
 */
const NOBODYS = ['code', 'word', 'kind', 'format', 'category', 'absence', 'sha256'];
/** Only one post is admitted, and all of them are theirs to see. */
const ALL_THEIRS = ['intakeId', 'archiveId'];
const OF_MATTERS = ['matterId', 'no'];

/** Who asks an endpoint for what; nothing when its ids are nobody's. */
function strangeFor(endpoint: Endpoint): Strange | undefined {
  if (endpoint.office === 'anyone') return undefined;
  const params = paramsOf(endpoint);
  if (params.some((name) => OF_MATTERS.includes(name))) return all.matters;
  // Accounts are looked after by the security administrator, everybody's.
  if (endpoint.office.length === 1 && endpoint.office[0] === 'security_admin') return undefined;
  return all.others[endpoint.name] ?? all.others[params[0] ?? ''];
}

const told = (): { endpoint: Endpoint; strange: Strange }[] =>
  endpoints.flatMap((endpoint) => {
    const strange = strangeFor(endpoint);
    return strange === undefined ? [] : [{ endpoint, strange }];
  });

test('凡是路径里的编号，要么有别人的可比，要么写明不是谁的', () => {
  const compared = new Set(told().flatMap(({ endpoint }) => paramsOf(endpoint)));
  const rest = endpoints.flatMap(paramsOf).filter((name) => !compared.has(name));
  expect([...new Set(rest)].sort()).toEqual(
    [...NOBODYS.filter((name) => name !== 'code'), ...ALL_THEIRS].sort(),
  );
});

async function send(endpoint: Endpoint, ids: Ids, as: Someone) {
  const path = Object.entries(ids).reduce(
    (it, [name, id]) => it.replace(new RegExp(`:${name}\\b`), id),
    endpoint.path,
  );
  const { url, body } = request({ ...endpoint, path });
  const bytes = endpoint.takes === undefined ? undefined : PDF;
  return silent.app.inject({
    method: endpoint.method,
    url,
    headers: {
      cookie: as.cookie,
      ...(endpoint.method === 'POST' && {
        'content-type': bytes ? 'application/octet-stream' : 'application/json',
      }),
    },
    ...(endpoint.method === 'POST' && { payload: bytes ?? JSON.stringify(body) }),
  });
}

/** Everything that is answered, but when. */
async function wholeOf(endpoint: Endpoint, ids: Ids, as: Someone): Promise<unknown> {
  const { statusCode, headers, body } = await send(endpoint, ids, as);
  const { date: _, ...others } = headers;
  return { statusCode, headers: others, body };
}

test('是别人的，还是从没有过的，状态、正文和每一个头都一样', async () => {
  for (const { endpoint, strange } of told())
    for (const { kind, ids } of strange.foreign) {
      const theirs = await wholeOf(endpoint, ids, strange.as);
      const nothing = await wholeOf(endpoint, never(ids), strange.as);
      expect(theirs, `${endpoint.name} ${kind}`).toEqual(nothing);
      expect(theirs, `${endpoint.name} ${kind}`).toMatchObject({ statusCode: 404 });
    }
});

test('自己的事项里，别的事项的照片、附件、备注也不在', async () => {
  const [own] = all.matters.foreign;
  const neighbour = await county.who('area_chief', PLACES.areas[1] ?? '');
  for (const name of [
    ...['matter.photo', 'matter.attachment', 'matter.clip'],
    ...['matter.take-back-note', 'export.take-matter'],
  ])
    for (const { ids } of all.matters.foreign.slice(1)) {
      const endpoint = endpoints.find((one) => one.name === name) as Endpoint;
      const theirs = await wholeOf(endpoint, { ...ids, matterId: own?.ids.matterId ?? '' }, neighbour);
      const nothing = await wholeOf(
        endpoint,
        { ...never(ids), matterId: own?.ids.matterId ?? '' },
        neighbour,
      );
      expect(theirs, name).toEqual(nothing);
      expect(theirs, name).toMatchObject({ statusCode: 404 });
    }
});

const MOST_TRIES = 300;
/** So often asked, what is known by then is looked at. */
const LOOK_EVERY = 30;
/** Milliseconds. */
const MOST_APART = 5;

async function costOf(endpoint: Endpoint, ids: Ids, as: Someone): Promise<Cost> {
  const from = performance.now();
  const before = process.cpuUsage();
  await send(endpoint, ids, as);
  const { user, system } = process.cpuUsage(before);
  return { work: (user + system) / 1000, wait: performance.now() - from };
}

/** One endpoint for each parameter, and every act that locks what it finds before it looks who asks. */
const TIMED = [
  'area.open-contact',
  'area.withdraw-household',
  'area.end-care',
  'area.take-off-roster',
  'matter.get',
  'matter.find',
  'matter.photo',
  'matter.attachment',
  'matter.clip',
  'matter.take-back-note',
  'matter.accept',
  'export.take-matter',
  'export.take',
  'publication.correct',
  'matter.change-template',
  'matter.forget-view',
  'people.withdraw-relation',
  'watch.look',
  'watch.take-back-weather',
  'campaign.refuse',
  'consultation.review',
  'outcome.answer',
  'meeting.get',
  'meeting.return-referral',
  'procedure.give-up',
  'levy.give-up',
  'disclosure.drop',
  'affair.publish',
  'sync.revoke',
  'sync.decline',
  'people.end-session',
  'people.office',
  'people.invite',
  'people.grantable',
  'room.cancel',
  'room.unseat',
  'room.withdraw-expert',
  'room.end-advisor',
  'draw.people',
];

test('花的功夫也一样：各问至多三百次，直到九百九十九分把握相差不到五毫秒', { timeout: 300_000 }, async () => {
  const timed = told().filter(({ endpoint }) => TIMED.includes(endpoint.name));
  expect(timed.map(({ endpoint }) => endpoint.name).sort()).toEqual([...TIMED].sort());
  expect(new Set(timed.flatMap(({ endpoint }) => paramsOf(endpoint)))).toEqual(
    new Set(told().flatMap(({ endpoint }) => paramsOf(endpoint))),
  );
  for (const { endpoint, strange } of timed) {
    const apart: Cost[] = [];
    do apart.push(await pairOf(endpoint, strange, apart.length));
    while (
      apart.length < MOST_TRIES &&
      (apart.length % LOOK_EVERY !== 0 || !isSurelyWithin(MOST_APART, apart))
    );
    for (const of of ['work', 'wait'] as const)
      expect(Math.abs(median(apart.map((cost) => cost[of]))), `${endpoint.name} ${of}`).toBeLessThan(
        MOST_APART,
      );
  }
});

/** What one costs more than the other. Turn about, and each first as often: what else the machine does falls on both alike. */
async function pairOf(endpoint: Endpoint, { foreign, as }: Strange, n: number): Promise<Cost> {
  const { ids } = foreign[n % foreign.length] as Strange['foreign'][number];
  const both = [ids, never(ids)];
  if (n % 2 === 1) both.reverse();
  const costs: Cost[] = [];
  for (const one of both) costs.push(await costOf(endpoint, one, as));
  if (n % 2 === 1) costs.reverse();
  const [theirs, nothing] = costs as [Cost, Cost];
  return { work: theirs.work - nothing.work, wait: theirs.wait - nothing.wait };
}
