/** 公开抽签: published, settled by a number nobody knew, answered by those who were drawn; read and drawn again by everybody. */

import type { DrawPage, DrawRow } from '../../contract/draw.ts';
import * as api from '../../contract/draw.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { levelOf } from '../../domain/place/code.ts';
import {
  answerDraw,
  lackingOf,
  poolOf,
  publishDraw,
  resultOf,
  settleDraw,
} from '../../domain/room/draw/hold.ts';
import { onRecord } from '../../domain/room/draw/on-record.ts';
import { readPool } from '../../domain/room/draw/pool.ts';
import { keepsRoom } from '../../domain/room/room.ts';
import type { Given } from '../kit/admission.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError, StandingError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { codesAbove } from '../place/store.ts';
import { enterNew } from '../record/store.ts';
import * as store from './draw.store.ts';
import { officesIn } from './supervision.store.ts';
import { today } from './view.ts';
import { thingsIn } from './watched.store.ts';

const PAGE = 20;
const SALT_BYTES = 16;

export const draws: readonly Served[] = [
  query(api.listDraws, async ({ query: { place, before } }, { tx, house }) => {
    const found = await store.drawsIn(tx, house.county, {
      ...{ place: place ?? house.county, before: readBefore(before), limit: PAGE + 1 },
    });
    const page = found.slice(0, PAGE);
    const last = page.at(-1);
    const older = found.length > PAGE && last ? `${last.publishedOn}~${last.id}` : null;
    return { draws: page.map((draw) => rowOf(house, draw)), older };
  }),

  query(api.getDraw, async ({ params }, { tx, house }) =>
    pageOf(house, must(await store.findDraw(tx, house.county, params.drawId))),
  ),

  query(api.listDrawPeople, async ({ params }, given) => {
    const draw = await heldDraw(given, params.drawId);
    return { people: await store.peopleOf(given.tx, given.house.county, draw.id) };
  }),

  command(api.publishDraw, async ({ params: { code }, body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    if (levelOf(code) !== 'village' || !keepsRoom(office, code)) throw new NotFoundError();
    const day = today(house);
    const cadres = await officesIn(tx, house.county, { place: code, day, posts: ['village_cadre'] });
    const { looksAt } = request;
    if (looksAt !== undefined) must((await thingsIn(tx, house.county, code, looksAt))[0]);
    const salts = request.people.map(() => saltOf(house));
    const decision = publishDraw(request, {
      ...{ placeCode: code, today: day, salts },
      cadres: cadres.map(({ personName }) => personName),
    });
    if (!decision.ok && decision.reason === 'infeasible')
      throw new StandingError('infeasible', { targets: lackingOf(poolOf(request, salts)) });
    if (!decision.ok) throw new RefusedError(decision.reason);
    const { draw, people } = decision.step;
    const added = await store.insertDraw(tx, house.county, { draw, title: request.title, people });
    if (!added) throw new RefusedError('id-taken');
    enterNew(tx, house, [], onRecord(draw));
    return { drawId: draw.id, hash: draw.hash };
  }),

  command(api.settleDraw, async ({ params, body: { number } }, given) => {
    const { tx, house } = given;
    const before = await heldDraw(given, params.drawId);
    const day = today(house);
    const decision = settleDraw(before, { number, today: day });
    if (!decision.ok) throw new RefusedError(decision.reason);
    const draw = decision.step;
    await store.saveDraw(tx, house.county, draw, day);
    enterNew(tx, house, onRecord(before), onRecord(draw));
    return { drawId: draw.id, seated: [...(resultOf(draw, poolIn(draw))?.seated ?? [])] };
  }),

  command(api.answerDraw, async ({ params, body: { commandId: _, ...request } }, given) => {
    const { tx, house } = given;
    const before = await heldDraw(given, params.drawId);
    const decision = answerDraw(before, poolIn(before), request);
    if (!decision.ok) throw new RefusedError(decision.reason);
    const draw = decision.step;
    await store.saveDraw(tx, house.county, draw, before.settledOn);
    enterNew(tx, house, onRecord(before), onRecord(draw));
    return { drawId: draw.id, seated: [...(resultOf(draw, poolIn(draw))?.seated ?? [])] };
  }),
];

/** The draw, held until the end, when this office holds it; else 404. */
async function heldDraw({ tx, house, office }: Given, id: string): Promise<store.StoredDraw> {
  await store.holdDraw(tx, house.county, id);
  const draw = must(await store.findDraw(tx, house.county, id));
  if (!keepsRoom(office, draw.placeCode)) throw new NotFoundError();
  return draw;
}

/** Throws when what is stored is no pool: it was published as one. */
function poolIn({ pool, id }: Pick<store.StoredDraw, 'pool' | 'id'>) {
  const read = readPool(pool);
  if (read === undefined) throw new Error(`the pool of ${id} cannot be read`);
  return read;
}

const rowOf = (house: House, draw: store.StoredDraw): DrawRow => ({
  drawId: draw.id,
  placeCode: draw.placeCode,
  placeName: house.names(draw.placeCode),
  within: codesAbove(draw.placeCode).map((code) => house.names(code)),
  ...{ title: draw.title, publishedOn: draw.publishedOn, numberDay: draw.numberDay },
  number: draw.number ?? null,
});

function pageOf(house: House, draw: store.StoredDraw): DrawPage {
  const pool = poolIn(draw);
  const result = resultOf(draw, pool);
  return {
    ...rowOf(house, draw),
    ...{ pool: draw.pool, hash: draw.hash, numberFrom: draw.numberFrom, seats: pool.seats },
    settledOn: draw.settledOn ?? null,
    seed: result?.seed ?? null,
    seated: [...(result?.seated ?? [])],
    declined: [...draw.declined],
    accepted: [...draw.accepted],
    vacant: result?.vacant ?? 0,
    lacking: [...(result?.lacking ?? [])],
  };
}

const saltOf = ({ chance }: House): string =>
  chance(SALT_BYTES, 256)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

function readBefore(text: string | undefined): { day: Day; id: string } | undefined {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(text ?? '') ?? [];
  return day === undefined || id === undefined ? undefined : { day, id };
}
