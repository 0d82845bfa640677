/** 会议: one meeting from its plan to its archive. Everything on this page is the fold of its steps (`acts.ts`). */
import type { Day, Moment } from '../kernel/day.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Conference } from './conference.ts';
import type { HeldIn } from './held-in.ts';
import type { Basis, MeetingKind } from './kind.ts';
import type { Gauge, Tally } from './presence.ts';
import type { Share } from './share.ts';
import type { Body, Standing, Subject } from './subject.ts';
import type { OpenTask } from './task.ts';

/** 筹备 · 已通知 · 改期 · 进行中 · 已散会 · 纪要已成 · 已签字 · 已归档 · 取消. */
export const MEETING_STATUSES = [
  'planned',
  'noticed',
  'postponed',
  'opened',
  'closed',
  'minuted',
  'signed',
  'archived',
  'cancelled',
] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** 作出决定 · 形成意见 · 未通过 · 转走 · 下次再议 · 已通报. */
export const OUTCOMES = ['decided', 'recommended', 'not_agreed', 'referred', 'put_off', 'noted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** 办理任务: what a decision asks to be done, by whom, until when. */
export interface Task {
  readonly what: string;
  /** As it was said: 水利站, 二组. */
  readonly owner: string;
  /** The place or unit of the county that it is, and that answers for it. */
  readonly ownerKey?: string | undefined;
  readonly due: string;
  /** What was told of it since. */
  readonly answers?: readonly TaskAnswer[] | undefined;
}

export interface TaskAnswer {
  readonly on: Day;
  readonly words: string;
  /** Which paper or picture shows it, and where that lies. */
  readonly proof?: string | undefined;
  readonly done: boolean;
}

/** 谁要求召开的: counted from signatures, beside how many it takes. */
export interface Demanded {
  readonly of: 'adults' | 'households' | 'representatives';
  readonly signed: number;
  readonly base: number;
  readonly needed: number;
  readonly on: Day;
}

export interface Conclusion {
  readonly outcome: Outcome;
  readonly to: Body | null;
  /** The place or unit that receives it, when it was named. */
  readonly receiver?: string | undefined;
  /** What was decided or advised, word for word; or what is to be said of the item. */
  readonly words: string;
  readonly tasks: readonly Task[];
}

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly authorised: boolean;
  readonly minutes: number;
  readonly matterId: string | null;
  /** 转来的: which referral it was made from. */
  readonly referralId?: string | undefined;
  readonly standing: Standing;
  /** 回避: numbers that leave the base of this item. */
  readonly recused: readonly number[];
  /** Why, as it was said in the room. */
  readonly recusals?: readonly { readonly no: number; readonly why: string }[] | undefined;
  readonly conclusion: Conclusion | null;
}

/** 到会: a number of the frozen list, or somebody who stands on none. Numbers of those begin at `GUESTS`. */
export interface Presence {
  readonly no: number;
  readonly name: string | null;
  /** Whom somebody comes for: 三组, 水利站. */
  readonly side: string | null;
  /** 书面委托: numbers of the same house for whom this person speaks. */
  readonly speaksFor: readonly number[];
  readonly how: 'list' | 'number' | 'qr' | 'remote';
  /** 列席、旁听: is there, and counts nowhere. */
  readonly observes?: boolean | undefined;
  readonly came: Moment;
  readonly left: Moment | null;
}
export const GUESTS = 100_001;

