/** 县在不在: what a store holds of a county, and what a start does about it. */
import pg from 'pg';
import type { House } from '../../server/kit/house.ts';
import { UNHURRIED } from '../../server/kit/pace.ts';
import { readSettings } from '../../server/kit/settings.ts';
import { openHouse, type Store } from '../../server/open.ts';
import type { Played } from './play.ts';
import { hasPlaces, removeCounty } from './rows.ts';

export type Say = (line: string) => void;

/** The setting that is there once the demonstration was played to its end; it keeps the codes for the tour. */
export const PLAYED = 'demo.played';

export type CountyState = 'empty' | 'real' | 'demonstration' | 'interrupted';

/** What the store holds of a county. `interrupted`: a demonstration whose making was broken off. */
export async function stateOf({
  database,
  county,
}: Pick<House, 'database' | 'county'>): Promise<CountyState> {
  return database.transaction({ county }, async (tx) => {
    if (!(await hasPlaces(tx, county))) return 'empty';
    const settings = await readSettings(tx, county);
    if (settings.get('demo') !== true) return 'real';
    return settings.has(PLAYED) ? 'demonstration' : 'interrupted';
  });
}

/**
 * Fills the store with the demonstration when the county is not there; one that was interrupted is started over.
 * Otherwise it only tells the codes of the tour. Throws with a sentence for the console when the code names no county.
 */
export const seedIfEmpty = (store: Store, county: string, say: Say): Promise<void> =>
  withHouse(store, county, async (house) => {
    const state = await stateOf(house);
    if (state === 'interrupted') {
      say('The demonstration was interrupted while it was made; starting over.');
      await removeFrom(store, county);
    }
    if (state === 'empty' || state === 'interrupted') {
      // Loaded once in the life of a store: whoever starts again does not carry the tellers of the demonstration along.
      const { seedDemonstration } = await import('./store.ts');
      await seedDemonstration(house, say);
    }
    const tour = house.settings.get(PLAYED);
    if (Array.isArray(tour)) tellTour(say, tour);
  });

export function tellTour(say: Say, tour: Played['tour']): void {
  for (const { shows, code } of tour) say(`  follow code ${code}  ${shows}`);
}

/** Opens the house of a store for some work. */
export async function withHouse<T>(
  store: Store,
  county: string,
  work: (house: House) => Promise<T>,
): Promise<T> {
  let open = true;
  // A connection that is ended while the store closes is no news.
  const log: House['log'] = (line) => open && console.error(JSON.stringify(line));
  const house = await openHouse(store, {
    county,
    publicUrl: new URL('http://localhost'),
    log,
    paces: UNHURRIED,
  });
  try {
    return await work(house);
  } finally {
    open = false;
    await house.database.close();
  }
}

/** Takes the county out with everything in it. */
export async function removeFrom(store: Pick<Store, 'url'>, county: string): Promise<void> {
  const owner = new pg.Client({ connectionString: store.url });
  await owner.connect();
  try {
    await removeCounty(owner, county);
  } finally {
    await owner.end();
  }
}
