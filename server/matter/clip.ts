/** 录音: brought after the words of its matter, heard by whoever may read them, and forgotten when they were dealt with. */
import * as api from '../../contract/clip.ts';
import { DAYS_AFTER_CLOSING, DAYS_AFTER_LOOK } from '../../domain/kernel/clip.ts';
import { addDays, DAY, dayOf } from '../../domain/kernel/day.ts';
import { bringClip as mayBring } from '../../domain/matter/bring-clip.ts';
import { giveClip, storedClipKind } from '../kit/clips.ts';
import type { House } from '../kit/house.ts';
import { RefusedError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { clipsOfMatter, forgetHeardClips, keepClip } from './clip.store.ts';
import { holdFiles } from './erasing.store.ts';
import { readMatter, seenMatter } from './see.ts';

export const bringClip = command(api.bringClip, async ({ params, body: { file } }, { tx, house, office }) => {
  const { matter } = await seenMatter(tx, house, office, params.matterId);
  const decision = mayBring(matter, office);
  if (!decision.ok) throw new RefusedError(decision.reason);
  const clips = await clipsOfMatter(tx, house.county, matter.id);
  const clip = clips.find(({ id }) => id === params.clipId);
  if (clip === undefined) throw new RefusedError('no-such-clip');
  const { id } = clip;
  await holdFiles(tx, house.county, [file]);
  await keepClip(tx, house.county, { id, file, kind: await storedClipKind(house, file) });
  return { clipId: id };
});

export const playClip = query(api.playClip, async ({ params, reply }, { tx, house, office }) => {
  const matter = await readMatter(tx, house, office, params.matterId);
  const clips = await clipsOfMatter(tx, house.county, matter.id);
  return giveClip(
    reply,
    house,
    clips.find(({ id }) => id === params.clipId),
  );
});

/** Every hour: what was heard long enough goes; its file is erased within a minute. Answers how many. */
export const forgetClips = ({ database, county, now }: House): Promise<number> =>
  database.longWriting({ county, duty: 'clock' }, (tx) =>
    forgetHeardClips(tx, county, {
      closedBefore: new Date(now() - DAYS_AFTER_CLOSING * DAY),
      lookedBefore: addDays(dayOf(now()), -DAYS_AFTER_LOOK),
      due: dayOf(now()),
    }),
  );
