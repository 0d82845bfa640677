/** 处境: what is written down of a situation a matter can be in. The situations themselves are in `states.ts`. */
import type { AT, Seat } from './seats.ts';

/** 一般事项 · 敏感事项 (P3) · 反映片长的，封存. */
export type Class = 'ordinary' | 'sensitive' | 'sealed';

/** 待接 · 在办 · 移交中 · 搁置 · 已答复 · 随同 · 办结 · 了结 (without an answer of ours). */
export type Phase = 'waiting' | 'working' | 'offered' | 'aside' | 'answered' | 'along' | 'closed' | 'ended';

/** What else is so, and what an act depends on. */
export type Mark =
  | 'tried'
  | 'returned-before'
  | 'help-awaited'
  | 'helped'
  | 'supervised'
  | 'reminded-today'
  | 'extended-enough'
  | 'late'
  | 'sent-back'
  | 'asked-by-sms'
  | 'closed-long-ago'
  | 'reopened'
  | 'published'
  | 'danger'
  | 'erased'
  | 'nameless'
  | 'without-papers';

/** The first owner and the level above, whoever that is for the class; the reporter by code; or a seat. */
export type Who = 'first' | 'above' | 'resident' | Seat;

/** Who does what; the words are in `roads.ts` unless they matter. */
export type Move = readonly [who: Who, verb: string, words?: Readonly<Record<string, unknown>>];

export interface State {
  readonly name: string;
  readonly classes: readonly Class[];
  readonly at?: keyof typeof AT;
  readonly phase: Phase;
  readonly marks?: readonly Mark[];
  /** `first` unless said. */
  readonly owner?: Who;
  readonly receiver?: Who;
  readonly helper?: Who;
  /** The office holder who saw it, or wrote it down for somebody. */
  readonly raiser?: Seat;
  readonly wroteDown?: true;
  readonly anonymous?: true;
  /** What its report says besides. */
  readonly said?: Readonly<Record<string, unknown>>;
  readonly road: readonly Move[];
  /** Another matter beside it: what happens to that one before and after. */
  readonly other?: { readonly before: readonly Move[]; readonly after: readonly Move[] };
  /** Which of them is meant, when it is not the one that walked the road. */
  readonly meant?: 'other' | 'part' | 'past';
  /** It lay for forty days. */
  readonly old?: true;
}
