/** 开库: finds, makes and unlocks the store of a person on this phone; where a browser keeps nothing, one that lives as long as its page. */
import type { Me } from '../../../contract/people.ts';
import { CARRYING_POSTS, getBefore } from '../../../contract/sync.ts';
import type { Post } from '../../../domain/people/post.ts';
import { call } from '../../kit/api.ts';
import { newId } from '../../kit/ids.ts';
import { aloneIn } from '../device/alone.ts';
import { photoRoad, road } from '../device/road.ts';
import { Rows } from '../device/rows.ts';
import { hexOf, SealedStore } from '../device/sealed.ts';
import { noteDevice, notedDevice, setPin, triesLeft, unlock } from '../device/vault.ts';
import { MemoryStore } from '../outbox/memory-store.ts';
import type { Ports, Room } from '../outbox/ports.ts';
import type { Store } from '../outbox/store.ts';
import { askKey, type HeldKey, holdKey } from './key-holder.ts';
import { Own } from './own.ts';

/** After so long the PIN is asked for again. */
const UNLOCKED_FOR = 12 * 3_600_000;

export const isStale = (unlockedAt: number): boolean =>
  Date.now() - unlockedAt > UNLOCKED_FOR || unlockedAt > Date.now();

/** Keys can be made and kept here at all: not without https, and not in some private windows. */
export async function canKeep(): Promise<boolean> {
  if (typeof indexedDB === 'undefined' || crypto.subtle === undefined) return false;
  return new Promise((resolve) => {
    const asked = indexedDB.open('xiezhi-device', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('key');
    asked.onsuccess = () => {
      asked.result.close();
      resolve(true);
    };
    asked.onerror = () => resolve(false);
  });
}

/** Tells nobody who looks at the phone whose it is. */
export async function storeNameOf({
  countyCode,
  personId,
}: Pick<Me, 'countyCode' | 'personId'>): Promise<string> {
  if (crypto.subtle === undefined) return 'memory';
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${countyCode} ${personId}`));
  return `xiezhi-${hexOf(new Uint8Array(hash)).slice(0, 32)}`;
}

/** Tries left for its PIN; undefined when this phone has no such store. */
export const triesFor = (name: string): Promise<number | undefined> => triesLeft(new Rows(name));

export async function create(name: string, pin: string): Promise<Own> {
  const rows = new Rows(name);
  return open(rows, { store: name, key: await setPin(rows, pin), unlockedAt: Date.now() });
}

export async function tryPin(name: string, pin: string): Promise<Own | { readonly left: number }> {
  const rows = new Rows(name);
  const tried = await unlock(rows, pin);
  if (tried.kind === 'open') return open(rows, { store: name, key: tried.key, unlockedAt: Date.now() });
  return { left: tried.kind === 'wrong' ? tried.left : 0 };
}

/** Still unlocked, from a moment ago. */
export async function resume(name: string): Promise<Own | undefined> {
  const held = await askKey(name);
  if (held === undefined || isStale(held.unlockedAt)) return undefined;
  return open(new Rows(name), held);
}

export function inMemory(): Own {
  return new Own({
    name: 'memory',
    durable: false,
    unlockedAt: Date.now(),
    ports: portsFor(new MemoryStore(), 'memory'),
    noteDevice: async () => undefined,
    askBefore: async () => null,
    destroy: async () => undefined,
  });
}

/** Whether the phone was given up as lost; without a network nobody knows, and it stays locked. */
export async function isLost(name: string): Promise<boolean> {
  const device = await notedDevice(new Rows(name));
  if (device === undefined) return false;
  const heard = await road.standing(device);
  return heard.kind === 'answer' && heard.answer.revoked;
}

export const wipe = (name: string): Promise<void> => new Rows(name).destroy();

function open(rows: Rows, held: HeldKey): Own {
  holdKey(held);
  const own = new Own({
    name: held.store,
    durable: true,
    unlockedAt: held.unlockedAt,
    ports: portsFor(new SealedStore(rows, held.key), held.store),
    noteDevice: (device) => noteDevice(rows, device),
    askBefore: async (device) => {
      const reply = await call(getBefore, { params: { device } });
      if (reply.kind === 'answer') return reply.answer.before;
      return reply.kind === 'not-found' ? null : undefined;
    },
    destroy: async () => {
      holdKey(undefined);
      await rows.destroy();
    },
  });
  rows.whenCleared = () => {
    holdKey(undefined);
    own.close();
    own.whenGone('cleared');
  };
  return own;
}

const opening = newId();

const portsFor = (store: Store, name: string): Ports => ({
  store,
  road,
  photoRoad,
  clock: () => ({ at: Date.now(), ticks: performance.now(), opening }),
  chance: Math.random,
  newId,
  alone: aloneIn(store, `xiezhi ${name}`, opening),
  room,
  carries: async () => {
    const me = (await store.get<Me>('about', 'me'))?.value;
    return me === undefined || (CARRYING_POSTS as readonly Post[]).includes(me.office.post);
  },
  app: __APP__,
});

declare const __APP__: string;

async function room(): Promise<Room> {
  const nothing = { persisted: null, freeMegabytes: null };
  if (navigator.storage === undefined) return nothing;
  try {
    const persisted = (await navigator.storage.persisted?.()) ?? null;
    const { quota, usage } = (await navigator.storage.estimate?.()) ?? {};
    const free =
      quota === undefined || usage === undefined ? null : Math.max(0, Math.floor((quota - usage) / 1e6));
    return { persisted, freeMegabytes: free };
  } catch {
    return nothing;
  }
}
