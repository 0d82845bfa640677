/**
 * 开县: fills a store with a county: its real places, its calendar and limits; and in the demonstration its groups,
 * areas and people, and a believable two months of matters, all made up and all played through the real commands.
 */
import { type Calendar, dayOf, type Moment, startOf } from '../../domain/kernel/day.ts';
import { DEFAULT_LIMITS } from '../../domain/matter/limits.ts';
import type { Place } from '../../domain/place/place.ts';
import type { Tx } from '../../server/kit/database.ts';
import type { House } from '../../server/kit/house.ts';
import { hashPassword } from '../../server/kit/password.ts';
import { addSetting, readSettings } from '../../server/kit/settings.ts';
import { DEMO_PASSWORD } from '../../server/people/demo.ts';
import { readNames } from '../../server/place/names.store.ts';
import { seedCalendar } from '../calendar.ts';
import { readCounty } from '../china.ts';
import { alikeScripts } from './alike.ts';
import { demoPlaces } from './areas.ts';
import { keepCards } from './cards.ts';
import { tellCouncils } from './councils.ts';
import { tellDecisions } from './decisions.ts';
import { tellDisclosures } from './disclosures.ts';
import { liveScripts } from './live.ts';
import { tellOutcomes } from './outcomes.ts';
import { type Staff, staffOf } from './people.ts';
import { countyPlaces, LISTED_FROM } from './places.ts';
import { type Played, play } from './play.ts';
import { tellRooms } from './rooms.ts';
import { insertPlaces, insertStaff } from './rows.ts';
import { sampleScripts } from './samples.ts';
import type { Script } from './script.ts';
import { PLAYED, type Say, tellTour } from './state.ts';
import { storyOf } from './story.ts';
import { tellSupervision } from './supervision.ts';
import { tellTalks } from './talks.ts';
import { variationScripts } from './variations.ts';
import { tellPoints } from './watch.ts';

/** Real places only: county, towns and villages, with calendar and limits. Throws when the code names no county. */
export async function seedCounty(
  { database, county }: Pick<House, 'database' | 'county'>,
  say: Say,
): Promise<void> {
  const places = realPlaces(county, say);
  await database.transaction({ county }, async (tx) => {
    await insertPlaces(tx, county, places);
    await addSettings(tx, county, { demo: false });
  });
}

export interface Settled {
  readonly places: readonly Place[];
  readonly staff: Staff;
  /** The house as it stands among them. */
  readonly house: House;
}

/** The county with made-up groups, areas and people, before anything was said. */
export async function settleDemonstration(house: House, say: Say): Promise<Settled> {
  const { database, county } = house;
  const real = realPlaces(county, say);
  const places = [...real, ...demoPlaces(real.filter(({ level }) => level === 'village'))];
  const staff = staffOf(places);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  // The house was opened before there were places: what they are called is read once they are there.
  const known = await database.transaction({ county }, async (tx) => {
    await insertPlaces(tx, county, places);
    await insertStaff(tx, county, staff, passwordHash);
    await addSettings(tx, county, { demo: true });
    return { settings: await readSettings(tx, county), names: await readNames(tx, county) };
  });
  return { places, staff, house: { ...house, ...known, calendar: seedCalendar() } };
}

/**
 * The settled county and what was raised there, told back from the house's present. About half a minute; `write` chooses
 * the matters.
 */
export async function seedDemonstration(house: House, say: Say, write = scriptsOf): Promise<Played> {
  const { database, county } = house;
  const { places, staff, house: stood } = await settleDemonstration(house, say);
  say(`  5 % ${places.length} places, ${staff.persons.length} people`);

  const until = house.now();
  const scripts = write(places, { now: until, calendar: stood.calendar });
  const played = await play(stood, staff.offices, scripts, {
    until,
    progress: tellTenths(say, scripts.length),
  });
  const told = { offices: staff.offices, places, until };
  const points = await tellPoints(stood, told);
  const rooms = await tellRooms(stood, told);
  const talks = await tellTalks(stood, told);
  const outcomes = await tellOutcomes(stood, told);
  const councils = await tellCouncils(stood, told);
  const conferences = await tellDecisions(stood, told);
  const disclosures = await tellDisclosures(stood, told);
  await tellSupervision(stood, told);
  await keepCards(stood, staff.offices, storyOf(places));
  await database.transaction({ county }, (tx) =>
    addSetting(tx, county, { word: PLAYED, body: played.tour, at: new Date(until) }),
  );
  say(
    `100 % ${played.matters} matters in ${played.acts} acts, ${points} watch points, ${rooms} rooms, ${talks} topics, ${outcomes} results, ${councils} councils, ${conferences} conferences, ${disclosures} disclosures`,
  );
  for (const line of played.refused) say(`  left unfinished: ${line}`);
  tellTour(say, played.tour);
  return played;
}

/** All scripts of the demonstration, told back from a moment. */
export function scriptsOf(
  places: readonly Place[],
  { now, calendar }: { now: Moment; calendar: Calendar },
): Script[] {
  const story = storyOf(places);
  return [
    ...sampleScripts(places, story, dayOf(now)),
    ...liveScripts(story, now),
    ...alikeScripts(places, story, now),
    ...variationScripts(places, { now, calendar }),
  ];
}

function realPlaces(county: string, say: Say): Place[] {
  const read = readCounty(county);
  if (!read.ok) throw new Error(read.why);
  say(`${read.source.county.code} ${read.source.county.name}`);
  if (read.notice !== undefined) say(read.notice);
  return countyPlaces(read.source);
}

/** In force from the day of the places, so that whatever is told back lies under them. */
async function addSettings(tx: Tx, county: string, { demo }: { demo: boolean }): Promise<void> {
  const at = new Date(startOf(LISTED_FROM));
  await addSetting(tx, county, { word: 'calendar', body: seedCalendar(), at });
  await addSetting(tx, county, { word: 'matter.limits', body: DEFAULT_LIMITS, at });
  await addSetting(tx, county, { word: 'demo', body: demo, at });
}

/** A line for every tenth, from 10 to 90. */
function tellTenths(say: Say, matters: number): (share: number) => void {
  let told = 0;
  return (share) => {
    const tenth = Math.floor(share * 10);
    if (tenth <= told) return;
    told = tenth;
    say(` ${tenth}0 % playing ${matters} matters`);
  };
}
