/** 报送成果: what was agreed is put before the body that may decide it, point by point. */
import { z } from 'zod';
import { addMonths, type Calendar, type Day, dayOf, dueAfter, type Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { actsFor, type Office } from '../people/office.ts';
import type { PlaceCode } from '../place/code.ts';
import type { OutcomeLimits } from './limits.ts';
import {
  answersFor,
  isOver,
  type Outcome,
  putsFor,
  SOURCES,
  type Source,
  standsAlone,
  THEMES,
} from './outcome.ts';
import type { Step } from './step.ts';

const Themes = z.array(z.enum(THEMES)).max(THEMES.length).readonly();

/** The key of a place or of a handling unit. */
export const BodyKey = z.string().regex(/^[\w-]{1,40}$/);

export const PutRequest = z.strictObject({
  outcomeId: z.uuid(),
  source: z.enum(SOURCES),
  /** The consultation or meeting it comes from. */
  sourceId: z.uuid().optional(),
  title: line({ min: 2, max: 60 }),
  points: z
    .array(prose({ min: 4, max: 1000 }))
    .min(1)
    .max(12)
    .readonly(),
  to: BodyKey,
  sides: z
    .array(line({ min: 1, max: 40 }))
    .min(1)
    .max(20)
    .readonly(),
  themes: Themes,
});
export type PutRequest = z.infer<typeof PutRequest>;

export type PutRefusal = 'not-the-convener' | 'no-such-body' | 'no-such-source' | 'put-before' | 'side-twice';

export interface PutFacts {
  readonly by: Office;
  readonly at: Moment;
  readonly calendar: Calendar;
  readonly limits: OutcomeLimits;
  /** Whether the body lives today. */
  readonly isBody: boolean;
  /**
   * Where what it comes from was talked through, when it was and ended so that something follows from it; undefined when there
   * is no such thing.
   */
  readonly talkedAt: PlaceCode | undefined;
  /** An outcome of the same source exists. */
  readonly putBefore: boolean;
}

export function put(
  { outcomeId, points, sides, ...said }: PutRequest,
  { by, at, calendar, limits, isBody, talkedAt, putBefore }: PutFacts,
): Decision<Extract<Step, { kind: 'put' }>, PutRefusal> {
  const placeCode = puttingPlace(by, said.source);
  if (placeCode === undefined) return refuse('not-the-convener');
  if (!standsAlone(said.source)) {
    if (said.sourceId === undefined || talkedAt === undefined) return refuse('no-such-source');
    if (talkedAt !== placeCode) return refuse('not-the-convener');
    if (putBefore) return refuse('put-before');
  }
  if (!isBody) return refuse('no-such-body');
  if (new Set(sides).size < sides.length) return refuse('side-twice');
  const putOn = dayOf(at);
  const outcome = {
    ...{ ...said, id: outcomeId, placeCode, sides, putOn },
    points: points.map((text, index) => ({ number: index + 1, text })),
    answerDue: answerDueOf(said.source, { at, calendar, limits }),
  };
  return allow({ kind: 'put', outcome });
}

/**
 * For which place an office puts something: members and their office write proposals for the county; what was talked through is put by
 * whoever convened it, their office included. Undefined for everybody else.
 */
export function puttingPlace(by: Pick<Office, 'post' | 'placeCode'>, source: Source): PlaceCode | undefined {
  if (by.post === 'cppcc_officer') return by.placeCode;
  if (by.post === 'cppcc_member') return standsAlone(source) ? by.placeCode : undefined;
  return by.post === 'unit_handler' || standsAlone(source) ? undefined : actsFor(by);
}

/** A proposal has months, everything else working days. */
export function answerDueOf(
  source: Source,
  { at, calendar, limits }: { at: Moment; calendar: Calendar; limits: OutcomeLimits },
): Day {
  if (source === 'proposal') return addMonths(dayOf(at), limits.proposalMonths);
  return dayOf(dueAfter(at, { unit: 'workdays', count: limits.answerWorkdays }, calendar).due);
}

export type RemindRefusal = 'not-the-convener' | 'not-waiting' | 'not-due' | 'reminded-today';

/** 催办: after the day has passed; once a day, for a reminder is not a siege. */
export function remind(
  it: Outcome,
  _: object,
  { by, at }: Pick<PutFacts, 'by' | 'at'>,
): Decision<Step, RemindRefusal> {
  if (!mayPut(by, it)) return refuse('not-the-convener');
  if (it.status !== 'put') return refuse('not-waiting');
  const on = dayOf(at);
  if (on <= it.answerDue) return refuse('not-due');
  return it.reminded.includes(on) ? refuse('reminded-today') : allow({ kind: 'reminded', on });
}

/** Whoever put it, or for the county the CPPCC's own office. */
export const mayPut = (office: Office, it: Outcome): boolean =>
  putsFor(office, it) || (office.post === 'cppcc_officer' && office.placeCode === it.placeCode);

export const TagRequest = z.strictObject({ themes: Themes });
export type TagRefusal = 'not-yours' | 'over';

/** 衔接: to which larger work it belongs; said by whoever put it or answers it. */
export function tag(
  it: Outcome,
  { themes }: z.infer<typeof TagRequest>,
  { by }: Pick<PutFacts, 'by'>,
): Decision<Step, TagRefusal> {
  if (!mayPut(by, it) && !answersFor(by, it)) return refuse('not-yours');
  if (isOver(it)) return refuse('over');
  return allow({ kind: 'tagged', themes: THEMES.filter((theme) => themes.includes(theme)) });
}
