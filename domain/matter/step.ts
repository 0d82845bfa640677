/** 步骤: everything that can happen to a matter, and the matter after it. Folding the steps gives the row. */
import { type Accepted, afterAccepted } from './accept.ts';
import { type Answered, afterAnswered } from './answer.ts';
import { afterClassified, type Classified } from './classify.ts';
import { afterConfirmed, type Confirmed } from './confirm.ts';
import { afterDispatched, type Dispatched } from './dispatch.ts';
import { afterEscalated, type Escalated } from './escalate.ts';
import type { Matter } from './matter.ts';
import { afterReported, type Reported } from './report.ts';
import { afterReturned, type Returned } from './return.ts';
import { afterSentBack, type SentBack } from './send-back.ts';
import { afterSettled, type Settled } from './settle.ts';
import { afterTried, type Tried } from './try.ts';
import { afterLapsed, afterTurned, type Lapsed, type Turned } from './turn.ts';

export type LaterStep =
  | Accepted
  | Classified
  | Settled
  | Tried
  | Escalated
  | Dispatched
  | Returned
  | Answered
  | Confirmed
  | SentBack
  | Turned
  | Lapsed;

export type MatterStep = Reported | LaterStep;

export type StepKind = MatterStep['kind'];

/** The matter after one more step. */
export function after(matter: Matter, step: LaterStep): Matter {
  switch (step.kind) {
    case 'accepted':
      return afterAccepted(matter, step);
    case 'classified':
      return afterClassified(matter, step);
    case 'settled':
      return afterSettled(matter, step);
    case 'tried':
      return afterTried(matter, step);
    case 'escalated':
      return afterEscalated(matter, step);
    case 'dispatched':
      return afterDispatched(matter, step);
    case 'returned':
      return afterReturned(matter, step);
    case 'answered':
      return afterAnswered(matter, step);
    case 'confirmed':
      return afterConfirmed(matter, step);
    case 'sent-back':
      return afterSentBack(matter, step);
    case 'turned':
      return afterTurned(matter, step);
    case 'lapsed':
      return afterLapsed(matter, step);
  }
}

/** The matter its steps tell of, in their order. */
export const fold = ([first, ...later]: readonly [Reported, ...LaterStep[]]): Matter =>
  later.reduce(after, afterReported(first));
