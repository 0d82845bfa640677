/** 应公开清单: what a village owes its board; and, for those above, where something is missing. */
import * as api from '../../contract/disclosure.ts';
import { demand } from '../../domain/disclosure/demand.ts';
import { dueRows, owesSince, slotsOn } from '../../domain/disclosure/due.ts';
import { bookOn } from '../../domain/disclosure/items.ts';
import { addDays, type Day, dayOf } from '../../domain/kernel/day.ts';
import { contains, levelOf, type PlaceCode } from '../../domain/place/code.ts';
import type { Given } from '../kit/admission.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { answeringPlace } from '../place/store.ts';
import { villagesOf } from './material.store.ts';
import { eventsIn } from './material.ts';
import { questionsIn } from './question.store.ts';
import * as store from './store.ts';
import { lawOf, limitsOf } from './view.ts';

/** What was drafted earlier answers nothing that is owed today. */
const LOOK_BACK_DAYS = 400;

/** What every village of a place owes, by its code. */
async function owedIn({ tx, house }: Pick<Given, 'tx' | 'house'>, place: PlaceCode, today: Day) {
  const villages = await villagesOf(tx, house.county, place, today);
  const told = await store.toldIn(tx, house.county, { place, since: addDays(today, -LOOK_BACK_DAYS) });
  const events = await eventsIn(tx, house.county, place, today);
  const demands = await store.demandsIn(tx, house.county, place);
  const [limits, calendar] = [limitsOf(house), house.calendar];
  return villages.map(({ code, validFrom }) => {
    const own = told.filter(({ placeCode }) => placeCode === code);
    const since = owesSince(own[0]?.beganOn ?? today, validFrom);
    const slots = slotsOn({
      ...{ today, since, limits, calendar },
      demands: demands.filter(({ placeCode }) => placeCode === code),
      events: events.filter(({ placeCode }) => placeCode === code),
    });
    return { code, rows: dueRows(slots, own, today) };
  });
}

const due = query(api.getDue, async ({ params: { code } }, given) => {
  const { tx, house, office } = given;
  if (levelOf(code) !== 'village' || !contains(office.placeCode, code)) throw new NotFoundError();
  const today = dayOf(house.now());
  const [village] = await owedIn(given, code, today);
  const { rows } = must(village);
  const questions = await questionsIn(tx, house.county, { place: code, today });
  const { version } = bookOn(today);
  return {
    placeName: house.names(code),
    rows: rows.map((row) => {
      return { ...row, ...lawOf({ item: row.item, book: version, placeCode: code }) };
    }),
    open: questions[0]?.open ?? 0,
    limits: limitsOf(house),
  };
});

const gaps = query(api.listGaps, async ({ query: asked }, given) => {
  const { tx, house, office } = given;
  const place = asked.place ?? office.placeCode;
  if (!contains(office.placeCode, place)) throw new NotFoundError();
  const today = dayOf(house.now());
  const questions = await questionsIn(tx, house.county, { place, today });
  const owed = await owedIn(given, place, today);
  return {
    placeName: house.names(place),
    villages: owed.map(({ code, rows }) => ({
      placeCode: code,
      placeName: house.names(code),
      due: rows.filter(({ state, late }) => state !== 'published' && !late).length,
      late: rows.filter(({ late }) => late).length,
      published: rows.filter(({ state }) => state === 'published').length,
      unanswered: questions.find(({ placeCode }) => placeCode === code)?.late ?? 0,
    })),
  };
});

const demanding = command(api.demandMore, async ({ body }, { tx, house, office }) => {
  const { commandId: _, ...request } = body;
  const placeCode = await answeringPlace(tx, house.county, request.placeCode, dayOf(house.now()));
  if (placeCode === undefined || !contains(office.placeCode, placeCode)) throw new NotFoundError();
  const known = await store.demandsIn(tx, house.county, placeCode);
  const decision = demand(
    { ...request, placeCode },
    { by: office, at: house.now(), limits: limitsOf(house), titles: known.map(({ title }) => title) },
  );
  if (!decision.ok) throw new RefusedError(decision.reason);
  if (!(await store.insertDemand(tx, house.county, decision.step, office.id)))
    throw new RefusedError('id-taken');
  return { demandId: request.demandId };
});

export const dueLists: readonly Served[] = [due, gaps, demanding];
