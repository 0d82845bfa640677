/**
 * 关爱卡: somebody asked for visits, or a guardian did and says why. Two named carers, what help is wished, and a day by which
 * it is looked at again: six months later it ends by itself (domain.md part 5). Never about somebody who did not ask.
 */
import { z } from 'zod';
import { bannedIn } from '../kernel/banned.ts';
import { addDays, addMonths, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import { CONSENTS } from '../matter/report.ts';
import type { Office } from '../people/office.ts';
import { AreaCode, isChiefOf } from './keeper.ts';

/** 走访看望 · 打电话问候 · 代买代办 · 取药 · 陪同就医 · 挑水劈柴 · 看看房屋. */
export const HELPS = [
  'visit',
  'phone-call',
  'errands',
  'medicine',
  'to-hospital',
  'chores',
  'house',
] as const;
export type Help = (typeof HELPS)[number];

export const ASKED_BY = ['self', 'guardian'] as const;
export type AskedBy = (typeof ASKED_BY)[number];

/** Somebody in office, or a volunteer by name. */
const CarerChoice = z.union([
  z.strictObject({ personId: z.uuid() }),
  z.strictObject({ name: line({ min: 2, max: 30 }) }),
]);
type CarerChoice = z.infer<typeof CarerChoice>;

const CARE = {
  called: line({ min: 1, max: 20 }),
  helps: z
    .array(z.enum(HELPS))
    .min(1)
    .max(HELPS.length)
    .refine((helps) => new Set(helps).size === helps.length, 'help-twice'),
  /** A few words more; empty when there are none. */
  words: line({ min: 0, max: 100 }),
  carers: z.array(CarerChoice).length(2),
};

export const CareRequest = z.strictObject({
  cardId: z.uuid(),
  placeCode: AreaCode,
  ...CARE,
  askedBy: z.enum(ASKED_BY),
  /** Why a guardian asked instead. */
  guardianWhy: line({ min: 2, max: 100 }).optional(),
  consent: z.enum(CONSENTS),
  consentDay: DaySchema.optional(),
});
export type CareRequest = z.infer<typeof CareRequest>;

export const CareChange = z.strictObject({ version: VersionSchema, ...CARE });
export type CareChange = z.infer<typeof CareChange>;

export const CareReview = z.strictObject({ version: VersionSchema });

export interface Carer {
  readonly name: string;
  /** Of a carer who holds office. */
  readonly personId?: string | undefined;
}

export interface CareCard {
  readonly id: string;
  readonly placeCode: string;
  readonly called: string;
  readonly askedBy: AskedBy;
  readonly guardianWhy?: string | undefined;
  readonly consent: (typeof CONSENTS)[number];
  readonly consentDay: Day;
  readonly helps: readonly Help[];
  readonly words: string;
  readonly carers: readonly Carer[];
  /** The last day on which it still stands. */
  readonly reviewDue: Day;
  readonly version: number;
}

export const REVIEW_MONTHS = 6;
/** So long before it ends, its carers are asked. */
export const ASKED_DAYS_BEFORE = 30;

export type CareRefusal =
  | 'no-such-area'
  | 'consent-in-future'
  | 'guardian-without-reason'
  | 'same-carer-twice'
  | 'carer-not-in-office'
  | 'banned-word';

export interface CareFacts {
  readonly today: Day;
  readonly areaExists: boolean;
  /** Names of the chosen persons who hold office today, by id. */
  readonly inOffice: ReadonlyMap<string, string>;
  readonly banned: readonly string[];
}

export function recordCare(request: CareRequest, facts: CareFacts): Decision<CareCard, CareRefusal> {
  const { cardId, placeCode, called, askedBy, guardianWhy, consent, helps, words } = request;
  const { today, areaExists } = facts;
  const { consentDay = today } = request;
  if (!areaExists) return refuse('no-such-area');
  if (consentDay > today) return refuse('consent-in-future');
  if (askedBy === 'guardian' && guardianWhy === undefined) return refuse('guardian-without-reason');
  const carers = carersOf(request, facts);
  if (!carers.ok) return carers;
  return allow({
    id: cardId,
    placeCode,
    called,
    askedBy,
    guardianWhy: askedBy === 'guardian' ? guardianWhy : undefined,
    consent,
    consentDay,
    helps,
    words,
    carers: carers.step,
    reviewDue: addMonths(today, REVIEW_MONTHS),
    version: 1,
  });
}

export type CareChangeRefusal =
  | Exclude<CareRefusal, 'no-such-area' | 'consent-in-future'>
  | 'changed-meanwhile';

/** What is wished and who cares may change; that it was looked at is said by a review alone. */
export function changeCare(
  card: CareCard,
  change: CareChange,
  facts: Pick<CareFacts, 'inOffice' | 'banned'>,
): Decision<CareCard, CareChangeRefusal> {
  const { version, called, helps, words } = change;
  if (version !== card.version) return refuse('changed-meanwhile');
  const carers = carersOf(change, facts);
  if (!carers.ok) return carers;
  return allow({ ...card, called, helps, words, carers: carers.step, version: version + 1 });
}

export type ReviewRefusal = 'changed-meanwhile';

/** A carer, or the chief for one without an account, says with the person that it still holds. */
export function reviewCare(
  card: CareCard,
  { version, today }: { version: number; today: Day },
): Decision<CareCard, ReviewRefusal> {
  if (version !== card.version) return refuse('changed-meanwhile');
  return allow({ ...card, reviewDue: addMonths(today, REVIEW_MONTHS), version: version + 1 });
}

export const isCarerOf = ({ personId }: Office, { carers }: Pick<CareCard, 'carers'>): boolean =>
  carers.some((carer) => carer.personId === personId);

/** Who reads it: the area's chief and the two carers. */
export const seesCare = (office: Office, card: Pick<CareCard, 'placeCode' | 'carers'>): boolean =>
  isChiefOf(office, card.placeCode) || isCarerOf(office, card);

export const isReviewDue = ({ reviewDue }: Pick<CareCard, 'reviewDue'>, today: Day): boolean =>
  today >= addDays(reviewDue, -ASKED_DAYS_BEFORE);

function carersOf(
  { carers, called, words }: Pick<CareChange, 'carers' | 'called' | 'words'>,
  { inOffice, banned }: Pick<CareFacts, 'inOffice' | 'banned'>,
): Decision<readonly Carer[], 'same-carer-twice' | 'carer-not-in-office' | 'banned-word'> {
  if ([called, words].some((text) => bannedIn(text, banned) !== undefined)) return refuse('banned-word');
  const named = carers.map((choice) => carerOf(choice, inOffice));
  if (named.some((carer) => carer === undefined)) return refuse('carer-not-in-office');
  const both = named.filter((carer) => carer !== undefined);
  if (new Set(both.map(({ personId, name }) => personId ?? name)).size < both.length)
    return refuse('same-carer-twice');
  return allow(both);
}

function carerOf(choice: CarerChoice, inOffice: ReadonlyMap<string, string>): Carer | undefined {
  if ('name' in choice) return { name: choice.name };
  const name = inOffice.get(choice.personId);
  return name === undefined ? undefined : { name, personId: choice.personId };
}
