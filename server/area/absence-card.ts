/** 外出联系卡: its owner writes and ends it by code; the own village and the area's chief see that it is there. */
import * as api from '../../contract/absence-card.ts';
import { type AbsenceCard, changeAbsence, writeAbsence } from '../../domain/area/absence-card.ts';
import { isChiefOf, isVillageOf } from '../../domain/area/keeper.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { FOLLOW_CHANCES, formatFollowCode, readFollowCode } from '../../domain/matter/number.ts';
import { type Tx, widen } from '../kit/database.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import type { House } from '../kit/house.ts';
import { keyed, keyedValues } from '../kit/keyed.ts';
import { ChangedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { answeringPlace, fullPlaceName } from '../place/store.ts';
import * as store from './absence-card.store.ts';
import { openingsOf, type StoredOpening } from './household.store.ts';

export const writeAbsenceCard = command(
  api.writeAbsenceCard,
  async ({ body: { commandId: _, ...request } }, { tx, house }) => {
    const today = dayOf(house.now());
    const placeCode = await answeringPlace(tx, house.county, request.placeCode, today);
    const decision = writeAbsence(
      { ...request, placeCode: placeCode ?? '' },
      { today, placeExists: placeCode !== undefined },
    );
    if (!decision.ok) throw new RefusedError(decision.reason);
    const codeHash = shown(tx, house, codeOf(house, request.cardId));
    await store.insertAbsence(tx, house.county, decision.step, codeHash);
    return { cardId: request.cardId, expires: decision.step.expires };
  },
  ({ cardId, expires }: { cardId: string; expires: string }, house) => ({
    code: codeOf(house, cardId),
    expires,
  }),
);

export const getAbsenceCard = query(api.getAbsenceCard, async ({ params }, { tx, house }) => {
  const card = await owned(tx, house, params.absence);
  const openings = await openingsOf(tx, house.county, [card.id]);
  return { ...viewOf(card, house, openings.get(card.id)), phone: card.phone };
});

export const changeAbsenceCard = command(api.changeAbsenceCard, async ({ params, body }, { tx, house }) => {
  const card = await owned(tx, house, params.absence);
  const { commandId: _, ...request } = body;
  const decision = changeAbsence(card, request, dayOf(house.now()));
  if (!decision.ok) {
    const { version, called, phone, wishes, house: forHouse } = card;
    throw new ChangedError({ version, called, phone, wishes, house: forHouse });
  }
  await store.updateAbsence(tx, house.county, decision.step);
  return { version: decision.step.version, expires: decision.step.expires };
});

export const endAbsenceCard = command(api.endAbsenceCard, async ({ params }, { tx, house }) => {
  const { id } = await owned(tx, house, params.absence);
  await store.eraseAbsence(tx, house.county, id);
  noteErasure(tx, house.county, 'absence-card', id);
  return {};
});

const listAbsenceCards = query(api.listAbsenceCards, async ({ params: { code } }, { tx, house, office }) => {
  if (!isChiefOf(office, code) && !isVillageOf(office, code)) throw new NotFoundError();
  const cards = await store.absencesIn(tx, house.county, code, dayOf(house.now()));
  const openings = await openingsOf(
    tx,
    house.county,
    cards.map(({ id }) => id),
  );
  return { cards: cards.map((card) => ({ ...viewOf(card, house, openings.get(card.id)), cardId: card.id })) };
});

export const absenceCards: readonly Served[] = [
  writeAbsenceCard,
  getAbsenceCard,
  changeAbsenceCard,
  endAbsenceCard,
  listAbsenceCards,
];

/** Made from the card's id and the house's secret: 80 bits in 16 characters, like a follow code. */
const codeOf = (house: House, cardId: string): string =>
  formatFollowCode(keyedValues(house, { use: 'absence', text: cardId, count: FOLLOW_CHANCES }));

/** From here on in this transaction's sight is the card that this code opens; answers its hash. */
function shown(tx: Tx, house: House, code: string): Buffer {
  const codeHash = keyed(house, 'absence-hash', code);
  widen(tx, { county: house.county, card: codeHash.toString('hex') });
  return codeHash;
}

async function owned(tx: Tx, house: House, text: string): Promise<AbsenceCard> {
  const codeHash = shown(tx, house, must(readFollowCode(text)));
  return must(await store.lockAbsence(tx, house.county, codeHash, dayOf(house.now())));
}

const viewOf = (card: AbsenceCard, house: House, openings: readonly StoredOpening[] = []) => ({
  placeCode: card.placeCode,
  placeName: fullPlaceName(house.names, card.placeCode),
  called: card.called,
  wishes: [...card.wishes],
  house: card.house,
  expires: card.expires,
  version: card.version,
  openings: [...openings],
});
