/**
 * 料定: whose session a token was when it was last shown. It lets a request's work begin at once; whether it still holds is
 * asked of PostgreSQL in the same breath, and nothing leaves and nothing is kept before the answer.
 */
import type { House } from './house.ts';
import { isIdle, keyOf, type Session } from './session.ts';

/** The work was done for an office that the session no longer has. */
export class OtherSessionError extends Error {}

/** As many as are at work in a county at one time; more are asked for first, as on a first visit. */
const MOST = 5000;

const sessions = new WeakMap<House, Map<string, Session>>();

/** The session to expect; undefined when none is known, or when its use has to be written down. */
export function expectedAt(house: House, token: string): Session | undefined {
  const session = sessions.get(house)?.get(keyOf(token));
  return session === undefined || isIdle(house, session) ? undefined : session;
}

/** Remembers what PostgreSQL said of a token; nothing when there is no such session. */
export function expect(house: House, token: string, session: Session | undefined): void {
  const known = sessions.get(house) ?? new Map<string, Session>();
  sessions.set(house, known);
  if (session === undefined) known.delete(keyOf(token));
  else if (known.size < MOST || known.has(keyOf(token))) known.set(keyOf(token), session);
  else known.clear();
}

/** Whether a session is the expected one, in the same office, with the same term, bound to the same device. */
export const isSame = (session: Session | undefined, expected: Session): boolean =>
  session !== undefined &&
  session.id === expected.id &&
  session.former === expected.former &&
  session.deviceKey?.toString('base64') === expected.deviceKey?.toString('base64') &&
  (Object.keys({ ...session.office, ...expected.office }) as (keyof Session['office'])[]).every(
    (key) => session.office[key] === expected.office[key],
  );
