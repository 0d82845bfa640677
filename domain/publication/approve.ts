/** 审核: whether a wording a person approved may be read by everyone. */
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { proposeMasks } from './mask.ts';
import type { Known, Mask } from './mask-kind.ts';
import { isMoreThanMarks } from './mask-word.ts';
import { type Kept, type KeptMask, PARTS, type Part } from './publication.ts';

export type ApproveRefusal = 'text-empty' | 'personal-data-left' | 'name-in-title';

/**
 * The passages kept on purpose. Refused when a part says nothing besides marks, or when the masker would still hide a
 * passage for which no reason was given.
 */
export function approve(
  readable: Readonly<Partial<Record<Part, string>>>,
  kept: readonly Kept[],
  known: Known,
): Decision<readonly KeptMask[], ApproveRefusal> {
  const parts = PARTS.flatMap((part) =>
    readable[part] === undefined ? [] : [[part, readable[part]] as const],
  );
  if (parts.some(([, text]) => !isMoreThanMarks(text))) return refuse('text-empty');

  const reasons = new Map(kept.map(({ passage, why }) => [withoutSpace(passage), why]));
  const keptMasks: KeptMask[] = [];
  for (const [part, text] of parts) {
    for (const { from, to, kind } of proposeMasks(text, known)) {
      const passage = text.slice(from, to);
      const why = reasons.get(withoutSpace(passage));
      if (why === undefined) return refuse('personal-data-left');
      // Names are read for thirty days; a title stands in lists, feeds and the record for good.
      if (part === 'title' && kind === 'name') return refuse('name-in-title');
      keptMasks.push({ part, from, to, kind, passage, why });
    }
  }
  return allow(keptMasks);
}

/** What of a text the masker would still hide and nobody gave a reason to keep. */
export const masksLeft = (text: string, kept: readonly Kept[], known: Known): readonly Mask[] => {
  const passages = new Set(kept.map(({ passage }) => withoutSpace(passage)));
  return proposeMasks(text, known).filter(
    ({ from, to }) => !passages.has(withoutSpace(text.slice(from, to))),
  );
};

const withoutSpace = (passage: string): string => passage.replace(/\s/g, '');
