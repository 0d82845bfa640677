/** 标出: a text with the passages to hide marked in it, each with what it looks like. */
import type { MaskedPart } from '../../../contract/publication.ts';
import { useSay } from '../../kit/sentences.ts';
import { MASK_LABELS, PUBLICATION_WORDS } from './words.ts';

export function MarkedText({ part: { original, masks } }: { readonly part: MaskedPart }) {
  const say = useSay();
  const sorted = [...masks].sort((one, other) => one.from - other.from);
  const last = sorted[sorted.length - 1]?.to ?? 0;
  return (
    <>
      <p className="matter-text" lang="zh-CN">
        {sorted.map(({ from, to, kind }, index) => {
          const label = MASK_LABELS[kind as keyof typeof MASK_LABELS];
          return (
            <span key={from}>
              {original.slice(sorted[index - 1]?.to ?? 0, from)}
              <mark title={say(PUBLICATION_WORDS.hidden, { kind: label ? say(label) : kind })}>
                {original.slice(from, to)}
                <span className="unseen">
                  （{say(PUBLICATION_WORDS.hidden, { kind: label ? say(label) : kind })}）
                </span>
              </mark>
            </span>
          );
        })}
        {original.slice(last)}
      </p>
      {masks.length === 0 && <p className="field-hint">{say(PUBLICATION_WORDS.nothingHidden)}</p>}
    </>
  );
}
