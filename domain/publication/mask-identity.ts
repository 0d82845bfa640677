/** 身份证: identity numbers of 18 signs (GB 11643) and of 15 digits, as cards before 1999 bore them. */
import { isCreditChecked, isIdentityChecked } from './check-digit.ts';

/**
 * 17 digits and a digit or X. A wrong check digit does not make it less personal: province and birthday suffice. A
 * checked number whose birthday is wrong counts too, unless it is a checked credit code.
 */
export function isIdentity18(number: string): boolean {
  if (!isProvince(number)) return false;
  if (isBirthday(number.slice(6, 14))) return true;
  return isIdentityChecked(number) && !isCreditChecked(number);
}

/** Two digits of the year, no check digit; other rows of 15 digits rarely hold a province and a birthday. */
export const isIdentity15 = (digits: string, shape: string): boolean =>
  (shape === '15' || shape === '6-6-3' || /^1(-1)*$/.test(shape)) &&
  isProvince(digits) &&
  isBirthday(`19${digits.slice(6, 12)}`);

/** Of the certificate of a disabled person: an identity number and two digits more. */
export const isDisabilityNumber = (digits: string): boolean =>
  digits.length === 20 && isIdentity18(digits.slice(0, 18)) && isIdentityChecked(digits.slice(0, 18));

/** GB/T 2260, and 9 for foreigners who live here for good. */
const isProvince = (number: string): boolean =>
  /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-9])/.test(number);

const isBirthday = (digits: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
