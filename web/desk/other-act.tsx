/** 别的做法: an act that opens when it is chosen. */
import type { ReactNode } from 'react';
import { type Sentence, useSay } from '../kit/sentences.ts';

export function OtherAct({ title, children }: { readonly title: Sentence; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <details className="other-ways">
      <summary>{say(title)}</summary>
      {children}
    </details>
  );
}
