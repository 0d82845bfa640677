/**
 * 流量: how many requests one session, or one address of people who are not signed in, may make: a bucket that fills again. A
 * village's offices share one address, and a carrier's phones a few, so whoever is signed in is counted alone, and whoever says so is
 * let in faster, to be asked who it is. Kept in memory only; addresses are blurred.
 */
import { hash, randomBytes } from 'node:crypto';
import type { Moment } from '../../domain/kernel/day.ts';
import type { House } from './house.ts';

export interface Pace {
  readonly perSecond: number;
  /** How many at once after a pause. */
  readonly burst: number;
}

export interface Paces {
  readonly address: Pace;
  readonly session: Pace;
}

/** Our own defaults: a page of ours asks some ten times, and a hundred phones may stand behind one address. */
export const DEFAULT_PACES: Paces = {
  address: { perSecond: 40, burst: 200 },
  session: { perSecond: 20, burst: 100 },
};

/** For tools that play a county's months in a minute. */
export const UNHURRIED: Paces = {
  address: { perSecond: 1e6, burst: 1e9 },
  session: { perSecond: 1e6, burst: 1e9 },
};

/** How many times the pace of strangers those of one address have who bring a token that is not known yet. */
const WITH_A_TOKEN = 5;
/** And of the faces' own files: a phone that keeps the app takes a hundred of them in its first seconds, and each costs little. */
const OF_FILES = 20;

export interface Gate {
  /** Seconds to wait, or 0; a token counts by itself once it was known to belong to somebody. */
  take(address: string, token: string | undefined): number;
  /** The same for a file of a face: nobody's share of asking is used up by it. */
  takeFile(address: string): number;
  /** Somebody is signed in by this token. */
  know(token: string): void;
}

interface Bucket {
  left: number;
  at: Moment;
}

/** After this long without a request a bucket is forgotten. */
const IDLE = 600_000;
const MOST = 50_000;

export function openGate({ address, session }: Paces, now: () => Moment): Gate {
  const buckets = new Map<string, Bucket>();
  const times = (factor: number): Pace => ({
    perSecond: factor * address.perSecond,
    burst: factor * address.burst,
  });
  const [arriving, files] = [times(WITH_A_TOKEN), times(OF_FILES)];

  const takeFrom = (key: string, { perSecond, burst }: Pace): number => {
    const at = now();
    const bucket = buckets.get(key) ?? { left: burst, at };
    // Whoever came last stands last: the oldest are found without looking at all.
    buckets.delete(key);
    buckets.set(key, bucket);
    forgetIdle(buckets, at);
    bucket.left = Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond);
    bucket.at = at;
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
    bucket.left -= 1;
    return 0;
  };

  return {
    take(from, token) {
      const own = token === undefined ? undefined : `session ${blurred(token)}`;
      if (own !== undefined && buckets.has(own)) return takeFrom(own, session);
      const stranger = `address ${blurred(networkOf(from))}`;
      return own === undefined ? takeFrom(stranger, address) : takeFrom(`${stranger} with a token`, arriving);
    },
    takeFile: (from) => takeFrom(`files ${blurred(networkOf(from))}`, files),
    know(token) {
      const own = `session ${blurred(token)}`;
      if (!buckets.has(own)) buckets.set(own, { left: session.burst, at: now() });
    },
  };
}

const gates = new WeakMap<House, Gate>();

/** The one gate of a house. */
export function gateOf(house: House): Gate {
  const known = gates.get(house) ?? openGate(house.paces, house.now);
  gates.set(house, known);
  return known;
}

function forgetIdle(buckets: Map<string, Bucket>, at: Moment): void {
  for (const [key, bucket] of buckets) {
    if (buckets.size <= MOST && at - bucket.at < IDLE) return;
    buckets.delete(key);
  }
}

/** An address or a token, known again only by this process while it runs, and to nobody else. */
export const blurred = (text: string): string => hash('sha256', FORGETTING + text, 'base64');

const FORGETTING = randomBytes(32).toString('base64');

/** One subscriber has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  const [front = '', back] = address.split('::');
  const groups = front === '' ? [] : front.split(':');
  if (back === undefined) return groups.slice(0, 4).join(':');
  const behind = back === '' ? [] : back.split(':');
  const between = Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0');
  return [...groups, ...between, ...behind].slice(0, 4).join(':');
}
