/** 银行卡: card numbers of 16 to 19 digits. */
import { isLuhn } from './check-digit.ts';

/**
 * Checked (Luhn), or written in fours as on the card, or 19 digits beginning with 62 (China UnionPay), which nothing
 * else is. Begins as cards in use here do, so that rows of years and order numbers beginning with one stay.
 */
export function isBankCard(digits: string, shape: string): boolean {
  if (digits.length < 16 || digits.length > 19 || !/^[34569]/.test(digits)) return false;
  if (/^4-4-4-4(-[1-3])?$/.test(shape)) return true;
  if (digits.length === 19 && digits.startsWith('62') && /^(?:19|6-13)$/.test(shape)) return true;
  return (/^(?:\d+|6-\d+|4-4-4-\d|8-8|1(-1)+)$/.test(shape) || /^4-4-\d+$/.test(shape)) && isLuhn(digits);
}
