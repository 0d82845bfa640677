/**
 * 纪要文字: minutes as they are written from what happened, in the language of the record. Every decision, every opinion and
 * every objection that was overruled stands in it word for word.
 */

import { seatsOf } from '../../../domain/meeting/conference.ts';
import type { Item, Meeting, Motion, Vote } from '../../../domain/meeting/meeting.ts';
import { isOfTheBody, ruleFor } from '../../../domain/meeting/presence.ts';
import type { Voter } from '../../../domain/roll/list.ts';
import { dayText } from '../day-text.ts';
import { say } from '../sentences.ts';
import { dateTimeOf } from '../when.ts';
import { CLASS_LABELS, CONFERENCE_LABELS } from './conference-terms.ts';
import { nameOf } from './people.ts';
import { BASIS_UNITS, BODY_LABELS, KIND_LABELS, OUTCOME_LABELS, shareText } from './terms.ts';

export interface MinutesFacts {
  readonly meeting: Meeting;
  readonly placeName: string;
  readonly voters: readonly Voter[];
}

const NUMERALS = '一二三四五六七八九十';
/** 一、二、… 十一、 */
export const ordinal = (at: number): string =>
  at < 10 ? (NUMERALS[at] ?? '') : at < 20 ? `十${NUMERALS[at - 10] ?? ''}` : String(at + 1);

/** Beside the code on paper. */
export const CODE_SAYS =
  '扫码验真：把手里的纪要（Word 文件、PDF 或全文）放进去，改过一个字都对不上。断网也能验。';

/** Paragraphs, one a line. */
export function minutesText(facts: MinutesFacts): string {
  const { meeting, placeName } = facts;
  const head = `${placeName}${say(KIND_LABELS[meeting.kind], 'zh')}于${dateTimeOf(meeting.opened ?? meeting.starts, 'zh')}在${meeting.venue}召开。主持人：${meeting.chair ?? ''}。记录人：${meeting.recorder ?? ''}。`;
  return [
    `${head}${replacedText(meeting)}`,
    presenceText(facts),
    ...conferenceText(meeting),
    ...carriedText(meeting),
    ...meeting.items.flatMap((item, at) => itemText(facts, item, at)),
  ].join('\n');
}

/** 换过主持人: who chaired first, and how many of those there wanted another. */
const replacedText = ({ replaced = [], chair }: Meeting): string =>
  replaced
    .map(
      ({ chair: before, thinkSo, of }, at) =>
        `到会${of}人中有${thinkSo}人认为主持人${before}与议题有利害关系，改由${replaced[at + 1]?.chair ?? chair}主持。`,
    )
    .join('');

const howMany = (presences: Meeting['presences']): number => new Set(presences.map(({ no }) => no)).size;

function presenceText({ meeting }: MinutesFacts): string {
  const came = howMany(meeting.presences.filter((it) => isOfTheBody(meeting, it)));
  const others = howMany(meeting.presences) - came;
  const { list, basis, declared } = meeting;
  const unit = say(BASIS_UNITS[basis], 'zh');
  const all = basis === 'households' ? list?.households : (list?.voters ?? declared);
  const notice =
    meeting.notice === null
      ? ''
      : `会议通知于${dateTimeOf(meeting.notice.at, 'zh')}发出${meeting.notice.shortWhy === null ? '' : `（提前召开的理由：${meeting.notice.shortWhy}）`}。`;
  const power = ruleFor(meeting).power === 'advisory' ? '本会议只提出意见，不作决定。' : '';
  return `${notice}${all == null ? '' : `应到${all}${unit}，`}先后到会${came}人${others > 0 ? `，另有列席、旁听${others}人` : ''}。${power}`;
}

function itemText(facts: MinutesFacts, item: Item, at: number): string[] {
  const { meeting } = facts;
  const motions = meeting.motions.filter(({ itemId, state }) => itemId === item.id && state !== 'taken-back');
  const recused =
    item.recused.length === 0
      ? []
      : [`${item.recused.map((no) => recusedText(facts, item, no)).join('、')}回避本项，不计入基数。`];
  const speeches = meeting.speeches
    .filter(({ itemId, words }) => itemId === item.id && words !== null)
    .map(({ no, words }) => `${nameOf(facts, no)}：${words}`);
  return [
    `${ordinal(at)}、${item.title}`,
    ...recused,
    ...speeches,
    ...motions.flatMap((motion) => motionText(motion)),
    conclusionText(item),
    ...(item.conclusion?.tasks ?? []).map(
      ({ what, owner, due }) => `任务：${what}。责任：${owner}。期限：${dayText(due, 'zh')}。`,
    ),
  ];
}

