/** 会话: a reference token in a cookie, its hash in the store, and the office it acts under now. */
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { dayOf, type Moment } from '../../domain/kernel/day.ts';
import { actsFor, inTerm, type Office } from '../../domain/people/office.ts';
import { isAdministrator, type Post, readsItsPlace } from '../../domain/people/post.ts';
import { ask, type Sight, send, type Tx } from './database.ts';
import type { House } from './house.ts';

const HOUR = 3_600_000;
/** Administrators: 8 hours and 15 idle minutes; everybody else 30 days (等保 2.0 三级, ASVS 7). */
const LIFE = { administrator: 8 * HOUR, other: 30 * 24 * HOUR, administratorIdle: HOUR / 4 };
/** `last_used` is written at most this often. */
export const TOUCH_EVERY = 5 * 60_000;

export interface Session {
  readonly id: string;
  readonly office: Office;
  /** As the store has it: at most so much later it is written again. */
  readonly usedAt: Moment;
}

const cookieName = (house: House): string => (isSecure(house) ? '__Host-session' : 'session');
const isSecure = (house: House): boolean => house.publicUrl.protocol === 'https:';

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The token a request shows, or undefined. */
export const tokenOf = (request: FastifyRequest, house: House): string | undefined =>
  request.cookies[cookieName(house)];

export function setToken(reply: FastifyReply, house: House, token: string): void {
  reply.setCookie(cookieName(house), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(house),
    maxAge: LIFE.other / 1000,
  });
}

export const clearToken = (reply: FastifyReply, house: House): void => {
  reply.clearCookie(cookieName(house), { path: '/', secure: isSecure(house) });
};

interface SessionRow {
  readonly id: string;
  readonly last_used: number;
  readonly office_id: string;
  readonly person_id: string;
  readonly post: Post;
  readonly place_code: string;
  readonly unit_code: string | null;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** The living session behind a token, with its office in term; undefined otherwise. */
export async function findSession(tx: Tx, house: House, token: string): Promise<Session | undefined> {
  const now = house.now();
  const [row] = await ask<SessionRow>(
    tx,
    sql`
    select s.id, s.last_used, o.id as office_id, o.person_id, o.post, o.place_code, o.unit_code, o.valid_from, o.valid_to
    from session s join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = ${house.county} and s.token_hash = ${hashToken(token)} and s.expires > ${new Date(now)}`,
  );
  if (row === undefined) return undefined;
  const office: Office = {
    id: row.office_id,
    personId: row.person_id,
    post: row.post,
    placeCode: row.place_code,
    from: row.valid_from,
    ...(row.unit_code === null ? {} : { unitCode: row.unit_code }),
    ...(row.valid_to === null ? {} : { to: row.valid_to }),
  };
  if (!inTerm(office, dayOf(now))) return undefined;
  if (isAdministrator(office.post) && now - row.last_used > LIFE.administratorIdle) return undefined;
  const idle = now - row.last_used > TOUCH_EVERY;
  if (idle)
    send(
      tx,
      sql`update session set last_used = ${new Date(now)}
      where county_code = ${house.county} and id = ${row.id}`,
    );
  return { id: row.id, office, usedAt: idle ? now : row.last_used };
}

/** When a session that takes an office of this post at a moment ends at the latest. */
export const endOf = (post: Post, at: Moment): Date =>
  new Date(at + (isAdministrator(post) ? LIFE.administrator : LIFE.other));

/** Begins a session; the token leaves in the cookie only. */
export async function beginSession(
  tx: Tx,
  house: House,
  { office, client }: { office: Office; client: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = house.now();
  await sql`
    insert into session (county_code, token_hash, id, person_id, office_id, client, since, last_used, expires)
    values (${house.county}, ${hashToken(token)}, ${house.newId()}, ${office.personId}, ${office.id}, ${client},
      ${new Date(now)}, ${new Date(now)}, ${endOf(office.post, now)})`.execute(tx);
  return token;
}

/** 三员分立: what only these administrators see. */
const DUTIES: Partial<Record<Post, Sight['duty']>> = { audit_admin: 'audit', security_admin: 'security' };

/** What an office may see, said to the database. */
export function sightOf(house: House, office: Office | undefined): Sight {
  if (office === undefined) return { county: house.county };
  return {
    county: house.county,
    scope: readsItsPlace(office.post) ? office.placeCode : undefined,
    person: office.personId,
    holder: actsFor(office),
    duty: DUTIES[office.post],
  };
}
