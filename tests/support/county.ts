/** 小县: a county small enough to name everyone: two towns, two villages each, one group, two areas, every post. */
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Calendar, Moment } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Post } from '../../domain/people/post.ts';
import { levelOf, parentOf } from '../../domain/place/code.ts';
import { openApp } from '../../server/app.ts';
import { type Database, openDatabase } from '../../server/kit/database.ts';
import { localBook } from '../../server/kit/erasures.ts';
import { localFiles } from '../../server/kit/files.ts';
import { localHanded } from '../../server/kit/handed.ts';
import type { House } from '../../server/kit/house.ts';
import { newId } from '../../server/kit/id.ts';
import { UNHURRIED } from '../../server/kit/pace.ts';
import { hashPassword } from '../../server/kit/password.ts';
import { localPieces } from '../../server/kit/pieces.ts';
import { beginSession, endOf } from '../../server/kit/session.ts';
import { openKnowledge } from '../../server/known.ts';
import { freshDatabase } from './database.ts';

export const COUNTY = '611025';
/** Monday 7 September 2026, 09:00 in Beijing. */
export const MONDAY: Moment = 1_788_742_800_000;
export const PASSWORD = 'a password for tests';

const CALENDAR: Calendar = {
  published: [2025, 2026],
  rest: ['2026-10-01', '2026-10-02'],
  work: ['2026-10-10'],
};

const TOWNS = ['611025001', '611025101'] as const;
const VILLAGES = TOWNS.flatMap((town) => [`${town}200`, `${town}201`]);
const GROUPS = VILLAGES.map((village) => `${village}01`);
const AREAS = GROUPS.flatMap((group) => [`${group}01`, `${group}02`]);

export const PLACES = {
  county: COUNTY,
  towns: TOWNS,
  villages: VILLAGES,
  groups: GROUPS,
  areas: AREAS,
} as const;

/** Departments of the county and a station of each town. */
const UNITS: readonly { code: string; place: string; handles?: string }[] = [
  { code: '611025-shuili', place: COUNTY },
  // Looks into conduct, outside of everybody's chain.
  { code: '611025-jiwei', place: COUNTY, handles: '{conduct}' },
  { code: '611025-renshe', place: COUNTY },
  { code: '611025001-shuili', place: TOWNS[0] },
  { code: '611025001-jiaotong', place: TOWNS[0], handles: '{infrastructure}' },
  { code: '611025101-shuili', place: TOWNS[1] },
];

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

/** Opens the small county on a fresh database; `over` stands between the house and it. */
export async function smallCounty(over = (database: Database) => database, log = told): Promise<SmallCounty> {
  const fresh = await freshDatabase();
  const god = new pg.Client({ connectionString: fresh.superUrl });
  await god.connect();
  const offices = await settle(god);
  let now = MONDAY;
  const database = over(openDatabase(fresh.url, { size: 6 }));
  await god.query(
    `insert into setting (county_code, word, version, body, since) values ($1, 'calendar', 1, $2, '2020-01-01')`,
    [COUNTY, JSON.stringify(CALENDAR)],
  );
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
    databaseUrl: fresh.url,
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

/** Places, units, and one person for every post. */
async function settle(god: pg.Client): Promise<Office[]> {
  for (const code of [COUNTY, ...TOWNS, ...VILLAGES, ...GROUPS, ...AREAS])
    await god.query(
      `insert into place (county_code, code, name, level, parent_code, initials, valid_from)
       values ($1, $2, $3, $4, $5, $6, '2020-01-01')`,
      [COUNTY, code, `地方${code.slice(6)}`, levelOf(code), parentOf(code) ?? null, `df${code.slice(6)}`],
    );
  for (const { code, place, handles = '{utilities,flood}' } of UNITS)
    await god.query(
      `insert into unit (county_code, code, name, place_code, handles) values ($1, $2, $3, $4, $5)`,
      [COUNTY, code, `单位${code}`, place, handles],
    );

  const password = await hashPassword(PASSWORD);
  const offices = posts().map(officeOf);
  for (const office of offices) {
    const { post, placeCode, unitCode } = office;
    await god.query(
      `insert into person (county_code, id, name, account, password_hash) values ($1, $2, $3, $4, $5)`,
      [COUNTY, office.personId, `某${post}`, `${post}-${unitCode ?? placeCode}`, password],
    );
    await god.query(
      `insert into office (county_code, id, person_id, post, place_code, unit_code, valid_from)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [COUNTY, office.id, office.personId, post, placeCode, unitCode ?? null, office.from],
    );
  }
  return offices;
}

interface Seat {
  readonly post: Post;
  readonly place: string;
  readonly unit?: string;
}

const officeOf = ({ post, place, unit }: Seat): Office => ({
  id: newId(),
  personId: newId(),
  post,
  placeCode: place,
  from: '2026-01-01',
  ...(unit === undefined ? {} : { unitCode: unit }),
});

const COUNTY_POSTS: readonly Post[] = [
  'centre_officer',
  'county_leader',
  'cppcc_member',
  'cppcc_officer',
  'system_admin',
  'security_admin',
  'audit_admin',
];

const posts = (): Seat[] => [
  ...AREAS.map((place): Seat => ({ post: 'area_chief', place })),
  ...GROUPS.map((place): Seat => ({ post: 'group_head', place })),
  ...VILLAGES.flatMap((place): Seat[] => [
    { post: 'village_cadre', place },
    { post: 'supervisor', place },
  ]),
  ...TOWNS.map((place): Seat => ({ post: 'town_officer', place })),
  ...UNITS.map(({ code, place }): Seat => ({ post: 'unit_handler', place, unit: code })),
  ...COUNTY_POSTS.map((post): Seat => ({ post, place: COUNTY })),
];

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
