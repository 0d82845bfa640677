import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, startOf } from '../kernel/day.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Office } from '../people/office.ts';
import { MEETING, metOn } from '../procedure/examples.ts';
import type { LevyFacts } from './act.ts';
import { afterStep, decideAct, fold, LEVY_ACT_NAMES, type LevyAct, type LevyStep } from './acts.ts';
import { reviewDue } from './carry-out.ts';
import { type Levy, nextStage, STAGES, schemeNow, standingDone, statusOf, sumsOf } from './levy.ts';
import { DEFAULT_LEVY_LIMITS, type LevyLimits } from './limits.ts';
import { type ProposeRequest, propose, proposed } from './scheme.ts';

const VILLAGE = '611025001001';
const BEGAN: Day = '2026-03-02';
const calendar = { published: [2025, 2026, 2027], rest: [], work: [] };
const office = (post: Office['post'], placeCode: string): Office => ({
  id: post,
  personId: post,
  post,
  placeCode,
  from: BEGAN,
});
const cadre = office('village_cadre', VILLAGE);
const town = office('town_officer', '611025001');
const county = office('centre_officer', '611025');
const on = (day: Day, by = cadre, limits: LevyLimits = DEFAULT_LEVY_LIMITS): LevyFacts => ({
  ...{ by, at: startOf(day) + 9 * 3_600_000, limits, calendar },
});
const day = (n: number) => addDays(BEGAN, n);

const SCHEME = {
  ...{ purpose: '修三组入户路四百米', money: 20, payers: 320, days: 3, labourers: 150, on: BEGAN },
  exempt: [
    { ground: 'student', payers: 40, labourers: 0 },
    { ground: 'hardship', payers: 12, labourers: 5 },
  ] as const,
};
const ROAD: ProposeRequest = {
  ...{ levyId: '00000000-0000-4000-8000-000000000001', placeCode: VILLAGE, title: '修入户路' },
  ...{ proposer: 'committee', signed: null, scheme: SCHEME },
};

interface Play {
  readonly it: Levy;
  readonly steps: readonly LevyStep[];
  readonly refused: string | undefined;
}
const start = (): Play => ({
  it: proposed(ROAD),
  steps: [{ act: 'propose', body: ROAD }],
  refused: undefined,
});
function does(play: Play, name: LevyAct, request: unknown, facts: LevyFacts): Play {
  const decision = decideAct(play.it, name, request, facts);
  if (!decision.ok) return { ...play, refused: decision.reason };
  return { it: afterStep(play.it, decision.step), steps: [...play.steps, decision.step], refused: undefined };
}
const votes = (present: number, inFavour: number) => ({
  should: 90,
  present,
  for: inFavour,
  against: 0,
  abstain: 0,
});
const voting = (at: Day, present = 60, inFavour = 40, basis = 'households') => ({
  ...{ meeting: null, words: '逐户征求意见并签字' },
  paper: { on: at, kind: 'villager_assembly', basis, votes: votes(present, inFavour) },
});
const review = (stage: string, ok = true, ceilingChecked = true) => ({
  stage,
  ok,
  words: '已对照省定上限',
  ceilingChecked,
});
const publishing = (stage: string, from: Day, days = 15) => ({
  ...{ stage, words: '方案与审核意见公开如下', from, until: addDays(from, days - 1) },
});
const announced = () => does(start(), 'announce', { on: BEGAN, words: '贴在村务公开栏' }, on(BEGAN));
const voted = () => does(announced(), 'vote', voting(day(10)), on(day(10)));

test('从提出到结账，一步一步走完', () => {
  let play = voted();
  expect(reviewDue(play.it, on(day(10)))).toBe('2026-03-19');
  play = does(play, 'review', review('town'), on(day(11), town));
  play = does(play, 'review', review('county'), on(day(15), county));
  play = does(play, 'publish', publishing('publish', day(16)), on(day(16)));
  expect(statusOf(play.it)).toBe('published');
  expect(
    does(play, 'change-scheme', { scheme: { ...SCHEME, money: 1 }, why: '少收' }, on(day(17))).refused,
  ).toBe('published-already');
  play = does(play, 'publish', publishing('accounts', day(90)), on(day(90)));
  expect(statusOf(play.it)).toBe('done');
  expect(fold(play.steps)).toEqual(play.it);
});

