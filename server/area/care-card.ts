/** 关爱卡: load, decide, save. What is sensitive leaves in no answer that is kept, and each reading of the list is recorded. */
import * as api from '../../contract/care-card.ts';
import {
  type CareCard,
  type CareChange,
  changeCare,
  isReviewDue,
  recordCare,
  reviewCare,
  seesCare,
} from '../../domain/area/care-card.ts';
import { isChiefOf } from '../../domain/area/keeper.ts';
import { type Day, dayOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Given } from '../kit/admission.ts';
import { record } from '../kit/audit.ts';
import { type Tx, widen } from '../kit/database.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import type { House } from '../kit/house.ts';
import { ChangedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import type { Visiting } from '../kit/visiting.ts';
import { namesInOffice } from '../people/relation.store.ts';
import { bannedOf } from './banned.ts';
import * as store from './care-card.store.ts';
import { holdArea } from './household.store.ts';

/** `visiting`: the door to the points of the day's walk; a card that wishes for visits has one. */
export const careCards = (visiting: Visiting): readonly Served[] => [
  query(api.listCareCards, async (_, { tx, house, office }) => {
    const today = dayOf(house.now());
    const cards = await store.careCards(tx, house.county, today);
    const seen = cards.filter((card) => seesCare(office, card));
    if (seen.length > 0) record(tx, house, { act: api.listCareCards.name, office });
    return { cards: seen.map((card) => viewOf(card, { house, office, today })) };
  }),

  command(api.addCareCard, async ({ body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    if (!isChiefOf(office, request.placeCode)) throw new NotFoundError();
    const today = dayOf(house.now());
    const areaExists = await holdArea(tx, house.county, request.placeCode, today);
    const inOffice = await chosen(tx, house, request, today);
    const decision = recordCare(request, { today, areaExists, inOffice, banned: bannedOf(house) });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.insertCare(tx, house.county, decision.step, office);
    await visit(given, visiting, decision.step);
    return { cardId: decision.step.id, version: decision.step.version };
  }),

  command(api.changeCareCard, async ({ params, body }, given) => {
    const { tx, house, office } = given;
    const { commandId: _, ...request } = body;
    const today = dayOf(house.now());
    const card = await seen(tx, house, office, params.cardId);
    if (!isChiefOf(office, card.placeCode)) throw new NotFoundError();
    const inOffice = await chosen(tx, house, request, today);
    const decision = changeCare(card, request, { inOffice, banned: bannedOf(house) });
    if (!decision.ok) throw refusedFor(card, decision.reason);
    await store.updateCare(tx, house.county, decision.step);
    await visit(given, visiting, decision.step);
    return { cardId: card.id, version: decision.step.version };
  }),

  command(api.reviewCareCard, async ({ params, body: { version } }, given) => {
    const { tx, house, office } = given;
    const card = await seen(tx, house, office, params.cardId);
    const decision = reviewCare(card, { version, today: dayOf(house.now()) });
    if (!decision.ok) throw refusedFor(card, decision.reason);
    await store.updateCare(tx, house.county, decision.step);
    await visit(given, visiting, decision.step);
    return { cardId: card.id, version: decision.step.version, reviewDue: decision.step.reviewDue };
  }),

  command(api.endCareCard, async ({ params }, { tx, house, office }) => {
    const { id } = await seen(tx, house, office, params.cardId);
    // A carer may end what only the chief may write.
    widen(tx, { county: house.county, duty: 'clock' });
    await visiting.end({ tx, house }, id);
    await store.eraseCare(tx, house.county, id);
    noteErasure(tx, house.county, 'care-card', id);
    return {};
  }),
];

/** Its point is looked at by the two carers until the card ends; without a wish for visits there is none. */
function visit(given: Given, visiting: Visiting, card: CareCard): Promise<void> {
  if (!card.helps.includes('visit')) return visiting.end(given, card.id);
  return visiting.wish(given, {
    pointId: given.house.newId(),
    cardId: card.id,
    placeCode: card.placeCode,
    title: card.called,
    carers: card.carers.flatMap(({ personId }) => personId ?? []),
    until: card.reviewDue,
  });
}

async function seen(tx: Tx, house: House, office: Office, id: string): Promise<CareCard> {
  const card = must(await store.lockCare(tx, house.county, id, dayOf(house.now())));
  if (!seesCare(office, card)) throw new NotFoundError();
  return card;
}

/** The present version alone: what it holds is read with the list, and recorded there. */
const refusedFor = ({ version }: CareCard, reason: string): RefusedError =>
  reason === 'changed-meanwhile' ? new ChangedError({ version }) : new RefusedError(reason);

const chosen = (
  tx: Tx,
  { county }: House,
  { carers }: Pick<CareChange, 'carers'>,
  day: Day,
): Promise<ReadonlyMap<string, string>> =>
  namesInOffice(tx, county, {
    persons: carers.flatMap((carer) => ('personId' in carer ? carer.personId : [])),
    day,
  });

const viewOf = (
  card: CareCard,
  { house, office, today }: { house: House; office: Office; today: Day },
): api.CareView => ({
  cardId: card.id,
  placeName: house.names(card.placeCode),
  called: card.called,
  askedBy: card.askedBy,
  guardianWhy: card.guardianWhy ?? null,
  consent: card.consent,
  consentDay: card.consentDay,
  helps: [...card.helps],
  words: card.words,
  carers: card.carers.map(({ name, personId }) => ({ name, personId: personId ?? null })),
  reviewDue: card.reviewDue,
  due: isReviewDue(card, today),
  mine: isChiefOf(office, card.placeCode),
  version: card.version,
});
