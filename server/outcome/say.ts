/** 验收条: made, printed, and used once each time it is to be accepted; and the say of whoever holds one. */
import * as api from '../../contract/outcome-say.ts';
import { isDoer, type Outcome } from '../../domain/outcome/outcome.ts';
import { asks, issueSays, sayOf } from '../../domain/outcome/say.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { printed, type Slips, worthOf } from '../kit/slips.ts';
import { findOpenSheet } from '../publication/open-sheet.store.ts';
import * as kept from './say.store.ts';
import { alsoMembers } from './sight.ts';
import { findOutcome, lockOutcome } from './store.ts';

const slipsOf = (id: string): Slips => ({ use: 'outcome ballot', id });

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

/** Those that had no say this time. */
const listing = query(api.listOutcomeBallots, async ({ params }, given) => {
  const { tx, house, office } = given;
  alsoMembers(given);
  const state = must(await findOutcome(tx, house.county, params.outcomeId));
  if (!asks(office, state) || isDoer(office, state)) throw new NotFoundError();
  const nos = await kept.unusedSlips(tx, house.county, kept.roundOf(state));
  const issued = await kept.issuedSlips(tx, house.county, state.id);
  const ballots = printed(house, slipsOf(state.id), { nos, path: `/outcomes/${state.id}/say` });
  return { title: state.title, issued, ballots };
});

/** A result that is public is answered; its slip is used in the same transaction, so that both are there or neither. */
export const sayOfOutcome = command(api.sayOfOutcome, async ({ params, body }, { tx, house }) => {
  const { county } = house;
  must(await findOpenSheet(tx, county, 'outcome', params.outcomeId));
  const state = must(await kept.holdOutcome(tx, county, params.outcomeId));
  const { commandId: _, ...said } = body;
  const issued = await kept.issuedSlips(tx, county, state.id);
  const spend = (no: number) => kept.spendSlip(tx, county, kept.roundOf(state), no);
  const ballot = await worthOf(house, slipsOf(state.id), { text: said.ballot.code, spend });
  const decision = sayOf(state, said, { ballot, issued });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await kept.countSaid(tx, county, kept.roundOf(state), decision.step);
  return { outcomeId: state.id };
});

export const outcomeSays: readonly Served[] = [issuing, listing, sayOfOutcome];
