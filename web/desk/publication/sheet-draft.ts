/** 公众页的稿: what becomes of the texts the masker found something in: hidden, put otherwise, or kept with a reason. */
import type { MaskedPart } from '../../../contract/publication.ts';

/** By the text as it was written: how it will be read, and why something was left standing. */
export type Edited = Readonly<Record<string, { readonly as: string; readonly why: string }>>;

const asIn = ({ original, masked }: MaskedPart, edited: Edited): string => edited[original]?.as ?? masked;

/** Passages that were found and still stand in it. */
export const standingIn = (part: MaskedPart, edited: Edited): readonly string[] =>
  part.masks
    .map(({ from, to }) => part.original.slice(from, to))
    .filter((passage) => asIn(part, edited).includes(passage));

export const lacksReason = (part: MaskedPart, edited: Edited): boolean =>
  standingIn(part, edited).length > 0 && (edited[part.original]?.why.trim().length ?? 0) < 2;

export const rewordedOf = (found: readonly MaskedPart[], edited: Edited) =>
  found.map((part) => ({ text: part.original, as: asIn(part, edited) }));

export const keptOf = (found: readonly MaskedPart[], edited: Edited) =>
  found.flatMap((part) =>
    standingIn(part, edited).map((passage) => ({ passage, why: edited[part.original]?.why.trim() ?? '' })),
  );
