/** 天气提示: what a county or a town enters for places and days, shown with the walk. Nothing is fetched from anywhere. */
import { z } from 'zod';
import { addDays, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { covers, type Office } from '../people/office.ts';
import type { PlaceCode } from '../place/code.ts';

export const WeatherRequest = z.strictObject({
  weatherId: z.uuid(),
  placeCode: z.string().regex(/^\d{6,16}$/),
  text: line({ min: 2, max: 100 }),
  from: DaySchema,
  /** The last day on which it is shown. */
  until: DaySchema,
});
export type WeatherRequest = z.infer<typeof WeatherRequest>;

export interface WeatherNote {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly text: string;
  readonly from: Day;
  readonly until: Day;
  readonly takenBackOn: Day | null;
}

/** Nobody foretells more. */
const LONGEST = 30;

export type WeatherRefusal =
  | 'no-such-place'
  | 'place-not-yours'
  | 'ends-before-it-begins'
  | 'over-already'
  | 'too-long';

export function tellWeather(
  { weatherId, text, from, until }: WeatherRequest,
  { by, placeCode, today }: { by: Office; placeCode: PlaceCode | undefined; today: Day },
): Decision<WeatherNote, WeatherRefusal> {
  if (placeCode === undefined) return refuse('no-such-place');
  if (!covers(by, placeCode)) return refuse('place-not-yours');
  if (until < from) return refuse('ends-before-it-begins');
  if (until < today) return refuse('over-already');
  if (until > addDays(today, LONGEST)) return refuse('too-long');
  return allow({ id: weatherId, placeCode, text, from, until, takenBackOn: null });
}
