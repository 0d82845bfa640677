/** 看点时说的: the clip of a look, brought after it and heard by whoever may see the point. */
import * as api from '../../contract/clip.ts';
import { maySeePoint, mayTendPoint } from '../../domain/watch/point.ts';
import { giveClip, storedClipKind } from '../kit/clips.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { clipsOfPoint, keepClip } from '../matter/clip.store.ts';
import { holdFiles } from '../matter/erasing.store.ts';
import { heldPoint } from './points.ts';
import { findPoint } from './store.ts';

export const bringLookClip = command(api.bringLookClip, async ({ params, body: { file } }, given) => {
  const { tx, house, office } = given;
  const point = await heldPoint(given, params.pointId);
  if (!mayTendPoint(office, point)) throw new RefusedError('not-yours-to-look');
  const clips = await clipsOfPoint(tx, house.county, point.id);
  const clip = clips.find(({ id }) => id === params.clipId);
  if (clip === undefined) throw new RefusedError('no-such-clip');
  const { id } = clip;
  await holdFiles(tx, house.county, [file]);
  await keepClip(tx, house.county, { id, file, kind: await storedClipKind(house, file) });
  return { clipId: id };
});

export const playLookClip = query(api.playLookClip, async ({ params, reply }, { tx, house, office }) => {
  const point = must(await findPoint(tx, house.county, params.pointId));
  if (!maySeePoint(office, point)) throw new NotFoundError();
  const clips = await clipsOfPoint(tx, house.county, point.id);
  return giveClip(
    reply,
    house,
    clips.find(({ id }) => id === params.clipId),
  );
});
