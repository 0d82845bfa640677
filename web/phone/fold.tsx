/** 收着的一张表: opened by whoever needs it; where something was begun before, it stands open. */
import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly title: string;
  /** Read once: it does not close under the hand that empties a field. */
  readonly begun: boolean;
  readonly children: ReactNode;
}

export function Fold({ title, begun, children }: FoldProps) {
  const [open] = useState(begun);
  return (
    <details className="fold" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
