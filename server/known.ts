/**
 * 心里有数: what a house knows without asking: its settings, its calendar, what places and units are called. Read when it
 * opens, after each change of its own, and each minute for the changes of other processes.
 */
import type { Calendar } from '../domain/kernel/day.ts';
import { CalendarSchema } from '../domain/kernel/day-schema.ts';
import type { Database } from './kit/database.ts';
import type { House } from './kit/house.ts';
import { readSettings } from './kit/settings.ts';
import { readNames } from './place/names.store.ts';

export type Known = Pick<House, 'settings' | 'calendar' | 'names'>;

export interface Knowledge {
  readonly now: () => Known;
  readonly reread: () => Promise<void>;
}

/** No calendar was ever stored: every year counts as unpublished, so every deadline is marked provisional. */
const NO_CALENDAR: Calendar = { published: [], rest: [], work: [] };

/** Reads it now, and whenever it is asked to. Throws when a stored calendar is none. */
export async function openKnowledge(database: Database, county: string): Promise<Knowledge> {
  const read = (): Promise<Known> =>
    database.transaction({ county }, async (tx) => {
      const [settings, names] = await Promise.all([readSettings(tx, county), readNames(tx, county)]);
      const stored = settings.get('calendar');
      return { settings, names, calendar: stored === undefined ? NO_CALENDAR : CalendarSchema.parse(stored) };
    });
  let known = await read();
  return {
    now: () => known,
    reread: async () => {
      known = await read();
    },
  };
}
