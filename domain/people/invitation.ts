/**
 * 邀请码: opens an account once: on a printed slip or in a text message. Twelve characters by chance (60 bits), one use,
 * two weeks. A forgotten password is a new invitation, which makes older ones worthless.
 */
import { DAY, type Moment } from '../kernel/day.ts';
import { checked, inFours, lettersOf, valuesOf } from '../kernel/letters.ts';

/** Characters of a code, each a whole number from 0 to 31. */
export const INVITATION_CHANCES = 12;

/** Two weeks are our default; no rule names a number. */
export const INVITATION_LASTS = 14 * DAY;

export interface Invitation {
  readonly id: string;
  readonly personId: string;
  readonly expires: Moment;
  readonly usedAt?: Moment;
  readonly revokedAt?: Moment;
}

/** 'A1B2-C3D4-E5F6' */
export const formatInvitation = (values: readonly number[]): string =>
  inFours(lettersOf(checked(values, INVITATION_CHANCES)));

/** The code as it was given, from how people write it; undefined when it is none. */
export function readInvitation(text: string): string | undefined {
  const values = valuesOf(text, /^([0-9A-HJKMNP-TV-Z]{12})$/);
  return values && formatInvitation(values);
}

/** Whether it still opens the account. Used, revoked and expired are the same as unknown to whoever shows it. */
export const opens = ({ expires, usedAt, revokedAt }: Invitation, at: Moment): boolean =>
  usedAt === undefined && revokedAt === undefined && at < expires;
