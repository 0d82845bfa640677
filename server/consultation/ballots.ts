/** 表态条: made, printed, and used once; and the say of a resident on an own phone. */
import * as acts from '../../contract/consultation-acts.ts';
import * as api from '../../contract/consultation-ballots.ts';
import { issueBallots } from '../../domain/consultation/ballot.ts';
import { type TallyRequest, tally } from '../../domain/consultation/card.ts';
import { type Consultation, convenes } from '../../domain/consultation/consultation.ts';
import type { BallotState } from '../../domain/kernel/ballot.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Given, OpenGiven } from '../kit/admission.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { printed, type Slips, worthOf } from '../kit/slips.ts';
import { addBallots, ballotsOf, spendBallot, unusedBallots } from './ballot.store.ts';
import { findSheet } from './sheet.store.ts';
import { findConsultation, holdConsultation, lockConsultation } from './store.ts';
import { countIn } from './tally.store.ts';

const slipsOf = (id: string): Slips => ({ use: 'ballot', id });

const issuing = command(api.issueBallots, async ({ params, body }, { tx, house, office }) => {
  const { state } = must(await lockConsultation(tx, house.county, params.consultationId));
  const issued = await issuedOf({ tx, house }, state.id);
  const decision = issueBallots(state, { count: body.count }, { by: office, issued });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await addBallots(tx, house.county, state.id, { from: issued, to: decision.step });
  return { consultationId: state.id, issued: decision.step };
});

const issuedOf = async ({ tx, house }: Pick<Given, 'tx' | 'house'>, id: string): Promise<number> =>
  (await ballotsOf(tx, house.county, [id])).get(id)?.issued ?? 0;

/** Those that were not used. */
const listing = query(api.listBallots, async ({ params }, { tx, house, office }) => {
  const { state } = must(await findConsultation(tx, house.county, params.consultationId));
  if (!convenes(office, state)) throw new NotFoundError();
  const { issued, used } = (await ballotsOf(tx, house.county, [state.id])).get(state.id) ?? {
    issued: 0,
    used: 0,
  };
  const nos = await unusedBallots(tx, house.county, state.id);
  const ballots = printed(house, slipsOf(state.id), { nos, path: `/talks/${state.id}/cards` });
  return { title: state.title, issued, used, ballots };
});

interface Saying {
  readonly state: Consultation;
  readonly said: TallyRequest;
  readonly by: Office | undefined;
}

/** Counts a say; its slip is used in the same transaction, so that both are there or neither. */
async function count({ tx, house }: Pick<Given, 'tx' | 'house'>, { state, said, by }: Saying): Promise<void> {
  const issued = await issuedOf({ tx, house }, state.id);
  const ballot = await stateOf({ tx, house }, state.id, said.ballot?.code);
  const decision = tally(state, said, { by, ballot, issued });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const where = { consultationId: state.id, area: by?.placeCode ?? state.placeCode, side: said.side ?? '' };
  countIn(tx, house.county, where, decision.step);
}

async function stateOf(
  { tx, house }: Pick<Given, 'tx' | 'house'>,
  id: string,
  text: string | undefined,
): Promise<BallotState> {
  if (text === undefined) return 'none';
  return worthOf(house, slipsOf(id), { text, spend: (no) => spendBallot(tx, house.county, id, no) });
}

/** 表态: counted before the topic ends or not at all, where whoever holds the phone works; what one person said is not kept. */
const tallying = command(acts.tallyCards, async ({ params, body }, given) => {
  const { state } = must(await holdConsultation(given.tx, given.house.county, params.consultationId));
  const { commandId: _, ...said } = body;
  await count(given, { state, said, by: given.office });
  return { consultationId: state.id };
});

/** A topic that is public is answered; what nobody may read has no cards either. */
export const tallyByBallot = command(api.tallyByBallot, async ({ params, body }, given) => {
  const { state } = await publicTopic(given, params.consultationId);
  const { commandId: _, ...said } = body;
  await count(given, { state, said, by: undefined });
  return { consultationId: state.id };
});

async function publicTopic({ tx, house }: OpenGiven, id: string): Promise<{ state: Consultation }> {
  must(await findSheet(tx, house.county, id));
  return must(await holdConsultation(tx, house.county, id));
}

export const ballots: readonly Served[] = [issuing, listing, tallying, tallyByBallot];
