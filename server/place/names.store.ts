/**
 * 地名册: what every place and unit is called, and places were called on a day. A county has some thousands: a house knows
 * them by heart, and reads them again when one changes.
 */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { shortName } from '../../domain/place/name.ts';
import { ask, type Tx } from '../kit/database.ts';
import type { Names } from '../kit/house.ts';

export async function readNames(tx: Tx, county: string): Promise<Names> {
  const [places, former, units] = await Promise.all([
    ask<Called>(tx, sql`select code, name from place where county_code = ${county}`),
    ask<Called & { valid_to: Day }>(
      tx,
      sql`select code, name, valid_to from place_name where county_code = ${county} order by valid_to`,
    ),
    ask<Called>(tx, sql`select code, name from unit where county_code = ${county}`),
  ]);
  const now = new Map([...places.map(short), ...units.map(({ code, name }) => [code, name] as const)]);
  const before = new Map<string, (Called & { valid_to: Day })[]>();
  for (const one of former) before.set(one.code, [...(before.get(one.code) ?? []), one]);
  return (code, day) => {
    const then = day === undefined ? undefined : before.get(code)?.find(({ valid_to }) => day < valid_to);
    return then === undefined ? (now.get(code) ?? code) : shortName(then.name);
  };
}

interface Called {
  readonly code: string;
  readonly name: string;
}

const short = ({ code, name }: Called) => [code, shortName(name)] as const;