test('免筹的扣掉再算：钱和工都对得上', () => {
  expect(sumsOf(schemeNow(start().it))).toEqual({
    ...{ exemptPayers: 52, exemptLabourers: 5, payers: 268, labourers: 145, money: 5_360, days: 435 },
  });
  const tooMany = { ...SCHEME, exempt: [{ ground: 'student' as const, payers: 321, labourers: 0 }] };
  expect(propose({ ...ROAD, scheme: tooMany }, on(BEGAN))).toMatchObject({
    reason: 'more-exempt-than-there-are',
  });
  expect(propose({ ...ROAD, scheme: { ...SCHEME, money: 0, days: 0 } }, on(BEGAN))).toMatchObject({
    reason: 'nothing-asked',
  });
});

test('村民提出要十分之一，代表提出要五分之一', () => {
  const by = (proposer: 'villagers' | 'representatives', signed: number) =>
    propose({ ...ROAD, proposer, signed: { of: 101, signed } }, on(BEGAN));
  expect(by('villagers', 10)).toMatchObject({ reason: 'too-few-propose' });
  expect(by('villagers', 11)).toMatchObject({ ok: true });
  expect(by('representatives', 20)).toMatchObject({ reason: 'too-few-propose' });
  expect(by('representatives', 21)).toMatchObject({ ok: true });
  expect(by('villagers', 102)).toMatchObject({ reason: 'does-not-add-up' });
});

test('省定上限填了就挡住超过的；没填的不猜，镇县审核要写明对照过', () => {
  const known = { ...DEFAULT_LEVY_LIMITS, moneyCeiling: { n: 19, source: '省里文件' } };
  expect(propose(ROAD, on(BEGAN, cadre, known))).toMatchObject({ reason: 'over-the-ceiling' });
  expect(propose({ ...ROAD, scheme: { ...SCHEME, money: 19 } }, on(BEGAN, cadre, known))).toMatchObject({
    ok: true,
  });
  expect(does(voted(), 'review', review('town', true, false), on(day(11), town)).refused).toBe(
    'ceiling-not-checked',
  );
  expect(does(voted(), 'review', review('town', false, false), on(day(11), town)).refused).toBeUndefined();
});

test('公告不满十天不能表决；户数不到三分之二不算开会；赞成要过到会的半数', () => {
  expect(does(announced(), 'vote', voting(day(9)), on(day(10))).refused).toBe('too-early');
  expect(does(announced(), 'vote', voting(day(10), 59), on(day(10))).refused).toBe('no-quorum');
  const half = does(announced(), 'vote', voting(day(10), 60, 30), on(day(10)));
  expect(half.it.done.slice(-1)[0]).toMatchObject({ ok: false, count: { neededPresent: 60, neededFor: 31 } });
  expect(nextStage(half.it)).toBe('vote');
  const strict = { ...DEFAULT_LEVY_LIMITS, majority: { over: 2, of: 3, strict: false, source: '省里文件' } };
  expect(
    does(announced(), 'vote', voting(day(10), 60, 39), on(day(10), cadre, strict)).it.done.slice(-1)[0],
  ).toMatchObject({
    ...{ ok: false, count: { neededFor: 40 } },
  });
});

