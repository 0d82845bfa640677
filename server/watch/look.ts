/** 看过: recorded and taken back. The row has a day, perhaps words; the point is due again by its rhythm. */
import * as api from '../../contract/watch.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { afterLooks, look, takeBackLook as takeBack } from '../../domain/watch/look.ts';
import { maySeePoint } from '../../domain/watch/point.ts';
import type { Given } from '../kit/admission.ts';
import { RefusedError } from '../kit/problem.ts';
import { command } from '../kit/serve.ts';
import { announceClip, forgetClipsOfLook } from '../matter/clip.store.ts';
import { heldPoint } from './points.ts';
import * as store from './store.ts';
import { timesOf, today } from './timing.ts';

export const lookAtPoint = command(api.lookAtPoint, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  const point = await heldPoint(given, params.pointId);
  const decision = look(point, { by: office, today: today(house), ...body });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const made = decision.step;
  if (!(await store.insertLook(tx, house.county, point.id, made))) {
    const before = await store.findLook(tx, house.county, point.id, made.id);
    if (before === undefined) throw new RefusedError('id-taken');
    return { lookId: before.id, day: before.day, nextLook: point.nextLook };
  }
  if (body.clip !== undefined)
    await announceClip(tx, house.county, {
      ...{ ...body.clip, on: made.day },
      ...{ pointId: point.id, lookId: made.id },
    });
  return { lookId: made.id, day: made.day, nextLook: await dueAgain(given, point) };
});

export const takeBackLook = command(api.takeBackLook, async ({ params, body: { lookId } }, given) => {
  const { tx, house, office } = given;
  const point = await heldPoint(given, params.pointId);
  const made = await store.findLook(tx, house.county, point.id, lookId);
  if (made === undefined) return { lookId, nextLook: point.nextLook };
  const decision = takeBack(point, { by: office, today: today(house), look: made });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await forgetClipsOfLook(tx, house.county, { lookId, due: today(house) });
  await store.deleteLook(tx, house.county, point.id, lookId);
  return { lookId, nextLook: await dueAgain(given, point) };
});

/** Written with the last of its looks; a look that came late moves nothing. */
async function dueAgain({ tx, house }: Given, point: store.NamedPoint): Promise<Day> {
  const next = afterLooks(point, await store.lastLookOf(tx, house.county, point.id), timesOf(house));
  if (next !== point) await store.updatePoint(tx, house.county, next);
  return next.nextLook;
}

/**
 * What `server/matter/looking.ts` asks: a report that was made at a point is a look at it. A point that is not there any more
 * keeps nobody from reporting.
 */
export const looking = {
  became: async (
    given: Given,
    { pointId, lookId, day }: { pointId: string; lookId: string; day: Day },
    matterId: string,
  ): Promise<void> => {
    const { tx, house, office } = given;
    const point = await store.lockPoint(tx, house.county, pointId);
    if (point === undefined || !maySeePoint(office, point)) return;
    const decision = look(point, { by: office, today: today(house), lookId, day, matterId });
    if (!decision.ok) return;
    await store.insertLook(tx, house.county, point.id, decision.step);
    await dueAgain(given, point);
  },

  pointOf: async ({ tx, house }: Pick<Given, 'tx' | 'house'>, matterId: string) => {
    const point = await store.pointOfMatter(tx, house.county, matterId);
    return point === undefined ? null : { pointId: point.id, title: point.title };
  },
};
