/** 公开页的验真: what stands on record of the version of a public page that everybody reads. */
import { sha256Hex } from '../../domain/kernel/sha256.ts';
import { canonical } from '../../domain/record/entry.ts';
import { findSheet } from '../consultation/sheet.store.ts';
import { findOpenSheet, type SheetKind } from '../publication/open-sheet.store.ts';
import type { Site } from './page.ts';
import { type Meant, meantNow } from './proofs.ts';

type Plain = Parameters<typeof canonical>[0];

/** Of an outcome, an affair or a levy; undefined before it is published. */
export async function sheetMeant(
  { house: { database, county } }: Site,
  kind: SheetKind,
  id: string,
): Promise<Meant | undefined> {
  const found = await database.transaction({ county }, (tx) => findOpenSheet<Plain>(tx, county, kind, id));
  return found && meant(id, canonical(found.sheet), found.namesGone);
}

/** Of a topic, with the counts of its cards. */
export async function topicMeant(
  { house: { database, county } }: Site,
  id: string,
): Promise<Meant | undefined> {
  const found = await database.transaction({ county }, (tx) => findSheet(tx, county, id));
  if (found === undefined) return undefined;
  const read = canonical({ ...found.sheet, counts: found.counts } as unknown as Plain);
  return meant(id, read, found.namesGone ?? null);
}

const meant = (id: string, read: string, namesGone: string | null): Meant =>
  meantNow(id, 'sheet', { recorded: namesGone ?? sha256Hex(read), read });
