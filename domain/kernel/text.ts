/**
 * 文字: what people write, kept as they wrote it. Only white space at both ends is cut; rare characters of names
 * (𠮷, 䶮, private-use ones of GB 18030) and their composition stay (no normalisation). What could not be stored or
 * shown truly is refused, never repaired: U+0000, lone surrogates, controls, direction overrides.
 */
import { z } from 'zod';

/** No text of a request is longer, in UTF-16 code units. */
export const TEXT_LIMIT = 20_000;

/** Lengths in UTF-16 code units, after cutting. */
export interface TextLength {
  readonly min: number;
  readonly max: number;
}

/** 一行: a name, a title. Line breaks and tabs are refused. Issues: zod's own, and the reasons below. */
export const line = (length: TextLength) => text(length).refine(isOneLine, 'more-than-one-line');

/** 一段: a report, a reason, an answer. CR LF, as every HTML form sends a line break, is read as LF. */
export const prose = (length: TextLength) => text(length);

/** A surrogate without its partner is no character: UTF-8 cannot carry it. */
export const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);

/** No control characters (C0 and C1) but line break and tab. */
export const isWithoutControls = (text: string): boolean => !/[^\P{Cc}\n\t]/u.test(text);

/** No characters that make text read in another order than it is stored (Unicode TR 36, "Trojan Source"). */
export const isInOrder = (text: string): boolean => !/[\u202a-\u202e\u2066-\u2069]/.test(text);

export const isOneLine = (text: string): boolean => !/[\n\t\u2028\u2029]/.test(text);

/** Something besides spaces, joiners and other marks nobody sees. */
export const isVisible = (text: string): boolean => text === '' || /[^\p{Cc}\p{Cf}\p{Z}\p{M}]/u.test(text);

function text({ min, max }: TextLength) {
  if (min > max || max > TEXT_LIMIT) throw new RangeError(`no text of ${min} to ${max}`);
  return z
    .string()
    .overwrite((raw) => raw.replace(/\r\n/g, '\n').trim())
    .min(min)
    .max(max)
    .refine(isWellFormed, 'lone-surrogate')
    .refine(isWithoutControls, 'control-character')
    .refine(isInOrder, 'direction-override')
    .refine(isVisible, 'nothing-to-read');
}
