/** 成果上的动作: load, decide, save; each act of the contract with the rule that judges it. */
import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { OUTCOME_ENDPOINTS as api, putOutcome } from '../../contract/outcome.ts';
import { type Calendar, dayOf } from '../../domain/kernel/day.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import { accept, feedBack, lookBack, rate, reopen } from '../../domain/outcome/accept.ts';
import { answer } from '../../domain/outcome/answer.ts';
import {
  finish,
  keepTask,
  postpone,
  setAside,
  takeUp,
  tellProgress,
} from '../../domain/outcome/carry-out.ts';
import { check, replySupervision, supervise } from '../../domain/outcome/check.ts';
import type { OutcomeLimits } from '../../domain/outcome/limits.ts';
import { onRecord } from '../../domain/outcome/on-record.ts';
import type { Outcome } from '../../domain/outcome/outcome.ts';
import { put, remind, tag } from '../../domain/outcome/put.ts';
import { namesSomebody } from '../../domain/outcome/said.ts';
import { show, takeDown, tellShare } from '../../domain/outcome/show.ts';
import { after, begun, type Step } from '../../domain/outcome/step.ts';
import { TO_ALL, toldOf } from '../../domain/outcome/told.ts';
import type { Office } from '../../domain/people/office.ts';
import { knownByForm, proposeMasks } from '../../domain/publication/mask.ts';
import { reportersBehind } from '../consultation/link.store.ts';
import { findConsultation, tookPart } from '../consultation/store.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, type Served } from '../kit/serve.ts';
import { holdFiles } from '../matter/erasing.store.ts';
import { insertNotices, type Telling, tellReporters } from '../notice/store.ts';
import { enter } from '../record/store.ts';
import { reckon } from './due.ts';
import { limitsOf } from './limits.ts';
import { areStored } from './pictures.ts';
import { roundOf, toldSaid } from './say.store.ts';
import { deleteShown, insertShown } from './shown.store.ts';
import { alsoMembers } from './sight.ts';
import * as store from './store.ts';

interface Known {
  readonly given: Given;
  readonly by: Office;
  readonly at: number;
  readonly calendar: Calendar;
  readonly limits: OutcomeLimits;
}

const knownOf = (given: Given): Known => {
  const { house, office } = given;
  return { given, by: office, at: house.now(), calendar: house.calendar, limits: limitsOf(house) };
};

/** What everybody reads names nobody. */
function unnamed(said: unknown): void {
  if (namesSomebody(said)) throw new RefusedError('names-somebody');
}

/** A number of somebody, as the masker reads it; a name may stand, until residents are to read it. */
const holdsNumbers = (text: string, county: string): boolean =>
  proposeMasks(text, knownByForm(county)).some(({ kind }) => kind !== 'name' && kind !== 'address');

type Judged = Decision<Step, string> | Promise<Decision<Step, string>>;

/** An act of the contract: the outcome is locked, its rule asked, its step kept beside it. */
const acting = <Request>(
  endpoint: Endpoint & { readonly body: z.ZodType<Request> },
  judge: (it: Outcome, said: Omit<Request, 'commandId'>, known: Known) => Judged,
): Served =>
  command(endpoint as unknown as typeof api.finish, async ({ params, body }, given) => {
    const { tx, house } = given;
    const { commandId: _, ...said } = body;
    alsoMembers(given);
    const { state, steps, isPublic, proposer } = must(
      await store.lockOutcome(tx, house.county, params.outcomeId),
    );
    // A paper's text is a table of numbers as often as not: it is asked about by its own act.
    unnamed(endpoint.name === api.show.name ? { ...said, text: '' } : said);
    const decision = await judge(state, said as unknown as Omit<Request, 'commandId'>, knownOf(given));
    if (!decision.ok) throw new RefusedError(decision.reason);
    const next = after(state, decision.step);
    store.saveOutcome(tx, house.county, next, steps + 1);
    reckon(tx, house, { state: next, isPublic: isPublic && next.feedback !== undefined });
    await keep(given, next, { step: decision.step, seq: steps + 1, proposer });
    return { outcomeId: next.id };
  });

interface Taken {
  readonly step: Step;
  readonly seq: number;
  readonly proposer: string;
}

