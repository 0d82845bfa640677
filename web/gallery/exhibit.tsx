/** One shelf of the gallery. */
import type { ReactNode } from 'react';

export const Exhibit = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <section className="exhibit" id={id} aria-label={title}>
    <h2>{title}</h2>
    <div className="shelf">{children}</div>
  </section>
);
