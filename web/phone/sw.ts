/**
 * 离线外壳: the app's own files, so that it opens without a network. Answers of the server are never kept here. A new version waits
 * until the page says that it is quiet. Also holds the key of an unlocked store for as long as it lives: a reload, no more.
 */

/** Written in by the build: the files of this version, and its name. */
declare const __SHELL__: readonly string[];
declare const __VERSION__: string;
interface Worker {
  readonly registration: { readonly active: unknown };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener<K extends keyof Events>(kind: K, listener: (event: Events[K]) => void): void;
}
interface Waits {
  waitUntil(work: Promise<unknown>): void;
}
interface Events {
  install: Waits;
  activate: Waits;
  fetch: { readonly request: Request; respondWith(response: Promise<Response>): void };
  message: MessageEvent<Said>;
}
type Said =
  | { readonly say: 'apply' }
  | { readonly say: 'hold'; readonly held: unknown }
  | { readonly say: 'ask' };

const worker = self as unknown as Worker;
const HOME = '/phone/';
const CACHE = `phone ${__VERSION__}`;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(HOME)) return;
  if (request.mode === 'navigate') event.respondWith(fromCache(HOME, request));
  else if (__SHELL__.includes(pathname)) event.respondWith(fromCache(pathname, request));
});

let held: unknown = null;
worker.addEventListener('message', ({ data, ports }) => {
  if (data.say === 'apply') void worker.skipWaiting();
  else if (data.say === 'hold') held = data.held ?? null;
  else ports[0]?.postMessage(held);
});

/** What an older version has already is not fetched again: its name says that it is the same. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.add(new Request(HOME, { cache: 'reload' }));
  for (const path of __SHELL__) {
    const known = await caches.match(path);
    if (known === undefined) await cache.add(path);
    else await cache.put(path, known);
  }
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith('phone ') && name !== CACHE) await caches.delete(name);
  await worker.clients.claim();
}

async function fromCache(path: string, request: Request): Promise<Response> {
  const kept = await caches.match(path, { cacheName: CACHE });
  return kept ?? fetch(request);
}
