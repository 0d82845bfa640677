/** 启动: reads the environment, opens the store and the house, listens, and closes in order. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openApp } from './app.ts';
import { sweep } from './matter/sweep.ts';
import { openHouse, openStore, type Store } from './open.ts';
import type { Render } from './site/routes.ts';

const MINUTE = 60_000;

export interface Start {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The project's own folder, with `dist` in it. */
  readonly home: string;
  /** Told what happens, line by line. Throwing gives up the start and closes what was opened. */
  readonly say: (line: string) => void;
  /** Fills an empty store; the demonstration is a tool of its own. */
  readonly seed: (store: Store, county: string, log: (line: string) => void) => Promise<void>;
}

export interface Running {
  /** The address people use. */
  readonly url: string;
  /** The address on this machine. */
  readonly local: string;
  stop(): Promise<void>;
}

/** Starts the server; answers where it is and how to stop it. Throws with a sentence for the console. */
export async function start({ env, home, say, seed }: Start): Promise<Running> {
  const port = Number(env.PORT ?? 8080);
  const host = env.HOST ?? 'localhost';
  const county = env.COUNTY ?? '611025';
  const publicUrl = new URL(env.PUBLIC_URL ?? `http://localhost:${port}`);

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
    });
    const app = await openApp(house, { dist: join(home, 'dist'), render: await siteRenderer(home) });
    try {
      await app.listen({ port, host });
    } catch (error) {
      await app.close();
      await house.database.close();
      throw portIsBusy(error)
        ? new Error(`Port ${port} is in use by another program. Choose another: PORT=8081 npm start`)
        : error;
    }
    const clock = setInterval(() => {
      sweep(house).catch((error: Error) =>
        house.log({ level: 'error', at: 'sweep', message: error.message }),
      );
    }, MINUTE);
    return {
      url: publicUrl.href,
      local: `http://localhost:${port}/`,
      stop: async () => {
        clearInterval(clock);
        await app.close();
        await house.database.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

const portIsBusy = (error: unknown): boolean => (error as { code?: string }).code === 'EADDRINUSE';

/** The public site's renderer is built from the faces; without it the pages say so. */
async function siteRenderer(home: string): Promise<Render | undefined> {
  const built = join(home, 'dist', 'site', 'render.js');
  if (!existsSync(built)) return undefined;
  const { renderSite } = (await import(pathToFileURL(built).href)) as { renderSite: Render };
  return renderSite;
}
