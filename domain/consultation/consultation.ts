/**
 * 协商: one topic from its proposal to its end. The village committee shall organise consultation of villagers and others concerned
 * (村民委员会组织法 2025 年修订 第三十三条); what is agreed is carried out, or put to those who may decide. It advises: it decides nothing.
 */
import type { Day } from '../kernel/day.ts';
import type { MeetingKind } from '../meeting/kind.ts';
import { actsFor, type Office } from '../people/office.ts';
import { ancestorAt, levelOf, type PlaceCode } from '../place/code.ts';

export const STATUSES = [
  'proposed',
  'accepted',
  'planned',
  'in-round',
  'undecided',
  'set-aside',
  'voting',
  'voted',
  'consensus',
  'referred',
  'replied',
  'declined',
  'routed',
  'given-up',
  'closed',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

/** Nothing of these is done any more. */
export const OVER: readonly Status[] = [
  'voted',
  'consensus',
  'replied',
  'declined',
  'routed',
  'given-up',
  'closed',
  'withdrawn',
];
export const isOver = ({ status }: Pick<Consultation, 'status'>): boolean => OVER.includes(status);

/** Where a topic comes from (议题来源). */
export const SOURCES = ['residents', 'matters', 'council', 'member', 'unit'] as const;
export type Source = (typeof SOURCES)[number];

/** 协商形式 (第三十三条: 议事会、听证会、恳谈会 等). */
export const FORMS = ['council', 'hearing', 'forum', 'round-table', 'field', 'online'] as const;
export type Form = (typeof FORMS)[number];

/** How a side is heard: in the room, by somebody who speaks for it, in writing, or recorded. */
export const HEARINGS = ['present', 'represented', 'written', 'recorded'] as const;
export type Hearing = (typeof HEARINGS)[number];

/** 利益相关方: a group that the topic concerns, never a person. */
export interface Side {
  readonly name: string;
  /** Directly affected: without it a session listens only. */
  readonly directly: boolean;
  readonly heard: Hearing;
}

/** Heard by what it wrote or recorded: it need not be in the room. */
export const isAway = ({ heard }: Side): boolean => heard === 'written' || heard === 'recorded';

export interface Plan {
  readonly form: Form;
  readonly sides: readonly Side[];
  /** Departments and others who come to answer. */
  readonly invited: readonly string[];
  readonly firstOn: Day;
  readonly where: string;
  readonly publishedOn: Day;
}

/** 调研: how many were asked, and what was found; no names. */
export interface Research {
  readonly voices: number;
  readonly found: string;
  readonly on: Day;
}

/** 各方意见图: what is agreed, what is disputed, and which facts are missing. */
export const POINT_KINDS = ['agreed', 'disputed', 'missing'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

export interface Point {
  readonly id: string;
  readonly kind: PointKind;
  readonly text: string;
  /** Where a fact was taken from. */
  readonly source?: string | undefined;
  /** Of a dispute: what each side says, in its own words. */
  readonly words: readonly { readonly side: string; readonly text: string }[];
}

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly law?: string | undefined;
  readonly risks?: string | undefined;
}

/** 异议: with what would resolve it. Open until it is answered, in whatever round. */
export interface Objection {
  readonly id: string;
  readonly round: number;
  readonly side: string;
  readonly text: string;
  readonly remedy: string;
  readonly answer?: ObjectionAnswer | undefined;
}

export const ANSWERS = ['withdrawn', 'integrated', 'overruled'] as const;
export interface ObjectionAnswer {
  readonly how: (typeof ANSWERS)[number];
  readonly why: string;
  /** Of an overruled one: how many were for it, of how many. */
  readonly votes?: { readonly for: number; readonly of: number } | undefined;
}

export const openObjections = ({ objections }: Pick<Consultation, 'objections'>): readonly Objection[] =>
  objections.filter(({ answer }) => answer === undefined);

/** Who was there, as counts. */
export interface Attendance {
  readonly present: number;
  readonly stakeholders: number;
  readonly women: number;
  readonly members: number;
  /** Sides with at least one person, or somebody who speaks for them. */
  readonly sides: readonly string[];
}

export interface Round {
  readonly number: number;
  readonly on: Day;
  readonly endedOn?: Day | undefined;
  readonly attendance?: Attendance | undefined;
}

/** 数字的来处: taken from what a meeting of this house counted, and from which; absent where they were entered by hand. */
export interface NumbersFrom {
  readonly fromMeeting?: boolean | undefined;
  readonly meetingId?: string | null | undefined;
}

/** 共识: what was agreed, and by how many. */
export interface Agreement extends NumbersFrom {
  readonly optionId: string;
  readonly text: string;
  readonly agreed: number;
  readonly of: number;
  readonly on: Day;
}

/** 决策参考: sent to the Party committee and government that may decide, who answer by a day. */
export interface Reference {
  readonly to: PlaceCode;
  readonly law: string;
  readonly advice: string;
  readonly sentOn: Day;
  readonly due: Day;
  readonly receipt?: { readonly number: string; readonly on: Day } | undefined;
  readonly reply?: { readonly text: string; readonly on: Day } | undefined;
  /** 催复: the days on which the receiver was reminded. */
  readonly reminders?: readonly Day[] | undefined;
}

/** 有权表决的会: the lawful meetings of a village or a community that decide what a topic can be about. */
export const VOTING_BODIES = [
  'villager_assembly',
  'villager_rep_meeting',
  'group_meeting',
  'coop_assembly',
  'coop_rep_assembly',
  'resident_assembly',
  'resident_rep_meeting',
] as const satisfies readonly MeetingKind[];
export type VotingBody = (typeof VOTING_BODIES)[number];

/** 交表决: to which body, by when it meets, and what it decided. */
export interface Vote {
  readonly body: VotingBody;
  readonly by: Day;
  readonly why: string;
  readonly on: Day;
  readonly result?: VoteResult | undefined;
}

export interface VoteResult extends NumbersFrom {
  readonly passed: boolean;
  readonly inFavour: number;
  readonly of: number;
  readonly text: string;
  readonly on: Day;
}

/** 说的一句: what people of a place say about a topic, brought by whoever works there; and what became of it. */
export interface Voice {
  readonly id: string;
  readonly side?: string | undefined;
  readonly text: string;
  readonly on: Day;
  /** The area, or the wider place, it comes from. */
  readonly from: PlaceCode;
  readonly answer?: VoiceAnswer | undefined;
}

export const VOICE_ANSWERS = ['in-map', 'on-card', 'left-out'] as const;
export interface VoiceAnswer {
  readonly how: (typeof VOICE_ANSWERS)[number];
  readonly why: string;
  readonly on: Day;
}

/** 表态卡: a short statement that residents agree with or not. */
export interface Card {
  readonly id: string;
  readonly text: string;
  readonly on: Day;
  readonly voiceId?: string | undefined;
}

/** 附议: how many households of an area back it. */
export interface Second {
  readonly area: PlaceCode;
  readonly households: number;
  readonly on: Day;
}

export interface Consultation {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly title: string;
  readonly text: string;
  readonly source: Source;
  readonly status: Status;
  readonly proposedOn: Day;
  /** Whoever proposed it hears by this day. */
  readonly reviewDue: Day;
  /** Households that support it, and of how many in the village. */
  readonly support?: { readonly households: number; readonly of: number; readonly on: Day } | undefined;
  readonly seconds?: readonly Second[] | undefined;
  readonly voices?: readonly Voice[] | undefined;
  readonly cards?: readonly Card[] | undefined;
  /** Why it was taken up, declined, or where it belongs; with the opinion of the village's Party organisation. */
  readonly review?:
    | { readonly why: string; readonly party?: string | undefined; readonly on: Day }
    | undefined;
  readonly plan?: Plan | undefined;
  readonly research?: Research | undefined;
  readonly rounds: readonly Round[];
  readonly points: readonly Point[];
  readonly options: readonly Option[];
  readonly objections: readonly Objection[];
  /** After a round without agreement: the next one is on this day at the latest. */
  readonly nextBy?: Day | undefined;
  readonly agreement?: Agreement | undefined;
  readonly reference?: Reference | undefined;
  /** 放一放: chosen once when no round was left. */
  readonly setAside?: { readonly until: Day; readonly why: string; readonly on: Day } | undefined;
  readonly vote?: Vote | undefined;
  /** Why it ended otherwise. */
  readonly endedWhy?: string | undefined;
  readonly endedOn?: Day | undefined;
}

/** 召集人: the office that acts for the place. */
export const convenes = (office: Office, { placeCode }: Pick<Consultation, 'placeCode'>): boolean =>
  actsFor(office) === placeCode;

/** Places that hold consultations: villages, towns, the county. */
export const holdsConsultations = (place: PlaceCode): boolean =>
  ['village', 'town', 'county'].includes(levelOf(place) ?? '');

/** 同级党委政府: a village's reference goes to its town, for the Party committee and government begin there. */
export const receiverOf = (place: PlaceCode): PlaceCode => ancestorAt(place, 'town') ?? place;
