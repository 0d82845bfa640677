/** 协商上的动作: load, decide, save; each act of the contract with the rule that judges it. */
import * as api from '../../contract/consultation.ts';
import * as acts from '../../contract/consultation-acts.ts';
import { decideAct } from '../../domain/consultation/acts.ts';
import { noticesOf } from '../../domain/consultation/notices.ts';
import { onRecord } from '../../domain/consultation/on-record.ts';
import { CONSULTATION_ACTS, type ConsultationAct } from '../../domain/consultation/possible.ts';
import { propose } from '../../domain/consultation/propose.ts';
import { after, begun, type Step } from '../../domain/consultation/step.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Given } from '../kit/admission.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, type Served } from '../kit/serve.ts';
import { insertNotices } from '../notice/store.ts';
import { answeringPlace } from '../place/store.ts';
import { enterNew } from '../record/store.ts';
import { isServed } from '../room/people.store.ts';
import { limitsOf } from './limits.ts';
import { link } from './links.ts';
import * as store from './store.ts';

interface ActBody {
  readonly commandId: string;
  /** When it happened, by the clock of whoever was there. */
  readonly at?: number | undefined;
}

/** An act of the contract: the topic is locked, its rule asked, its step kept beside it. */
const acting = (act: ConsultationAct): Served =>
  // Every act takes a topic and answers it; what each says besides is judged by its own rule.
  command(acts.TALK_ENDPOINTS[act] as typeof acts.openRound, async ({ params, body }, given) => {
    const { tx, house, office } = given;
    const { commandId: _, at, ...said } = body as ActBody;
    const { state, steps, lastAt } = must(
      await store.lockConsultation(tx, house.county, params.consultationId),
    );
    const facts = {
      ...{ by: office, limits: limitsOf(house) },
      // Never before what happened before it, never after now.
      at: Math.max(Math.min(at ?? house.now(), house.now()), lastAt),
      linked: act === 'agree' && (await isServed(tx, house.county, state.placeCode)),
    };
    const decision = decideAct(state, act, said, facts);
    if (!decision.ok) throw new RefusedError(decision.reason);
    const next = after(state, decision.step);
    store.saveConsultation(tx, house.county, next, steps + 1);
    keep(given, next.id, { step: decision.step, seq: steps + 1, at: facts.at });
    enterNew(tx, house, onRecord(state), onRecord(next));
    insertNotices(tx, {
      ...{ county: house.county, word: 'topic', ofId: next.id, seq: steps + 1, tail: null, at: house.now() },
      told: noticesOf(next, decision.step.kind, {
        ...(await store.tookPart(tx, house.county, next)),
        by: office,
      }),
    });
    return { consultationId: next.id };
  });

const keep = (
  { tx, house, office }: Given,
  consultationId: string,
  { step, seq, at }: { step: Step; seq: number; at: number },
): void =>
  store.insertConsultationStep(tx, house.county, step, {
    ...{ consultationId, seq },
    at: new Date(at),
    officeId: office.id,
  });

/** 提议题: everybody who works for people may; the id is the client's. */
const proposing = command(api.proposeConsultation, async ({ body }, given) => {
  const { tx, house } = given;
  const { commandId: _, from = [], ...said } = body;
  const { calendar } = house;
  const at = house.now();
  const place = await answeringPlace(tx, house.county, said.placeCode, dayOf(at));
  const decision = propose(said, { place, at, calendar, limits: limitsOf(house) });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const it = begun(decision.step.topic);
  if (!(await store.insertConsultation(tx, house.county, it, given.office.personId)))
    throw new RefusedError('id-taken');
  keep(given, it.id, { step: decision.step, seq: 1, at });
  await link(given, it.id, from);
  return { consultationId: it.id };
});

export const consultationActs: readonly Served[] = [proposing, ...CONSULTATION_ACTS.map(acting)];
