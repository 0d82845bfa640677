/** 标记: where a thing stands and how much time it has, by words and shape; colour only repeats it. */
import type { ReactNode } from 'react';
import type { Moment } from '../../domain/kernel/day.ts';
import { type ClockColour, colourAt } from '../../domain/matter/clock.ts';
import { type Lang, useLang, useSay } from './sentences.ts';
import { dateTimeOf, machineOf, remaining, shortOf } from './when.ts';
import { WORDS } from './words.ts';

/** ○ nobody took it · ◐ being worked on · ◉ answered, waits · ✓ done · – stopped. */
export const STANDINGS = ['waiting', 'working', 'answered', 'done', 'stopped'] as const;
export type Standing = (typeof STANDINGS)[number];

const SHAPES: Record<Standing, ReactNode> = {
  waiting: <circle cx="8" cy="8" r="5.5" />,
  working: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className="is-full" d="M8 2.5a5.5 5.5 0 010 11z" />
    </>
  ),
  answered: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle className="is-full" cx="8" cy="8" r="2.2" />
    </>
  ),
  done: <path d="M2.5 8.5l3.8 3.8 7.2-8" />,
  stopped: <path d="M3 8h10" />,
};

/** 状态. The words are the face's. */
export const StatusBadge = ({
  standing,
  children,
}: {
  readonly standing: Standing;
  readonly children: ReactNode;
}) => (
  <span className={`mark is-${standing}`}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[standing]}
    </svg>
    {children}
  </span>
);

/** A word set apart: 紧急, 示例数据. `strong` for what must not be overlooked. */
export const Tag = ({ strong, children }: { readonly strong?: boolean; readonly children: ReactNode }) => (
  <span className={strong ? 'tag is-strong' : 'tag'}>{children}</span>
);

export interface ClockBadgeProps {
  readonly clock: { readonly yellow: Moment; readonly due: Moment; readonly provisional?: boolean };
  readonly now: Moment;
  /** What is due, in the face's words: 办结. */
  readonly purpose?: string | undefined;
  /** Also says the day and hour. */
  readonly full?: boolean | undefined;
}

const CLOCKS: Record<ClockColour, ReactNode> = {
  green: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.4 1.6" />
    </>
  ),
  yellow: (
    <>
      <path d="M8 2l6.6 11.8H1.4z" />
      <path d="M8 6.4v3.4M8 11.4v.7" />
    </>
  ),
  red: (
    <>
      <path className="is-full" d="M2 2h12v12H2z" />
      <path className="is-cut" d="M8 4.5v4.6M8 10.7v1" />
    </>
  ),
};

/** 时钟: 还剩 2 天 · 快到期 · 已超时 3 小时; 暂定 while a year's holidays are not announced. */
export function ClockBadge({ clock, now, purpose, full }: ClockBadgeProps) {
  const say = useSay();
  const lang = useLang();
  const colour = colourAt(clock, now);
  return (
    <span className={`clock is-${colour}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {CLOCKS[colour]}
      </svg>
      <span className="clock-words">
        {purpose && `${purpose} `}
        {colour === 'yellow' && `${say(WORDS.soon)} `}
        <span className="clock-left">{remaining(clock.due, now, lang)}</span>
        {full && <span className="clock-due">{say(WORDS.dueBy, { when: dateTimeOf(clock.due, lang) })}</span>}
        {clock.provisional && <span className="clock-provisional">{say(WORDS.provisional)}</span>}
      </span>
    </span>
  );
}

/** A moment as people write it; with `now` as short as it is clear today. */
export function Time({
  at,
  now,
  lang: given,
}: {
  readonly at: Moment;
  readonly now?: Moment;
  readonly lang?: Lang;
}) {
  const spoken = useLang();
  const lang = given ?? spoken;
  return (
    <time dateTime={machineOf(at)}>{now === undefined ? dateTimeOf(at, lang) : shortOf(at, now, lang)}</time>
  );
}
