/** 看得见的事项: the matter an office asks for, when it may see it. About a sealed matter the person is asked first, not the post. */
import { STAYS_OPEN } from '../../domain/matter/access.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { maySee } from '../../domain/matter/sight.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError } from '../kit/problem.ts';
import { openedSince } from './access.store.ts';
import { knowingItself } from './recusal.ts';
import { findMatter } from './store.ts';

export interface Seen {
  readonly matter: Matter;
  /** The office, knowing what its person is close to when that matters. */
  readonly as: Office;
}

export async function seenMatter(tx: Tx, house: House, office: Office, matterId: string): Promise<Seen> {
  return seenBy(tx, house, office, must(await findMatter(tx, house.county, matterId)));
}

/** 404 when the office may not see it. */
export async function seenBy(tx: Tx, house: House, office: Office, matter: Matter): Promise<Seen> {
  const as = matter.sealedFrom.length === 0 ? office : await knowingItself(tx, house, office);
  if (!maySee(as, matter)) throw new NotFoundError();
  return { matter, as };
}

/** An ordinary text is open; a sensitive one, with its pictures and papers, after its reader has said what for, and for a while. */
export async function isTextOpen(
  tx: Tx,
  house: House,
  { personId }: Office,
  matter: Matter,
): Promise<boolean> {
  if (matter.dataClass !== 'P3') return true;
  const since = new Date(house.now() - STAYS_OPEN);
  return openedSince(tx, house.county, { matterId: matter.id, personId, since });
}

/** What belongs to the text of a matter, such as a picture: 404 while that is not open. */
export async function readMatter(tx: Tx, house: House, office: Office, matterId: string): Promise<Matter> {
  const { matter, as } = await seenMatter(tx, house, office, matterId);
  if (!(await isTextOpen(tx, house, as, matter))) throw new NotFoundError();
  return matter;
}
