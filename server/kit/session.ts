/** 会话: a reference token in a cookie, its hash in the store, and the office it acts under now. */
import { hash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { dayOf, type Moment } from '../../domain/kernel/day.ts';
import { fateOf } from '../../domain/people/late.ts';
import { type Office, toldAs } from '../../domain/people/office.ts';
import { isAdministrator, type Post, readsItsPlace } from '../../domain/people/post.ts';
import { ask, lastly, plain, planOnce, type Sight, say, send, type Tx } from './database.ts';
import { gathered } from './gathered.ts';
import type { House } from './house.ts';

const HOUR = 3_600_000;
/**
 * Administrators: 8 hours and 15 idle minutes; everybody else 30 days on a device that proves itself (等保 2.0 三级, ASVS 7).
 * Our own default where a browser keeps no key: 12 hours, a working day.
 */
const LIFE = {
  administrator: 8 * HOUR,
  bound: 30 * 24 * HOUR,
  unbound: 12 * HOUR,
  administratorIdle: HOUR / 4,
};

/** `last_used` is written at most this often; of administrators it has to be known more exactly. */
const touchEvery = (post: Post): number => (isAdministrator(post) ? 15_000 : 5 * 60_000);

export interface Session {
  readonly id: string;
  readonly office: Office;
  /** As the store has it: at most so much later it is written again. */
  readonly usedAt: Moment;
  /** The key of the device it is bound to. */
  readonly deviceKey?: Buffer;
  /** Its term is over; what was saved before may still come in, and nothing else is answered. */
  readonly former?: true;
}

const cookieName = (house: House): string => (isSecure(house) ? '__Host-session' : 'session');
const isSecure = (house: House): boolean => house.publicUrl.protocol === 'https:';

export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');

/** Under which a session is known in memory: what is stored of its token, as text. */
export const keyOf = (token: string): string => hash('sha256', token, 'base64');

/** The token a request shows, or undefined. */
export const tokenOf = (request: FastifyRequest, house: House): string | undefined =>
  request.cookies[cookieName(house)];

export function setToken(reply: FastifyReply, house: House, { token, until }: Begun): void {
  reply.setCookie(cookieName(house), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(house),
    maxAge: Math.floor((until.getTime() - house.now()) / 1000),
  });
}

export const clearToken = (reply: FastifyReply, house: House): void => {
  reply.clearCookie(cookieName(house), { path: '/', secure: isSecure(house) });
};

