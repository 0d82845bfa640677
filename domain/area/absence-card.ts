/**
 * 外出联系卡: written by whoever is away, for the own village: whether to be told, to attend and to vote by phone, and whom to
 * call for the house. It asks neither where somebody went nor when; it ends after twelve months, or when its owner ends it.
 */
import { z } from 'zod';
import { addMonths, type Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import { PhoneNumber } from '../matter/report.ts';

/** 收到通知 · 电话参会 · 电话表决. */
export const WISHES = ['notices', 'attend', 'vote'] as const;
export type Wish = (typeof WISHES)[number];

const WRITTEN = {
  called: line({ min: 1, max: 20 }),
  phone: PhoneNumber,
  wishes: z
    .array(z.enum(WISHES))
    .min(1)
    .max(WISHES.length)
    .refine((wishes) => new Set(wishes).size === wishes.length, 'wish-twice'),
  /** Whom to call about the house; empty for nobody. */
  house: line({ min: 0, max: 40 }),
};

/** Ids by chance: those made in order of time would tell the time. The place is a village, or a group or area in it. */
export const AbsenceRequest = z.strictObject({
  cardId: z.uuidv4(),
  placeCode: z.string().regex(/^\d{12}(\d{2}){0,2}$/),
  ...WRITTEN,
});
export type AbsenceRequest = z.infer<typeof AbsenceRequest>;

export const AbsenceChange = z.strictObject({ version: VersionSchema, ...WRITTEN });
export type AbsenceChange = z.infer<typeof AbsenceChange>;

export interface AbsenceCard {
  readonly id: string;
  readonly placeCode: string;
  readonly called: string;
  readonly phone: string;
  readonly wishes: readonly Wish[];
  readonly house: string;
  /** The last day on which it stands. */
  readonly expires: Day;
  readonly version: number;
}

const STANDS_MONTHS = 12;

export type AbsenceRefusal = 'no-such-place';

export function writeAbsence(
  { cardId, placeCode, called, phone, wishes, house }: AbsenceRequest,
  { today, placeExists }: { today: Day; placeExists: boolean },
): Decision<AbsenceCard, AbsenceRefusal> {
  if (!placeExists) return refuse('no-such-place');
  const expires = addMonths(today, STANDS_MONTHS);
  return allow({ id: cardId, placeCode, called, phone, wishes, house, expires, version: 1 });
}

export type AbsenceChangeRefusal = 'changed-meanwhile';

/** Saved again, it stands for another twelve months. */
export function changeAbsence(
  card: AbsenceCard,
  { version, called, phone, wishes, house }: AbsenceChange,
  today: Day,
): Decision<AbsenceCard, AbsenceChangeRefusal> {
  if (version !== card.version) return refuse('changed-meanwhile');
  const expires = addMonths(today, STANDS_MONTHS);
  return allow({ ...card, called, phone, wishes, house, expires, version: version + 1 });
}
