/**
 * 脱敏: which passages of a text must not be published, before a person decides. It finds the names, phones and
 * addresses of the matter itself however they are written, and phones, identity, card, passport and plate numbers and
 * accounts of anybody by their form; it leaves place codes, matter numbers, credit codes, amounts, dates, document
 * numbers and hotlines. 个人信息保护法 Art. 25; Zhoukou, 2023: 40,000 published items had to be taken back.
 */
import { compact } from './compact.ts';
import { findAddresses } from './mask-address.ts';
import { findAnnouncedNames } from './mask-announced.ts';
import { findCodes } from './mask-code.ts';
import type { Finding, Known, Mask } from './mask-kind.ts';
import { findKnownAddresses, findKnownPhones } from './mask-known.ts';
import { findKnownNames, findRepeatedNames } from './mask-name.ts';
import { findNumbers } from './mask-number.ts';
import { findInTables } from './mask-table.ts';
import { readText } from './reading.ts';

/**
 * The passages to hide, in their order and apart from each other. Of a text that was masked with them, none. Time
 * grows with the text, whatever stands in it.
 */
export function proposeMasks(text: string, known: Known): readonly Mask[] {
  let masks: readonly Mask[] = [];
  let rest = text;
  let names: readonly string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const found = findOnce(rest, known, names);
    if (found.length === 0) break;
    masks = joined([...masks, ...found]);
    names = masks.filter(({ kind }) => kind === 'name').map(({ from, to }) => text.slice(from, to));
    rest = blanked(text, masks);
  }
  return masks;
}

/** What a found passage hid from sight is found in the next round: a passport number right after a phone; so is a name told before. */
const ROUNDS = 3;

function findOnce(text: string, known: Known, names: readonly string[]): readonly Mask[] {
  const reading = readText(text);
  const close = compact(reading);
  const found: readonly Finding[] = [
    ...findKnownPhones(reading, close, known.phones),
    ...findNumbers(reading, known),
    ...findCodes(reading),
    ...findKnownAddresses(close, known.addresses ?? []),
    ...findAddresses(reading),
    ...findKnownNames(close, known.names),
    ...findRepeatedNames(close, names),
    ...findAnnouncedNames(reading.plain),
    ...findInTables(reading),
  ];
  return joined(
    found.map(({ at, end, kind }) => ({ from: reading.from[at] ?? 0, to: reading.to[end - 1] ?? 0, kind })),
  );
}

/** The text, as long as before, with brackets where something is hidden, as around the marks that will stand there. */
function blanked(text: string, masks: readonly Mask[]): string {
  let rest = '';
  let done = 0;
  for (const { from, to } of masks) {
    rest += text.slice(done, from) + '〕'.repeat(to - from);
    done = to;
  }
  return rest + text.slice(done);
}

/**
 * The place codes of a county: 6, 9, 12, 14 or 16 digits beginning with the county's six. For `Known.ownCodes`.
 */
export const placeCodesOf =
  (countyCode: string) =>
  (digits: string): boolean =>
    digits.startsWith(countyCode) && [6, 9, 12, 14, 16].includes(digits.length);

/** Where nobody is known by name: what is hidden is found by its form. */
export const knownByForm = (countyCode: string): Known => ({
  names: [],
  phones: [],
  ownCodes: placeCodesOf(countyCode),
});

/** Where two overlap, one passage of both, of the kind of the longer one; of the first found when equally long. */
function joined(masks: readonly Mask[]): readonly Mask[] {
  const apart: Mask[] = [];
  let longest = 0;
  for (const mask of [...masks].sort((one, other) => one.from - other.from)) {
    const last = apart[apart.length - 1];
    const length = mask.to - mask.from;
    if (last === undefined || mask.from >= last.to) {
      apart.push(mask);
      longest = length;
      continue;
    }
    const kind = length > longest ? mask.kind : last.kind;
    longest = Math.max(longest, length);
    apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, mask.to), kind };
  }
  return apart;
}