test('连着平台上的会：票数从会上来；没散的、别村的、没授权的、没表决的都不行', () => {
  const named = { meetingId: MEETING.meetingId, itemId: MEETING.itemId };
  const held = (more: Partial<Meeting> = {}, authorised = true) => {
    const meeting = metOn(day(10), votes(60, 40), {
      ...{ kind: 'villager_assembly', basis: 'households' },
      items: [{ id: MEETING.itemId, title: '修入户路', authorised }] as unknown as Meeting['items'],
      ...more,
    });
    const request = { meeting: named, paper: null, words: '逐户征求意见并签字' };
    return does(announced(), 'vote', request, { ...on(day(10)), meeting });
  };
  const voted = held();
  expect(voted.it.done.at(-1)).toMatchObject({
    ...{ ok: true, on: day(10), meetingId: MEETING.meetingId },
    count: { should: 90, present: 60, for: 40, neededPresent: 60 },
  });
  expect(fold(voted.steps)).toEqual(voted.it);
  expect(held({ closed: null }).refused).toBe('meeting-open');
  expect(held({ placeCode: '611025001002' }).refused).toBe('meeting-elsewhere');
  expect(held({ kind: 'council_session' }).refused).toBe('wrong-kind');
  expect(held({ motions: [] }).refused).toBe('not-voted-on');
  const byReps = { kind: 'villager_rep_meeting', basis: 'representatives' } as const;
  expect(held(byReps, false).refused).toBe('not-authorised');
  expect(held(byReps).refused).toBeUndefined();
  const bare = { meeting: named, paper: null, words: '逐户签字' };
  expect(does(announced(), 'vote', bare, on(day(10))).refused).toBe('no-such-meeting');
  expect(does(announced(), 'vote', { ...voting(day(10)), meeting: named }, on(day(10))).refused).toBe(
    'one-of-both',
  );
});

test('镇里退回的，改了方案从公告重来；别的镇审不了', () => {
  const other = office('town_officer', '611025101');
  expect(does(voted(), 'review', review('town'), on(day(11), other)).refused).toBe('not-yours');
  expect(does(voted(), 'review', review('county'), on(day(11), county)).refused).toBe('not-next');
  let play = does(voted(), 'review', review('town', false), on(day(11), town));
  expect(nextStage(play.it)).toBe('town');
  play = does(
    play,
    'change-scheme',
    { scheme: { ...SCHEME, money: 15, on: day(12) }, why: '镇里说高了' },
    on(day(12)),
  );
  expect(nextStage(play.it)).toBe('announce');
  expect(
    does(play, 'change-scheme', { scheme: { ...SCHEME, money: 15, on: day(12) }, why: '再改' }, on(day(12)))
      .refused,
  ).toBe('same-scheme');
});

test('性质：没有一步乱序；没有法定人数就没有表决；改过的方案一定从头来', () => {
  const asked = fc.record({
    name: fc.constantFrom(...LEVY_ACT_NAMES.filter((name) => name !== 'give-up')),
    by: fc.constantFrom(cadre, cadre, town, county),
    n: fc.nat(90),
    days: fc.nat(12),
    ok: fc.boolean(),
  });
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(asked, { minLength: 10, maxLength: 40 }), (all) => {
      let play = start();
      let today = BEGAN;
      for (const { name, by, n, days, ok } of all) {
        today = addDays(today, days);
        const stage = nextStage(play.it) ?? 'accounts';
        const request: Record<LevyAct, unknown> = {
          announce: { on: today, words: '贴出来' },
          vote: voting(today, Math.max(n, 55), n),
          review: review(stage === 'county' ? 'county' : 'town', ok || n > 30),
          publish: publishing(stage === 'accounts' ? 'accounts' : 'publish', today, 10 + (n % 10)),
          'change-scheme': { scheme: { ...SCHEME, money: 1 + n, on: today }, why: '改一改' },
          'give-up': { why: '不办了' },
        };
        // The scheme is changed now and then, so that the search also goes deep.
        if (name === 'change-scheme' && n % 5 !== 0) continue;
        const right = stage === 'town' ? town : stage === 'county' ? county : cadre;
        play = does(play, name, request[name], on(today, ok ? right : by));
        if (play.refused !== undefined) continue;
        reached.add(statusOf(play.it));
        const done = STAGES.map((one) => standingDone(play.it, one) !== undefined);
        expect(done.lastIndexOf(true)).toBeLessThan(
          done.includes(false) ? done.indexOf(false) : STAGES.length,
        );
        const held = standingDone(play.it, 'vote')?.count;
        if (held) {
          expect(held.present * 3).toBeGreaterThanOrEqual(held.should * 2);
          expect(held.for * 2).toBeGreaterThan(held.present);
        }
        expect(fold(play.steps)).toEqual(play.it);
      }
    }),
    { numRuns: 1500 },
  );
  expect([...reached]).toEqual(
    expect.arrayContaining(['announced', 'voted', 'looked_at', 'reviewed', 'published', 'done']),
  );
});
