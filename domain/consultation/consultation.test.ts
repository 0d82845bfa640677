import { expect, test } from 'vitest';
import { giveUp } from './choose.ts';
import { agree, endRound } from './conclude.ts';
import {
  ACCEPTED,
  ATTENDANCE,
  cadre,
  calendar,
  IN_ROUND,
  limits,
  OBJECTION,
  office,
  on,
  PLANNED,
  PROPOSED,
  town,
  uuid,
  VILLAGE,
} from './examples.ts';
import { earliestSession, plan, research } from './prepare.ts';
import { propose, support } from './propose.ts';
import { receive, refer, remind, reply } from './refer.ts';
import { review, withdrawTopic } from './review.ts';
import { answerObjection, keepPoint, object, openRound } from './round.ts';
import { standingOf } from './standing.ts';
import { after, type Step } from './step.ts';
import { answerVoice, speak } from './voice.ts';

/** The topic after an allowed decision; throws what it was refused for. */
function done(it: typeof PROPOSED, decision: { ok: boolean; step?: Step; reason?: string }) {
  if (decision.step === undefined) throw new Error(decision.reason);
  return after(it, decision.step);
}
const reasonOf = (decision: { ok: boolean; reason?: string }): string | undefined => decision.reason;

const BIG = { attendance: ATTENDANCE, optionId: uuid(10), agreed: 14, of: 20 };
const facts = (day: string) => ({ by: cadre, linked: true, ...on(day) });

test('议题在七个工作日内给答复；组和片不单独协商', () => {
  const asked = {
    ...{ consultationId: uuid(1), title: '路灯', text: '河堤路灯坏了八盏', source: 'residents' as const },
    placeCode: VILLAGE,
  };
  const ask = (place: string | undefined, placeCode = VILLAGE) =>
    propose({ ...asked, placeCode }, { place, at: on('2026-06-01').at, calendar, limits });
  expect(ask(VILLAGE)).toMatchObject({ ok: true, step: { topic: { reviewDue: '2026-06-10' } } });
  expect(reasonOf(ask(undefined))).toBe('no-such-place');
  expect(reasonOf(ask(`${VILLAGE}01`, `${VILLAGE}01`))).toBe('not-held-there');
});

test('审定由召集人做，一次；村里的议题先听党组织意见；法院和信访在办的不收', () => {
  const accepted = { verdict: 'accepted', why: '大家都关心', party: '同意', obstacles: [] } as const;
  const ask = (request: object, by = cadre, it = PROPOSED) =>
    review(it, { ...accepted, ...request }, { by, ...on('2026-06-03') });
  expect(ask({}).ok).toBe(true);
  expect(reasonOf(ask({}, town))).toBe('not-the-convener');
  expect(reasonOf(ask({}, cadre, ACCEPTED))).toBe('reviewed-before');
  expect(reasonOf(ask({ party: undefined }))).toBe('party-opinion-missing');
  expect(reasonOf(ask({ obstacles: ['in-court'] }))).toBe('not-for-consultation');
});

test.each([
  [9, true],
  [10, false],
  [11, false],
])('一百户里 %i 户联名：能不能不议就退回', (households, mayDecline) => {
  const it = done(PROPOSED, support(PROPOSED, { households, of: 100 }, on('2026-06-02')));
  const decline = { verdict: 'declined', why: '不属于村里的事', obstacles: [] } as const;
  expect(review(it, decline, { by: cadre, ...on('2026-06-03') }).ok).toBe(mayDecline);
  const against = { ...decline, obstacles: ['in-petition'] } as const;
  expect(review(it, against, { by: cadre, ...on('2026-06-03') }).ok).toBe(true);
});

test('联名的户数不会比全村还多', () => {
  expect(reasonOf(support(PROPOSED, { households: 101, of: 100 }, on('2026-06-02')))).toBe('more-than-all');
});

test('方案写明谁受影响、怎么听；公告够天数', () => {
  const request = { ...(PLANNED.plan as NonNullable<typeof PLANNED.plan>) };
  const { publishedOn: _, ...said } = request;
  const ask = (more: object) => plan(ACCEPTED, { ...said, ...more }, { by: cadre, ...on('2026-06-07') });
  expect(earliestSession('2026-06-07', limits)).toBe('2026-06-10');
  expect(ask({}).ok).toBe(true);
  expect(reasonOf(ask({ firstOn: '2026-06-09' }))).toBe('notice-too-short');
  const [dancers] = said.sides;
  expect(reasonOf(ask({ sides: [dancers, dancers] }))).toBe('side-twice');
  expect(reasonOf(ask({ sides: [{ ...dancers, directly: false }] }))).toBe('nobody-affected');
});

