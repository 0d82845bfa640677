/**
 * 开门: opens the store (the embedded PostgreSQL in a folder, or a server by address), brings its tables up to date,
 * and makes the house that every request is given.
 */
import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { openDatabase } from './kit/database.ts';
import { localBook } from './kit/erasures.ts';
import { localFiles } from './kit/files.ts';
import { localHanded } from './kit/handed.ts';
import type { House } from './kit/house.ts';
import { newId } from './kit/id.ts';
import { DEFAULT_PACES } from './kit/pace.ts';
import { localPieces } from './kit/pieces.ts';
import { startEmbedded } from './kit/postgres/embedded.ts';
import { passesOn, refuseUnfit } from './kit/postgres/fitness.ts';
import { claimFolder } from './kit/postgres/folder.ts';
import { migrate } from './kit/postgres/migrate.ts';
import { openKnowledge } from './known.ts';
import { readGateways } from './notice/gateways-file.ts';
import { readWitnesses } from './record/witnesses.ts';

export interface Wishes {
  /** Where the embedded database, the files and the secret live. */
  readonly folder: string;
  /** A PostgreSQL server to use instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  readonly log: (line: string) => void;
}

export interface Store {
  readonly url: string;
  /** Whether a coordinator stands there. */
  readonly passedOn?: boolean;
  readonly folder: string;
  close(): Promise<void>;
}

/** The store, claimed and migrated. Throws with a sentence for the console when it is not fit to be used. */
export async function openStore({ folder: asked, databaseUrl, log }: Wishes): Promise<Store> {
  const folder = resolve(asked);
  await mkdir(folder, { recursive: true });
  const claim = await claimFolder(folder);
  try {
    const embedded =
      databaseUrl === undefined
        ? await startEmbedded({ folder: join(folder, 'postgres'), keep: true, log })
        : undefined;
    const url = databaseUrl ?? embedded?.url ?? '';
    let passedOn: boolean;
    try {
      passedOn = await examineServer(url);
      for (const name of await migrate(url)) log(`migrated ${name}`);
    } catch (error) {
      await embedded?.stop();
      throw error;
    }
    return {
      url,
      passedOn,
      folder,
      close: async () => {
        await embedded?.stop();
        claim.release();
      },
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}

/** Whether it passes on what it is told. Throws when it is unfit. */
async function examineServer(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: Error) => {
    throw new Error(
      `DATABASE_URL: cannot sign in to the PostgreSQL server at ${placeOf(url)}: ${error.message}`,
    );
  });
  try {
    await refuseUnfit(client);
    return await passesOn(client);
  } finally {
    await client.end();
  }
}

/** Host, port and database of an address, without its password. */
function placeOf(url: string): string {
  const found = URL.parse(url);
  return found === null
    ? 'an address that is no URL (postgres://user:password@host:5432/database)'
    : `${found.host}${found.pathname}`;
}

const PUBLIC_WRITES = 120;

export async function openHouse(
  store: Store,
  {
    county,
    publicUrl,
    log,
    now = Date.now,
    paces = DEFAULT_PACES,
    trustProxy = false,
    filingNo,
  }: {
    county: string;
    publicUrl: URL;
    log: House['log'];
    now?: House['now'];
    paces?: House['paces'];
    trustProxy?: House['trustProxy'];
    filingNo?: House['filingNo'];
  },
): Promise<House> {
  const files = await localFiles(join(store.folder, 'files'));
  const pieces = localPieces(join(store.folder, 'pieces'));
  const secret = await readSecret(join(store.folder, 'secret'));
  const database = openDatabase(store.url, {
    passedOn: store.passedOn ?? false,
    onError: (error) => log({ level: 'error', message: error.message }),
  });
  const witnesses = await readWitnesses(join(store.folder, 'witnesses'));
  const gateways = await readGateways(join(store.folder, 'gateways'));
  const known = await openKnowledge(database, county);
  return {
    database,
    county,
    files,
    pieces,
    erasures: localBook(join(store.folder, 'erased')),
    handed: localHanded(join(store.folder, 'handed')),
    now,
    chance: (count, below) => Array.from({ length: count }, () => randomInt(below)),
    newId,
    secret,
    witnesses,
    gateways,
    get settings() {
      return known.now().settings;
    },
    get calendar() {
      return known.now().calendar;
    },
    get names() {
      return known.now().names;
    },
    reread: known.reread,
    publicWrites: PUBLIC_WRITES,
    paces,
    trustProxy,
    filingNo,
    demo: known.now().settings.get('demo') === true,
    publicUrl,
    log,
  };
}

const SECRET_BYTES = 32;

/**
 * The key of this store, made once and readable by its owner only. It stands under its name when it is whole and on
 * the disk: a key lost in a power cut would open no follow code again. Throws when what stands there is no key.
 */
async function readSecret(path: string): Promise<Buffer> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text === undefined) {
    const secret = randomBytes(SECRET_BYTES);
    const half = `${path}.new`;
    await writeFile(half, secret.toString('base64'), { mode: 0o600, flush: true });
    await rename(half, path);
    return secret;
  }
  const secret = Buffer.from(text, 'base64');
  if (secret.length !== SECRET_BYTES)
    throw new Error(
      `${path} is damaged: without it no follow code opens its matter. Restore it from a backup.`,
    );
  return secret;
}
