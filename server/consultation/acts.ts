/** 协商上的动作: load, decide, save; each act of the contract with the rule that judges it. */
import * as api from '../../contract/consultation.ts';
import * as acts from '../../contract/consultation-acts.ts';
import { decideAct } from '../../domain/consultation/acts.ts';
import type { Consultation } from '../../domain/consultation/consultation.ts';
import { noticesOf, TO_GROUP } from '../../domain/consultation/notices.ts';
import { onRecord } from '../../domain/consultation/on-record.ts';
import { CONSULTATION_ACTS, type ConsultationAct } from '../../domain/consultation/possible.ts';
import { propose } from '../../domain/consultation/propose.ts';
import { after, begun, type Step } from '../../domain/consultation/step.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, type Served } from '../kit/serve.ts';
import { insertNotices, type Telling, tellReporters } from '../notice/store.ts';
import { answeringPlace } from '../place/store.ts';
import { enterNew } from '../record/store.ts';
import { isServed } from '../room/people.store.ts';
import { limitsOf } from './limits.ts';
import { reportersBehind } from './link.store.ts';
import { countedOf, link } from './links.ts';
import * as store from './store.ts';

/** Taken from what a meeting counted, where one did. */
const COUNTED: readonly ConsultationAct[] = ['agree', 'note-vote'];

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
      counted: COUNTED.includes(act) ? await countedOf(given, state) : [],
    };
    const decision = decideAct(state, act, said, facts);
    if (!decision.ok) throw new RefusedError(decision.reason);
    const next = after(state, decision.step);
    store.saveConsultation(tx, house.county, next, steps + 1);
    keep(given, next.id, { step: decision.step, seq: steps + 1, at: facts.at });
    enterNew(tx, house, onRecord(state), onRecord(next));
    await tell(given, next, decision.step.kind, steps + 1);
    return { consultationId: next.id };
  });

/** Whoever took part hears, and whoever raised a matter it began with what the group hears, by the end of the matter's number. */
async function tell(given: Given, it: Consultation, kind: Step['kind'], seq: number): Promise<void> {
  const { tx, house, office: by } = given;
  const { county } = house;
  const told = noticesOf(it, kind, { ...(await store.tookPart(tx, county, it)), by });
  const telling: Omit<Telling, 'tail'> = { county, word: 'topic', ofId: it.id, seq, told, at: house.now() };
  insertNotices(tx, { ...telling, tail: null });
  const forAll = TO_GROUP[kind];
  if (forAll === undefined) return;
  widen(tx, { county, duty: 'clock' });
  tellReporters(tx, telling, { kind: forAll, reporters: await reportersBehind(tx, county, it.id), by });
}

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