test('问够十户或各方才开第一轮；没到日子不开', () => {
  const few = done(
    PLANNED,
    research(PLANNED, { voices: 9, found: '问了九户', instead: true }, { by: cadre, ...on('2026-06-08') }),
  );
  expect(reasonOf(openRound(few, { by: cadre, ...on('2026-06-10') }))).toBe('too-few-asked');
  expect(reasonOf(openRound(PLANNED, { by: cadre, ...on('2026-06-09') }))).toBe('too-early');
  expect(openRound(PLANNED, { by: cadre, ...on('2026-06-10') }).ok).toBe(true);
});

test('几个人分头调研，后一份接在前一份后面，户数相加；写明是更正的才换掉', () => {
  const member = { by: office('cppcc_member', VILLAGE.slice(0, 6)), ...on('2026-06-08') };
  const once = { ...PLANNED, research: undefined };
  const first = done(
    once,
    research(once, { voices: 6, found: '六户嫌吵' }, { by: cadre, ...on('2026-06-07') }),
  );
  const both = done(first, research(first, { voices: 5, found: '五户无所谓' }, member));
  expect(both.research).toEqual({ voices: 11, found: '六户嫌吵\n五户无所谓', on: '2026-06-08' });
  const said = { voices: 10, found: '十户里七户嫌吵', instead: true };
  expect(done(both, research(both, said, member)).research).toMatchObject({ voices: 10, found: said.found });
});

test('委员也能调研，别人不能', () => {
  const said = { voices: 28, found: '走访二十八户' };
  const member = office('cppcc_member', VILLAGE.slice(0, 6));
  expect(research(PLANNED, said, { by: member, ...on('2026-06-08') }).ok).toBe(true);
  expect(reasonOf(research(PLANNED, said, { by: town, ...on('2026-06-08') }))).toBe('not-yours');
});

test.each([
  ['一半是利益相关方，刚好', { stakeholders: 10 }, undefined],
  ['差一个', { stakeholders: 9 }, 'too-few-stakeholders'],
  ['直接受影响的一方没来', { sides: ['跳舞的人'] }, 'affected-side-missing'],
  ['没有妇女', { women: 0 }, 'too-few-women'],
  ['联系了委员的议事室，委员没来', { members: 0 }, 'no-member-present'],
  ['人数对不上', { women: 21 }, 'more-than-present'],
])('达成共识要谁在场：%s', (_, more, reason) => {
  const decision = agree(IN_ROUND, { ...BIG, attendance: { ...ATTENDANCE, ...more } }, facts('2026-06-10'));
  expect(reasonOf(decision)).toBe(reason);
});

