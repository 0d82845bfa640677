/**
 * A database of its own for a test file: a copy of a template that was migrated, or settled, too. It stays until all tests are over: a database is a
 * thousand files, and where so many were deleted the disk looks long for a place for each new one.
 */
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { copyDatabase, databaseUrl } from './start.ts';

export interface FreshDatabase {
  /** Connects as the owner, who is held by row-level security; the server's own pool sets `role=xiezhi_app` on it. */
  readonly url: string;
  /** Connects as a superuser, to look behind the walls. */
  readonly superUrl: string;
}

/** A database in which the small county is: `settled.ts`. */
export const settledDatabase = (): Promise<FreshDatabase> => copyOf(inject('postgres').settled);

/** A migrated database without rows. */
export const freshDatabase = (): Promise<FreshDatabase> => copyOf(inject('postgres').template);

/** A database without even our tables. */
export const emptyDatabase = (): Promise<FreshDatabase> => copyOf('template1');

async function copyOf(template: string): Promise<FreshDatabase> {
  const server = inject('postgres');
  const name = `${server.prefix}${randomBytes(6).toString('hex')}`;
  await copyDatabase(server, template, name);
  return {
    url: databaseUrl(server.url, name),
    superUrl: databaseUrl(server.superUrl, name),
  };
}
