/**
 * 公开抽签的经过: the pool is published with its hash before the number is known; on the announced day the number is entered; whoever is
 * drawn comes or declines. Each step stays.
 */
import { z } from 'zod';
import { addDays, type Day } from '../../kernel/day.ts';
import { DaySchema } from '../../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../../kernel/decision.ts';
import { line } from '../../kernel/text.ts';
import type { PlaceCode } from '../../place/code.ts';
import { WatchedThing } from '../watched.ts';
import { canComplete, type Lacking, lackingIn } from './complete.ts';
import { type Panel, panelOf } from './panel.ts';
import { type Pool, poolHash, poolText, sealOf } from './pool.ts';

const Value = line({ min: 1, max: 20 });

export const PublishDrawRequest = z.strictObject({
  drawId: z.uuid(),
  title: line({ min: 2, max: 60 }),
  seats: z.int().min(1).max(15),
  traits: z
    .array(
      z.strictObject({
        name: Value,
        targets: z
          .array(z.strictObject({ value: Value, min: z.int().min(0).max(15), max: z.int().min(0).max(15) }))
          .min(1)
          .max(12),
      }),
    )
    .max(3),
  people: z
    .array(
      z.strictObject({
        name: line({ min: 2, max: 30 }),
        household: line({ min: 1, max: 30 }),
        values: z.array(Value).max(3),
      }),
    )
    .min(2)
    .max(500),
  /** Where the number will come from, for everybody to see: 2026年9月12日福彩双色球第2026106期的七个号码. */
  numberFrom: line({ min: 6, max: 100 }),
  numberDay: DaySchema,
  /** What those who are drawn will look at, when they are drawn for one thing. */
  looksAt: WatchedThing.optional(),
});
export type PublishDrawRequest = z.infer<typeof PublishDrawRequest>;

export const SettleDrawRequest = z.strictObject({
  number: z
    .string()
    .trim()
    .regex(/^[0-9]{1,40}$/),
});
export const AnswerDrawRequest = z.strictObject({ no: z.int().min(1), comes: z.boolean() });
export type AnswerDrawRequest = z.infer<typeof AnswerDrawRequest>;

/** Who stands behind a number of the pool; never published. */
export interface Drawable {
  readonly no: number;
  readonly name: string;
  readonly salt: string;
}

export interface Draw {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly pool: string;
  readonly hash: string;
  readonly numberFrom: string;
  readonly numberDay: Day;
  readonly publishedOn: Day;
  readonly looksAt: WatchedThing | undefined;
  readonly number: string | undefined;
  /** In the order in which they were given. */
  readonly declined: readonly number[];
  readonly accepted: readonly number[];
}

export type PublishDrawRefusal =
  | 'number-too-soon'
  | 'number-too-late'
  | 'somebody-twice'
  | 'value-without-target'
  | 'least-over-most'
  | 'cadre-in-pool'
  | 'infeasible';
export type SettleDrawRefusal = 'drawn-before' | 'number-to-come';
export type AnswerDrawRefusal = 'not-drawn-yet' | 'not-seated' | 'answered-before';

export interface PublishDrawFacts {
  readonly placeCode: PlaceCode;
  readonly today: Day;
  /** One for each of the people, in their order. */
  readonly salts: readonly string[];
  /** Names of those who may not supervise: the village committee's. */
  readonly cadres: readonly string[];
}

export interface Published {
  readonly draw: Draw;
  readonly people: readonly Drawable[];
}

const SOONEST = 1;
const LATEST = 60;

/** The pool as it will be published. Households are numbered as they come first. */
export function poolOf({ title, seats, traits, people }: PublishDrawRequest, salts: readonly string[]): Pool {
  const households = [...new Set(people.map(({ household }) => household))];
  return {
    ...{ title, seats, traits },
    entries: people.map(({ name, household, values }, n) => ({
      ...{ no: n + 1, household: households.indexOf(household) + 1, values },
      seal: sealOf(name, salts[n] ?? ''),
    })),
  };
}

/** Which targets a pool cannot meet, whoever is drawn; none when it can. */
export const lackingOf = (pool: Pool): readonly Lacking[] =>
  canComplete(pool, [], pool.entries) ? [] : lackingIn(pool, [], pool.entries);

export function publishDraw(
  request: PublishDrawRequest,
  { placeCode, today, salts, cadres }: PublishDrawFacts,
): Decision<Published, PublishDrawRefusal> {
  const { drawId, traits, people, numberFrom, numberDay, looksAt } = request;
  if (numberDay < addDays(today, SOONEST)) return refuse('number-too-soon');
  if (numberDay > addDays(today, LATEST)) return refuse('number-too-late');
  const keys = people.map(({ name, household }) => `${household}\t${name}`);
  if (new Set(keys).size < keys.length) return refuse('somebody-twice');
  if (traits.some(({ targets }) => targets.some(({ min, max }) => min > max)))
    return refuse('least-over-most');
  if (!people.every(({ values }) => fits(values, traits))) return refuse('value-without-target');
  if (people.some(({ name }) => cadres.includes(name))) return refuse('cadre-in-pool');
  const pool = poolOf(request, salts);
  if (!canComplete(pool, [], pool.entries)) return refuse('infeasible');
  return allow({
    draw: {
      ...{ id: drawId, placeCode, numberFrom, numberDay, publishedOn: today, looksAt },
      ...{ pool: poolText(pool), hash: poolHash(pool), number: undefined, declined: [], accepted: [] },
    },
    people: people.map(({ name }, n) => ({ no: n + 1, name, salt: salts[n] ?? '' })),
  });
}

const fits = (values: readonly string[], traits: PublishDrawRequest['traits']): boolean =>
  values.length === traits.length &&
  traits.every(({ targets }, n) => targets.some(({ value }) => value === values[n]));

export function settleDraw(
  draw: Draw,
  { number, today }: { number: string; today: Day },
): Decision<Draw, SettleDrawRefusal> {
  if (draw.number !== undefined) return refuse('drawn-before');
  if (today < draw.numberDay) return refuse('number-to-come');
  return allow({ ...draw, number });
}

/** Somebody who was drawn comes, or declines and makes room for the next. */
export function answerDraw(
  draw: Draw,
  pool: Pool,
  { no, comes }: AnswerDrawRequest,
): Decision<Draw, AnswerDrawRefusal> {
  if (draw.number === undefined) return refuse('not-drawn-yet');
  if (draw.accepted.includes(no) || draw.declined.includes(no)) return refuse('answered-before');
  if (!panelOf(pool, draw.number, draw.declined).seated.includes(no)) return refuse('not-seated');
  return allow(
    comes ? { ...draw, accepted: [...draw.accepted, no] } : { ...draw, declined: [...draw.declined, no] },
  );
}

/** Who sits now; nothing before the number is known. */
export const resultOf = ({ number, declined }: Draw, pool: Pool): Panel | undefined =>
  number === undefined ? undefined : panelOf(pool, number, declined);
