/**
 * 回执: the closed list of answers to an offline command, and what each makes of it in the phone's queue. Whatever is not on
 * the list - silence, a proxy's page, a fault - is no answer, and the command stays as it was.
 */

/** Done now · done before, the same answer again. */
export const DONE = ['APPLIED', 'REPLAYED'] as const;

export const OUTCOMES = [
  ...DONE,
  /** A field was changed since it was read: both values are shown. */
  'CONFLICT',
  /** A rule says no, and why; what was said is kept beside the matter where it can be. */
  'REFUSED',
  /** Kept by the server until something else has come or somebody has decided. */
  'HELD',
  /** What it is about is not there, or no longer in the sight of this office. */
  'GONE',
  /** The same id was used for another command. */
  'HASH_MISMATCH',
  /** The server no longer, or not yet, understands it: the app must be renewed. */
  'UPGRADE',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** 草稿 · 待发 · 发送中 · 已收 · 需处理 · 被退回 · 暂存: where a command stands, as its author is told. */
export const STANDINGS = ['draft', 'waiting', 'sending', 'taken', 'conflict', 'refused', 'held'] as const;
export type Standing = (typeof STANDINGS)[number];

const STANDING: Readonly<Record<Outcome, Standing>> = {
  APPLIED: 'taken',
  REPLAYED: 'taken',
  CONFLICT: 'conflict',
  REFUSED: 'refused',
  HELD: 'held',
  GONE: 'refused',
  HASH_MISMATCH: 'conflict',
  UPGRADE: 'waiting',
};

export const isDone = (outcome: Outcome): boolean => (DONE as readonly Outcome[]).includes(outcome);

/** Where a command stands after an answer; without one it waits again. */
export const standingAfter = (outcome: Outcome | undefined): Standing =>
  outcome === undefined ? 'waiting' : STANDING[outcome];

/** Whether it may be sent (again): it waits, is on its way, or the server keeps it until something has come. */
export const isToSend = (standing: Standing): boolean =>
  standing === 'waiting' || standing === 'sending' || standing === 'held';

/** Whether somebody has to look at it on the phone. */
export const needsItsAuthor = (standing: Standing): boolean =>
  standing === 'conflict' || standing === 'refused';

const DAY = 86_400_000;

/** Whole days; what was saved longer ago is asked about before it is sent for the first time that is answered. */
export const ASKED_AFTER_DAYS = 30;

/**
 * 存了很久: what was saved long ago and never answered may no longer be so; its author says once that it still is.
 *
 * @param savedAt by the phone's clock, as `now` is; a clock that went back asks nothing
 */
export const asksFirst = (
  { savedAt, answered, sure }: { savedAt: number; answered: boolean; sure: boolean },
  now: number,
): boolean => !answered && !sure && Math.floor((now - savedAt) / DAY) > ASKED_AFTER_DAYS;

/** Days that what was taken stays on the phone: a server restored from a backup is sent it again. */
export const KEPT_DAYS = 30;