interface SessionRow {
  readonly token_hash: Buffer;
  readonly expires: Moment;
  readonly id: string;
  readonly device_key: Buffer | null;
  readonly last_used: number;
  readonly office_id: string;
  readonly person_id: string;
  readonly post: Post;
  readonly place_code: string;
  readonly unit_code: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** The living session behind a token, with its office in term or out of it for a short while; undefined otherwise. */
export async function findSession(house: House, token: string): Promise<Session | undefined> {
  const row = await doorOf(house).find(keyOf(token));
  const session = livingIn(house, row);
  if (session === undefined || !isIdle(house, session)) return session;
  await doorOf(house).touch(session.id);
  return { ...session, usedAt: house.now() };
}

/** The same within the transaction of whoever is expected, beside its first questions. Its use was written down a moment ago. */
export async function stillHolds(tx: Tx, house: House, token: string): Promise<Session | undefined> {
  const [row] = await ask<SessionRow>(tx, sessionsOf(house, [keyOf(token)]));
  return livingIn(house, row);
}

function livingIn(house: House, row: SessionRow | undefined): Session | undefined {
  const now = house.now();
  if (row === undefined || row.expires <= now) return undefined;
  const office: Office = {
    id: row.office_id,
    personId: row.person_id,
    post: row.post,
    placeCode: row.place_code,
    from: row.valid_from,
    ...(row.unit_code === null ? {} : { unitCode: row.unit_code }),
    ...(row.valid_to === null ? {} : { to: row.valid_to }),
  };
  const fate = fateOf(office, dayOf(now));
  if (fate === 'too-late') return undefined;
  if (isAdministrator(office.post) && now - row.last_used > LIFE.administratorIdle) return undefined;
  return {
    id: row.id,
    office,
    usedAt: row.last_used,
    ...(row.device_key !== null && { deviceKey: row.device_key }),
    ...(fate === 'late' && { former: true }),
  };
}

/** Whether its use has to be written down again. */
export const isIdle = (house: House, { usedAt, office }: Session): boolean =>
  house.now() - usedAt > touchEvery(office.post);

interface Door {
  readonly find: (key: string) => Promise<SessionRow | undefined>;
  readonly touch: (id: string) => Promise<unknown>;
}

const doors = new WeakMap<House, Door>();

/** All who come at one moment are looked up together: it is asked on every request. */
function doorOf(house: House): Door {
  const known = doors.get(house) ?? {
    find: gathered((keys) => findRows(house, keys)),
    touch: gathered((ids) => touchAll(house, ids)),
  };
  doors.set(house, known);
  return known;
}

const findRows = (house: House, keys: readonly string[]): Promise<ReadonlyMap<string, SessionRow>> =>
  house.database.atTheDoor({ county: house.county }, async (tx) => {
    planOnce(tx);
    lastly(tx);
    const rows = await ask<SessionRow>(tx, sessionsOf(house, keys));
    return new Map(rows.map((row) => [row.token_hash.toString('base64'), row]));
  });

const sessionsOf = (house: House, keys: readonly string[]) => plain`
  select s.token_hash, s.id, s.device_key, s.last_used, s.expires, o.id as office_id, o.person_id, o.post,
    o.place_code, o.unit_code, o.valid_from, o.valid_to
  from session s join office o on o.county_code = s.county_code and o.id = s.office_id
  where s.county_code = ${house.county} and s.token_hash = any(${keys.map((key) => Buffer.from(key, 'base64'))})`;

/** Nobody waits for the disk: whoever loses this in a power cut was idle a little longer. */
const touchAll = (house: House, ids: readonly string[]): Promise<ReadonlyMap<string, never>> =>
  house.database.atTheDoor({ county: house.county }, async (tx) => {
    planOnce(tx);
    say(tx, [['synchronous_commit', 'off']]);
    send(
      tx,
      sql`update session set last_used = ${new Date(house.now())}
      where county_code = ${house.county} and id = any(${[...ids]})`,
    );
    return new Map<string, never>();
  });

/** When a session that takes an office of this post at a moment ends at the latest. */
export const endOf = (post: Post, at: Moment, { bound }: { bound: boolean }): Date =>
  new Date(at + (isAdministrator(post) ? LIFE.administrator : bound ? LIFE.bound : LIFE.unbound));

/** A session that has just begun. */
export interface Begun {
  /** 256 bits; it leaves in the cookie only. */
  readonly token: string;
  readonly until: Date;
}

interface Beginning {
  readonly office: Office;
  readonly client: string;
  readonly deviceKey?: Buffer | undefined;
  /** Instead of when its kind ends. */
  readonly until?: Date;
}

/** Begins a session, always under a new token. */
export async function beginSession(
  tx: Tx,
  house: House,
  {
    office,
    client,
    deviceKey,
    until = endOf(office.post, house.now(), { bound: deviceKey !== undefined }),
  }: Beginning,
): Promise<Begun> {
  const token = randomBytes(32).toString('base64url');
  const now = house.now();
  await sql`
    insert into session (county_code, token_hash, id, person_id, office_id, client, since, last_used, expires, device_key)
    values (${house.county}, ${hashToken(token)}, ${house.newId()}, ${office.personId}, ${office.id}, ${client},
      ${new Date(now)}, ${new Date(now)}, ${until}, ${deviceKey ?? null})`.execute(tx);
  return { token, until };
}

/** Ends the session of a token, if it is one: whoever signs in anew leaves none behind in the same browser. */
export async function endToken(tx: Tx, house: House, token: string | undefined): Promise<void> {
  if (token === undefined) return;
  await sql`delete from session where county_code = ${house.county} and token_hash = ${hashToken(token)}`.execute(
    tx,
  );
}

/** 三员分立: what only these administrators see; and what the CPPCC's office sees of rooms, whose places it does not read. */
const DUTIES: Partial<Record<Post, Sight['duty']>> = {
  audit_admin: 'audit',
  security_admin: 'security',
  cppcc_officer: 'rooms',
};

/** What an office may see, said to the database. */
export function sightOf(house: House, office: Office | undefined): Sight {
  if (office === undefined) return { county: house.county };
  return {
    county: house.county,
    scope: readsItsPlace(office.post) ? office.placeCode : undefined,
    person: office.personId,
    holder: toldAs(office),
    duty: DUTIES[office.post],
  };
}
