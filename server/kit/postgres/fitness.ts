/** 体检: whether a PostgreSQL server may be trusted with a county's records: it keeps what it acknowledged, and hides what is hidden. */
import type { ClientBase } from 'pg';

export type Unfit =
  | { readonly reason: 'version'; readonly found: string }
  | { readonly reason: 'encoding'; readonly found: string }
  | { readonly reason: 'standby' }
  | { readonly reason: 'fsync-off' }
  | { readonly reason: 'full-page-writes-off' }
  | { readonly reason: 'synchronous-commit-off' }
  | { readonly reason: 'superuser'; readonly role: string }
  | { readonly reason: 'bypasses-row-security'; readonly role: string }
  | { readonly reason: 'may-become'; readonly role: string; readonly other: string };

export const OLDEST = 15;
export const NEWEST = 18;

interface Facts {
  readonly version: number;
  readonly encoding: string;
  readonly standby: boolean;
  readonly fsync: string;
  readonly full_page_writes: string;
  readonly synchronous_commit: string;
  readonly role: string;
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly other: string | null;
}

/** The first thing that makes the server, or the role this client signed in as, unfit; undefined when it is fit. */
export async function unfit(client: ClientBase): Promise<Unfit | undefined> {
  const { rows } = await client.query<Facts>(FACTS);
  const facts = rows[0];
  if (facts === undefined) throw new Error('The server did not describe its own role');
  const { role } = facts;

  const major = Math.floor(facts.version / 10_000);
  if (major < OLDEST || major > NEWEST) return { reason: 'version', found: String(major) };
  if (facts.encoding !== 'UTF8') return { reason: 'encoding', found: facts.encoding };
  if (facts.standby) return { reason: 'standby' };
  if (facts.fsync !== 'on') return { reason: 'fsync-off' };
  if (facts.full_page_writes !== 'on') return { reason: 'full-page-writes-off' };
  if (facts.synchronous_commit === 'off') return { reason: 'synchronous-commit-off' };
  if (facts.superuser) return { reason: 'superuser', role };
  if (facts.bypass) return { reason: 'bypasses-row-security', role };
  if (facts.other !== null) return { reason: 'may-become', role, other: facts.other };
  return undefined;
}

/** Whether a coordinator stands there, which passes on what it is told to the servers behind it (docs/decisions/0008). */
export async function passesOn(client: ClientBase): Promise<boolean> {
  const { rowCount } = await client.query("select 1 from pg_extension where extname = 'citus'");
  return rowCount === 1;
}

/** Throws with the sentence of what is wrong. */
export async function refuseUnfit(client: ClientBase): Promise<void> {
  const found = await unfit(client);
  if (found !== undefined) throw new Error(unfitSentence(found));
}

/** What the console says, and what the administrator can do about it. */
export function unfitSentence(found: Unfit): string {
  switch (found.reason) {
    case 'version':
      return `The PostgreSQL server has version ${found.found}; Xiezhi needs ${OLDEST} to ${NEWEST}.`;
    case 'encoding':
      return `The database is encoded as ${found.found}; make one with: create database xiezhi encoding 'UTF8' template template0`;
    case 'standby':
      return 'This PostgreSQL server is a standby that only reads; DATABASE_URL must name the primary.';
    case 'fsync-off':
      return 'The PostgreSQL server runs with fsync off: a power cut would destroy the records. Set fsync = on.';
    case 'full-page-writes-off':
      return 'The PostgreSQL server runs with full_page_writes off: a power cut could tear pages. Set full_page_writes = on.';
    case 'synchronous-commit-off':
      return 'synchronous_commit is off for this role: what people were told is saved could be lost. Set synchronous_commit = on.';
    case 'superuser':
      return `The role ${found.role} is a superuser, whom row-level security does not hold. Use a role made with: create role xiezhi login createrole`;
    case 'bypasses-row-security':
      return `The role ${found.role} may bypass row-level security. Run: alter role ${found.role} nobypassrls`;
    case 'may-become':
      return `The role ${found.role} may become ${found.other}, whom row-level security does not hold. Run: revoke ${found.other} from ${found.role}`;
  }
}

const FACTS = `
  select current_setting('server_version_num')::int as version,
         current_setting('server_encoding') as encoding,
         pg_is_in_recovery() as standby,
         current_setting('fsync') as fsync,
         current_setting('full_page_writes') as full_page_writes,
         current_setting('synchronous_commit') as synchronous_commit,
         me.rolname::text as role, me.rolsuper as superuser, me.rolbypassrls as bypass,
         (select min(other.rolname::text) from pg_roles other
           where (other.rolsuper or other.rolbypassrls) and other.oid <> me.oid
             and pg_has_role(me.oid, other.oid, 'member')) as other
    from pg_roles me where me.rolname = session_user`;
