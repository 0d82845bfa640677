/** 数字: a few numbers and bars beside them. Every bar has its number in words; nothing is only a picture. */
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Go } from './link.tsx';

/** `late` for what is overdue, `soon` for what nearly is. */
export type Tone = 'plain' | 'soon' | 'late' | undefined;

export interface StatProps {
  readonly label: string;
  readonly value: string | number;
  readonly unit?: string | undefined;
  readonly note?: ReactNode;
  readonly tone?: Tone;
  /** To the things that were counted. */
  readonly href?: string | undefined;
}

/** 一个数. */
export const Stat = ({ label, value, unit, note, tone = 'plain', href }: StatProps) => (
  <div className={`stat is-${tone}`}>
    <dt className="stat-label">{href ? <Go href={href}>{label}</Go> : label}</dt>
    <dd className="stat-value">
      {value}
      {unit && <span className="stat-unit">{unit}</span>}
    </dd>
    {note && <dd className="stat-note">{note}</dd>}
  </div>
);

export const Stats = ({ children }: { readonly children?: ReactNode }) => (
  <dl className="stats">{children}</dl>
);

export interface Bar {
  readonly key?: string;
  readonly label: string;
  readonly value: number;
  /** Instead of the bare number: 12 件 · 40%. */
  readonly text?: string | undefined;
  readonly tone?: Tone;
  readonly href?: string | undefined;
}

export interface BarsProps {
  readonly caption: ReactNode;
  readonly bars: readonly Bar[];
  /** The full length; the largest value where it is not given. */
  readonly max?: number | undefined;
}

/** 条形图: a list in which each line also has its length. */
export function Bars({ caption, bars, max }: BarsProps) {
  const full = Math.max(1, max ?? 0, ...bars.map(({ value }) => value));
  return (
    <figure className="bars">
      <figcaption className="bars-caption">{caption}</figcaption>
      <ul>
        {bars.map((bar) => (
          <BarRow key={bar.key ?? bar.label} {...bar} max={full} />
        ))}
      </ul>
    </figure>
  );
}

export const BarRow = ({ label, value, text, tone = 'plain', href, max }: Bar & { readonly max: number }) => (
  <li className={classes('bar', `is-${tone}`)}>
    <span className="bar-label">{href ? <Go href={href}>{label}</Go> : label}</span>
    <svg className="bar-line" aria-hidden="true" focusable="false">
      <rect width={`${Math.round((value / max) * 1000) / 10}%`} height="100%" />
    </svg>
    <span className="bar-value">{text ?? value}</span>
  </li>
);