test('没有委员联系的议事室，不要求委员在场；书面听取的一方不必到场，但这一轮要有它的话', () => {
  const attendance = { ...ATTENDANCE, members: 0 };
  expect(agree(IN_ROUND, { ...BIG, attendance }, { ...facts('2026-06-10'), linked: false }).ok).toBe(true);
  const written = {
    ...IN_ROUND,
    plan: {
      ...(IN_ROUND.plan as NonNullable<typeof IN_ROUND.plan>),
      sides: [
        { name: '跳舞的人', directly: true, heard: 'present' as const },
        { name: '广场边住户', directly: true, heard: 'written' as const },
      ],
    },
  };
  const only = { ...ATTENDANCE, sides: ['跳舞的人'] };
  const agreeing = (it: typeof PROPOSED, day: string) =>
    reasonOf(agree(it, { ...BIG, attendance: only }, facts(day)));
  const bring = (it: typeof PROPOSED, day: string, side: string | undefined) =>
    done(it, speak(it, { voiceId: uuid(30), side, text: '娃九点要睡' }, facts(day)));
  expect(agreeing(written, '2026-06-10')).toBe('statement-missing');
  expect(agreeing(bring(written, '2026-06-10', undefined), '2026-06-10')).toBe('statement-missing');
  expect(agreeing(bring(written, '2026-06-10', '跳舞的人'), '2026-06-10')).toBe('statement-missing');
  const said = bring(written, '2026-06-10', '广场边住户');
  expect(agreeing(said, '2026-06-10')).toBeUndefined();
  // Words that are left out do not stand; those of the round before do not stand in the next.
  const out = { voiceId: uuid(30), how: 'left-out', why: '与议题无关' } as const;
  expect(agreeing(done(said, answerVoice(said, out, facts('2026-06-10'))), '2026-06-10')).toBe(
    'statement-missing',
  );
  const ended = done(said, endRound(said, { attendance: only }, facts('2026-06-10')));
  const again = done(ended, openRound(ended, facts('2026-06-20')));
  expect(agreeing(again, '2026-06-20')).toBe('statement-missing');
  const anew = speak(ended, { voiceId: uuid(31), side: '广场边住户', text: '八点半' }, facts('2026-06-15'));
  const heard = done(ended, anew);
  expect(agreeing(done(heard, openRound(heard, facts('2026-06-20'))), '2026-06-20')).toBeUndefined();
  // Who is to be in the room is not heard by words that somebody brings.
  const present = bring(IN_ROUND, '2026-06-10', '广场边住户');
  expect(agreeing(present, '2026-06-10')).toBe('affected-side-missing');
});

test.each([
  [13, 20, 'share-not-reached'],
  [14, 21, 'more-than-present'],
  [14, 20, undefined],
  [12, 18, undefined],
  [0, 0, 'too-few-had-a-say'],
  // Twenty were there: two thirds of ten of them are not what they agreed on.
  [10, 10, 'too-few-had-a-say'],
  [11, 11, undefined],
])('三分之二同意才算共识：%i / %i', (agreed, of, reason) => {
  expect(reasonOf(agree(IN_ROUND, { ...BIG, agreed, of }, facts('2026-06-10')))).toBe(reason);
});

test('还有异议没有回应，就没有共识；否决异议要说清过半数', () => {
  const objected = done(IN_ROUND, object(IN_ROUND, OBJECTION, { by: cadre, ...on('2026-06-10') }));
  expect(reasonOf(agree(objected, BIG, facts('2026-06-10')))).toBe('objection-open');
  const answer = (more: object) =>
    answerObjection(
      objected,
      { objectionId: OBJECTION.objectionId, how: 'overruled', why: '多数住户要早睡', ...more },
      { by: cadre, ...on('2026-06-10') },
    );
  expect(reasonOf(answer({}))).toBe('no-majority-told');
  expect(reasonOf(answer({ votes: { for: 10, of: 20 } }))).toBe('no-majority-told');
  const answered = done(objected, answer({ votes: { for: 11, of: 20 } }));
  expect(answered.objections[0]?.answer).toMatchObject({ how: 'overruled', why: '多数住户要早睡' });
  expect(agree(answered, BIG, facts('2026-06-10')).ok).toBe(true);
});

test('各方的话照原样记，只记列了名的一方', () => {
  const said = { pointId: uuid(30), kind: 'disputed' as const, text: '几点关', words: [] };
  const by = { by: cadre, ...on('2026-06-10') };
  expect(keepPoint(IN_ROUND, { ...said, words: [{ side: '跳舞的人', text: '九点半' }] }, by).ok).toBe(true);
  expect(reasonOf(keepPoint(IN_ROUND, { ...said, words: [{ side: '路人', text: '随便' }] }, by))).toBe(
    'no-such-side',
  );
});

