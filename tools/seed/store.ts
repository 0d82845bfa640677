/**
 * 开县: fills a store with a county: its real places, its calendar and limits; and in the demonstration its groups,
 * areas and people, and a believable two months of matters, all made up and all played through the real commands.
 */
import { type Calendar, dayOf, startOf } from '../../domain/kernel/day.ts';
import { DEFAULT_LIMITS } from '../../domain/matter/limits.ts';
import type { Place } from '../../domain/place/place.ts';
import type { Database, Tx } from '../../server/kit/database.ts';
import { hashPassword } from '../../server/kit/password.ts';
import { addSetting, readSettings } from '../../server/kit/settings.ts';
import { openHouse, type Store } from '../../server/open.ts';
import { DEMO_PASSWORD } from '../../server/people/demo.ts';
import { seedCalendar } from '../calendar.ts';
import { readCounty } from '../china.ts';
import { demoPlaces } from './areas.ts';
import { liveScripts } from './live.ts';
import { type Staff, staffOf } from './people.ts';
import { countyPlaces, LISTED_FROM } from './places.ts';
import { type Played, play } from './play.ts';
import { hasPlaces, insertPlaces, insertStaff } from './rows.ts';
import { sampleScripts } from './samples.ts';
import type { Script } from './script.ts';
import { storyOf } from './story.ts';
import { variationScripts } from './variations.ts';

type Say = (line: string) => void;

/** The setting that says whether the demonstration was played to its end. */
const PLAYED = 'demo.played';

/**
 * Fills the store with the demonstration when the county is not there; one that was interrupted is finished by
 * starting over. Does nothing otherwise. Throws with a sentence for the console when the code names no county.
 */
export async function seedIfEmpty(store: Store, county: string, say: Say): Promise<void> {
  const state = await withDatabase(store, county, stateOf);
  if (state === 'there') return;
  if (state === 'interrupted') {
    say('The demonstration was interrupted while it was made; starting over.');
    await removeFrom(store, county);
  }
  await seedDemonstration(store, county, say);
}

/** Real places only: county, towns and villages, calendar and limits. Throws when the code names no county. */
export async function seedCounty(store: Store, county: string, say: Say): Promise<void> {
  const { places, notice } = placesOf(county);
  if (notice !== undefined) say(notice);
  await withDatabase(store, county, async (tx) => {
    await insertPlaces(tx, county, places);
    await addSettings(tx, county, { demo: false });
  });
}

/** The county with made-up groups, areas, people and matters. About half a minute. */
export async function seedDemonstration(store: Store, county: string, say: Say): Promise<Played> {
  const { places: real, notice } = placesOf(county);
  if (notice !== undefined) say(notice);
  const places = [...real, ...demoPlaces(real.filter(({ level }) => level === 'village'))];
  const staff = staffOf(places);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  say(`  5% ${places.length} places, ${staff.persons.length} people`);
  await withDatabase(store, county, async (tx) => {
    await insertPlaces(tx, county, places);
    await insertStaff(tx, county, staff, passwordHash);
    await addSettings(tx, county, { demo: true });
  });
  return playDemonstration(store, county, { places, staff, say });
}

/** Whether the store's county is the demonstration. */
export const isDemonstration = (store: Store, county: string): Promise<boolean> =>
  withDatabase(store, county, async (tx) => (await readSettings(tx, county)).get('demo') === true);

export const isThere = (store: Store, county: string): Promise<boolean> =>
  withDatabase(store, county, (tx) => hasPlaces(tx, county));

/** Takes the county out with everything in it. */
export async function removeFrom(store: Store, county: string): Promise<void> {
  const owner = new pg.Client({ connectionString: store.url });
  await owner.connect();
  try {
    await removeCounty(owner, county);
  } finally {
    await owner.end();
  }
}

/** All scripts of the demonstration, told back from a moment. */
export function scriptsOf(places: readonly Place[], { now, calendar }: { now: number; calendar: Calendar }): Script[] {
  const story = storyOf(places);
  return [
    ...sampleScripts(places, story, dayOf(now)),
    ...liveScripts(story, now),
    ...variationScripts(places, { now, calendar }),
  ];
}
