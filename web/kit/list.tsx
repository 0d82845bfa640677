/** 卡片、列表与条目: things one below the other, each a large place to tap; and facts with their names. */
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { ForwardIcon } from './icons.tsx';
import { Go } from './link.tsx';

export interface CardProps {
  readonly title?: ReactNode;
  /** Beside the title: a count, a link. */
  readonly aside?: ReactNode;
  /** The title's place in the outline of the page. */
  readonly level?: 2 | 3;
  readonly children?: ReactNode;
}

/** A part of a page under its own title. */
export function Card({ title, aside, level = 2, children }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <section className="card">
      {(title || aside) && (
        <div className="card-head">
          {title && <Title className="card-title">{title}</Title>}
          {aside && <div className="card-aside">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  );
}

export const List = ({ children, label }: { readonly children?: ReactNode; readonly label?: string }) => (
  <ul className="list" aria-label={label}>
    {children}
  </ul>
);

export interface ListRowProps {
  readonly title: ReactNode;
  /** Goes somewhere … */
  readonly href?: string | undefined;
  /** … or does something; with neither it is only read. */
  readonly onClick?: (() => void) | undefined;
  /** Before the title: a mark or a picture. */
  readonly lead?: ReactNode;
  /** Small line above the title: number, category, place. */
  readonly over?: ReactNode;
  /** Small line below the title: status and clock. */
  readonly under?: ReactNode;
  readonly aside?: ReactNode;
  readonly current?: boolean | undefined;
}

export function ListRow({ title, href, onClick, lead, over, under, aside, current }: ListRowProps) {
  const taps = href !== undefined || onClick !== undefined;
  const body = (
    <>
      {lead && <span className="row-lead">{lead}</span>}
      <span className="row-body">
        {over && <span className="row-over">{over}</span>}
        <span className="row-title">{title}</span>
        {under && <span className="row-under">{under}</span>}
      </span>
      {aside && <span className="row-aside">{aside}</span>}
      {taps && <ForwardIcon />}
    </>
  );
  const className = classes('row', taps && 'is-tap', current && 'is-current');
  return (
    <li className="list-item">
      {href !== undefined ? (
        <Go className={className} href={href} aria-current={current ? 'true' : undefined}>
          {body}
        </Go>
      ) : onClick !== undefined ? (
        <button type="button" className={className} onClick={onClick} aria-pressed={current}>
          {body}
        </button>
      ) : (
        <div className={className}>{body}</div>
      )}
    </li>
  );
}

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** 要素: names and values; those without a value are left out. */
export const DescriptionList = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className="facts">
    {facts
      .filter(({ value }) => value !== null && value !== undefined && value !== '')
      .map(({ term, value }) => (
        <div key={term} className="fact">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
