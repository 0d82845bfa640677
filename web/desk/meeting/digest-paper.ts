/** 月度事项汇总单: the month's digest as a paper: how much came, by category, what may go on the agenda, what is not done of before. No name of anybody. */
import type { DigestLine, DigestPage } from '../../../contract/meeting.ts';
import { bodyFor } from '../../../domain/meeting/subject.ts';
import { dayText, monthText } from '../../kit/day-text.ts';
import { ordinal } from '../../kit/meeting/minutes-text.ts';
import { BODY_LABELS, STANDING_LABELS } from '../../kit/meeting/terms.ts';
import { type OfficialPaper, titleOf } from '../../kit/official-paper.ts';
import { say } from '../../kit/sentences.ts';
import { signerText } from '../consultation/papers/bodies.ts';

/** `named`: what a category is called in this county. */
export function digestPaper(digest: DigestPage, named: (category: string) => string): OfficialPaper {
  const { villageName, month, to, categories, lines, tasks, keptOn } = digest;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [
      '分类情况',
      categories.map(
        ({ category, raised, open }) => `${named(category)}：提出${raised}件，还没办完${open}件。`,
      ),
    ],
    ['可以列入议程的事', lines.map(candidateText)],
    [
      '以前会议没有办完的任务',
      tasks.map(({ what, owner, due }, at) => `${at + 1}．${what}（${owner}，${dayText(due, 'zh')}前）`),
    ],
  ];
  return {
    title: titleOf(`${villageName}${monthText(month, 'zh')}`, '事项汇总单'),
    to: undefined,
    lines: [
      beginningText(digest),
      ...parts
        .filter(([, told]) => told.length > 0)
        .flatMap(([head, told], at) => [`${ordinal(at)}、${head}`, ...told]),
    ],
    signed: [signerText(villageName), dayText(keptOn ?? to, 'zh')],
  };
}

function beginningText({ from, to, raised, settled, complete }: DigestPage): string {
  const days = `${dayText(from, 'zh')}至${dayText(to, 'zh')}`;
  const soFar = complete ? '' : '还没有到截止日，下面是到现在为止的情况。';
  return raised === 0
    ? `${days}没有提出事项。${soFar}`
    : `${days}提出事项${raised}件，已办结或已答复${settled}件，还没办完${raised - settled}件。${soFar}`;
}

function candidateText(
  { title, placeName, matters, age, forced, subject, standing }: DigestLine,
  at: number,
): string {
  const facts = [
    placeName,
    ...(matters.length > 1 ? [`同样的${matters.length}件`] : []),
    `最早的已有${age}天${forced ? '，必须上议程' : ''}`,
    standing === 'refers'
      ? `本会不能定，要转给${say(BODY_LABELS[bodyFor(subject)], 'zh')}`
      : say(STANDING_LABELS[standing], 'zh'),
  ];
  return `${at + 1}．${title}（${facts.join('；')}）`;
}
