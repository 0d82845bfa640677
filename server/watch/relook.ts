/** 重排下次看: the county's rhythm or seasons changed; `app.ts` hands this to the word of settings. */
import type { Day } from '../../domain/kernel/day.ts';
import { relooked } from '../../domain/watch/relook.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { livingLooks, moveNextLooks } from './relook.store.ts';
import { timesOf, today } from './timing.ts';

/** Answers how many points are due on another day now. `body`: what was stored of a setting, undefined of the defaults. */
export async function relookPoints(
  { tx, house }: Pick<Given, 'tx' | 'house'>,
  { word, body }: { word: string; body: unknown },
): Promise<number> {
  const before = timesOf(house);
  const settings = new Map(house.settings);
  if (body === undefined) settings.delete(word);
  else settings.set(word, body);
  const after = timesOf({ settings });
  widen(tx, { county: house.county, duty: 'clock' });
  const day: Day = today(house);
  const moved = relooked(await livingLooks(tx, house.county, day), { before, after });
  await moveNextLooks(tx, house.county, moved);
  return moved.length;
}
