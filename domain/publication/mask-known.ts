/** 已知的号码与住址: the phones and addresses of the matter itself, in whatever way they are written again. */
import { type Compact, compactText, digitsIn, placeIn, placesOf } from './compact.ts';
import type { Finding } from './mask-kind.ts';
import { isMobileDigits, writingsOf } from './mask-phone.ts';
import { isDigit, type Reading } from './reading.ts';

/** Shorter numbers are hotlines. */
const SHORTEST_PHONE = 7;

/** The phones of the matter, also a landline without its area code. */
export function findKnownPhones(reading: Reading, text: Compact, phones: readonly string[]): Finding[] {
  const writings = new Set(phones.flatMap((phone) => writingsOf(digitsIn(phone))));
  return [...writings]
    .filter((digits) => digits.length >= SHORTEST_PHONE)
    .flatMap((digits) =>
      placesOf(digits, text.digits)
        .map((at) => placeIn(text, at, at + digits.length))
        .filter(({ at, end }) => !touchesDigit(reading, at, end))
        .map((place): Finding => ({ ...place, kind: isMobileDigits(digits) ? 'phone' : 'landline' })),
    );
}

/** The addresses of the matter, also without the names of county, town or village before them. */
export function findKnownAddresses(text: Compact, addresses: readonly string[]): Finding[] {
  return writtenOf(addresses).flatMap((address) =>
    placesOf(address, text.digits).map(
      (at): Finding => ({ ...placeIn(text, at, at + address.length), kind: 'address' }),
    ),
  );
}

/** However the doors of a case may be written: asked for each of its texts, found once. */
function writtenOf(addresses: readonly string[]): readonly string[] {
  const before = WRITTEN.get(addresses);
  if (before !== undefined) return before;
  const written = [...new Set(addresses.flatMap((address) => tailsOf(compactText(address).digits)))];
  WRITTEN.set(addresses, written);
  return written;
}
const WRITTEN = new WeakMap<readonly string[], readonly string[]>();

/** 永乐街道安山村三组12号 → itself, 安山村三组12号, 三组12号: whatever still leads to one door. */
function tailsOf(address: string): string[] {
  const tails = [address];
  for (let at = 1; at < address.length; at++) {
    const tail = address.slice(at);
    if (/[省市县区镇乡道村]/.test(address[at - 1] ?? '') && tail.length >= 4 && /\d/.test(tail))
      tails.push(tail);
  }
  return tails.filter((tail) => tail.length >= 3);
}

const touchesDigit = ({ digits, drawn }: Reading, at: number, end: number): boolean =>
  (isDigit(digits[at - 1]) && !drawn[at - 1]) || (isDigit(digits[end]) && !drawn[end]);
