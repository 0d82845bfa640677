/**
 * 公开页: what residents read of a thing: a copy of it with every free text seen through the masker and approved by a person. What
 * happens to the thing afterwards is public only when it is published again.
 */
import { z } from 'zod';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import { VersionSchema } from '../kernel/version-schema.ts';
import { masksLeft } from './approve.ts';
import { proposeMasks } from './mask.ts';
import type { Known, Mask } from './mask-kind.ts';
import { applyMasks, isMoreThanMarks } from './mask-word.ts';
import { Kept } from './publication.ts';

export const PublishSheetRequest = z.strictObject({
  /** How far the thing was read: what was added since is not approved by it. */
  steps: VersionSchema,
  /** Texts that are read otherwise than they were written, wherever they stand. */
  reworded: z
    .array(z.strictObject({ text: prose({ min: 1, max: 8000 }), as: prose({ min: 1, max: 8000 }) }))
    .max(200),
  kept: z.array(Kept).max(50),
});
export type PublishSheetRequest = z.infer<typeof PublishSheetRequest>;

export type SheetRefusal = 'changed-since' | 'text-empty' | 'personal-data-left';

/** A thing with each of its free texts put otherwise. */
export type Worded<State> = (it: State, put: (text: string) => string) => State;

/** Every free text of a thing, once, in the order in which it is read. */
export function textsIn<State>(it: State, worded: Worded<State>): readonly string[] {
  const texts = new Set<string>();
  worded(it, (text) => {
    texts.add(text);
    return text;
  });
  return [...texts];
}

/** A text as it was written, as the masker leaves it, and what it would hide. */
export interface MaskedText {
  readonly original: string;
  readonly masked: string;
  readonly masks: Mask[];
}

export function maskedText(original: string, known: Known): MaskedText {
  const masks = proposeMasks(original, known);
  return { original, masked: applyMasks(original, masks), masks: [...masks] };
}

/** What a person looks through before it is published. */
export const maskedTexts = (texts: readonly string[], known: Known): MaskedText[] =>
  texts.map((text) => maskedText(text, known));

/** The sheet as everybody reads it; `steps` is how many the thing has now. */
export function approveSheet<State>(
  it: State,
  worded: Worded<State>,
  { steps: read, reworded, kept }: PublishSheetRequest,
  { steps, known }: { readonly steps: number; readonly known: Known },
): Decision<State, SheetRefusal> {
  if (read !== steps) return refuse('changed-since');
  const otherwise = new Map(reworded.map(({ text, as }) => [text, as]));
  const sheet = worded(it, (text) => otherwise.get(text) ?? text);
  const texts = textsIn(sheet, worded);
  if (texts.some((text) => !isMoreThanMarks(text))) return refuse('text-empty');
  return texts.every((text) => masksLeft(text, kept, known).length === 0)
    ? allow(sheet)
    : refuse('personal-data-left');
}
