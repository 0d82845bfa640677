/** 动作: what can be done with a matter, as endpoints and pages name it. */

/** Acts beside the main road; see `ways.ts`. */
export const WAYS = [
  'assist',
  'contribute',
  'reply',
  'extend',
  'set-aside',
  'take-up',
  'merge',
  'split',
  'redirect',
  'hand-over',
  'remind',
  'supervise',
  'record-satisfaction',
  'withdraw',
  'reopen',
] as const;
export type Way = (typeof WAYS)[number];

export const ACTS = [
  'accept',
  'settle',
  'try',
  'escalate',
  'dispatch',
  'return',
  'answer',
  'confirm',
  'send-back',
  ...WAYS,
  'publish',
] as const;
export type Act = (typeof ACTS)[number];
