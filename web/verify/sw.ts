/** 断网也能验: keeps this page and its files, so that a proof can be checked where there is no signal. */

/** Written in by the build: the files of this version, and its name. */
declare const __SHELL__: readonly string[];
declare const __VERSION__: string;
interface Waits {
  waitUntil(work: Promise<unknown>): void;
}
interface Worker {
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: Waits) => void): void;
  addEventListener(
    kind: 'fetch',
    listener: (event: { readonly request: Request; respondWith(response: Promise<Response>): void }) => void,
  ): void;
}

const worker = self as unknown as Worker;
const HOME = '/verify/';
const CACHE = `verify ${__VERSION__}`;

worker.addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll([HOME, ...__SHELL__]))
      .then(() => worker.skipWaiting()),
  ),
);

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith('verify ') && name !== CACHE))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => worker.clients.claim()),
  ),
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(HOME)) return;
  const path = request.mode === 'navigate' ? HOME : pathname;
  event.respondWith(
    caches.match(path, { cacheName: CACHE }).then((kept) => kept ?? fetched(request, pathname)),
  );
});

/** What comes only when it is asked for is kept from then on: its name is its content's. */
async function fetched(request: Request, path: string): Promise<Response> {
  const response = await fetch(request);
  if (response.ok && path.startsWith(`${HOME}assets/`))
    await (await caches.open(CACHE)).put(path, response.clone());
  return response;
}

// A module of its own, beside the other worker.
export {};
