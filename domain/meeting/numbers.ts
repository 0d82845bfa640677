/** 会议的数: what no law of ours says and a county sets itself, each with the paper it comes from. What the law says stands in `rules.ts`. */
import { z } from 'zod';
import { SourcedShare, sourcedNumber } from '../kernel/sourced.ts';
import { CUT_OFF, TOO_LONG } from './digest.ts';
import type { MeetingKind } from './kind.ts';
import type { Share } from './share.ts';

/** Meetings whose days of notice the law does not name. */
export const NOTICE_KINDS = [
  'villager_rep_meeting',
  'group_meeting',
  'council_session',
  'coop_rep_assembly',
  'resident_rep_meeting',
  'party_member_meeting',
  'joint_conference',
] as const satisfies readonly MeetingKind[];

const Notice = sourcedNumber(0, 60);

const DEFAULT = '默认，待县里确认';

/** 利益相关方: no law says how many; half of those who came (our default). */
const HALF_CONCERNED: SourcedShare = { over: 1, of: 2, strict: false, source: DEFAULT };

export const MeetingNumbers = z.strictObject({
  /** 月度汇总截止日: the last day of a month's digest. */
  cutOff: sourcedNumber(1, 31),
  /** Open for more days than that: on the agenda. */
  tooLong: sourcedNumber(1, 366),
  /** Of those at a council, so many came for a side, or nothing is advised there. Numbers set before it was asked have it by default. */
  concerned: SourcedShare.default(HALF_CONCERNED),
  /** Calendar days of notice. */
  notice: z.strictObject({
    villager_rep_meeting: Notice,
    group_meeting: Notice,
    council_session: Notice,
    coop_rep_assembly: Notice,
    resident_rep_meeting: Notice,
    party_member_meeting: Notice,
    joint_conference: Notice,
  } satisfies Record<(typeof NOTICE_KINDS)[number], typeof Notice>),
});
export type MeetingNumbers = z.infer<typeof MeetingNumbers>;

const byDefault = (n: number) => ({ n, source: DEFAULT });

export const DEFAULT_MEETING_NUMBERS: MeetingNumbers = {
  cutOff: byDefault(CUT_OFF),
  tooLong: byDefault(TOO_LONG),
  concerned: HALF_CONCERNED,
  notice: {
    villager_rep_meeting: { n: 3, source: '参照浙江、海南的规定；本省规定待核' },
    group_meeting: byDefault(1),
    council_session: byDefault(3),
    coop_rep_assembly: { n: 10, source: '参照成员大会（农村集体经济组织法第二十七条），待核' },
    resident_rep_meeting: byDefault(3),
    party_member_meeting: byDefault(1),
    joint_conference: byDefault(5),
  },
};

/** What a county set, or our own. */
export const readMeetingNumbers = (body: unknown): MeetingNumbers =>
  MeetingNumbers.catch(DEFAULT_MEETING_NUMBERS).parse(body);

/** Days of notice of a kind as the county set them; undefined where the law names them. */
export const noticeSetFor = ({ notice }: MeetingNumbers, kind: MeetingKind): number | undefined => {
  const set = NOTICE_KINDS.find((one) => one === kind);
  return set === undefined ? undefined : notice[set].n;
};

/** What share of a council has to come for a side; undefined for meetings that ask for none. */
export const concernedSetFor = (
  { concerned: { source: _, ...share } }: MeetingNumbers,
  kind: MeetingKind,
): Share | undefined => (kind === 'council_session' ? share : undefined);
