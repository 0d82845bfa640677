/**
 * 清除: files that belong to no matter any more. What is redirected or handed over names its files in the transaction that
 * erases it; they go after that is on disk. What was stored and never sent with a matter goes after a while.
 */
import { addDays, DAY, dayOf } from '../../domain/kernel/day.ts';
import type { FileName } from '../kit/files.ts';
import type { House } from '../kit/house.ts';
import { forgetBlobs } from './blob.store.ts';
import { eraseLater, forgetDue, lockDue, unnamedOf } from './erasing.store.ts';

const AT_ONCE = 100;

/**
 * Erases the files that are due and answers how many. Killed at any point, it finds the same again: a row goes after its
 * file. Nobody stores or names one of them meanwhile, because both hold it.
 */
export async function eraseFiles(house: House): Promise<number> {
  let erased = 0;
  for (;;) {
    const some = await eraseSome(house);
    erased += some.erased;
    if (some.found === 0) return erased;
  }
}

const eraseSome = ({ database, county, files, now }: House): Promise<{ found: number; erased: number }> =>
  database.longWriting({ county, duty: 'clock' }, async (tx) => {
    const due = await lockDue(tx, county, { on: dayOf(now()), limit: AT_ONCE });
    if (due.length === 0) return { found: 0, erased: 0 };
    const unnamed = await unnamedOf(tx, county, due);
    for (const file of unnamed) await files.remove(file);
    await forgetDue(tx, county, due);
    return { found: due.length, erased: unnamed.length };
  });

/** A phone that was away may still send the report to a photo it stored (our own number). */
export const STRAY_DAYS = 30;

const LISTED_AT_ONCE = 1000;

/** Finds files in the store that no matter names, such as a photo whose report never came; answers how many wait to be erased. */
export async function findStrays(house: House): Promise<number> {
  await forgetPieces(house);
  let strays = 0;
  let some: FileName[] = [];
  for await (const name of house.files.names()) {
    some.push(name);
    if (some.length < LISTED_AT_ONCE) continue;
    strays += await markStrays(house, some);
    some = [];
  }
  return strays + (await markStrays(house, some));
}

/** Pictures of which the rest did not come, and what is known of those that came whole. */
async function forgetPieces({ database, county, pieces, now }: House): Promise<void> {
  const before = now() - STRAY_DAYS * DAY;
  await pieces.removeSince(before);
  await database.longWriting({ county, duty: 'clock' }, (tx) => forgetBlobs(tx, county, new Date(before)));
}

const markStrays = ({ database, county, now }: House, names: readonly FileName[]): Promise<number> =>
  database.longWriting({ county, duty: 'clock' }, async (tx) => {
    const files = names.length === 0 ? [] : await unnamedOf(tx, county, names);
    if (files.length > 0) await eraseLater(tx, county, { files, due: addDays(dayOf(now()), STRAY_DAYS) });
    return files.length;
  });
