/** 通知文字: for the board, for a chat group, for a text message, for the village radio; in the language of the people told. */
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { ruleFor } from '../../../domain/meeting/presence.ts';
import { BASIS_LABELS, KIND_LABELS } from '../../kit/meeting/terms.ts';
import { say } from '../../kit/sentences.ts';
import { dateTimeOf } from '../../kit/when.ts';

interface Told {
  readonly meeting: Meeting;
  readonly placeName: string;
}

const WHO: Readonly<Record<Meeting['basis'], string>> = {
  adults: '本村十八周岁以上的村民',
  households: '每户一名代表',
  representatives: '全体代表',
  members: '集体经济组织全体成员',
  declared: '应到会的全体人员',
  invited: '关心这些事的村民',
};

export const whoComes = ({ meeting: { basis } }: Told): string => WHO[basis];

export const agendaText = ({ meeting: { items } }: Told): string =>
  items.map(({ title }, at) => `${at + 1}.${title}`).join('；');

export function groupText(told: Told): string {
  const { meeting, placeName } = told;
  return [
    `【${say(KIND_LABELS[meeting.kind], 'zh')}通知】`,
    `时间：${dateTimeOf(meeting.starts, 'zh')}`,
    `地点：${meeting.venue}`,
    `请${whoComes(told)}参加（${say(BASIS_LABELS[meeting.basis], 'zh')}）。`,
    `议程：${agendaText(told)}`,
    ...(ruleFor(meeting).power === 'advisory' ? ['本会只提意见，不作决定。'] : []),
    `来不了的请提前告诉村里。${placeName}`,
  ].join('\n');
}

/** One message of 70 characters costs what one costs: only what is needed. */
export const smsText = (told: Told): string =>
  `【${told.placeName}】${dateTimeOf(told.meeting.starts, 'zh')}在${told.meeting.venue}开${say(KIND_LABELS[told.meeting.kind], 'zh')}，请${whoComes(told)}参加。`;

export const radioText = (told: Told): string =>
  `乡亲们请注意：${dateTimeOf(told.meeting.starts, 'zh')}，在${told.meeting.venue}召开${say(KIND_LABELS[told.meeting.kind], 'zh')}，商量这些事：${told.meeting.items.map(({ title }) => title).join('，')}。请${whoComes(told)}按时参加。再播送一遍。`;
