/**
 * 谁能看: who may see a matter, its reporter and its restricted text. A rule like any other; the SQL is limited the same
 * way, and row-level security stands behind both.
 */
import { covers, type Office } from '../people/office.ts';
import { readsItsPlace } from '../people/post.ts';
import { isConcerned } from './concern.ts';
import { holds } from './holder.ts';
import type { Matter } from './matter.ts';

/**
 * Ordinary matters: those who answer for the place, and the office holder who raised it or wrote it down for somebody.
 * Sensitive ones (P3): the holder, the one it is offered to and who was asked to help. Nobody it is sealed from, ever.
 */
export function maySee(
  office: Office,
  matter: Pick<
    Matter,
    'placeCode' | 'dataClass' | 'holder' | 'offer' | 'reporter' | 'assists' | 'sealedFrom'
  >,
): boolean {
  if (isConcerned(office, matter)) return false;
  if (isHandling(office, matter)) return true;
  if (matter.dataClass === 'P3') return false;
  if (matter.reporter.personId === office.personId) return true;
  return readsItsPlace(office.post) && covers(office, matter.placeCode);
}

/** Name and phone of the reporter (P2): only the one who has to answer. */
export const maySeeReporter = (
  office: Office,
  matter: Pick<Matter, 'holder' | 'offer' | 'sealedFrom'>,
): boolean => !isConcerned(office, matter) && owns(office, matter);

/** Whether the office owns the matter, has been offered it, or was asked to help with it. */
export const isHandling = (
  office: Office,
  { assists = [], ...matter }: Pick<Matter, 'holder' | 'offer' | 'assists'>,
): boolean => owns(office, matter) || assists.some(({ to }) => holds(office, to));

const owns = (office: Office, { holder, offer }: Pick<Matter, 'holder' | 'offer'>): boolean =>
  holds(office, holder) || (offer !== undefined && holds(office, offer.to));
