/** 主路上的动作: every act that carries a matter from its report to its end. */
import { z } from 'zod';
import { AnswerRequest } from '../domain/matter/answer.ts';
import { ClassifyRequest } from '../domain/matter/classify.ts';
import { ConfirmRequest } from '../domain/matter/confirm.ts';
import { DispatchRequest } from '../domain/matter/dispatch.ts';
import { EscalateRequest } from '../domain/matter/escalate.ts';
import { ReturnRequest } from '../domain/matter/return.ts';
import { SendBackRequest } from '../domain/matter/send-back.ts';
import { SettleRequest } from '../domain/matter/settle.ts';
import { TryRequest } from '../domain/matter/try.ts';
import type { Act } from './act-names.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { Done, HANDLING_POSTS, MatterId } from './matter.ts';

export const act = <const N extends Act, B extends z.ZodObject>(name: N, summary: string, request: B) =>
  ({
    name: `matter.${name}`,
    method: 'POST',
    path: `/api/matters/:matterId/${name}`,
    summary,
    office: HANDLING_POSTS,
    dataClass: 'P1',
    params: MatterId,
    body: request,
    answer: Done,
  }) as const;

/** An act that may be saved on a phone without a signal and sent later. */
export const offlineAct = <const N extends Act, B extends z.ZodObject>(
  name: N,
  summary: string,
  request: B,
) => ({ ...act(name, summary, request), offline: 1 }) as const;

export const acceptMatter = endpoint(offlineAct('accept', 'Take a matter', commanded(z.strictObject({}))));
export const classifyMatter = endpoint({
  ...act('accept', 'Set the category right', commanded(ClassifyRequest)),
  name: 'matter.classify',
  path: '/api/matters/:matterId/classify',
});
export const settleMatter = endpoint(offlineAct('settle', 'Settle on the spot', commanded(SettleRequest)));
export const tryMatter = endpoint(offlineAct('try', 'Say what was done so far', commanded(TryRequest)));
export const escalateMatter = endpoint(
  offlineAct('escalate', 'Offer it to the level above', commanded(EscalateRequest)),
);
export const dispatchMatter = endpoint(
  act('dispatch', 'Offer it to a handling unit', commanded(DispatchRequest)),
);
export const returnMatter = endpoint(
  offlineAct('return', 'Send it back to its owner, once', commanded(ReturnRequest)),
);
export const answerMatter = endpoint(offlineAct('answer', 'Say what was done', commanded(AnswerRequest)));
export const confirmMatter = endpoint(
  offlineAct('confirm', 'Confirm as the reporter', commanded(ConfirmRequest)),
);
export const sendBackMatter = endpoint(
  offlineAct('send-back', 'Send it back as the reporter', commanded(SendBackRequest)),
);
