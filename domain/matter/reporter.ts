/** 提出人: whether an actor is the one who raised a matter: by follow code, or as the office holder who saw it. */
import type { Actor } from '../people/actor.ts';
import type { Matter } from './matter.ts';

/**
 * Holding the follow code makes an actor the reporter; that is checked where the code is read.
 * An office holder who recorded somebody else's words is not the reporter: that person confirms.
 */
export function isReporter(matter: Matter, by: Actor): boolean {
  if (by.kind === 'reporter') return true;
  if (by.kind !== 'office') return false;
  return matter.reporter.kind === 'office' && matter.reporter.personId === by.office.personId;
}
