/** 步骤: everything that can happen to a matter, and the matter after it. Folding the steps gives the row. */
import { type Accepted, afterAccepted } from './accept.ts';
import { type AnsweredAlong, afterAnsweredAlong, afterParted, type Parted } from './along.ts';
import { type Answered, afterAnswered } from './answer.ts';
import { type AssistAsked, afterAssistAsked } from './assist.ts';
import { afterCarried, type Carried } from './carry.ts';
import { afterClassified, type Classified } from './classify.ts';
import { afterConfirmed, type Confirmed } from './confirm.ts';
import { afterContributed, type Contributed } from './contribute.ts';
import { afterDispatched, type Dispatched } from './dispatch.ts';
import { afterEscalated, type Escalated } from './escalate.ts';
import { afterExpired, type Expired } from './expire.ts';
import { afterExtended, type Extended } from './extend.ts';
import { afterHandedOver, type HandedOver } from './hand-over.ts';
import type { Matter } from './matter.ts';
import { afterMerged, type Merged } from './merge.ts';
import { afterPictured, type Pictured } from './picture.ts';
import { afterRedirected, type Redirected } from './redirect.ts';
import { afterReminded, type Reminded } from './remind.ts';
import { afterReopened, type Reopened } from './reopen.ts';
import { afterReplied, type Replied } from './reply.ts';
import { afterReported, type Reported } from './report.ts';
import { afterRetimed, type Retimed } from './retime.ts';
import { afterReturned, type Returned } from './return.ts';
import { afterSentBack, type SentBack } from './send-back.ts';
import { afterSetAside, type SetAside } from './set-aside.ts';
import { afterSettled, type Settled } from './settle.ts';
import { afterSplit, type Split } from './split.ts';
import { afterSupervised, type Supervised } from './supervise.ts';
import { afterTakenUp, type TakenUp } from './take-up.ts';
import { afterTakenOver, type TakenOver } from './taken-over.ts';
import { afterTried, type Tried } from './try.ts';
import { afterLapsed, afterTurned, type Lapsed, type Turned } from './turn.ts';
import { afterWithdrawn, type Withdrawn } from './withdraw.ts';

export type LaterStep =
  | Accepted
  | Answered
  | AnsweredAlong
  | AssistAsked
  | Carried
  | Classified
  | Confirmed
  | Contributed
  | Dispatched
  | Escalated
  | Expired
  | Extended
  | HandedOver
  | Lapsed
  | Merged
  | Parted
  | Pictured
  | Redirected
  | Reminded
  | Reopened
  | Replied
  | Retimed
  | Returned
  | SentBack
  | SetAside
  | Settled
  | Split
  | Supervised
  | TakenOver
  | TakenUp
  | Tried
  | Turned
  | Withdrawn;

export type MatterStep = Reported | LaterStep;

export type StepKind = MatterStep['kind'];

type After = {
  readonly [K in LaterStep['kind']]: (matter: Matter, step: Extract<LaterStep, { kind: K }>) => Matter;
};

const AFTER: After = {
  accepted: afterAccepted,
  answered: afterAnswered,
  'answered-along': afterAnsweredAlong,
  'assist-asked': afterAssistAsked,
  carried: afterCarried,
  classified: afterClassified,
  confirmed: afterConfirmed,
  contributed: afterContributed,
  dispatched: afterDispatched,
  escalated: afterEscalated,
  expired: afterExpired,
  extended: afterExtended,
  'handed-over': afterHandedOver,
  lapsed: afterLapsed,
  merged: afterMerged,
  parted: afterParted,
  pictured: afterPictured,
  redirected: afterRedirected,
  reminded: afterReminded,
  reopened: afterReopened,
  replied: afterReplied,
  retimed: afterRetimed,
  returned: afterReturned,
  'sent-back': afterSentBack,
  'set-aside': afterSetAside,
  settled: afterSettled,
  split: afterSplit,
  supervised: afterSupervised,
  'taken-over': afterTakenOver,
  'taken-up': afterTakenUp,
  tried: afterTried,
  turned: afterTurned,
  withdrawn: afterWithdrawn,
};

/** The kinds of everything that can happen after the report. */
export const LATER_STEP_KINDS = Object.keys(AFTER) as readonly LaterStep['kind'][];

/** The matter after one more step. */
export const after = (matter: Matter, step: LaterStep): Matter =>
  (AFTER[step.kind] as (matter: Matter, step: LaterStep) => Matter)(matter, step);

/** The matter its steps tell of, in their order. */
export const fold = ([first, ...later]: readonly [Reported, ...LaterStep[]]): Matter =>
  later.reduce(after, afterReported(first));
