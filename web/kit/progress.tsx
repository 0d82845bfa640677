/** 进度: how far something is, and the place of what is still on its way. */
import { useId } from 'react';
import { useSay } from './sentences.ts';
import { WORDS } from './words.ts';

export interface ProgressProps {
  readonly label: string;
  /** 0 … `max`; nothing, when nobody can tell. */
  readonly value?: number | undefined;
  readonly max?: number | undefined;
}

export function Progress({ label, value, max = 100 }: ProgressProps) {
  const id = useId();
  return (
    <div className="progress">
      <span className="progress-label" id={id}>
        {label}
      </span>
      {value !== undefined && (
        <span className="progress-number" aria-hidden="true">
          {Math.round((value / max) * 100)}%
        </span>
      )}
      <progress aria-labelledby={id} value={value} max={max} />
    </div>
  );
}

/** 骨架: grey lines where text will be. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const say = useSay();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{say(WORDS.loading)}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without anything in them
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}
