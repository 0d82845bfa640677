/** 本机: which device this store is to the server, what was agreed with it last, and how far reading has come. */
import type { z } from 'zod';
import type { HoldingsView } from '../../../contract/sync.ts';
import { amend, type Store } from './store.ts';

export interface About {
  readonly device: string;
  readonly epoch: string | null;
  readonly ticket: string | null;
  /** By the phone's clock, ms: when the server last took what was pushed, and when reading last came to its end. */
  readonly pushedAt: number | null;
  readonly pulledAt: number | null;
  /** How far the server's clock is ahead of the phone's, ms. */
  readonly ahead: number;
}

export type Holds = z.infer<typeof HoldingsView>;

const WHERE = { box: 'about', key: 'device' } as const;

/** As it is now, made if there is none yet. */
export async function aboutOf(store: Store, newId: () => string): Promise<About> {
  const about = await amend<About>(store, WHERE, (now) => (now === undefined ? fresh(newId()) : undefined));
  if (about === undefined) throw new Error('no device');
  return about;
}

export async function changeAbout(store: Store, change: (about: About) => Partial<About>): Promise<void> {
  await amend<About>(store, WHERE, (now) => now && { ...now, ...change(now) });
}

const fresh = (device: string): About => ({
  device,
  epoch: null,
  ticket: null,
  pushedAt: null,
  pulledAt: null,
  ahead: 0,
});
