/** 查询身份: the group role every query runs as. It owns nothing and bypasses nothing; migrations grant it what it needs. */
import pg from 'pg';
import { APP_ROLE } from '../database.ts';

interface Standing {
  readonly login: string;
  readonly version: number;
  readonly exists: boolean;
  readonly unsafe: boolean;
}

/**
 * Makes the group role if it is missing, and the login role a member who may `set role` to it (PostgreSQL 15 to 18).
 * Throws with what the administrator must run when this login may not.
 */
export async function ensureAppRole(client: pg.ClientBase): Promise<void> {
  const { login, version, exists, unsafe } = await standing(client);
  if (unsafe)
    throw new Error(
      `The role ${APP_ROLE} may bypass row-level security. Run: alter role ${APP_ROLE} nosuperuser nobypassrls`,
    );
  try {
    if (!exists) await makeRole(client);
    if (!(await mayBecome(client, version))) {
      // Since 16 the maker of a role administers it but may not become it until he says so.
      await client.query(
        `grant ${APP_ROLE} to ${login}${version >= 160_000 ? ' with inherit false, set true' : ''}`,
      );
    }
  } catch (error) {
    if (stateOf(error) !== '42501') throw error;
    throw new Error(
      `The role ${login} may not make the role ${APP_ROLE} or join it. Ask the administrator to run: ` +
        `${exists ? '' : `create role ${APP_ROLE} nologin nobypassrls; `}grant ${APP_ROLE} to ${login};`,
      { cause: error },
    );
  }
}

async function standing(client: pg.ClientBase): Promise<Standing> {
  const { rows } = await client.query<Standing>(
    `select quote_ident(session_user) as login, current_setting('server_version_num')::int as version,
            app.rolname is not null as exists, coalesce(app.rolsuper or app.rolbypassrls, false) as unsafe
       from (select 1) one left join pg_roles app on app.rolname = $1`,
    [APP_ROLE],
  );
  if (rows[0] === undefined) throw new Error('The server did not describe its roles');
  return rows[0];
}

/** Roles belong to the whole server: a migration of another database may make it at the same moment. */
async function makeRole(client: pg.ClientBase): Promise<void> {
  try {
    await client.query(`create role ${APP_ROLE} nologin nosuperuser nobypassrls`);
  } catch (error) {
    const state = stateOf(error);
    if (state !== '42710' && state !== '23505') throw error;
  }
}

async function mayBecome(client: pg.ClientBase, version: number): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>('select pg_has_role(session_user, $1, $2) as may', [
    APP_ROLE,
    version >= 160_000 ? 'set' : 'member',
  ]);
  return rows[0]?.may === true;
}

const stateOf = (error: unknown): string | undefined =>
  error instanceof pg.DatabaseError ? error.code : undefined;