export interface Counts {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** 手机表决时说的: by the seat that says it, only until the vote is closed. */
export interface Said {
  readonly seat: number;
  readonly stance: keyof Counts;
}

/** 一扎票: counted by two people apart; it stands when both counted the same. */
export interface Bundle {
  readonly no: number;
  readonly entries: readonly (Counts & { readonly teller: number; readonly invalid: number })[];
}

export interface Vote {
  readonly way: 'hands' | 'paper' | 'phone';
  readonly counts: Counts & { readonly invalid: number };
  readonly tellers: readonly number[];
  /** Of a vote by phone: how many of those counted raised a hand instead. */
  readonly byHand?: number | undefined;
  readonly quorum: Gauge;
  readonly tally: Tally;
  readonly at: Moment;
  /** The hash of the numbers that were counted as present. */
  readonly presentHash: string;
}

export interface Objection {
  readonly id: string;
  readonly side: string | null;
  readonly reason: string;
  readonly remedy: string;
  readonly answer: { readonly how: 'withdrawn' | 'integrated' | 'overruled'; readonly words: string } | null;
}

export interface Motion {
  readonly id: string;
  readonly itemId: string;
  readonly text: string;
  /** 修正案: the motion it would change. */
  readonly amends: string | null;
  readonly state: 'open' | 'passed' | 'failed' | 'agreed' | 'taken-back';
  readonly bundles: readonly Bundle[];
  /** 手机表决: since when it is open; absent when none is. */
  readonly phone?: { readonly opened: Moment } | undefined;
  readonly vote: Vote | null;
  readonly objections: readonly Objection[];
}

export interface Speech {
  readonly itemId: string;
  readonly no: number;
  /** What was noted; null when the turn passed without a note. */
  readonly words: string | null;
}

export const SIGNERS = ['chair', 'recorder', 'witness'] as const;
export interface Signing {
  readonly as: (typeof SIGNERS)[number];
  readonly name: string;
  readonly at: Moment;
  /** Of the text that was signed. */
  readonly hash: string;
}

export interface Meeting {
  readonly id: string;
  /** 闭门: why nobody but those who are asked is told of it; absent or null for every other meeting. */
  readonly inPrivate?: string | null | undefined;
  readonly kind: MeetingKind;
  readonly placeCode: PlaceCode;
  readonly title: string;
  readonly starts: Moment;
  readonly venue: string;
  /** 议事室: whose hours it takes; absent where the place is written in words alone. */
  readonly heldIn?: HeldIn | undefined;
  readonly basis: Basis;
  /** 应到人数, of a body that is on no roll. */
  readonly declared: number | null;
  readonly items: readonly Item[];
  readonly status: MeetingStatus;
  readonly ruleVersion: string;
  readonly notice: { readonly at: Moment; readonly shortWhy: string | null } | null;
  /** The list frozen with the notice. */
  readonly list: { readonly hash: string; readonly voters: number; readonly households: number } | null;
  /** Why it was cancelled, or held on another day. */
  readonly why: string | null;
  readonly chair: string | null;
  /** 换下的主持人: who chaired before, and of how many so many thought that there was an interest. */
  readonly replaced?:
    | readonly { readonly chair: string; readonly thinkSo: number; readonly of: number }[]
    | undefined;
  readonly recorder: string | null;
  readonly opened: Moment | null;
  readonly closed: Moment | null;
  readonly presences: readonly Presence[];
  readonly queue: readonly { readonly itemId: string; readonly no: number }[];
  readonly speeches: readonly Speech[];
  readonly motions: readonly Motion[];
  readonly minutes: {
    readonly text: string;
    readonly hash: string;
    /** Of its letters alone; minutes written before there was one have none. */
    readonly letters?: string | undefined;
  } | null;
  readonly signings: readonly Signing[];
  /** 利益相关方: the share of those there that has to come for a side, as the county had set it when notice was given. */
  readonly concerned?: Share | undefined;
  /** 联席会议: which of the three, and who is asked. */
  readonly conference?: Conference | undefined;
  readonly demanded?: Demanded | undefined;
  /** Tasks of earlier meetings that were not done when notice was given. */
  readonly carried?: readonly OpenTask[] | undefined;
  /** How many steps made it. */
  readonly steps: number;
}

export const itemOf = ({ items }: Meeting, itemId: string): Item | undefined =>
  items.find(({ id }) => id === itemId);
export const motionOf = ({ motions }: Meeting, motionId: string): Motion | undefined =>
  motions.find(({ id }) => id === motionId);

export const withItem = (meeting: Meeting, itemId: string, change: (item: Item) => Item): Meeting => ({
  ...meeting,
  items: meeting.items.map((item) => (item.id === itemId ? change(item) : item)),
});
export const withMotion = (
  meeting: Meeting,
  motionId: string,
  change: (motion: Motion) => Motion,
): Meeting => ({
  ...meeting,
  motions: meeting.motions.map((motion) => (motion.id === motionId ? change(motion) : motion)),
});
