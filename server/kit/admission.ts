/** 准入: who comes to an endpoint, how often, as which office and with which sight; the transaction its work runs in. */
import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { planOnce, type Sight, type Tx } from './database.ts';
import { expect, expectedAt, isSame, OtherSessionError } from './expected.ts';
import { inTurn, isHeavy, writing } from './heavy.ts';
import type { House } from './house.ts';
import { isMeant } from './meant.ts';
import { gateOf } from './pace.ts';
import { NotFoundError, SignedOutError, UnprovedError } from './problem.ts';
import { isProved } from './proof.ts';
import { slowDown } from './public-writes.ts';
import { findSession, type Session, sightOf, stillHolds, tokenOf } from './session.ts';

/** What a verb is given beside the request. */
export interface Given {
  readonly house: House;
  readonly tx: Tx;
  readonly office: Office;
  readonly session: Session;
}

/** The same for endpoints that anyone may call. */
export type OpenGiven = Pick<Given, 'house' | 'tx'> & { readonly session: Session | undefined };

/**
 * Finds the session, checks admission, and opens the transaction with the office's sight. Whoever came before is expected to
 * be the same: the work begins while PostgreSQL is asked whether it is, and begins anew if not.
 */
export function admitted<T>(
  endpoint: Endpoint,
  request: FastifyRequest,
  house: House,
  work: (given: OpenGiven) => Promise<T>,
): Promise<T> {
  const admit = () => admittedNow(endpoint, request, house, work);
  if (isHeavy(endpoint, request)) return inTurn(admit);
  return endpoint.body !== undefined && !endpoint.slow ? writing(admit) : admit();
}

async function admittedNow<T>(
  endpoint: Endpoint,
  request: FastifyRequest,
  house: House,
  work: (given: OpenGiven) => Promise<T>,
): Promise<T> {
  slowDown(endpoint, request, house);
  const token = endpoint.trace === 'day' ? undefined : tokenOf(request, house);
  if (token === undefined && endpoint.office !== 'anyone') throw new SignedOutError();
  const run = endpoint.slow ? house.database.longWriting : house.database.transaction;
  const proves = ({ deviceKey }: Session): boolean =>
    deviceKey === undefined || isProved(request, deviceKey, house.now());
  const means = (session: Session): boolean => isMeant(request, session);
  const visit = { endpoint, house, token, run, work, proves, means };
  const expected = endpoint.slow || token === undefined ? undefined : expectedAt(house, token);
  if (expected === undefined || !isAdmitted(endpoint, expected) || !proves(expected) || !means(expected))
    return askedFirst(visit);
  return begunAtOnce(visit, expected).catch((error: unknown) => {
    if (error instanceof OtherSessionError) return askedFirst(visit);
    throw error;
  });
}

interface Visit<T> {
  readonly endpoint: Endpoint;
  readonly house: House;
  readonly token: string | undefined;
  readonly run: House['database']['transaction'];
  readonly work: (given: OpenGiven) => Promise<T>;
  /** Whether the request comes from the device that a session is bound to. */
  readonly proves: (session: Session) => boolean;
  /** Whether it is under the office that whoever asks sees on the screen. */
  readonly means: (session: Session) => boolean;
}

/** What an endpoint's work may see: for one that anyone may call, no more than anyone. */
const sightIn = ({ endpoint, house }: Visit<unknown>, session: Session | undefined): Sight =>
  endpoint.office === 'anyone'
    ? { county: house.county }
    : session?.former === true
      ? { county: house.county, person: session.office.personId }
      : sightOf(house, session?.office);

async function askedFirst<T>(visit: Visit<T>): Promise<T> {
  const { house, token, run, work } = visit;
  const found = token === undefined ? undefined : await findSession(house, token);
  if (token !== undefined) expect(house, token, found);
  if (token !== undefined && found !== undefined) gateOf(house).know(token);
  const session = ofThisDevice(visit, found);
  admit(visit, session);
  return run(sightIn(visit, session), (tx) => {
    planOnce(tx);
    return work({ house, tx, session, ...(session && { office: session.office }) } as Given);
  });
}

/** Bound to another device, or over, a session is none where anyone is admitted; the first is refused elsewhere. */
function ofThisDevice({ endpoint, proves }: Visit<unknown>, found: Session | undefined): Session | undefined {
  if (found?.former === true && endpoint.office === 'anyone') return undefined;
  if (found === undefined || proves(found)) return found;
  if (endpoint.office !== 'anyone') throw new UnprovedError();
  return undefined;
}

/** Waits for both, whichever fails: nobody may still be at work on a connection that others have. */
function begunAtOnce<T>(visit: Visit<T>, expected: Session): Promise<T> {
  const { house, token = '', run, work } = visit;
  return run(sightIn(visit, expected), async (tx) => {
    planOnce(tx);
    const [found, worked] = await Promise.allSettled([
      stillHolds(tx, house, token),
      work({ house, tx, session: expected, office: expected.office } as Given),
    ]);
    if (found.status === 'rejected') throw found.reason;
    if (found.value === undefined || !isSame(found.value, expected)) throw new OtherSessionError();
    gateOf(house).know(token);
    if (worked.status === 'rejected') throw worked.reason;
    return worked.value;
  });
}

function admit({ endpoint, means }: Visit<unknown>, session: Session | undefined): void {
  if (endpoint.office !== 'anyone' && !(isInOffice(endpoint, session) && means(session)))
    throw new SignedOutError();
  if (!isAdmitted(endpoint, session)) throw new NotFoundError();
}

/** Signed in, in term; or out of it, where what was saved before may still come in. */
const isInOffice = ({ late }: Endpoint, session: Session | undefined): session is Session =>
  session !== undefined && (session.former !== true || late === true);

const isAdmitted = (endpoint: Endpoint, session: Session | undefined): boolean =>
  endpoint.office === 'anyone' || (isInOffice(endpoint, session) && admits(endpoint, session.office.post));

/** Whether an endpoint is for a post, as its contract says. */
export const admits = ({ office }: Pick<Endpoint, 'office'>, post: Post): boolean =>
  office === 'anyone' || office === 'signed-in' || office.includes(post);
