/** 群众说办好没有: the words of what was said with slips, on every face. */
import type { SaidTold } from '../../../contract/outcome-view.ts';
import type { SayReason } from '../../../domain/outcome/outcome.ts';
import { type Lang, type Sentence, say } from '../sentences.ts';

export const SAID_WORDS = {
  said: { zh: '群众凭条说的', en: 'What people said with slips' },
  done: { zh: '办好了 {a}，没办好 {b}', en: '{a} say it is done, {b} say it is not' },
  satisfied: { zh: '满意 {a}，基本满意 {b}，不满意 {c}', en: '{a} satisfied, {b} fairly, {c} dissatisfied' },
  reasons: { zh: '原因：{list}', en: 'Reasons: {list}' },
  reason: { zh: '{why} {n}', en: '{why}: {n}' },
  answer: { zh: '多数说没办好，为什么仍验收', en: 'Why it is accepted although most deny it' },
} satisfies Record<string, Sentence>;

export const SAY_REASON_LABELS: Record<SayReason, Sentence> = {
  unfinished: { zh: '没做完', en: 'Not finished' },
  'not-as-agreed': { zh: '和谈好的不一样', en: 'Not as agreed' },
  poor: { zh: '做得不好', en: 'Poorly done' },
  'broke-again': { zh: '做好又坏了', en: 'Broken again' },
  'too-slow': { zh: '拖得太久', en: 'It took too long' },
  other: { zh: '别的原因', en: 'Something else' },
};

/** What was said, in two or three lines. */
export function saidLines(
  { done, notDone, satisfied, fairly, dissatisfied, reasons }: SaidTold,
  lang: Lang,
): readonly string[] {
  const told = reasons.map(({ why, n }) =>
    say(SAID_WORDS.reason, lang, { why: SAY_REASON_LABELS[why][lang], n }),
  );
  const list = told.join(lang === 'zh' ? '，' : ', ');
  return [
    say(SAID_WORDS.done, lang, { a: done, b: notDone }),
    say(SAID_WORDS.satisfied, lang, { a: satisfied, b: fairly, c: dissatisfied }),
    ...(told.length === 0 ? [] : [say(SAID_WORDS.reasons, lang, { list })]),
  ];
}
