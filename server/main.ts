/** 启动: reads the environment, opens the store and the house, listens, and closes in order. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { line } from '../domain/kernel/text.ts';
import { openApp } from './app.ts';
import { eraseEnded } from './area/ending.ts';
import { eraseAgain } from './erasing.ts';
import { forgetOldRows } from './intake/forget.ts';
import { bookErasures } from './kit/erasures.ts';
import type { House } from './kit/house.ts';
import { DEFAULT_PACES, type Pace, type Paces } from './kit/pace.ts';
import { prepareHasher } from './kit/password.ts';
import { forgetClips } from './matter/clip.ts';
import { eraseFiles, findStrays } from './matter/erase.ts';
import { expireMatters } from './matter/expire.ts';
import { nextStretch } from './matter/stretch.ts';
import { sweep } from './matter/sweep.ts';
import { tally } from './matter/tally.ts';
import { keepDigests } from './meeting/keep-digest.ts';
import { tellLateTasks } from './meeting/tasks.ts';
import { forgetNotices, sendNotices } from './notice/work.ts';
import { openHouse, openStore, type Store } from './open.ts';
import { isDueOver, tellDues } from './outcome/due.ts';
import { forgetNames } from './publication/forget-names.ts';
import { askWitnesses } from './record/ask-witness.ts';
import { merging } from './record/merge.ts';
import { RECORDED } from './recorded.ts';
import type { Render } from './site/routes.ts';
import { tellSilent } from './sync/silence.ts';
import { forgetOldWalks } from './watch/forget.ts';
import { visiting } from './watch/visiting.ts';

const MINUTE = 60_000;
/** How long a request that has begun is waited for when the server stops; whoever never ends his is cut off then. */
const PATIENCE = 5000;
const TALLY = 10_000;
/** So long a start waits for what has no place on record yet, in milliseconds. */
const A_WHILE = 2000;
/** What is put on record has its place in the tree within a minute. */
const MERGE = 20_000;
/** Nobody waits longer for a letter to be on its way. */
const NOTICES = 5000;
const BURST = 5;
const HOUR = 60 * MINUTE;

const merge = merging(RECORDED);

export interface Start {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The project's own folder, with `dist` in it. */
  readonly home: string;
  /** Told what happens, line by line. Throwing gives up the start and closes what was opened. */
  readonly say: (line: string) => void;
  /** Fills an empty store; the demonstration is a tool of its own. */
  readonly seed: (store: Store, county: string, log: (line: string) => void) => Promise<void>;
  /** Milliseconds, for tests. */
  readonly patience?: number;
}

export interface Running {
  /** The address people use. */
  readonly url: string;
  /** The address on this machine. */
  readonly local: string;
  stop(): Promise<void>;
}

