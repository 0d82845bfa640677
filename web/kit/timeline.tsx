/** 经过: what happened, one under the other along a line. */
import type { ReactNode } from 'react';
import type { Moment } from '../../domain/kernel/day.ts';
import { classes } from './classes.ts';
import { Time } from './marks.tsx';

export interface Happening {
  readonly key: string | number;
  readonly at: Moment;
  /** 受理, 上报 … */
  readonly title: ReactNode;
  /** Who, as people know them: 永乐街道 镇干部 王某. */
  readonly by?: ReactNode;
  /** What they wrote. Never translated. */
  readonly words?: string | null | undefined;
  readonly more?: ReactNode;
  /** `late` for what a clock recorded, `end` for the last word. */
  readonly tone?: 'plain' | 'late' | 'end' | undefined;
}

export const Timeline = ({
  happenings,
  now,
}: {
  readonly happenings: readonly Happening[];
  readonly now?: Moment;
}) => (
  <ol className="timeline">
    {happenings.map(({ key, at, title, by, words, more, tone = 'plain' }) => (
      <li key={key} className={classes('timeline-step', `is-${tone}`)}>
        <p className="timeline-head">
          <span className="timeline-title">{title}</span>
          <span className="timeline-time">
            {now === undefined ? <Time at={at} /> : <Time at={at} now={now} />}
          </span>
        </p>
        {by && <p className="timeline-by">{by}</p>}
        {words && (
          <p className="timeline-words" lang="zh-CN">
            {words}
          </p>
        )}
        {more}
      </li>
    ))}
  </ol>
);
