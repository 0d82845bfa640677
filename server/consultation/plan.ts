/** 年度协商计划: set anew as a whole, and read by everybody. */
import * as api from '../../contract/consultation-plan.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { knownByForm } from '../../domain/publication/mask.ts';
import { setYearlyPlan as decide } from '../../domain/publication/yearly-plan.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { answeringPlace, fullPlaceName } from '../place/store.ts';
import { findPlan, insertPlan } from './plan.store.ts';

export const getYearlyPlan = query(api.getYearlyPlan, async ({ params, query: asked }, { tx, house }) => {
  const place = must(await answeringPlace(tx, house.county, params.code, dayOf(house.now())));
  const year = Number(asked.year ?? dayOf(house.now()).slice(0, 4));
  const stored = await findPlan(tx, house.county, place, year);
  const { topics = [], call = null } = stored?.body ?? {};
  return {
    ...{ placeCode: place, placeName: fullPlaceName(house.names, place), year },
    ...{ version: stored?.version ?? 0, at: stored?.at ?? null, topics: [...topics], call },
  };
});

export const setYearlyPlan = command(api.setYearlyPlan, async ({ params, body }, { tx, house, office }) => {
  if (office.placeCode !== params.code) throw new NotFoundError();
  const { commandId: _, year, ...plan } = body;
  const placeCode = params.code;
  const decision = decide(plan, { by: office, placeCode, known: knownByForm(house.county) });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const version = ((await findPlan(tx, house.county, placeCode, year))?.version ?? 0) + 1;
  const which = { place: placeCode, year, officeId: office.id };
  if (!(await insertPlan(tx, house.county, which, { version, at: house.now(), body: decision.step })))
    throw new RefusedError('changed-since');
  return { version };
});
