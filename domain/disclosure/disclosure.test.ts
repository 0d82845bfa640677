import { expect, test } from 'vitest';
import { addDays } from '../kernel/day.ts';
import { fold } from './acts.ts';
import { hung, sumsOf } from './content.ts';
import { newestVersion, statusOf } from './disclosure.ts';
import { draft } from './draft.ts';
import {
  asked,
  CONTENT,
  cadre,
  committee,
  does,
  FINANCE,
  facts,
  neighbour,
  passed,
  published,
  publishing,
  row,
  start,
  submitted,
  TODAY,
  town,
  uuid,
} from './examples.ts';
import { articleOf, BOOKS, type Book, bookOn, ruleOf } from './items.ts';
import { DEFAULT_DISCLOSURE_LIMITS, DisclosureLimits } from './limits.ts';
import { onRecord } from './on-record.ts';
import { ask, MOST_OPEN } from './question.ts';
import { reviewDue } from './review.ts';

const drafting = (more: object, by = cadre, draftedBefore = false) =>
  draft({ ...FINANCE, ...more }, { ...facts(by), draftedBefore });

test('每一项都写着依据、谁起草、谁审查，起草和审查从来不是一个人', () => {
  for (const { items } of BOOKS)
    for (const { article, drafts, reviews } of items) {
      expect(article).toMatch(/^villagers-35/);
      expect(drafts).not.toBe(reviews);
    }
  expect(ruleOf('finance', 1).paper).toBe(true);
  expect(ruleOf('consulted', 1)).toMatchObject({
    article: 'villagers-35-4',
    rhythm: 'quarter',
  });
});

test('社区依城市居民委员会组织法，没有核实的条款不写；村依村民委员会组织法', () => {
  const consulted = ruleOf('consulted', 1);
  expect(articleOf(consulted, '611025001001')).toBe('residents');
  expect(articleOf(consulted, '611025001200')).toBe('villagers-35-4');
});

test('法律改了是新的一版目录：施行前一天用旧的，当天用新的，起草过的不动', () => {
  const next: Book = { version: 2, from: '2027-01-01', items: [{ ...ruleOf('finance', 1), paper: false }] };
  const books = [...BOOKS, next];
  expect(bookOn('2026-12-31', books).version).toBe(1);
  expect(bookOn('2027-01-01', books).version).toBe(2);
  expect(bookOn('2025-06-30', books).version).toBe(1);
  expect(ruleOf('finance', start().it.book, books).paper).toBe(true);
});

test('一期没有结束不能起草，结束第二天就能；同一期同一项只起草一份', () => {
  const on = (period: string) => drafting({ period });
  expect(on('2026-Q3')).toMatchObject({ reason: 'not-ended' });
  expect(on('2026-07')).toMatchObject({ reason: 'not-ended' });
  expect(on('2026-Q2')).toMatchObject({ ok: true });
  expect(draft(FINANCE, { ...facts(cadre, '2026-06-30'), draftedBefore: false })).toMatchObject({
    reason: 'not-ended',
  });
  expect(draft(FINANCE, { ...facts(cadre, '2026-07-01'), draftedBefore: false })).toMatchObject({ ok: true });
  expect(drafting({}, cadre, true)).toMatchObject({ reason: 'drafted-before' });
  expect(drafting({}, neighbour)).toMatchObject({ reason: 'not-yours' });
  expect(drafting({}, committee)).toMatchObject({ reason: 'not-yours' });
  expect(drafting({ content: { text: '', opening: null, rows: [] } })).toMatchObject({ reason: 'empty' });
});

test('重大事项当天就能起草，说明是哪件事；按季度的不挂在一件事上', () => {
  const about = { kind: 'levy', id: uuid(7) } as const;
  expect(drafting({ item: 'major', period: TODAY, about })).toMatchObject({ ok: true });
  expect(drafting({ item: 'major', period: '2026-Q2', about })).toMatchObject({ reason: 'wrong-period' });
  expect(drafting({ period: TODAY })).toMatchObject({ reason: 'wrong-period' });
  expect(drafting({ about })).toMatchObject({ reason: 'about-what' });
  expect(drafting({ item: 'demanded' })).toMatchObject({ reason: 'about-what' });
});

