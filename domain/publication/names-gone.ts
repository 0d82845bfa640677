/**
 * 满三十天隐去姓名: a name that was left standing on purpose (光荣榜, 公示名单) is read for thirty days; from then on its mark stands there, in every
 * version. What is on record stays as it was: the proof of it goes on holding, by the hash of the text (个人信息保护法 Art. 19; days: our default).
 */
import { DAY, type Moment } from '../kernel/day.ts';
import { proposeMasks } from './mask.ts';
import type { Known } from './mask-kind.ts';
import { applyMasks } from './mask-word.ts';
import { type KeptMask, PARTS, type Part } from './publication.ts';

export const NAMES_DAYS = 30;

/** Whether a version of this moment has been read for so long. */
export const isOld = (at: Moment, now: Moment): boolean => now > at + NAMES_DAYS * DAY;

/** Whether names are left that may be read no more. */
export const namesGone = (keptMasks: readonly KeptMask[], at: Moment, now: Moment): boolean =>
  isOld(at, now) && keptMasks.some(({ kind }) => kind === 'name');

type Read = Readonly<Partial<Record<Part, string | null>>>;

/** The parts of a version with every name that was kept taken out. */
export function withoutNames<Parts extends Read>(read: Parts, keptMasks: readonly KeptMask[]): Parts {
  const hidden = PARTS.flatMap((part) => {
    const text = read[part];
    const masks = keptMasks.filter((mask) => mask.part === part && mask.kind === 'name');
    if (typeof text !== 'string' || masks.length === 0) return [];
    return [
      [
        part,
        applyMasks(
          text,
          [...masks].sort((one, other) => one.from - other.from),
        ),
      ] as const,
    ];
  });
  return { ...read, ...Object.fromEntries(hidden) };
}

/**
 * What was left standing on purpose and is written as a name is: in Chinese signs, without a number. Whoever is not found by form is
 * found by this.
 */
export const namesAmong = (passages: readonly string[]): string[] =>
  passages.filter((passage) => /^[\p{Script=Han}·•\s]{2,12}$/u.test(passage));

/** An approved text without names: where the masker still finds one, it was left standing on purpose. */
export const withoutNamesIn = (text: string, known: Known): string =>
  applyMasks(
    text,
    proposeMasks(text, known).filter(({ kind }) => kind === 'name'),
  );
