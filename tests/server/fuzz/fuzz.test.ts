/**
 * 乱问: whatever is asked, of things that are really there, by people who may ask: no fault, no word of what is inside, no long
 * wait, no memory kept (quality: E3). `FUZZ_RUNS=10000` asks each endpoint so often; fast-check prints the seed of what it finds.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../../contract/endpoint.ts';
import type { Post } from '../../../domain/people/post.ts';
import { newId } from '../../../server/kit/id.ts';
import { verifyCounty } from '../../../tools/verify/verify.ts';
import { type Matrix, openedMatrix } from '../matrix/opened.ts';
import { SEAT_NAMES, SEATS, type Seat } from '../matrix/seats.ts';
import { request } from '../requests.ts';
import { broken, files, type Sent } from './bytes.ts';
import { type Pool, pooled } from './pool.ts';
import { anything, fitting, naughty } from './values.ts';

/** Requests to each endpoint; a longer run gives a larger number. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 50);
const LONGEST = 2000;
const MOST_KEPT = 50 * 1_048_576;

let matrix: Matrix;
let pool: Pool;
beforeAll(async () => {
  matrix = await openedMatrix();
  pool = await pooled(matrix);
}, 180_000);
afterAll(() => matrix?.close());

/** Mostly somebody the endpoint is for. */
function asking({ office, name }: Endpoint): fc.Arbitrary<Seat | undefined> {
  const anybody = fc.constantFrom(...SEAT_NAMES);
  if (office === 'anyone')
    return name === 'people.sign-out' ? anybody : fc.option(anybody, { nil: undefined });
  const theirs = SEAT_NAMES.filter(
    (seat) => office === 'signed-in' || office.includes(SEATS[seat][0] as Post),
  );
  return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...theirs) }, { weight: 1, arbitrary: anybody });
}

/** The path with ids that are there, mostly; now and then with something else in their place. */
function pathOf({ path, params }: Endpoint): fc.Arbitrary<string> {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  return fc.tuple(fc.nat(), ...names.map((name) => partOf(name, params))).map(([n, ...parts]) =>
    names.reduce((url, name, index) => {
      const there = pool.partOf(name, n);
      return url.replace(new RegExp(`:${name}\\b`), () => encoded(parts[index] ?? there));
    }, path),
  );
}

/** Something else than what is there, or nothing to leave it. */
function partOf(name: string, params: Endpoint['params']): fc.Arbitrary<string | undefined> {
  const shape = params?.shape[name];
  const other = shape === undefined ? naughty : fc.oneof(naughty, fitting(shape, pool).map(told));
  return fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: other });
}

const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Cs}/gu, '?')) || 'x';

function searchOf({ query }: Endpoint): fc.Arbitrary<string> {
  const right = query === undefined ? fc.constant({}) : fitting(query, pool);
  return fc
    .oneof(
      { weight: 4, arbitrary: right },
      { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('q', 'place', 'x'), anything) },
    )
    .map((asked) => {
      const pairs = Object.entries(Object(asked)).filter(([, value]) => value !== undefined);
      const search = new URLSearchParams(pairs.map(([name, value]) => [name, told(value)])).toString();
      return search === '' ? '' : `?${search}`;
    });
}

const told = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

/** The well-formed body with a field or two exchanged, or one made from the schema. */
function bodyOf(endpoint: Endpoint): fc.Arbitrary<unknown> {
  if (endpoint.body === undefined) return anything;
  const plain = () => Object(request(endpoint).body) as Record<string, unknown>;
  const names = Object.keys(plain());
  if (names.length === 0) return fitting(endpoint.body, pool);
  const exchanged = fc
    .array(
      fc.tuple(fc.constantFrom(...names), fc.oneof(anything, fc.constantFrom(...pool.ids, ...pool.texts))),
      {
        maxLength: 2,
      },
    )
    .map((changes) => ({ ...plain(), ...fresh(names), ...Object.fromEntries(changes) }));
  return fc.oneof(
    exchanged,
    fitting(endpoint.body, pool).map((it) => freshened(it)),
  );
}

const fresh = (names: readonly string[]) => (names.includes('commandId') ? { commandId: newId() } : {});
const freshened = (it: unknown): unknown =>
  typeof it === 'object' && it !== null && 'commandId' in it ? { ...it, commandId: newId() } : it;

const INSIDE =
  /\bselect |\binsert |\bupdate \w+ set|at \w+ \(|node_modules|postgres|relation "|column "|\.ts:\d/i;

async function fuzz(endpoint: Endpoint): Promise<void> {
  const { method, takes, name } = endpoint;
  const sent: fc.Arbitrary<Sent | undefined> =
    method === 'GET'
      ? fc.constant(undefined)
      : takes === undefined
        ? broken(bodyOf(endpoint))
        : await files(takes);
  const one = fc.tuple(asking(endpoint), pathOf(endpoint), searchOf(endpoint), sent);
  await fc.assert(
    fc.asyncProperty(one, async ([seat, path, search, body]) => {
      const cookie = seat && matrix.people.get(seat)?.cookie;
      const before = process.cpuUsage();
      const { statusCode, body: answer } = await matrix.asking.county.app.inject({
        method,
        url: path + search,
        headers: { ...(cookie && { cookie }), ...(body && { 'content-type': body.type }) },
        ...(body && { payload: body.bytes }),
      });
      const { user, system } = process.cpuUsage(before);
      expect(statusCode, `${name} ${answer}`).toBeLessThan(500);
      expect((user + system) / 1000, `${name} ${path}${search}`).toBeLessThan(LONGEST);
      if (statusCode >= 400) expect(answer, name).not.toMatch(INSIDE);
    }),
    {
      numRuns: ['intake.upload', 'paper.read'].includes(name) ? Math.ceil(RUNS / 10) : RUNS,
      endOnFailure: true,
    },
  );
}

const WORDS = [
  'people',
  'handover',
  'place',
  'intake',
  'setting',
  'watch',
  'campaign',
  'matter',
  'follow',
  'publication',
  'export',
  'archive',
  'centre',
  'area',
  'sync',
  'burden',
  'room',
  'draw',
  'roll',
  'meeting',
  'procedure',
  'levy',
  'consultation',
  'outcome',
  'paper',
  'disclosure',
  'affair',
  'notice',
  'record',
];

test('每个词都有人问到', () => {
  const words = matrix.endpoints.map(({ name }) => name.split('.')[0] ?? '');
  expect(words.filter((word) => !WORDS.includes(word))).toEqual([]);
});

test.each(WORDS)(
  '%s：真有的东西，乱七八糟地问，没有一次故障，没有一句内情',
  { timeout: 7_200_000 },
  async (word) => {
    for (const endpoint of matrix.endpoints.filter(({ name }) => name.startsWith(`${word}.`)))
      await fuzz(endpoint);
  },
);

/** What is kept after everything that can go is gone. */
function kept(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test('问得再多，内存也不留', { timeout: 600_000 }, async () => {
  const many = matrix.endpoints.filter(({ name }) =>
    ['matter.list', 'follow.say', 'matter.accept'].includes(name),
  );
  for (const endpoint of many) await fuzz(endpoint);
  const before = kept();
  for (let round = 0; round < 3; round += 1) for (const endpoint of many) await fuzz(endpoint);
  expect(kept() - before).toBeLessThan(MOST_KEPT);
});

test('乱问之后，每件事的现状、期限、数字和检索，重算一遍都对（A8）', { timeout: 180_000 }, async () => {
  expect((await verifyCounty(matrix.county.house)).differences).toEqual([]);
});
