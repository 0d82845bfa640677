/** 会议通知（公文）: to whoever is asked, printed and as a Word file: when, where, about what, what is carried from before; a change is told as that. */
import { seatsOf } from '../../../domain/meeting/conference.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { ruleFor } from '../../../domain/meeting/presence.ts';
import { dayText } from '../../kit/day-text.ts';
import { CLASS_LABELS, CONFERENCE_LABELS } from '../../kit/meeting/conference-terms.ts';
import { ordinal } from '../../kit/meeting/minutes-text.ts';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { type OfficialPaper, titleOf } from '../../kit/official-paper.ts';
import { say } from '../../kit/sentences.ts';
import { dateOf, dateTimeOf } from '../../kit/when.ts';
import { changeLines, whoComes } from './notice-text.ts';

interface Told {
  readonly meeting: Meeting;
  readonly placeName: string;
}

export function noticePaper(told: Told): OfficialPaper {
  const { meeting, placeName } = told;
  const changed = changeLines(told);
  const change = meeting.status === 'postponed' ? '改期' : '取消';
  return {
    title:
      changed === undefined
        ? titleOf(`关于召开${meeting.title}`, '的通知')
        : titleOf(`关于${meeting.title}`, `${change}的通知`),
    to: calledText(told),
    lines: changed ?? calledLines(told),
    // The day of a change is not kept with the meeting: none is printed rather than a wrong one.
    signed: [
      placeName,
      ...(changed === undefined ? [dateOf(meeting.notice?.at ?? meeting.starts, 'zh')] : []),
    ],
  };
}

/** Units by their names; everybody else by what they are. */
function calledText(told: Told): string {
  const { conference } = told.meeting;
  if (conference === undefined) return `${whoComes(told)}：`;
  const invitees = conference.invitees.map(({ who }) => who);
  return invitees.length === 0 ? '各有关单位：' : `${invitees.join('、')}：`;
}

function calledLines({ meeting }: Told): readonly string[] {
  const { kind, starts, venue, items, carried = [], notice } = meeting;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['时间和地点', [`${dateTimeOf(starts, 'zh')}，${venue}。`]],
    [
      '议题',
      items.map(
        ({ title, standing }, at) =>
          `${at + 1}．${title}${standing === 'refers' ? '（本会只议，不作决定）' : ''}`,
      ),
    ],
    [
      '通报以前会议的任务',
      carried.map(({ what, owner, due }, at) => `${at + 1}．${what}（${owner}，${dayText(due, 'zh')}前）`),
    ],
    ['参会方面', seatsText(meeting)],
  ];
  const advisory = ruleFor(meeting).power === 'advisory' ? '会议只提出意见，不作决定。' : '';
  const short = notice?.shortWhy == null ? [] : [`提前召开的理由：${notice.shortWhy}`];
  return [
    `定于${dateTimeOf(starts, 'zh')}召开${say(KIND_LABELS[kind], 'zh')}。${advisory}现将有关事项通知如下。`,
    ...parts
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([head, lines], at) => [`${ordinal(at)}、${head}`, ...lines]),
    ...short,
    '来不了的，请提前告知并说明原因。',
  ];
}

function seatsText({ conference }: Meeting): readonly string[] {
  if (conference === undefined) return [];
  const seats = seatsOf(conference).map((it) => say(CLASS_LABELS[it.class], 'zh'));
  return [`${say(CONFERENCE_LABELS[conference.kind], 'zh')}；${seats.join('、')}。`];
}
