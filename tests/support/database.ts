/** A database of its own for a test file: a copy of the migrated template, made in some 30 ms. */
import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { databaseUrl, onServer, ownerOf } from './start.ts';

export interface FreshDatabase {
  /** Connects as the owner, who is held by row-level security; the server's own pool sets `role=xiezhi_app` on it. */
  readonly url: string;
  /** Connects as a superuser, to look behind the walls. */
  readonly superUrl: string;
  drop(): Promise<void>;
}

/** A migrated database without rows. Drop it in `afterAll`; open connections to it are ended then. */
export const freshDatabase = (): Promise<FreshDatabase> => copyOf(inject('postgres').template);

/** A database without even our tables. */
export const emptyDatabase = (): Promise<FreshDatabase> => copyOf('template1');

async function copyOf(template: string): Promise<FreshDatabase> {
  const server = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(
    server.superUrl,
    `create database ${name} template ${template} strategy file_copy owner ${ownerOf(server.url)}`,
  );
  return {
    url: databaseUrl(server.url, name),
    superUrl: databaseUrl(server.superUrl, name),
    drop: () => onServer(server.superUrl, `drop database ${name} with (force)`),
  };
}
