/** 浏览器里: a small county that listens on a port of its own, with all its faces, and a Chromium in front of it. */
import type { AddressInfo } from 'node:net';
import { type Browser, chromium as chrome } from '@playwright/test';
import type { FastifyInstance } from 'fastify';
import { openApp } from '../../server/app.ts';
import { CHROMIUM_FLAGS, windowless } from '../../tools/chromium.ts';
import { type SmallCounty, type Someone, smallCounty } from './county.ts';
import { builtFaces, builtSite } from './site.ts';

/** The smallest, as a context of the browser is told. What moves for the eye alone stands still: drawing it is most of its work. */
export const A_PHONE = {
  locale: 'zh-CN',
  viewport: { width: 360, height: 740 },
  reducedMotion: 'reduce',
} as const;

export interface Request {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly origin: string | undefined;
  readonly cookie: boolean;
}

export interface Town {
  readonly county: SmallCounty;
  /** Of the server that is running. */
  readonly app: FastifyInstance;
  /** `http://localhost:…`, as a browser knows it. */
  readonly origin: string;
  readonly browser: Browser;
  /** Every request that reached the server, in the order of its answers; empty it to begin anew. */
  readonly seen: Request[];
  /** The server goes, with every line to it, and another starts at its place, over the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the faces if they changed, opens the county with them, and starts a browser. */
export async function openTown(): Promise<Town> {
  const dist = builtFaces();
  const render = await builtSite();
  const county = await smallCounty();
  const seen: Request[] = [];
  const serve = async (port: number): Promise<FastifyInstance> => {
    const served = await openApp(county.house, { dist, render });
    served.addHook('onResponse', async ({ method, url, headers }, { statusCode: status }) => {
      seen.push({ method, url, status, origin: headers.origin, cookie: headers.cookie !== undefined });
    });
    await served.listen({ port, host: '127.0.0.1' });
    return served;
  };
  let app = await serve(0);
  const { port } = app.server.address() as AddressInfo;
  const stop = async () => {
    app.server.closeAllConnections();
    await app.close();
  };
  const browser = await chrome.launch({
    executablePath: windowless(process.env.CHROMIUM),
    args: [...CHROMIUM_FLAGS],
  });
  return {
    county,
    get app() {
      return app;
    },
    origin: `http://localhost:${port}`,
    browser,
    seen,
    restart: async () => {
      await stop();
      app = await serve(port);
    },
    close: async () => {
      await browser.close();
      await stop();
      await county.close();
    },
  };
}

/** The cookie of somebody who is signed in, as a browser keeps it. */
export function kept({ cookie }: Someone, url: string) {
  const [name = '', value = ''] = cookie.split('=');
  return { name, value, url, httpOnly: true, sameSite: 'Strict' as const };
}

export interface Route {
  readonly methods: readonly string[];
  readonly path: string;
}

/** Every route that is served, whether of the contract or not, as the router itself tells it. */
export function routesOf(app: FastifyInstance): Route[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods] = /^([│ ]*)[├└]── (\S+)(?: \((.+)\))?$/.exec(line) ?? [];
      if (part === '') return [];
      const depth = indent.length / 4;
      above.splice(depth, above.length, part);
      const path = above.join('').replace('//', '/');
      return methods === undefined ? [] : [{ path, methods: methods.split(', ') }];
    });
}