async function keep(given: Given, it: Outcome, { step, seq, proposer }: Taken): Promise<void> {
  const { tx, house, office } = given;
  const { id: outcomeId } = it;
  const at = new Date(house.now());
  store.insertOutcomeStep(tx, house.county, step, { outcomeId, seq, at, officeId: office.id });
  const entry = onRecord(outcomeId, step);
  if (entry !== undefined) enter(tx, house, entry);
  if (step.kind === 'shown') insertShown(tx, house.county, outcomeId, step.shown);
  if (step.kind === 'taken-down') deleteShown(tx, house.county, outcomeId, step.id);
  await tell(given, it, { kind: step.kind, seq, proposer });
}

interface Happened extends Pick<Taken, 'seq' | 'proposer'> {
  readonly kind: Step['kind'];
}

/** What everybody may read is told to whoever took part where it was agreed, and to whoever raised a matter that led there. */
async function tell(given: Given, it: Outcome, { kind, seq, proposer }: Happened): Promise<void> {
  const { tx, house, office: by } = given;
  const { county } = house;
  const forAll = it.source === 'consultation' ? TO_ALL[kind] : undefined;
  const topic = forAll && it.sourceId && (await findConsultation(tx, county, it.sourceId))?.state;
  const told = toldOf(it, kind, {
    ...{ proposer, by },
    tookPart: topic ? await tookPart(tx, county, topic) : undefined,
  });
  const telling: Omit<Telling, 'tail'> = { county, word: 'outcome', ofId: it.id, seq, told, at: house.now() };
  insertNotices(tx, { ...telling, tail: null });
  if (!topic || forAll === undefined) return;
  widen(tx, { county, duty: 'clock' });
  tellReporters(tx, telling, { kind: forAll, reporters: await reportersBehind(tx, county, topic.id), by });
}

const putting = command(putOutcome, async ({ body }, given) => {
  const { tx, house, office } = given;
  const { commandId: _, ...said } = body;
  unnamed(said);
  const today = dayOf(house.now());
  const source = await store.sourceOf(tx, house.county, said.source, said.sourceId);
  const decision = put(said, {
    ...knownOf(given),
    ...source,
    isBody: await store.isBody(tx, house.county, said.to, today),
  });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const it = begun(decision.step.outcome);
  if (!(await store.insertOutcome(tx, house.county, it, office.personId))) throw new RefusedError('id-taken');
  reckon(tx, house, { state: it, isPublic: false });
  await keep(given, it, { step: decision.step, seq: 1, proposer: office.personId });
  return { outcomeId: it.id };
});

export const outcomeActs: readonly Served[] = [
  putting,
  acting(api.remind, remind),
  acting(api.answer, answer),
  acting(api['keep-task'], async (it, said, known) => {
    const { tx, house } = known.given;
    const today = dayOf(known.at);
    let isBody = true;
    for (const body of [said.owner, ...(said.assisting ?? [])])
      isBody &&= await store.isBody(tx, house.county, body, today);
    return keepTask(it, said, { ...known, isBody });
  }),
  acting(api['tell-progress'], tellProgress),
  acting(api['tell-share'], tellShare),
  acting(api.show, async (it, said, known) => {
    const { tx, house } = known.given;
    if (holdsNumbers(said.text ?? '', house.county)) throw new RefusedError('names-somebody');
    const { photos = [] } = said;
    await holdFiles(tx, house.county, photos);
    return show(it, said, { ...known, stored: await areStored(house, photos) });
  }),
  acting(api['take-down'], takeDown),
  acting(api.postpone, postpone),
  acting(api['set-aside'], setAside),
  acting(api['take-up'], takeUp),
  acting(api.finish, finish),
  acting(api.check, check),
  acting(api.supervise, supervise),
  acting(api['reply-supervision'], replySupervision),
  acting(api.accept, async (it, said, known) => {
    const { tx, house } = known.given;
    return accept(it, said, { ...known, said: await toldSaid(tx, house.county, roundOf(it)) });
  }),
  acting(api['feed-back'], feedBack),
  acting(api.rate, rate),
  acting(api['look-back'], lookBack),
  acting(api.reopen, reopen),
  acting(api.tag, tag),
];
