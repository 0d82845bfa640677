/** 表态卡 · 带话 · 附议: what is counted, what is told, and that nobody can be reckoned out of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BallotState, formatBallot, readBallot } from '../kernel/ballot.ts';
import type { Decision } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import { type Counts, cardShown, shownOf, toldAnew, voicesIn } from './agreement-shown.ts';
import { issueBallots } from './ballot.ts';
import { showCard, tally } from './card.ts';
import type { Consultation } from './consultation.ts';
import { ACCEPTED, cadre, limits, office, on, PLANNED, PROPOSED, uuid, VILLAGE } from './examples.ts';
import { mustBeReviewed, support } from './propose.ts';
import { after, type Step } from './step.ts';
import { toldOf, topicOf } from './told.ts';
import { answerVoice, second, speak } from './voice.ts';

const chief = office('area_chief', `${VILLAGE}0101`);
const other = office('area_chief', `${VILLAGE}0102`);
const stranger = office('area_chief', '6110251012990101');
const now = on('2026-06-02');
/** Counted without slips, like a show of hands. */
const HANDS = { ballot: 'none', issued: 0 } as const;

const done = (it: Consultation, decision: Decision<Step, string>): Consultation => {
  if (!decision.ok) throw new Error(decision.reason);
  return after(it, decision.step);
};
const reasonOf = (decision: Decision<unknown, string>) => (decision.ok ? undefined : decision.reason);

test('片长报本片区几户支持，改报的算新的；各片加起来够一成就必须审定', () => {
  const counted = done(PROPOSED, support(PROPOSED, { households: 3, of: 100 }, now));
  const one = done(counted, second(counted, { households: 6 }, { by: chief, ...now }));
  expect(mustBeReviewed(one, limits)).toBe(false);
  const both = done(one, second(one, { households: 4 }, { by: other, ...now }));
  expect(mustBeReviewed(both, limits)).toBe(true);
  const fewer = done(both, second(both, { households: 1 }, { by: chief, ...now }));
  expect(mustBeReviewed(fewer, limits)).toBe(false);
  expect(reasonOf(second(both, { households: 1 }, { by: stranger, ...now }))).toBe('not-your-area');
  expect(reasonOf(second(both, { households: 1 }, { by: cadre, ...now }))).toBe('not-your-area');
});

test('带来的每句话有一个回音：做成卡的、写进意见图的、没有用的，说过就不再改', () => {
  const said = { voiceId: uuid(1), side: '跳舞的人', text: '农忙时九点太早' };
  const spoken = done(ACCEPTED, speak(ACCEPTED, said, { by: chief, ...now }));
  expect(reasonOf(speak(spoken, said, { by: chief, ...now }))).toBe('said-before');
  expect(reasonOf(speak(ACCEPTED, said, { by: stranger, ...now }))).toBe('not-from-here');
  const card = { cardId: uuid(2), text: '农忙时可以到九点半', voiceId: uuid(1) };
  const shown = done(spoken, showCard(spoken, card, { by: cadre, ...now }));
  expect(shown.voices?.[0]?.answer).toMatchObject({ how: 'on-card', why: '农忙时可以到九点半' });
  const left = { voiceId: uuid(1), how: 'left-out', why: '与本题无关' } as const;
  expect(reasonOf(answerVoice(shown, left, { by: cadre, ...now }))).toBe('voice-answered');
  expect(reasonOf(answerVoice(spoken, left, { by: chief, ...now }))).toBe('not-the-convener');
  expect(done(spoken, answerVoice(spoken, left, { by: cadre, ...now })).voices?.[0]?.answer?.how).toBe(
    'left-out',
  );
});

test('审定过的议题才出卡，卡由召集人看过才出', () => {
  const card = { cardId: uuid(2), text: '平时九点关音响' };
  expect(reasonOf(showCard(PROPOSED, card, { by: cadre, ...now }))).toBe('not-reviewed');
  expect(reasonOf(showCard(ACCEPTED, card, { by: chief, ...now }))).toBe('not-the-convener');
  const shown = done(PLANNED, showCard(PLANNED, card, { by: cadre, ...now }));
  const agree = { answers: [{ cardId: uuid(2), stance: 'agree' as const }] };
  expect(tally(shown, agree, { by: chief, ...HANDS }).ok).toBe(true);
  expect(tally(shown, { ...agree, side: '跳舞的人' }, { by: chief, ...HANDS }).ok).toBe(true);
  expect(reasonOf(tally(shown, { ...agree, side: '老王' }, { by: chief, ...HANDS }))).toBe('no-such-side');
  expect(reasonOf(tally(PLANNED, agree, { by: chief, ...HANDS }))).toBe('no-such-card');
  expect(reasonOf(tally(shown, agree, { by: stranger, ...HANDS }))).toBe('not-from-here');
  const twice = { answers: [...agree.answers, ...agree.answers] };
  expect(reasonOf(tally(shown, twice, { by: chief, ...HANDS }))).toBe('card-twice');
});

const counts: fc.Arbitrary<Counts> = fc.record({ agree: fc.nat(12), disagree: fc.nat(12), pass: fc.nat(6) });