test('没有送审的审不了，没有通过的公布不了；退回要改了重新送', () => {
  expect(does(start(), 'review', { ok: true, words: '同意' }, facts(committee)).refused).toBe(
    'not-submitted',
  );
  expect(does(submitted(), 'review', { ok: true, words: '同意' }, facts(cadre)).refused).toBe('not-yours');
  expect(does(submitted(), 'publish', publishing(), facts(cadre)).refused).toBe('not-passed');
  let play = does(submitted(), 'review', { ok: false, words: '差一张票' }, facts(committee));
  expect(statusOf(play.it)).toBe('sent_back');
  expect(does(play, 'submit', {}, facts(cadre)).refused).toBe('submitted-already');
  expect(does(play, 'redraft', { content: CONTENT }, facts(cadre)).refused).toBe('same-content');
  play = does(play, 'redraft', { content: { ...CONTENT, text: '票补了。' } }, facts(cadre));
  expect(statusOf(play.it)).toBe('drafted');
  expect(statusOf(passed(submitted(play)).it)).toBe('passed');
});

test('通过以后再改，委员会说过的就不算了', () => {
  const play = does(passed(), 'redraft', { content: { ...CONTENT, text: '又改了。' } }, facts(cadre));
  expect(does(play, 'publish', publishing(), facts(cadre)).refused).toBe('not-passed');
});

test('公布十四天不够，十五天够，当天不算；一年零一天太长', () => {
  const on = (days: number) => does(passed(), 'publish', publishing(TODAY, days), facts(cadre)).refused;
  expect([on(14), on(15), on(366), on(367)]).toEqual(['too-short', undefined, undefined, 'too-long']);
  expect(
    DisclosureLimits.safeParse({ ...DEFAULT_DISCLOSURE_LIMITS, boardDays: { n: 14, source: '县里' } })
      .success,
  ).toBe(false);
  expect(
    DisclosureLimits.safeParse({ ...DEFAULT_DISCLOSURE_LIMITS, questionDays: { n: 16, source: '县里' } })
      .success,
  ).toBe(false);
});

test('财务不写明纸质的贴在哪里，公布不了；别的可以不写', () => {
  const bare = { ...publishing(), board: null };
  expect(does(passed(), 'publish', bare, facts(cadre)).refused).toBe('paper-too');
  const relief = passed(submitted(start({ ...FINANCE, item: 'relief' })));
  expect(does(relief, 'publish', bare, facts(cadre)).refused).toBeUndefined();
});

test('留着电话的公布不了，隐去了就能；全隐去了要改写', () => {
  const phone = '找李干部 13912345678';
  const play = passed(submitted(start({ ...FINANCE, content: { ...CONTENT, text: phone } })));
  const as = (text: string) => ({ ...publishing(), reworded: [{ text: phone, as: text }] });
  expect(does(play, 'publish', publishing(), facts(cadre)).refused).toBe('personal-data-left');
  expect(does(play, 'publish', as('〔电话〕'), facts(cadre)).refused).toBe('text-empty');
  const shown = does(play, 'publish', as('到村委会问'), facts(cadre));
  expect(newestVersion(shown.it)?.content.text).toBe('到村委会问');
});

test('合计是算出来的；九户写不足十户，十户写十户，一户没有写零', () => {
  expect(sumsOf(CONTENT)).toEqual({ income: 500_000, expense: 230_050, balance: 369_950 });
  expect(sumsOf({ text: '没有', opening: null, rows: [row('修路', null, null)] })).toBeNull();
  const { rows } = hung({ ...CONTENT, rows: [0, 1, 9, 10].map((n) => row('救助', null, null, n)) });
  expect(rows.map(({ people, few }) => [people, few])).toEqual([
    [0, false],
    [null, true],
    [null, true],
    [10, false],
  ]);
});

