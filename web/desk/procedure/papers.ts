/**
 * 四议两公开的文稿: the notice of each disclosure, and how it was decided from the first step to the last, printed and as Word files. The
 * arithmetic of every step stands in it as it was counted; nobody is named.
 */
import type { HeldView, ProcedurePage } from '../../../contract/procedure.ts';
import { dayText } from '../../kit/day-text.ts';
import { ordinal } from '../../kit/meeting/minutes-text.ts';
import { KIND_LABELS, SUBJECT_LABELS } from '../../kit/meeting/terms.ts';
import { type OfficialPaper, titleOf } from '../../kit/official-paper.ts';
import { STAGE_LABELS, WAITS_LABELS } from '../../kit/procedure-terms.ts';
import { say } from '../../kit/sentences.ts';
import { signerText } from '../consultation/papers/bodies.ts';
import { cameText, votedText } from './arithmetic.ts';

type Shown = ProcedurePage['disclosures'][number];

const NOTICES: Readonly<Record<Shown['what'], string>> = { decision: '决议公告', result: '实施结果公告' };

/** 公告的题目, on the board and in the paper. */
export const noticeHead = ({ what }: Shown): string => NOTICES[what];

/** 公开多久、找谁说: what stands below the words of every notice. */
export const objectText = ({ from, until, where }: Shown): string =>
  `公开期：${dayText(from, 'zh')}至${dayText(until, 'zh')}，公开在${where}。有意见请向村务监督委员会提出。`;

export const noticeSigned = ({ placeName }: ProcedurePage, { from }: Shown): readonly string[] => [
  signerText(placeName),
  dayText(from, 'zh'),
];

/** 一份公告 as an official paper. */
export const noticePaper = (page: ProcedurePage, shown: Shown): OfficialPaper => ({
  title: titleOf(page.title, noticeHead(shown)),
  to: undefined,
  lines: [...shown.text.split('\n'), objectText(shown)],
  signed: noticeSigned(page, shown),
});

/** 全过程记录. */
export function recordPaper(page: ProcedurePage): OfficialPaper {
  const { title, placeName, stages, texts, disclosures } = page;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ...stages.map((stage) => [say(STAGE_LABELS[stage], 'zh'), stageLines(page, stage)] as const),
    ['方案文本', texts.flatMap(textLines)],
    ['两公开', disclosures.flatMap(shownLines)],
    ['不再办', page.endedWhy === null ? [] : [`${endedText(page)}不再办，理由：${page.endedWhy}`]],
  ];
  return {
    title: titleOf(title, '“四议两公开”记录'),
    to: undefined,
    lines: [
      beginningText(page),
      ...parts
        .filter(([, lines]) => lines.length > 0)
        .flatMap(([head, lines], at) => [`${ordinal(at)}、${head}`, ...lines]),
    ],
    signed: [signerText(placeName), dayText(lastDay(page), 'zh')],
  };
}

function beginningText({ placeName, title, beganOn, subject, authorised, onePerson }: ProcedurePage): string {
  const handed = authorised ? '村民会议已书面授权代表会议决定这类事。' : '';
  const one = onePerson ? '村书记、主任由一人担任，提议与商议合成一步。' : '';
  return `${placeName}于${dayText(beganOn, 'zh')}启动“${title}”（${say(SUBJECT_LABELS[subject], 'zh')}），按“四议两公开”的次序办理。${handed}${one}`;
}

/** A step nobody has held yet is said to be that: what is missing is part of the record. */
function stageLines({ held }: ProcedurePage, stage: HeldView['stage']): readonly string[] {
  const those = held.filter((it) => it.stage === stage);
  return those.length === 0 ? ['还没有开。'] : those.map(heldText);
}

function heldText({ on, kind, textNo, passed, counts, count }: HeldView): string {
  const body = kind === null ? '' : say(KIND_LABELS[kind], 'zh');
  const became = !passed ? '没有通过' : counts ? '通过' : '通过，文本后来改过，重新审议';
  const told = `${cameText(count, 'zh')}；${votedText(count, 'zh')}`;
  return `${dayText(on, 'zh')}${body}议第${textNo}稿：${told}。${became}。`;
}

const textLines = ({ no, text, on, why }: ProcedurePage['texts'][number], at: number): readonly string[] => [
  `（${ordinal(at)}）第${no}稿，${dayText(on, 'zh')}`,
  ...(why === null ? [] : [`修改理由：${why}`]),
  ...text.split('\n'),
];

const shownLines = (shown: Shown, at: number): readonly string[] => [
  `（${ordinal(at)}）${say(WAITS_LABELS[shown.what], 'zh')}`,
  ...shown.text.split('\n'),
  objectText(shown),
];

const endedText = ({ endedOn }: ProcedurePage): string => (endedOn === null ? '' : dayText(endedOn, 'zh'));

/** The day of what happened last. */
function lastDay({ beganOn, held, texts, disclosures, endedOn }: ProcedurePage): string {
  const days = [
    ...held.map(({ on }) => on),
    ...texts.map(({ on }) => on),
    ...disclosures.map(({ from }) => from),
  ];
  return [beganOn, ...days, ...(endedOn === null ? [] : [endedOn])].sort().slice(-1)[0] ?? beganOn;
}
