/** 调阅电话: the number on a card, for a purpose. The record and the number stand in one transaction: no line, no number. */
import { openContact as api } from '../../contract/household.ts';
import { isChiefOf, isVillageOf } from '../../domain/area/keeper.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { record } from '../kit/audit.ts';
import { must, NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { findAbsence } from './absence-card.store.ts';
import { lockHousehold, recordOpening } from './household.store.ts';

export const openContact = query(api, async ({ params: { cardId }, body: { purpose } }, given) => {
  const { tx, house, office } = given;
  const card = must(
    (await lockHousehold(tx, house.county, cardId)) ??
      (await findAbsence(tx, house.county, cardId, dayOf(house.now()))),
  );
  if (!isChiefOf(office, card.placeCode) && !isVillageOf(office, card.placeCode)) throw new NotFoundError();
  await recordOpening(tx, house, { cardId, office, purpose });
  record(tx, house, { act: api.name, office });
  return { phone: card.phone ?? null };
});