test('更正是新的一版，同样要审；旧的一版原样在，记录里两版都有', () => {
  const content = { ...CONTENT, rows: [...CONTENT.rows, row('误工补贴', null, 30_000)] };
  expect(does(passed(), 'correct', { content, why: '漏了' }, facts(cadre)).refused).toBe('not-published');
  const first = published();
  let play = does(first, 'correct', { content, why: '漏了误工补贴' }, facts(cadre));
  expect(statusOf(play.it)).toBe('published');
  expect(play.it.versions).toEqual(first.it.versions);
  expect(does(play, 'correct', { content, why: '再改' }, facts(cadre)).refused).toBe('correction-pending');
  play = does(passed(submitted(play)), 'publish', publishing(), facts(cadre));
  expect(play.it.versions.map(({ no, why }) => [no, why])).toEqual([
    [1, null],
    [2, '漏了误工补贴'],
  ]);
  expect(onRecord(play.it).filter(({ kind }) => kind === 'disclosure')).toHaveLength(2);
  expect(fold(play.steps)).toEqual(play.it);
});

test('更正稿作废，公布的照旧；没有公布过的作废就结束', () => {
  const content = { ...CONTENT, text: '改一句。' };
  const play = does(published(), 'correct', { content, why: '写错了' }, facts(cadre));
  expect(statusOf(does(play, 'drop', { why: '没有错' }, facts(cadre)).it)).toBe('published');
  expect(statusOf(does(start(), 'drop', { why: '写重了' }, facts(cadre)).it)).toBe('dropped');
  expect(does(published(), 'drop', { why: '不想公开了' }, facts(cadre)).refused).toBe('published-already');
});

test('公布期最后一天不能归档，第二天能；还有提问没有答复的不能', () => {
  const { until } = newestVersion(published().it) ?? { until: '' };
  expect(does(published(), 'archive', {}, facts(cadre, until)).refused).toBe('still-on-board');
  const after = addDays(until, 1);
  expect(does(published(), 'archive', {}, facts(cadre, after, [asked(1)])).refused).toBe('question-open');
  expect(statusOf(does(published(), 'archive', {}, facts(cadre, after)).it)).toBe('archived');
  expect(does(published(), 'archive', {}, facts(town, after)).refused).toBe('not-yours');
});

test('提问十五天内答复；答复和公开的提问里都不能留电话；答过的不再答', () => {
  const at = facts(cadre).at;
  const asking = { questionId: uuid(101), kind: 'question', text: '钱从哪里来' } as const;
  const of = {
    ...{ disclosureId: uuid(1), over: false, asked: 0, open: 0, at, canTell: false },
    limits: DEFAULT_DISCLOSURE_LIMITS,
  };
  expect(ask(asking, of)).toMatchObject({ step: { no: 1, askedOn: TODAY, due: addDays(TODAY, 15) } });
  expect(ask(asking, { ...of, over: true })).toMatchObject({ reason: 'archived' });
  expect(ask(asking, { ...of, open: MOST_OPEN })).toMatchObject({ reason: 'too-many' });
  expect(ask(asking, { ...of, open: MOST_OPEN - 1 })).toMatchObject({ ok: true });
  expect(ask({ ...asking, phone: '13912345678' }, of)).toMatchObject({ reason: 'channel-off' });
  expect(ask({ ...asking, phone: '13912345678' }, { ...of, canTell: true })).toMatchObject({ ok: true });
  const open = [asked(1)];
  const answer = { questionId: asked(1).id, shown: '钱从哪里来', text: '镇里拨的', kept: [] };
  const by = facts(cadre, TODAY, open);
  expect(does(published(), 'answer', { ...answer, text: '问 13912345678' }, by).refused).toBe(
    'personal-data-left',
  );
  expect(does(published(), 'answer', { ...answer, shown: '我是 13912345678' }, by).refused).toBe(
    'personal-data-left',
  );
  expect(does(published(), 'answer', answer, facts(committee, TODAY, open)).refused).toBe('not-yours');
  const play = does(published(), 'answer', { ...answer, shown: null }, by);
  expect(play.it.answered).toMatchObject([{ no: 1, shown: null, text: '镇里拨的' }]);
  expect(does(play, 'answer', answer, facts(cadre)).refused).toBe('nothing-asked');
});

test('送审以后委员会五个工作日内答复', () => {
  const known = facts(cadre);
  expect(reviewDue(start().it, known)).toBeNull();
  // Friday the tenth: five working days later is Friday the seventeenth.
  expect(reviewDue(submitted().it, known)).toBe('2026-07-17');
});
