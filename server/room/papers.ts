/** 六有: rules and pictures renewed when they change, and the yearly check by one button. */
import * as api from '../../contract/room-check.ts';
import { check } from '../../domain/room/check.ts';
import { setPictures, setRules } from '../../domain/room/paper.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { holdFiles } from '../matter/erasing.store.ts';
import { holdingsOf } from './holdings.ts';
import * as store from './paper.store.ts';
import { isLinked } from './people.store.ts';
import { keptRoom, reads } from './rooms.ts';
import { findRoom } from './store.ts';
import { standardOf, today } from './view.ts';

export const roomPapers: readonly Served[] = [
  command(api.setRoomRules, async ({ params, body: { commandId: _, ...request } }, given) => {
    const { tx, house } = given;
    const room = await keptRoom(given, params.roomId);
    const before = await store.rulesOf(tx, house.county, room.id);
    const decision = setRules(room, request, { today: today(house), before });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.saveRules(tx, house.county, room.id, decision.step);
    return { roomId: room.id };
  }),

  command(api.setRoomPictures, async ({ params, body: { commandId: _, ...request } }, given) => {
    const { tx, house } = given;
    const room = await keptRoom(given, params.roomId);
    const photos = request.pictures.map(({ photo }) => photo);
    await holdFiles(tx, house.county, photos);
    const decision = setPictures(room, request, {
      stored: await storedOf(house, photos),
      before: await store.picturesOf(tx, house.county, room.id),
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.savePictures(tx, house.county, room.id, decision.step);
    return { roomId: room.id };
  }),

  query(api.getRoomPicture, async ({ params, reply }, { tx, house, office }) => {
    const room = must(await findRoom(tx, house.county, params.roomId));
    if (!reads(office, room, await isLinked(tx, house.county, room.id, office.personId)))
      throw new NotFoundError();
    const pictures = await store.picturesOf(tx, house.county, room.id);
    const { photo } = must(pictures.find((one) => one.photo === params.photo));
    const bytes = must(await house.files.get(photo));
    reply
      .header('content-type', 'image/jpeg')
      .header('content-security-policy', "default-src 'none'; sandbox");
    reply.header('cache-control', 'private, no-store');
    return Buffer.from(bytes) as never;
  }),

  command(api.checkRoom, async ({ params }, given) => {
    const { tx, house, office } = given;
    const room = await keptRoom(given, params.roomId);
    const [last] = await store.checksOf(tx, house.county, room.id, 1);
    const decision = check(room, await holdingsOf(given, room), {
      ...{ standard: standardOf(house), today: today(house), last: last?.on },
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    const checked = decision.step;
    await store.insertCheck(tx, house.county, { roomId: room.id, officeId: office.id, checked });
    return { on: checked.on, gaps: checked.findings.filter(({ gap }) => gap !== null).length };
  }),
];

async function storedOf({ files }: House, photos: readonly string[]): Promise<string[]> {
  const stored: string[] = [];
  for (const photo of new Set(photos)) if (await files.has(photo)) stored.push(photo);
  return stored;
}
