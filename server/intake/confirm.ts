/** 确认、撤销、放弃: all of a file or nothing, in one transaction; taken back, while nothing was built on it; or given up. */
import * as api from '../../contract/intake.ts';
import { sqlState, widen } from '../kit/database.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command } from '../kit/serve.ts';
import { differing, previewed } from './bring.ts';
import { judgeAll } from './judging.ts';
import { intakePage, undoUntil } from './page.ts';
import { telling } from './progress.ts';
import { findBatch, rowsOf, saveMade, setConfirmed, setDiscarded, setUndone, takeTurn } from './store.ts';
import { inParts } from './trade.ts';
import { tradeOf } from './trades.ts';

const EVERY_ROW = { after: 0, limit: 1_000_000, verdict: undefined };

export const confirmIntake = command(api.confirmIntake, async ({ params, body }, { tx, house, office }) => {
  await takeTurn(tx, house.county);
  const batch = await previewed(tx, house, params.intakeId);
  if (batch.doubts.length > 0) throw new RefusedError('still-doubtful');
  if (batch.counts.refused !== body.without) throw new RefusedError('refused-not-acknowledged');
  if (batch.counts.created + batch.counts.changed === 0) throw new RefusedError('nothing-to-bring');

  await telling(house, batch.id, async (tell) => {
    const stored = await rowsOf(tx, house.county, batch.id, EVERY_ROW);
    const total = stored.length;
    const judgement = await judgeAll(tx, house, batch, stored, (done) =>
      tell({ stage: 'judging', done, total }),
    );
    if ((await differing(stored, judgement)).length > 0) throw new RefusedError('changed-since');
    tell({ stage: 'saving', done: 0, total });
    const planned = judgement.judged.flatMap(({ row, plan }) => (plan === undefined ? [] : [{ row, plan }]));
    const made = await tradeOf(batch.kind).save(tx, house, { planned, office, intakeId: batch.id });
    await inParts(made, (part) => saveMade(tx, house.county, batch.id, part));
  });
  await setConfirmed(tx, house.county, batch.id, { at: new Date(house.now()), by: office.personId });
  return intakePage(tx, house, office, batch.id);
});

/** A row that is pointed at cannot go. */
const POINTED_AT = '23503';

export const undoIntake = command(api.undoIntake, async ({ params, body }, { tx, house, office }) => {
  await takeTurn(tx, house.county);
  const batch = must(await findBatch(tx, house.county, params.intakeId));
  if (batch.status !== 'confirmed') throw new RefusedError('not-confirmed');
  if (house.now() > (undoUntil(batch) ?? 0) || !batch.has_rows) throw new RefusedError('too-late');
  widen(tx, { county: house.county, duty: 'intake' });
  const trade = tradeOf(batch.kind);
  if ((await trade.builtUpon(tx, house, batch.id)).length > 0) throw new RefusedError('built-upon');
  try {
    await trade.takeBack(tx, house, batch.id, office);
  } catch (error) {
    throw sqlState(error) === POINTED_AT ? new RefusedError('built-upon') : error;
  }
  await setUndone(tx, house.county, batch.id, {
    at: new Date(house.now()),
    by: office.personId,
    why: body.why,
  });
  return intakePage(tx, house, office, batch.id);
});

export const discardIntake = command(api.discardIntake, async ({ params }, { tx, house, office }) => {
  await takeTurn(tx, house.county);
  const batch = await previewed(tx, house, params.intakeId);
  await setDiscarded(tx, house.county, batch.id, { at: new Date(house.now()), by: office.personId });
  return intakePage(tx, house, office, batch.id);
});
