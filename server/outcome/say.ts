/** 验收条: made, printed, and used once each time it is to be accepted; and the say of whoever holds one. */
import * as api from '../../contract/outcome-say.ts';
import {
  BALLOT_CHANCES,
  type BallotState,
  formatBallot,
  readBallot,
} from '../../domain/consultation/ballot.ts';
import { isDoer, type Outcome } from '../../domain/outcome/outcome.ts';
import { asks, issueSays, sayOf } from '../../domain/outcome/say.ts';
import type { OpenGiven } from '../kit/admission.ts';
import type { House } from '../kit/house.ts';
import { keyedValues } from '../kit/keyed.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { findOpenSheet } from '../publication/open-sheet.store.ts';
import * as kept from './say.store.ts';
import { alsoMembers } from './sight.ts';
import { findOutcome, lockOutcome } from './store.ts';

const codeOf = (house: House, id: string, no: number): string =>
  formatBallot(no, keyedValues(house, { use: 'outcome ballot', text: `${id} ${no}`, count: BALLOT_CHANCES }));

const issuing = command(api.issueOutcomeBallots, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  const { county } = house;
  alsoMembers(given);
  const { state } = must(await lockOutcome(tx, county, params.outcomeId));
  const issued = await kept.issuedSlips(tx, county, state.id);
  const published = (await findOpenSheet<Outcome>(tx, county, 'outcome', state.id))?.sheet;
  const decision = issueSays(state, { count: body.count }, { by: office, issued, published });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await kept.addSlips(tx, county, state.id, { from: issued, to: decision.step });
  return { outcomeId: state.id, issued: decision.step };
});

/** Those that had no say this time, in an order that tells nothing of their numbers. */
const listing = query(api.listOutcomeBallots, async ({ params }, given) => {
  const { tx, house, office } = given;
  alsoMembers(given);
  const state = must(await findOutcome(tx, house.county, params.outcomeId));
  if (!asks(office, state) || isDoer(office, state)) throw new NotFoundError();
  const unused = await kept.unusedSlips(tx, house.county, kept.roundOf(state));
  const codes = unused
    .map((no) => codeOf(house, state.id, no))
    .sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1));
  const url = (code: string) => `${house.publicUrl.origin}/outcomes/${state.id}/say?ballot=${code}`;
  const issued = await kept.issuedSlips(tx, house.county, state.id);
  return { title: state.title, issued, ballots: codes.map((code) => ({ code, url: url(code) })) };
});

/** A result that is public is answered; its slip is used in the same transaction, so that both are there or neither. */
export const sayOfOutcome = command(api.sayOfOutcome, async ({ params, body }, { tx, house }) => {
  const { county } = house;
  must(await findOpenSheet(tx, county, 'outcome', params.outcomeId));
  const state = must(await kept.holdOutcome(tx, county, params.outcomeId));
  const { commandId: _, ...said } = body;
  const issued = await kept.issuedSlips(tx, county, state.id);
  const ballot = await stateOf({ tx, house }, state, said.ballot.code);
  const decision = sayOf(state, said, { ballot, issued });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await kept.countSaid(tx, county, kept.roundOf(state), decision.step);
  return { outcomeId: state.id };
});

/** What a slip is worth; a good one is used by asking: a refusal takes that back with everything else. */
async function stateOf(
  { tx, house }: Pick<OpenGiven, 'tx' | 'house'>,
  state: Outcome,
  text: string,
): Promise<BallotState> {
  const read = readBallot(text);
  if (read === undefined || read.code !== codeOf(house, state.id, read.no)) return 'unknown';
  return (await kept.spendSlip(tx, house.county, kept.roundOf(state), read.no)) ? 'good' : 'used';
}

export const outcomeSays: readonly Served[] = [issuing, listing, sayOfOutcome];
