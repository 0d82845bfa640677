/** 协商上的动作: load, decide, save; each act of the contract with the rule that judges it. */
import type { z } from 'zod';
import * as api from '../../contract/consultation.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { agree, endRound } from '../../domain/consultation/conclude.ts';
import type { Consultation } from '../../domain/consultation/consultation.ts';
import { onRecord } from '../../domain/consultation/on-record.ts';
import { plan, research } from '../../domain/consultation/prepare.ts';
import { propose, support } from '../../domain/consultation/propose.ts';
import { close, receive, refer, remind, reply } from '../../domain/consultation/refer.ts';
import { review, withdrawTopic } from '../../domain/consultation/review.ts';
import {
  answerObjection,
  keepOption,
  keepPoint,
  object,
  openRound,
} from '../../domain/consultation/round.ts';
import { after, begun, type Step } from '../../domain/consultation/step.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Given } from '../kit/admission.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, type Served } from '../kit/serve.ts';
import { answeringPlace } from '../place/store.ts';
import { enterNew } from '../record/store.ts';
import { isServed } from '../room/people.store.ts';
import { limitsOf } from './limits.ts';
import * as store from './store.ts';

type Judged = Decision<Step, string> | Promise<Decision<Step, string>>;

interface Known {
  readonly given: Given;
  readonly by: Office;
  readonly at: number;
  readonly limits: ReturnType<typeof limitsOf>;
}

/** An act of the contract: the topic is locked, its rule asked, its step kept beside it. */
const acting = <Request>(
  endpoint: Endpoint & { readonly body: z.ZodType<Request> },
  judge: (it: Consultation, said: Omit<Request, 'commandId'>, known: Known) => Judged,
): Served =>
  command(endpoint as unknown as typeof api.closeConsultation, async ({ params, body }, given) => {
    const { tx, house, office } = given;
    const { commandId: _, ...said } = body;
    const { state, steps } = must(await store.lockConsultation(tx, house.county, params.consultationId));
    const known = { given, by: office, at: house.now(), limits: limitsOf(house) };
    const decision = await judge(state, said as unknown as Omit<Request, 'commandId'>, known);
    if (!decision.ok) throw new RefusedError(decision.reason);
    const next = after(state, decision.step);
    store.saveConsultation(tx, house.county, next, steps + 1);
    keep(given, next.id, decision.step, steps + 1);
    enterNew(tx, house, onRecord(state), onRecord(next));
    return { consultationId: next.id };
  });

const keep = ({ tx, house, office }: Given, consultationId: string, step: Step, seq: number): void =>
  store.insertConsultationStep(tx, house.county, step, {
    ...{ consultationId, seq },
    at: new Date(house.now()),
    officeId: office.id,
  });

/** 提议题: everybody who works for people may; the id is the client's. */
const proposing = command(api.proposeConsultation, async ({ body }, given) => {
  const { tx, house } = given;
  const { commandId: _, ...said } = body;
  const { calendar } = house;
  const at = house.now();
  const place = await answeringPlace(tx, house.county, said.placeCode, dayOf(at));
  const decision = propose(said, { place, at, calendar, limits: limitsOf(house) });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const it = begun(decision.step.topic);
  if (!(await store.insertConsultation(tx, house.county, it, given.office.personId)))
    throw new RefusedError('id-taken');
  keep(given, it.id, decision.step, 1);
  return { consultationId: it.id };
});

export const consultationActs: readonly Served[] = [
  proposing,
  acting(api.supportConsultation, support),
  acting(api.reviewConsultation, review),
  acting(api.planConsultation, plan),
  acting(api.researchConsultation, research),
  acting(api.openRound, (it, _, known) => openRound(it, known)),
  acting(api.keepPoint, keepPoint),
  acting(api.keepOption, keepOption),
  acting(api.objectToConsultation, object),
  acting(api.answerObjection, answerObjection),
  acting(api.agreeConsultation, async (it, said, known) => {
    const { tx, house } = known.given;
    return agree(it, said, { ...known, linked: await isServed(tx, house.county, it.placeCode) });
  }),
  acting(api.endRound, endRound),
  acting(api.referConsultation, refer),
  acting(api.receiveReference, receive),
  acting(api.replyToReference, reply),
  acting(api.remindReceiver, remind),
  acting(api.closeConsultation, close),
  acting(api.withdrawConsultation, withdrawTopic),
];
