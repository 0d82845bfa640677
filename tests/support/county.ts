/** 小县: the small county opened, with whoever holds its posts signed in; who and what is in it: settled.ts. */
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { openApp } from '../../server/app.ts';
import { type Database, openDatabase } from '../../server/kit/database.ts';
import { localBook } from '../../server/kit/erasures.ts';
import { localFiles } from '../../server/kit/files.ts';
import { localHanded } from '../../server/kit/handed.ts';
import type { House } from '../../server/kit/house.ts';
import { newId } from '../../server/kit/id.ts';
import { UNHURRIED } from '../../server/kit/pace.ts';
import { localPieces } from '../../server/kit/pieces.ts';
import { beginSession, endOf } from '../../server/kit/session.ts';
import { openKnowledge } from '../../server/known.ts';
import { settledDatabase } from './database.ts';
import { COUNTY, officesOf } from './settled.ts';

export { COUNTY, PASSWORD, PLACES } from './settled.ts';

/** Monday 7 September 2026, 09:00 in Beijing. */
export const MONDAY: Moment = 1_788_742_800_000;

export interface Someone {
  readonly office: Office;
  readonly cookie: string;
}

export interface SmallCounty {
  readonly app: FastifyInstance;
  readonly house: House;
  /** The superuser's client, for looking behind the walls. */
  readonly god: pg.Client;
  /** The database, for another process of ours. */
  readonly databaseUrl: string;
  /** Moves the clock that the house reads. */
  wait(ms: number): void;
  /** The server's process is another one: what it only remembered is gone, what is on the disk is there. */
  restart(): Promise<void>;
  /** Who holds this post at this place (or unit), with the cookie of a session under it. */
  who(post: Post, place: string): Promise<Someone>;
  close(): Promise<void>;
}

const told: House['log'] = (line) => console.error(JSON.stringify(line));

/** Opens the small county on a database of its own; `over` stands between the house and it. */
export async function smallCounty(over = (database: Database) => database, log = told): Promise<SmallCounty> {
  const settled = await settledDatabase();
  const god = new pg.Client({ connectionString: settled.superUrl });
  await god.connect();
  const offices = await officesOf(god);
  let now = MONDAY;
  const database = over(openDatabase(settled.url, { size: 6 }));
  let known = await openKnowledge(database, COUNTY);
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-county-'));
  const files = await localFiles(join(folder, 'files'));
  const pieces = localPieces(join(folder, 'pieces'));
  const erasures = localBook(join(folder, 'erased'));
  const secret = randomBytes(32);
  const opened = (): House => ({
    ...{ database, county: COUNTY, files, pieces, erasures },
    // A book that a process before has written is read again.
    handed: localHanded(join(folder, 'handed')),
    now: () => now,
    chance: (count, below) => Array.from({ length: count }, () => randomInt(below)),
    newId,
    secret,
    witnesses: [],
    gateways: new Map(),
    get settings() {
      return known.now().settings;
    },
    get calendar() {
      return known.now().calendar;
    },
    get names() {
      return known.now().names;
    },
    reread: () => known.reread(),
    publicWrites: 100_000,
    paces: UNHURRIED,
    trustProxy: 'loopback',
    demo: false,
    publicUrl: new URL('http://localhost'),
    log,
  });
  let house = opened();
  let app = await openApp(house);
  const cookies = new Map<string, string>();

  return {
    get app() {
      return app;
    },
    get house() {
      return house;
    },
    god,
    databaseUrl: settled.url,
    restart: async () => {
      await app.close();
      known = await openKnowledge(database, COUNTY);
      house = opened();
      app = await openApp(house);
    },
    wait: (ms) => {
      now += ms;
      // A session may have ended by then: whoever is asked for next signs in again.
      cookies.clear();
    },
    who: async (post, place) => {
      const office = offices.find((one) => one.post === post && (one.unitCode ?? one.placeCode) === place);
      if (office === undefined) throw new Error(`nobody is ${post} at ${place}`);
      const cookie = cookies.get(office.id) ?? (await signedIn(house, office));
      cookies.set(office.id, cookie);
      return { office, cookie };
    },
    close: async () => {
      await app.close();
      await database.close();
      await god.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function signedIn(house: House, office: Office): Promise<string> {
  const sight = { county: COUNTY };
  const until = endOf(office.post, house.now(), { bound: true });
  const { token } = await house.database.transaction(sight, (tx) =>
    beginSession(tx, house, { office, client: 'test', until }),
  );
  return `session=${token}`;
}

interface Sent {
  readonly as?: Someone | undefined;
  readonly body?: unknown;
  /** Instead of a JSON body. */
  readonly bytes?: Buffer;
  readonly type?: string;
}

/** A request as somebody, or as nobody. */
export const ask = (
  county: SmallCounty,
  method: 'GET' | 'POST',
  url: string,
  { as, body, bytes, type = 'application/json' }: Sent = {},
) =>
  county.app.inject({
    method,
    url,
    headers: {
      ...(as === undefined ? {} : { cookie: as.cookie }),
      ...(body === undefined && bytes === undefined ? {} : { 'content-type': type }),
    },
    ...(bytes === undefined
      ? body === undefined
        ? {}
        : { payload: JSON.stringify(body) }
      : { payload: bytes }),
  });

/** A body with a fresh command id. */
export const commanded = (request: Record<string, unknown> = {}) => ({ ...request, commandId: newId() });
