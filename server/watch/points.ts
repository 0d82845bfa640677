/** 点位: listed, added, set anew and given up; load, decide, save. */
import * as api from '../../contract/watch.ts';
import type { Decision } from '../../domain/kernel/decision.ts';
import type { Office } from '../../domain/people/office.ts';
import { contains, type PlaceCode } from '../../domain/place/code.ts';
import { addPoint as add } from '../../domain/watch/add.ts';
import {
  type ChangePointRequest,
  changePoint as change,
  retirePoint as retire,
} from '../../domain/watch/change.ts';
import { maySeePoint } from '../../domain/watch/point.ts';
import type { Given } from '../kit/admission.ts';
import { ChangedError, MalformedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { clipsOfPoint, clipView } from '../matter/clip.store.ts';
import { answeringPlace } from '../place/store.ts';
import { openCampaignAt } from './campaign.store.ts';
import { mattersOf } from './matters.store.ts';
import * as store from './store.ts';
import { bannedOf, timesOf, today } from './timing.ts';
import { pointView } from './view.ts';

const PAGE = 20;
const MOST_LOOKS = 100;

export type PointsAsked = Partial<Omit<store.PointFilter, 'place'>> & {
  readonly place?: PlaceCode | undefined;
};

/** A place outside of the office's own is not there. */
export function filterFor(office: Office, asked: PointsAsked): store.PointFilter {
  const place = asked.place ?? office.placeCode;
  if (!contains(office.placeCode, place)) throw new NotFoundError();
  const { kind, risk, season, state, campaign, q } = asked;
  return { place, kind, risk, season, state, campaign, q };
}

export const listPoints = query(api.listPoints, async ({ query: asked }, { tx, house, office }) => {
  const { points, next } = await store.listPoints(tx, house.county, filterFor(office, asked), {
    order: asked.order ?? 'next',
    after: readAfter(asked.after),
    today: today(house),
    limit: PAGE,
  });
  return {
    points: points.map((point) => pointView(house, office, point)),
    next: next === undefined ? null : `${next.key}~${next.id}`,
  };
});

function readAfter(text: string | undefined): store.PointCursor | undefined {
  if (text === undefined) return undefined;
  const [, key, id] = /^(\d{4}-\d\d-\d\d|\d{6,16})~([0-9a-f-]{36})$/.exec(text) ?? [];
  if (key === undefined || id === undefined) throw new MalformedError('query/after');
  return { key, id };
}

export const getPoint = query(api.getPoint, async ({ params }, { tx, house, office }) => {
  const point = must(await store.findPoint(tx, house.county, params.pointId));
  if (!maySeePoint(office, point)) throw new NotFoundError();
  const looks = await store.looksOf(tx, house.county, point.id, MOST_LOOKS);
  const matters = await mattersOf(
    tx,
    house.county,
    looks.flatMap(({ matterId }) => matterId ?? []),
  );
  const clips = new Map(
    (await clipsOfPoint(tx, house.county, point.id)).map((clip) => [clip.look_id, clipView(clip)]),
  );
  return {
    point: pointView(house, office, point),
    looks: looks.map(({ id, day, words, matterId }) => ({
      ...{ lookId: id, day, words, clip: clips.get(id) ?? null },
      matter: (matterId !== null && matters.get(matterId)) || null,
    })),
    overwritten: [...point.overwritten],
  };
});

export const addPoint = command(api.addPoint, async ({ body }, { tx, house, office }) => {
  const { commandId: _, ...request } = body;
  const day = today(house);
  const said = request.placeCode ?? office.placeCode;
  const placeCode = await answeringPlace(tx, house.county, said, day);
  const at = placeCode ?? said;
  const decision = add(request, {
    ...{ by: office, placeCode, today: day, banned: bannedOf(house) },
    standing: await store.countPointsAt(tx, house.county, at, day),
    campaign:
      request.campaignId === undefined
        ? undefined
        : await openCampaignAt(tx, house.county, { id: request.campaignId, place: at, day }),
  });
  if (!decision.ok) throw new RefusedError(decision.reason);
  if (!(await store.insertPoint(tx, house.county, decision.step))) throw new RefusedError('id-taken');
  return { pointId: request.pointId };
});

/** The point this office may see, held until the end; else it is not there. */
export async function heldPoint({ tx, house, office }: Given, pointId: string): Promise<store.NamedPoint> {
  const point = must(await store.lockPoint(tx, house.county, pointId));
  if (!maySeePoint(office, point)) throw new NotFoundError();
  return point;
}

export const changePoint = command(api.changePoint, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  const { commandId: _, ...request } = body;
  const point = await heldPoint(given, params.pointId);
  const day = today(house);
  const placeCode =
    request.placeCode === undefined
      ? undefined
      : await answeringPlace(tx, house.county, request.placeCode, day);
  const facts = { by: office, today: day, times: timesOf(house), banned: bannedOf(house), placeCode };
  const decision = change(point, request, facts);
  if (!decision.ok && decision.reason === 'changed-meanwhile')
    throw new ChangedError({ ...asItIs(point, request), version: point.version });
  const next = decided(decision);
  await store.updatePoint(tx, house.county, next);
  return { pointId: point.id, version: next.version, nextLook: next.nextLook };
});

/** The fields that were asked for, as they are now. */
const asItIs = (point: store.NamedPoint, { version: _, ...asked }: ChangePointRequest) =>
  Object.fromEntries((Object.keys(asked) as (keyof typeof asked)[]).map((field) => [field, point[field]]));

export const retirePoint = command(api.retirePoint, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  const point = await heldPoint(given, params.pointId);
  await store.updatePoint(
    tx,
    house.county,
    decided(retire(point, { by: office, today: today(house), why: body.why })),
  );
  return { pointId: point.id };
});

function decided<Step>(decision: Decision<Step, string>): Step {
  if (!decision.ok) throw new RefusedError(decision.reason);
  return decision.step;
}