test('说出来的每一群都够大，剩下的也够大，减不出一小群人怎么说', () => {
  fc.assert(
    fc.property(fc.array(counts, { maxLength: 9 }), (all) => {
      const groups = all.map((counts, at) => ({ name: `${at}`, counts }));
      const shown = shownOf(groups, { leastVoices: 20, leastGroup: 8 });
      const voices = all.reduce((sum, one) => sum + voicesIn(one), 0);
      expect(shown === undefined).toBe(voices < 20);
      if (shown === undefined) return;
      for (const { counts } of shown.groups) expect(voicesIn(counts)).toBeGreaterThanOrEqual(8);
      const told = shown.groups.reduce((sum, { counts }) => sum + voicesIn(counts), 0);
      if (shown.groups.length > 0) expect(told).toBe(voices);
    }),
  );
});

test('各方都赞成：说得出的每一方，同意的都过半', () => {
  const area = (name: string, agree: number, disagree: number) => ({
    ...{ area: name, side: '', counts: { agree, disagree, pass: 0 } },
  });
  const limits = { leastVoices: 20, leastGroup: 8 };
  expect(cardShown([area('一片', 9, 3), area('二片', 8, 2)], limits)).toMatchObject({ everywhere: true });
  expect(cardShown([area('一片', 19, 0), area('二片', 4, 6)], limits)).toMatchObject({ everywhere: false });
  // One group alone says nothing about the others.
  expect(cardShown([area('一片', 30, 0)], limits)).toMatchObject({ everywhere: false });
});

test('说给人看的，能变回原来的议题，手机上照同一套规矩往前看', () => {
  const telling = { today: '2026-06-10', limits, nameOf: (code: string) => code };
  const spoken = done(PLANNED, speak(PLANNED, { voiceId: uuid(1), text: '九点太早' }, { by: chief, ...now }));
  const seconded = done(spoken, second(spoken, { households: 6 }, { by: chief, ...now }));
  const told = toldOf(seconded, telling);
  expect(toldOf(topicOf(told), telling)).toEqual(told);
});

test('出过表态条的议题，凭条表态，一条一次；没有出过条的，网上表不了态', () => {
  const card = { cardId: uuid(2), text: '平时九点关音响' };
  const shown = done(PLANNED, showCard(PLANNED, card, { by: cadre, ...now }));
  const agree = { answers: [{ cardId: uuid(2), stance: 'agree' as const }] };
  const why = (ballot: BallotState, by: Office | undefined = chief, issued = 50) =>
    reasonOf(tally(shown, agree, { by, ballot, issued }));
  expect(why('none')).toBe('ballot-needed');
  expect(why('unknown')).toBe('ballot-unknown');
  expect(why('used')).toBe('ballot-used');
  expect(why('good')).toBeUndefined();
  const atHome = (ballot: BallotState, issued: number) =>
    reasonOf(tally(shown, agree, { by: undefined, ballot, issued }));
  expect(atHome('good', 50)).toBeUndefined();
  expect(atHome('none', 50)).toBe('ballot-needed');
  expect(atHome('none', 0)).toBe('not-from-here');
});

test('表态条上的码，号和暗码拼成，写法不计较；召集人才能出，最多一千条', () => {
  const code = formatBallot(33, [0, 1, 2, 3, 4, 5]);
  expect(code).toBe('1101-2345');
  expect(readBallot('llo1 2345')).toEqual({ no: 33, code });
  expect(readBallot(`https://x.example/talks/1/cards?ballot=${code}&lang=en`)).toEqual({ no: 33, code });
  for (const text of ['', '0001-2345', 'ZZ01-2345', '1101-234']) expect(readBallot(text)).toBeUndefined();
  const issue = (count: number, by = cadre, it = PLANNED) => issueBallots(it, { count }, { by, issued: 900 });
  expect(issue(100)).toEqual({ ok: true, step: 1000 });
  expect(reasonOf(issue(101))).toBe('too-many-ballots');
  expect(reasonOf(issue(1, chief))).toBe('not-the-convener');
  expect(reasonOf(issue(1, cadre, PROPOSED))).toBe('not-reviewed');
});

test('公布的数要攒够了才换新：每个显示的组要么没动，要么多了够数的人', () => {
  const least = { leastVoices: 20, leastGroup: 8 };
  const told = (one: Counts, two: Counts) =>
    cardShown(
      [
        { area: '一组', side: '', counts: one },
        { area: '二组', side: '', counts: two },
      ],
      least,
    );
  const counts = (agree: number): Counts => ({ agree, disagree: 5, pass: 0 });
  const before = told(counts(10), counts(10));
  const single = told(counts(11), counts(10));
  const oneGroup = told(counts(18), counts(10));
  const uneven = told(counts(18), counts(11));
  expect(toldAnew(undefined, before, least)).toBe(before);
  expect(toldAnew(before, single, least)).toBe(before);
  expect(toldAnew(before, uneven, least)).toBe(before);
  expect(toldAnew(before, oneGroup, least)).toBe(oneGroup);
  expect(toldAnew(before, undefined, least)).toBe(before);
});
