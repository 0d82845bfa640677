/**
 * 以谁的职务: which office a window of the desk shows. Windows of one browser share a cookie: in another one somebody else may have
 * signed in, or the same person may have taken another post, and nothing is read or done under a name that is not on the screen.
 */
import type { FastifyRequest } from 'fastify';
import { OFFICE_HEADER } from '../../contract/people.ts';
import type { Session } from './session.ts';

/** Whether the session is the one that whoever asks believes to have; a request that does not say believes anything. */
export function isMeant({ headers }: FastifyRequest, { office }: Pick<Session, 'office'>): boolean {
  const said = headers[OFFICE_HEADER];
  return said === undefined || said === office.id;
}
