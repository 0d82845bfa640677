/** 表决结果: what the board shows after a meeting, printed and as a Word file: nobody's name but that of a task's owner. */
import type { Item, Meeting } from '../../../domain/meeting/meeting.ts';
import { dayText } from '../../kit/day-text.ts';
import { conclusionText, ordinal, voteText } from '../../kit/meeting/minutes-text.ts';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { type OfficialPaper, titleOf } from '../../kit/official-paper.ts';
import { say } from '../../kit/sentences.ts';
import { dateOf, dateTimeOf } from '../../kit/when.ts';

interface Told {
  readonly meeting: Meeting;
  readonly placeName: string;
}

export function resultPaper({ meeting, placeName }: Told): OfficialPaper {
  const { title, kind, items, venue, opened, closed, starts } = meeting;
  return {
    title: titleOf(title, '结果'),
    to: undefined,
    lines: [
      `${say(KIND_LABELS[kind], 'zh')}于${dateTimeOf(opened ?? starts, 'zh')}在${venue}召开，结果如下。`,
      ...items.flatMap((item, at) => [`${ordinal(at)}、${item.title}`, ...itemLines(meeting, item)]),
    ],
    signed: [placeName, dateOf(closed ?? starts, 'zh')],
  };
}

/** What was voted on in its own words, the count with its arithmetic, what became of it, who does it until when. */
const itemLines = ({ motions }: Meeting, item: Item): readonly string[] => [
  ...motions
    .filter(({ itemId, amends, state }) => itemId === item.id && amends === null && state !== 'taken-back')
    .flatMap(({ vote }) => (vote === null ? [] : [voteText(vote)])),
  ...(item.conclusion === null ? [] : [conclusionText(item)]),
  ...(item.conclusion?.tasks ?? []).map(
    ({ what, owner, due }) => `任务：${what}。由${owner}办，${dayText(due, 'zh')}前办完。`,
  ),
];
