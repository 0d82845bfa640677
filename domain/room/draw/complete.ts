/**
 * 凑得齐: whether those who are seated can be completed to a panel that meets every target, with one from a household at most.
 * Exact: households that offer the same choices are counted together and every way of taking from them is tried, each state once.
 */
import type { Entry, Pool, Target } from './pool.ts';

/** A target that stands in the way. */
export interface Lacking {
  readonly trait: string;
  readonly value: string;
  readonly min: number;
  readonly max: number;
}

interface Aim extends Target {
  readonly trait: number;
}

export function canComplete(pool: Pool, seated: readonly Entry[], free: readonly Entry[]): boolean {
  return completes(pool, aimsOf(pool), { seated, free });
}

/** The targets of which each, given up alone, would let it be completed; all that are still open, when no single one would. */
export function lackingIn(pool: Pool, seated: readonly Entry[], free: readonly Entry[]): readonly Lacking[] {
  const aims = aimsOf(pool);
  const told = ({ trait, value, min, max }: Aim): Lacking => ({
    trait: pool.traits[trait]?.name ?? '',
    ...{ value, min, max },
  });
  const freed = (given: Aim): Aim[] =>
    aims.map((aim) => (aim === given ? { ...aim, min: 0, max: pool.seats } : aim));
  const single = aims.filter((aim) => completes(pool, freed(aim), { seated, free }));
  return (single.length > 0 ? single : aims.filter(({ min }) => min > 0)).map(told);
}

const aimsOf = ({ traits }: Pool): Aim[] =>
  traits.flatMap(({ targets }, trait) => targets.map((target) => ({ ...target, trait })));

/** Households alike: how many, and which entries each could send. */
interface Kind {
  readonly count: number;
  readonly offers: readonly Entry[];
}

interface Around {
  readonly seated: readonly Entry[];
  readonly free: readonly Entry[];
}

function completes(pool: Pool, aims: readonly Aim[], { seated, free }: Around): boolean {
  const hits = (entry: Entry): number[] =>
    aims.flatMap(({ trait, value }, at) => (entry.values[trait] === value ? [at] : []));
  const have = aims.map((_, at) => seated.filter((one) => hits(one).includes(at)).length);
  const houses = new Set(seated.map(({ household }) => household));
  if (houses.size < seated.length || seated.length > pool.seats) return false;
  const kinds = kindsOf(free.filter(({ household }) => !houses.has(household)));
  const seen = new Set<string>();

  /** What kinds from `at` on could give at most: households, and households that could meet each aim. */
  const ahead = kinds.map((_, at) => {
    const rest = kinds.slice(at);
    const sum = (of: readonly Kind[]) => of.reduce((all, { count }) => all + count, 0);
    return {
      households: sum(rest),
      meets: aims.map((__, aim) =>
        sum(rest.filter(({ offers }) => offers.some((one) => hits(one).includes(aim)))),
      ),
    };
  });

  /** Traits in which everybody who is left counts towards some aim. */
  const closed = pool.traits.map((_, trait) =>
    free.every((entry) => hits(entry).some((at) => aims[at]?.trait === trait)),
  );

  const hopeless = (at: number, left: number, counts: readonly number[]): boolean => {
    const rest = ahead[at] ?? { households: 0, meets: aims.map(() => 0) };
    if (left > rest.households) return true;
    return pool.traits.some((_, trait) => {
      let [needed, roomy] = [0, 0];
      for (const [n, aim] of aims.entries()) {
        if (aim.trait !== trait) continue;
        const [lacks, room] = [Math.max(0, aim.min - (counts[n] ?? 0)), aim.max - (counts[n] ?? 0)];
        if (room < 0 || lacks > (rest.meets[n] ?? 0)) return true;
        needed += lacks;
        roomy += room;
      }
      return needed > left || (closed[trait] === true && roomy < left);
    });
  };

  const reach = (at: number, left: number, counts: readonly number[]): boolean => {
    if (hopeless(at, left, counts)) return false;
    if (left === 0) return true;
    const state = `${at} ${left} ${counts.join()}`;
    if (seen.has(state)) return false;
    seen.add(state);
    const kind = kinds[at];
    return kind !== undefined && spread(kind, 0, { at, house: kind.count, left, counts });
  };

  /** So many of this kind's households send their first offer, so many the second … */
  const spread = (
    kind: Kind,
    offer: number,
    { at, house, left, counts }: { at: number; house: number; left: number; counts: readonly number[] },
  ): boolean => {
    const entry = kind.offers[offer];
    if (entry === undefined) return reach(at + 1, left, counts);
    const met = hits(entry);
    for (let take = Math.min(house, left); take >= 0; take -= 1) {
      const next = counts.map((count, n) => count + (met.includes(n) ? take : 0));
      if (next.some((count, n) => count > (aims[n]?.max ?? 0))) continue;
      if (spread(kind, offer + 1, { at, house: house - take, left: left - take, counts: next })) return true;
    }
    return false;
  };
  return reach(0, pool.seats - seated.length, have);
}

function kindsOf(free: readonly Entry[]): readonly Kind[] {
  const households = new Map<number, Map<string, Entry>>();
  for (const entry of free) {
    const offers = households.get(entry.household) ?? new Map<string, Entry>();
    offers.set(entry.values.join('\t'), entry);
    households.set(entry.household, offers);
  }
  const kinds = new Map<string, Kind>();
  for (const offers of households.values()) {
    const key = [...offers.keys()].sort().join('\n');
    kinds.set(key, { offers: [...offers.values()], count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return [...kinds.values()];
}