/** 张三（是当事人）. */
export const recusedText = (
  facts: Pick<MinutesFacts, 'meeting' | 'voters'>,
  { recusals = [] }: Item,
  no: number,
): string => {
  const why = recusals.find((it) => it.no === no)?.why;
  return `${nameOf(facts, no)}${why === undefined ? '' : `（${why}）`}`;
};

/** 应邀的各方面: who came for each class, and which was missing and why. */
function conferenceText({ conference }: Meeting): string[] {
  if (conference === undefined) return [];
  const seats = seatsOf(conference).map(({ class: one, invitees, missing }) => {
    const came = invitees.filter(({ comes }) => comes === true).map(({ who }) => who);
    const declined = invitees.flatMap(({ who, comes, why }) => (comes === false ? [`${who}（${why}）`] : []));
    const not = [...declined, ...(missing === 'not-asked' ? ['未邀请'] : [])];
    const absent = not.length === 0 ? '' : `；未到：${not.join('、')}`;
    return `${say(CLASS_LABELS[one], 'zh')}：${came.length === 0 ? '无' : came.join('、')}${absent}`;
  });
  return [`会议类别：${say(CONFERENCE_LABELS[conference.kind], 'zh')}。参会方面：${seats.join('；')}。`];
}

/** 上次任务: what was not done when notice was given, and how it stands. */
const carriedText = ({ carried = [] }: Meeting): string[] =>
  carried.length === 0
    ? []
    : [
        `通报以前会议的任务${carried.length}项：${carried
          .map(
            ({ what, owner, due, last }) =>
              `${what}（${owner}，${dayText(due, 'zh')}）${last === null ? '' : `：${last}`}`,
          )
          .join('；')}。`,
      ];

const motionText = (motion: Motion): string[] => [
  `${motion.amends === null ? '动议' : '修正案'}：${motion.text}`,
  ...motion.objections.map(({ side, reason, remedy, answer }) => {
    const how = answer === null ? '' : `。答复：${ANSWERS[answer.how]}，${answer.words}`;
    return `反对意见${side === null ? '' : `（${side}）`}：${reason}；建议：${remedy}${how}。`;
  }),
  ...(motion.vote === null ? [] : [voteText(motion.vote)]),
  ...(motion.state === 'agreed' ? ['经逐一征询，没有反对意见，一致同意。'] : []),
];

const ANSWERS = { withdrawn: '撤回', integrated: '吸收', overruled: '按多数未采纳' } as const;

const WAYS: Readonly<Record<Vote['way'], string>> = { hands: '举手', paper: '投票', phone: '手机' };

/** The count with its arithmetic. */
export function voteText({ way, counts, byHand = 0, quorum, tally }: Vote): string {
  const unit = say(BASIS_UNITS[quorum.basis], 'zh');
  const quorumText =
    quorum.basis === 'invited'
      ? `在场${quorum.present}人`
      : `应到${quorum.base}${unit}${quorum.recused > 0 ? `（回避${quorum.recused}不计）` : ''}，在场${quorum.present}${unit}，达到${say(shareText(quorum.share), 'zh')}（${quorum.needed}）的要求`;
  const invalid = counts.invalid > 0 ? `，无效${counts.invalid}` : '';
  const base = tally.of === 'all' ? `全体${tally.base}${unit}` : `到会${tally.base}${unit}`;
  return `${WAYS[way]}表决${byHand > 0 ? `（其中举手${byHand}）` : ''}：${quorumText}；赞成${counts.for}，反对${counts.against}，弃权${counts.abstain}${invalid}；${base}的${say(shareText(tally.share), 'zh')}为${tally.needed}，${tally.passed ? '通过' : '未通过'}。`;
}

/** 议定：what became of an item, in the words that were put down. */
export function conclusionText({ conclusion }: Item): string {
  if (conclusion === null) return '';
  const { outcome, to, words } = conclusion;
  const routed = to === null ? '' : `（${say(BODY_LABELS[to], 'zh')}）`;
  const said = words === '' ? '' : `：${words}`;
  return `议定：${say(OUTCOME_LABELS[outcome], 'zh')}${routed}${said}${said.endsWith('。') ? '' : '。'}`;
}
