/** 不漏: a new endpoint, post, status, ending, step or way to wait that the matrix does not know of fails here (quality: C1). */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { DATA_CLASSES } from '../../../domain/matter/category.ts';
import { ENDINGS } from '../../../domain/matter/ending.ts';
import { MATTER_STATUSES, REPORTER_KINDS } from '../../../domain/matter/matter.ts';
import { LATER_STEP_KINDS } from '../../../domain/matter/step.ts';
import { ASIDE_KINDS } from '../../../domain/matter/ways.ts';
import { POSTS } from '../../../domain/people/post.ts';
import { verifyCounty } from '../../../tools/verify/verify.ts';
import { LISTS, MAKES_ONE, NAMES_BY_DUTY, tellsNoMatter } from './lists.ts';
import { type Matrix, openedMatrix } from './opened.ts';
import { BY_CODE, RULES } from './rules.ts';
import { SEATS } from './seats.ts';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await openedMatrix();
}, 180_000);
afterAll(() => matrix?.close());

const namesOne = ({ path, office }: Endpoint): boolean =>
  office !== 'anyone' && (path.includes(':matterId') || path.includes(':no'));

test('凡是路径里写着事项的接口都有一条规矩，凭码的也有；规矩都有接口', () => {
  const ruled = new Set(Object.keys(RULES).map((name) => name.split('#')[0]));
  expect([...ruled].sort()).toEqual(
    matrix.endpoints
      .filter(namesOne)
      .map(({ name }) => name)
      .sort(),
  );
  const byCode = matrix.endpoints.filter(({ path }) => path.startsWith('/api/public/follow/'));
  expect(Object.keys(BY_CODE).sort()).toEqual(byCode.map(({ name }) => name).sort());
});

test('其余的接口，会说到事项的和不会说到的，逐个写明', () => {
  const others = matrix.endpoints
    .filter((endpoint) => !namesOne(endpoint) && BY_CODE[endpoint.name] === undefined)
    .map(({ name }) => name)
    .filter((name) => !tellsNoMatter(name));
  const told = [...LISTS, ...NAMES_BY_DUTY, ...MAKES_ONE].filter((name) => !tellsNoMatter(name));
  expect(others.filter((name) => !NAMES_BY_DUTY.includes(name)).sort()).toEqual(
    told.filter((name) => !NAMES_BY_DUTY.includes(name)).sort(),
  );
});

test('每个职务至少坐了一个座位', () => {
  expect(POSTS.filter((post) => !Object.values(SEATS).some(([seated]) => seated === post))).toEqual([]);
});

/**
 * Steps after which nobody may do more than before: who is moved with a place, a notice of holidays, a photo that came late; what time
 * takes leaves nothing to be done (server/matter/expire.test.ts).
 */
const GIVE_NO_RIGHT = ['carried', 'retimed', 'pictured', 'expired'];

test('每种状态、了结、搁置、提出人、移交和步骤，都走到过', async () => {
  const seen = async (of: string): Promise<string[]> => {
    const { rows } = await matrix.county.god.query<{ it: string }>(`select distinct ${of} as it from matter`);
    return rows.map(({ it }) => it).filter((it) => it !== null);
  };
  expect(await seen('status')).toEqual(expect.arrayContaining([...MATTER_STATUSES]));
  expect(await seen('ending')).toEqual(expect.arrayContaining([...ENDINGS]));
  expect(await seen(`ways #>> '{aside,kind}'`)).toEqual(expect.arrayContaining([...ASIDE_KINDS]));
  expect(await seen('reporter_kind')).toEqual(expect.arrayContaining([...REPORTER_KINDS]));
  expect(await seen('data_class')).toEqual(expect.arrayContaining([...DATA_CLASSES]));
  expect(await seen(`offer ->> 'kind'`)).toEqual(expect.arrayContaining(['escalated', 'dispatched']));
  const { rows } = await matrix.county.god.query<{ kind: string }>('select distinct kind from matter_step');
  const walked = rows.map(({ kind }) => kind);
  expect(LATER_STEP_KINDS.filter((kind) => !walked.includes(kind) && !GIVE_NO_RIGHT.includes(kind))).toEqual(
    [],
  );
});

/** What each situation is called here, and what the store calls it. */
const STATUS_OF = {
  waiting: 'reported',
  working: 'accepted',
  offered: 'accepted',
  aside: 'accepted',
  answered: 'answered',
  along: 'merged',
  closed: 'closed',
  ended: 'closed',
} as const;

test('每件事真的到了写的那种处境', async () => {
  const { rows } = await matrix.county.god.query('select * from matter');
  const byId = new Map(rows.map((row) => [row.id as string, row]));
  for (const { label, matterId, phase, class: of, receiver } of matrix.subjects) {
    const row = byId.get(matterId);
    expect(row.status, label).toBe(STATUS_OF[phase]);
    expect(row.offer_key !== null, label).toBe(phase === 'offered' && receiver !== undefined);
    expect(row.ways?.aside !== undefined, label).toBe(phase === 'aside');
    expect(row.data_class, label).toBe(of === 'ordinary' ? 'P1' : 'P3');
    expect(row.sealed_from.length > 0, label).toBe(of === 'sealed');
  }
});

test('每件事的现状、期限、数字和检索，重算一遍都对（A8）', { timeout: 180_000 }, async () => {
  expect((await verifyCounty(matrix.county.house)).differences).toEqual([]);
});
