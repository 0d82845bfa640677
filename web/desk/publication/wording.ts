/** 公开稿: the three parts of a wording, what the masker still finds in it, and what is kept on purpose. */
import { useCallback, useEffect, useState } from 'react';
import type { AnswerOf, BodyTo } from '../../../contract/endpoint.ts';
import { checkWording, type MaskedPart, type MaskView } from '../../../contract/publication.ts';
import type { MaskKind } from '../../../domain/publication/mask-kind.ts';
import { applyMasks } from '../../../domain/publication/mask-word.ts';
import { call } from '../../kit/api.ts';
import { noticed, type Trouble } from '../ask.ts';

export const PARTS = ['title', 'text', 'result'] as const;
export type Part = (typeof PARTS)[number];
export type Wording = Readonly<Record<Part, string>>;
export type Masked = Readonly<Record<Part, MaskedPart>>;

/** Reasons by the passage that stays, without its spaces, as the rule compares them. */
export type Kept = Readonly<Record<string, string>>;

export interface Finding extends MaskView {
  readonly part: Part;
  readonly passage: string;
}

export const keyOf = (passage: string): string => passage.replace(/\s/g, '');

export const sameWording = (one: Wording, other: Wording): boolean =>
  PARTS.every((part) => one[part] === other[part]);

/** What the masker found in a wording, part by part. */
export const findingsOf = (masked: Masked): readonly Finding[] =>
  PARTS.flatMap((part) =>
    masked[part].masks.map((mask) => ({
      ...mask,
      part,
      passage: masked[part].original.slice(mask.from, mask.to),
    })),
  );

/** The text with one passage hidden. */
export const hidden = (text: string, { from, to, kind }: MaskView): string =>
  applyMasks(text, [{ from, to, kind: kind as MaskKind }]);

/** Passages kept with a reason, as the endpoint takes them. */
export const keptIn = (
  findings: readonly Finding[],
  kept: Kept,
): readonly { passage: string; why: string }[] =>
  findings.flatMap(({ passage }) => {
    const why = kept[keyOf(passage)]?.trim();
    return why ? [{ passage, why }] : [];
  });

export const isKept = (kept: Kept, { passage }: Finding): boolean =>
  (kept[keyOf(passage)]?.trim().length ?? 0) >= 2;

export const fits = (wording: Wording): boolean =>
  PARTS.every((part) => {
    const { length } = wording[part].trim();
    return part === 'title' ? length >= 2 && length <= 60 : length >= 4 && length <= 2000;
  });

type Check = AnswerOf<typeof checkWording>;

/** Checks a wording when asked, and the first one by itself. What was found belongs to the wording it was found in. */
export function useCheck(matterId: string | undefined, wording: Wording) {
  const [checking, setChecking] = useState(false);
  const [last, setLast] = useState<{ wording: Wording; found: Check }>();
  const [trouble, setTrouble] = useState<Trouble>();

  const check = useCallback(
    async (it: Wording) => {
      if (matterId === undefined || !fits(it)) return;
      setChecking(true);
      const body: BodyTo<typeof checkWording> = { title: it.title, text: it.text, result: it.result };
      const reply = noticed(await call(checkWording, { params: { matterId }, body }));
      setChecking(false);
      setTrouble(reply.kind === 'answer' ? undefined : reply);
      if (reply.kind === 'answer') setLast({ wording: it, found: reply.answer });
    },
    [matterId],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the wording the page began with
  useEffect(() => void check(wording), [check]);

  const fresh = last !== undefined && sameWording(last.wording, wording);
  return {
    check: () => void check(wording),
    checking,
    trouble,
    fresh,
    findings: last ? findingsOf(last.found) : [],
  };
}
