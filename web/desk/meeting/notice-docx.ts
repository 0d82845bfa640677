/** 会议通知（Word）: to whoever is asked, in the layout of official documents: when, where, about what, what is carried from before. */
import type { Document } from 'docx';
import { seatsOf } from '../../../domain/meeting/conference.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { dayText } from '../../kit/day-text.ts';
import { CLASS_LABELS, CONFERENCE_LABELS } from '../../kit/meeting/conference-terms.ts';
import { KIND_LABELS } from '../../kit/meeting/terms.ts';
import { edgeLine, emptyLine, officialDocument, signedLine, textLine } from '../../kit/official.ts';
import { say } from '../../kit/sentences.ts';
import { dateOf, dateTimeOf } from '../../kit/when.ts';

/** One paragraph a line; `to` stands at the edge above them. */
export function noticeLines({ kind, starts, venue, items, conference, carried = [] }: Meeting) {
  const invitees = conference?.invitees.map(({ who }) => who) ?? [];
  const seats = conference === undefined ? [] : seatsOf(conference);
  return {
    to: invitees.length === 0 ? '各有关单位：' : `${invitees.join('、')}：`,
    lines: [
      `定于${dateTimeOf(starts, 'zh')}召开${say(KIND_LABELS[kind], 'zh')}。现将有关事项通知如下。`,
      '一、时间和地点',
      `${dateTimeOf(starts, 'zh')}，${venue}。`,
      '二、议题',
      ...items.map(({ title }, at) => `${at + 1}．${title}`),
      ...(carried.length === 0
        ? []
        : [
            '三、通报以前会议的任务',
            ...carried.map(
              ({ what, owner, due }, at) => `${at + 1}．${what}（${owner}，${dayText(due, 'zh')}前）`,
            ),
          ]),
      `${carried.length === 0 ? '三' : '四'}、参会方面`,
      ...(conference === undefined
        ? []
        : [
            `${say(CONFERENCE_LABELS[conference.kind], 'zh')}；${seats.map((it) => say(CLASS_LABELS[it.class], 'zh')).join('、')}。`,
          ]),
      '来不了的，请提前告知并说明原因。',
    ],
  };
}

export function noticeDocument(meeting: Meeting, placeName: string): Document {
  const { to, lines } = noticeLines(meeting);
  return officialDocument({
    title: `关于召开${meeting.title}的通知`,
    creator: placeName,
    children: [
      edgeLine(to),
      ...lines.map(textLine),
      emptyLine(),
      ...[placeName, dateOf(meeting.notice?.at ?? meeting.starts, 'zh')].map(signedLine),
    ],
  });
}
