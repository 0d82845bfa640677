/** 无账号的写入: how often an address may write without an account. Counted in this process only, forgotten within the hour. */
import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { House } from './house.ts';
import { blurred } from './pace.ts';
import { TooOftenError } from './problem.ts';
import { type Throttle, throttle } from './throttle.ts';

const HOUR = 3_600_000;

const publicWrites = new WeakMap<House, Map<number, Throttle>>();

/** Throws when too much was written from this address; readers and whoever is signed in go on. */
export function slowDown(
  { office, method, name, hourly }: Endpoint,
  request: FastifyRequest,
  house: House,
): void {
  if (office !== 'anyone' || method !== 'POST') return;
  const seconds = countsOf(house, hourly ?? house.publicWrites).take(`${blurred(request.ip)} ${name}`);
  if (seconds > 0) throw new TooOftenError(seconds);
}

/** The counts of those who may write so often an hour. */
function countsOf(house: House, tries: number): Throttle {
  const all = publicWrites.get(house) ?? new Map<number, Throttle>();
  publicWrites.set(house, all);
  const counts = all.get(tries) ?? throttle({ tries, window: HOUR, now: house.now });
  all.set(tries, counts);
  return counts;
}
