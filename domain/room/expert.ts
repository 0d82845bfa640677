/**
 * 智囊库: experts, respected locals and lawyers who agreed to be asked. The consent lasts a year; whose consent has lapsed is shown
 * as lapsed and cannot be invited. Withdrawn means erased.
 */
import { z } from 'zod';
import { addDays, type Day } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { PhoneSchema } from '../people/appoint.ts';
import type { Office } from '../people/office.ts';
import { contains, levelOf, type PlaceCode } from '../place/code.ts';
import type { Booking } from './book.ts';
import { CONSENTS, type Consent } from './member.ts';

/** 智囊库 · 乡贤 · 法律专家. */
export const EXPERT_KINDS = ['think_tank', 'local_worthy', 'legal'] as const;
export type ExpertKind = (typeof EXPERT_KINDS)[number];

/** The county's are kept by the CPPCC's office, a town's by the town. */
export const EXPERT_KEEPERS = ['town_officer', 'cppcc_officer'] as const;

export const AddExpertRequest = z.strictObject({
  expertId: z.uuid(),
  kind: z.enum(EXPERT_KINDS),
  name: line({ min: 2, max: 30 }),
  /** What he or she knows about: 水利、土地、婚姻家事. */
  field: line({ min: 2, max: 60 }),
  phone: PhoneSchema.optional(),
  consent: z.enum(CONSENTS),
});
export type AddExpertRequest = z.infer<typeof AddExpertRequest>;

export const RenewExpertRequest = z.strictObject({ consent: z.enum(CONSENTS) });

export interface Expert {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly kind: ExpertKind;
  readonly name: string;
  readonly field: string;
  readonly phone: string | undefined;
  readonly consent: Consent;
  readonly consentDay: Day;
}

/** Days for which a consent holds. Our own default: 每年续一次. */
const HOLDS = 365;

/** The last day on which somebody may be invited. */
export const consentUntil = ({ consentDay }: Pick<Expert, 'consentDay'>): Day => addDays(consentDay, HOLDS);

export const hasLapsed = (expert: Pick<Expert, 'consentDay'>, today: Day): boolean =>
  today > consentUntil(expert);

/** Whose pool an office keeps: its own place's. */
export const keepsExpert = (by: Office, placeCode: PlaceCode): boolean =>
  (EXPERT_KEEPERS as readonly string[]).includes(by.post) && by.placeCode === placeCode;

/** Experts of the own place and of those above it; whoever works for the county sees everybody's. */
export const seesExpert = (by: Office, placeCode: PlaceCode): boolean =>
  contains(placeCode, by.placeCode) || levelOf(by.placeCode) === 'county';

export type AddExpertRefusal = 'named-already';
export type RenewExpertRefusal = 'renewed-today';
export type InviteExpertRefusal = 'booking-over' | 'consent-lapsed' | 'invited-already';

export function addExpert(
  { expertId, ...said }: AddExpertRequest,
  { by, today, there }: { by: Office; today: Day; there: readonly Expert[] },
): Decision<Expert, AddExpertRefusal> {
  const same = there.some(({ name, kind }) => name === said.name && kind === said.kind);
  if (same) return refuse('named-already');
  const { phone, ...rest } = said;
  return allow({ id: expertId, placeCode: by.placeCode, ...rest, phone, consentDay: today });
}

export const renewExpert = (
  expert: Expert,
  { consent, today }: { consent: Consent; today: Day },
): Decision<Expert, RenewExpertRefusal> =>
  expert.consentDay === today ? refuse('renewed-today') : allow({ ...expert, consent, consentDay: today });

/** Asked to come to what is booked; never without a consent that still holds on that day. */
export function inviteExpert(
  booking: Booking,
  expert: Expert,
  { today, invited }: { today: Day; invited: readonly string[] },
): Decision<{ readonly bookingId: string; readonly expertId: string }, InviteExpertRefusal> {
  if (booking.cancelledWhy !== undefined || booking.day < today) return refuse('booking-over');
  if (hasLapsed(expert, booking.day)) return refuse('consent-lapsed');
  if (invited.includes(expert.id)) return refuse('invited-already');
  return allow({ bookingId: booking.id, expertId: expert.id });
}
