/** 通知文字: for the board, for a chat group, for a text message, for the village radio; in the language of the people told. What is put off or given up is told as that. */
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { ruleFor } from '../../../domain/meeting/presence.ts';
import { isCommunity } from '../../../domain/place/code.ts';
import { BASIS_LABELS, KIND_LABELS } from '../../kit/meeting/terms.ts';
import { say } from '../../kit/sentences.ts';
import { dateTimeOf } from '../../kit/when.ts';

interface Told {
  readonly meeting: Meeting;
  readonly placeName: string;
}

const WHO: Readonly<Record<Exclude<Meeting['basis'], 'adults'>, string>> = {
  households: '每户一名代表',
  representatives: '全体代表',
  members: '集体经济组织全体成员',
  declared: '应到会的全体人员',
  invited: '关心这些事的村民',
};

/** Whoever a body is made of is called by its name, however it is counted. */
const WHO_OF_KIND: Readonly<Partial<Record<Meeting['kind'], string>>> = {
  party_member_meeting: '全体党员',
  coop_rep_assembly: '全体成员代表',
  joint_conference: '受邀各单位、各方面代表',
};

const ADULTS: Readonly<Partial<Record<Meeting['kind'], string>>> = {
  group_meeting: '本组十八周岁以上的村民',
  resident_assembly: '本社区十八周岁以上的居民',
};

export function whoComes({ meeting: { kind, basis, placeCode } }: Told): string {
  if (basis === 'adults') return ADULTS[kind] ?? '本村十八周岁以上的村民';
  if (basis === 'invited' && kind !== 'joint_conference' && isCommunity(placeCode)) return '关心这些事的居民';
  return WHO_OF_KIND[kind] ?? WHO[basis];
}

export const agendaText = ({ meeting: { items } }: Told): string =>
  items.map(({ title }, at) => `${at + 1}.${title}`).join('；');

const kindOf = ({ meeting: { kind } }: Told): string => say(KIND_LABELS[kind], 'zh');
const whenOf = ({ meeting: { starts } }: Told): string => dateTimeOf(starts, 'zh');

/** What the paper and the words for a group are headed by. */
export function headOf(told: Told): string {
  const { status } = told.meeting;
  if (status === 'postponed') return `${kindOf(told)}改期通知`;
  return `${kindOf(told)}${status === 'cancelled' ? '取消' : ''}通知`;
}

/** 改期 · 取消, line by line; undefined for a meeting that is held as it was called. */
export function changeLines(told: Told): readonly string[] | undefined {
  const { venue, status, why } = told.meeting;
  const because = why === null ? [] : [`原因：${why}`];
  if (status === 'postponed')
    return [
      `${kindOf(told)}改到${whenOf(told)}。`,
      `地点：${venue}`,
      ...because,
      '以重新发出的会议通知为准。',
    ];
  if (status === 'cancelled')
    return [`原定${whenOf(told)}在${venue}开的${kindOf(told)}取消，请不要来了。`, ...because];
  return undefined;
}

export function groupText(told: Told): string {
  const { meeting, placeName } = told;
  const changed = changeLines(told);
  if (changed !== undefined) return [`【${headOf(told)}】`, ...changed, placeName].join('\n');
  return [
    `【${headOf(told)}】`,
    `时间：${whenOf(told)}`,
    `地点：${meeting.venue}`,
    `请${whoComes(told)}参加（${say(BASIS_LABELS[meeting.basis], 'zh')}）。`,
    `议程：${agendaText(told)}`,
    ...(ruleFor(meeting).power === 'advisory' ? ['本会只提意见，不作决定。'] : []),
    `来不了的请提前告诉村里。${placeName}`,
  ].join('\n');
}

/** One message of 70 characters costs what one costs: only what is needed. */
export function smsText(told: Told): string {
  const { status, venue } = told.meeting;
  const [from, when, kind] = [`【${told.placeName}】`, whenOf(told), kindOf(told)];
  if (status === 'postponed') return `${from}${kind}改到${when}，地点${venue}，以重新发出的通知为准。`;
  if (status === 'cancelled') return `${from}原定${when}的${kind}取消，请不要来了。`;
  return `${from}${when}在${venue}开${kind}，请${whoComes(told)}参加。`;
}

export const radioText = (told: Told): string => `乡亲们请注意：${aloud(told)}再播送一遍。`;

function aloud(told: Told): string {
  const { status, venue, items } = told.meeting;
  const [when, kind] = [whenOf(told), kindOf(told)];
  if (status === 'postponed') return `${kind}改到${when}，地点在${venue}。请大家互相转告，等重新发出的通知。`;
  if (status === 'cancelled') return `原定${when}在${venue}召开的${kind}取消，请大家不要来了，互相转告。`;
  const topics = items.map(({ title }) => title).join('，');
  return `${when}，在${venue}召开${kind}，商量这些事：${topics}。请${whoComes(told)}按时参加。`;
}
