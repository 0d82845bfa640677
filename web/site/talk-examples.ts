/** 例子: the pages of topics, as long as they get. */
import type { PublicTopic } from '../../contract/consultation-sheet.ts';
import type { PlaceChoice } from '../../contract/site.ts';
import type { TalkContent } from '../../contract/site-talk.ts';
import { TOLD } from '../kit/consultation/examples.ts';
import { onBoard } from './outcome-examples.ts';

const PUBLISHED = { publishedAt: 1_788_742_800_000, version: 3, byBallot: true };

const counts = (agree: number) => ({ agree, disagree: 9, pass: 3 });
const CARDS: PublicTopic['cards'] = [
  {
    ...{ cardId: TOLD.consultationId, text: '平时九点关音响', on: '2026-08-10', voiceId: null },
    shown: {
      ...{ all: counts(31), everywhere: true },
      groups: [
        { kind: 'area', name: '老槐坡片', counts: counts(20) },
        { kind: 'area', name: null, counts: counts(11) },
      ],
    },
  },
  {
    ...{
      cardId: TOLD.consultationId.replace(/.$/, '9'),
      text: '音箱朝河一边',
      on: '2026-08-10',
      voiceId: null,
    },
    shown: null,
  },
];
const VOICES: PublicTopic['voices'] = [
  {
    ...{ voiceId: TOLD.consultationId, side: '跳舞的人', text: '农忙时九点太早', on: '2026-08-09' },
    ...{ from: TOLD.placeCode, fromName: TOLD.placeName },
    answer: { how: 'on-card', why: '农忙时可以到九点半', on: '2026-08-10' },
  },
];

/** What the meeting below counted, and what somebody entered by hand. */
const NUMBERS: Pick<PublicTopic, 'agreement' | 'vote'> = {
  agreement: {
    ...{ optionId: TOLD.consultationId, text: '晚上九点关音响', agreed: 19, of: 24, on: '2026-08-26' },
    ...{ fromMeeting: true, meetingId: TOLD.consultationId },
  },
  vote: {
    ...{ body: 'villager_rep_meeting', by: '2026-09-20', why: '各方都说不能再拖', on: '2026-08-27' },
    result: {
      ...{ passed: true, inFavour: 27, of: 30, text: '晚上九点关音响', on: '2026-09-10' },
      ...{ fromMeeting: false, meetingId: null },
    },
  },
};

export function talkPages(towns: readonly PlaceChoice[], villages: readonly PlaceChoice[]) {
  const { consultationId, title, placeCode, placeName, proposedOn, rounds } = TOLD;
  const row = {
    ...{ title, placeCode, placeName, proposedOn, rounds, publishedAt: PUBLISHED.publishedAt },
    ...({ status: 'undecided', waits: 'next-round', due: '2026-09-20', overdue: false } as const),
  };
  return {
    talks: {
      ...{ kind: 'talks', towns, villages, older: '2026-09-01.x', continued: true },
      filter: { state: 'now', town: '611025102', village: '', q: '广场' },
      topics: Array.from({ length: 20 }, (_, n) => ({
        ...row,
        consultationId: consultationId.slice(0, -2) + String(10 + n),
      })),
    },
    talk: {
      ...{
        kind: 'talk',
        outcome: consultationId,
        results: [{ id: consultationId, title: '路灯不亮' }],
        meetings: [consultationId],
        ...onBoard,
      },
      topic: { ...TOLD, ...PUBLISHED, ...NUMBERS, cards: CARDS, voices: VOICES },
    },
    'talk-cards': {
      ...{ kind: 'talk-cards', topic: { ...TOLD, ...PUBLISHED, cards: CARDS } },
      ...{ commandId: '', blind: '', ballot: '1101-2345', side: '', stances: {}, counted: false },
      trouble: 'ballot-used',
    },
    'talk-plan': {
      kind: 'talk-plan',
      plan: {
        ...{ placeCode, placeName, year: 2026, version: 2, at: PUBLISHED.publishedAt },
        topics: Array.from({ length: 12 }, (_, n) => ({
          title: `第${n + 1}个议题`,
          month: n + 1,
          form: 'field' as const,
        })),
        call: { from: '2026-09-01', until: '2026-09-30', words: '想谈什么，跟片长说一声。'.repeat(20) },
      },
    },
  } as const satisfies Record<string, TalkContent>;
}