/** Starts the server; answers where it is and how to stop it. Throws with a sentence for the console. */
export async function start({ env, home, say, seed, patience = PATIENCE }: Start): Promise<Running> {
  const port = Number(env.PORT ?? 8080);
  const host = env.HOST ?? 'localhost';
  const county = env.COUNTY ?? '611025';
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${port}`);

  await refuseBusyPort({ port, host });
  const store = await openStore({
    folder: env.DATA ?? join(home, 'data'),
    databaseUrl: env.DATABASE_URL,
    log: say,
  });
  try {
    await seed(store, county, say);
    const house = await openHouse(store, {
      county,
      publicUrl,
      log: (line) => console.error(JSON.stringify(line)),
      paces: pacesOf(env),
      trustProxy: env.TRUST_PROXY ?? false,
      filingNo: filingNoOf(env),
    });
    await eraseWhatCameBack(house);
    const app = await openApp(house, { dist: join(home, 'dist'), render: await siteRenderer(home) });
    // Whatever was published before it stopped has its proof when the first visitor comes; where a record begins with tens of
    // thousands, nobody waits at the door for them all.
    await Promise.race([mergeNow(house), after(A_WHILE, undefined, { ref: false })]);
    try {
      await app.listen({ port, host }).catch(tellBusyPort);
    } catch (error) {
      await app.close();
      await house.database.close();
      throw error;
    }
    prepareHasher();
    const clocks = [
      every(house, { ms: MINUTE, at: 'sweep', work: sweep }),
      every(house, { ms: MINUTE, at: 'dues', work: tellDues }),
      every(house, { ms: MINUTE, at: 'digests', work: keepDigests }),
      every(house, { ms: HOUR, at: 'late tasks', work: tellLateTasks }),
      every(house, { ms: MINUTE, at: 'silence', work: tellSilent }),
      every(house, { ms: TALLY, at: 'tally', work: tally }),
      every(house, { ms: TALLY, at: 'stretches', work: nextStretch }),
      every(house, { ms: MINUTE, at: 'settings', work: (it) => it.reread() }),
      every(house, { ms: HOUR, at: 'forget', work: forgetOldRows }),
      every(house, { ms: HOUR, at: 'clips', work: forgetClips }),
      every(house, { ms: 24 * HOUR, at: 'walks', work: forgetOldWalks }),
      every(house, { ms: MINUTE, at: 'expire', work: expireMatters }),
      every(house, { ms: MINUTE, at: 'erase', work: eraseFiles }),
      every(house, { ms: NOTICES, at: 'erasures', work: bookErasures }),
      every(house, { ms: MINUTE, at: 'ending', work: eraseEnded(visiting) }),
      every(house, { ms: MINUTE, at: 'names', work: forgetNames }),
      every(house, { ms: 6 * HOUR, at: 'strays', work: findStrays }),
      every(house, { ms: MERGE, at: 'record', work: merge }),
      every(house, { ms: MERGE, at: 'witness', work: askWitnesses }),
      every(house, { ms: NOTICES, at: 'notices', work: (it) => sendNotices(it, isDueOver) }),
      every(house, { ms: HOUR, at: 'old notices', work: forgetNotices }),
    ];
    return {
      url: publicUrl.href,
      local: `http://localhost:${port}/`,
      stop: async () => {
        await Promise.all(clocks.map((stop) => stop()));
        const cutOff = setTimeout(() => app.server.closeAllConnections(), patience);
        await app.close();
        clearTimeout(cutOff);
        await house.database.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Before anybody is let in: a copy that was put back holds what had been erased since its day. */
async function eraseWhatCameBack(house: House): Promise<void> {
  const again = await eraseAgain(house);
  if (again > 0)
    house.log({ level: 'warn', message: 'the store was put back from a copy: erased again', again });
}

/** A record that cannot go on keeps nobody from coming in: it is told, and found by the verification. */
const mergeNow = (house: House): Promise<unknown> =>
  merge(house).catch((error: Error) => house.log({ level: 'error', at: 'record', message: error.message }));

/** FILING_NO: 备案号, a line of at most 60 characters. */
function filingNoOf({ FILING_NO: told }: Start['env']): string | undefined {
  if (told === undefined || told.trim() === '') return undefined;
  const filingNo = line({ min: 1, max: 60 }).safeParse(told);
  if (!filingNo.success)
    throw new Error('FILING_NO is the filing number, one line of at most 60 characters.');
  return filingNo.data;
}

/** REQUESTS_PER_SECOND and SESSION_REQUESTS_PER_SECOND; after a pause, five times as many at once. */
function pacesOf(env: Start['env']): Paces {
  const pace = (told: string | undefined, usual: Pace): Pace => {
    if (told === undefined) return usual;
    const perSecond = Number(told);
    if (!(perSecond > 0)) throw new Error(`${told} is no number of requests per second.`);
    return { perSecond, burst: perSecond * BURST };
  };
  return {
    address: pace(env.REQUESTS_PER_SECOND, DEFAULT_PACES.address),
    session: pace(env.SESSION_REQUESTS_PER_SECOND, DEFAULT_PACES.session),
  };
}

/** Asked before the store is opened and filled, so that nobody waits for that only to hear that the port is taken. */
async function refuseBusyPort({ port, host }: { port: number; host: string }): Promise<void> {
  const probe = createServer();
  await new Promise<void>((free, busy) => {
    probe.once('error', busy).listen(port, host, () => probe.close(() => free()));
  }).catch(tellBusyPort);
}

function tellBusyPort(error: NodeJS.ErrnoException & { port?: number }): never {
  if (error.code !== 'EADDRINUSE') throw error;
  throw new Error(`Port ${error.port} is in use by another program. Choose another: PORT=8081 npm start`);
}

interface Regular {
  readonly ms: number;
  /** What it is called in the log. */
  readonly at: string;
  readonly work: (house: House) => Promise<unknown>;
}

/** Does some work again and again, never twice at once; answers how to end it, which waits for what is under way. */
function every(house: House, { ms, at, work }: Regular): () => Promise<void> {
  let underway: Promise<unknown> | undefined;
  const clock = setInterval(() => {
    underway ??= work(house)
      .catch((error: Error) => house.log({ level: 'error', at, message: error.message }))
      .finally(() => {
        underway = undefined;
      });
  }, ms);
  return async () => {
    clearInterval(clock);
    await underway;
  };
}

/** The public site's renderer is built from the faces; without it the pages say so. */
async function siteRenderer(home: string): Promise<Render | undefined> {
  const built = join(home, 'dist', 'site', 'render.js');
  if (!existsSync(built)) return undefined;
  const { renderSite } = (await import(pathToFileURL(built).href)) as { renderSite: Render };
  return renderSite;
}