test('没有谈拢的进下一轮，异议带着走；三轮或九十天后由召集人选出路', () => {
  const end = (it: typeof PROPOSED, day: string) =>
    done(it, endRound(it, { attendance: ATTENDANCE }, { by: cadre, ...on(day) }));
  const open = (it: typeof PROPOSED, day: string) => openRound(it, { by: cadre, ...on(day) });
  const objected = done(IN_ROUND, object(IN_ROUND, OBJECTION, { by: cadre, ...on('2026-06-10') }));
  const first = end(objected, '2026-06-10');
  expect(first.nextBy).toBe('2026-07-10');
  expect(standingOf(first, '2026-07-11', limits)).toMatchObject({ waits: 'next-round', overdue: true });
  expect(reasonOf(giveUp(first, { why: '换个办法' }, { by: cadre, ...on('2026-06-20') }))).toBe(
    'rounds-left',
  );

  const second = done(first, open(first, '2026-07-01'));
  expect(second.rounds).toHaveLength(2);
  expect(reasonOf(agree(second, BIG, facts('2026-07-01')))).toBe('objection-open');
  const third = done(end(second, '2026-07-01'), open(end(second, '2026-07-01'), '2026-08-01'));
  const ended = end(third, '2026-08-01');
  expect(ended.nextBy).toBeUndefined();
  expect(reasonOf(open(ended, '2026-08-10'))).toBe('rounds-used-up');
  expect(standingOf(ended, '2026-08-10', limits)).toEqual({
    waits: 'choice',
    due: '2026-08-16',
    overdue: false,
  });
  expect(reasonOf(open(first, '2026-09-09'))).toBe('rounds-used-up');
  expect(open(first, '2026-09-08').ok).toBe(true);
  // Late for the next round, the convener may choose as well as hold it.
  expect(giveUp(first, { why: '各方都不提了' }, { by: cadre, ...on('2026-07-11') }).ok).toBe(true);
});

test('难以达成的送同级党委政府参考：村里的送镇上，有回执、有答复、有期限', () => {
  const by = { by: cadre, ...on('2026-06-10') };
  const undecided = done(IN_ROUND, endRound(IN_ROUND, { attendance: ATTENDANCE }, by));
  const said = { law: '噪声污染防治法', advice: '请镇里划定时段' };
  expect(reasonOf(refer(IN_ROUND, said, by))).toBe('not-undecided');
  const referred = done(undecided, refer(undecided, said, by));
  expect(referred.reference).toMatchObject({ to: VILLAGE.slice(0, 9), due: '2026-07-10' });
  expect(standingOf(referred, '2026-07-11', limits)).toMatchObject({ waits: 'receipt', overdue: true });

  const answer = { text: '已划定广场活动时段，六月起执行。' };
  expect(reasonOf(reply(referred, answer, { by: town, ...on('2026-06-20') }))).toBe('not-received');
  expect(reasonOf(receive(referred, { number: '镇收 12' }, by))).toBe('not-the-receiver');
  const received = done(
    referred,
    receive(referred, { number: '镇收 12' }, { by: town, ...on('2026-06-12') }),
  );
  const replied = done(received, reply(received, answer, { by: town, ...on('2026-06-20') }));
  expect(replied).toMatchObject({ status: 'replied', reference: { reply: { on: '2026-06-20' } } });
});

test('没有方案可选，就没有可供参考的', () => {
  const by = { by: cadre, ...on('2026-06-10') };
  const bare = done({ ...IN_ROUND, options: [] }, endRound(IN_ROUND, { attendance: ATTENDANCE }, by));
  expect(reasonOf(refer(bare, { law: '无', advice: '请定夺' } as never, by))).toBe('nothing-to-decide-on');
});

test('开过会的不能悄悄收回', () => {
  expect(withdrawTopic(ACCEPTED, { why: '已经解决' }, { by: cadre, ...on('2026-06-04') }).ok).toBe(true);
  expect(reasonOf(withdrawTopic(IN_ROUND, { why: '算了' }, { by: cadre, ...on('2026-06-11') }))).toBe(
    'begun',
  );
});

test('过了答复的日子才催，七天催一次；催过几次都写着', () => {
  const undecided = { ...IN_ROUND, status: 'undecided' as const, rounds: [] };
  const said = { law: '有关规定', advice: '请镇里划定时段' };
  const referred = done(undecided, refer(undecided, said, { by: cadre, ...on('2026-06-12') }));
  const asking = (it: typeof referred, day: string) => remind(it, {}, { by: cadre, ...on(day) });
  expect(reasonOf(asking(referred, '2026-07-12'))).toBe('not-due-yet');
  const reminded = done(referred, asking(referred, '2026-07-13'));
  expect(reasonOf(asking(reminded, '2026-07-19'))).toBe('reminded-lately');
  const again = done(reminded, asking(reminded, '2026-07-20'));
  expect(again.reference?.reminders).toEqual(['2026-07-13', '2026-07-20']);
  expect(reasonOf(remind(again, {}, { by: town, ...on('2026-08-01') }))).toBe('not-the-convener');
});
