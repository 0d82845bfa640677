/** 表: the measured ratios, as lines for the console or as a table for the page. */
import type { Measured } from './load.ts';
import { WORKS, type Work } from './works.ts';

export interface Line {
  readonly work: Work;
  readonly connections: number;
  readonly ours: readonly Measured[];
  readonly ceiling: readonly Measured[];
  /** Empty where there is none. */
  readonly floor: readonly Measured[];
  readonly lag: number;
  readonly rss: number;
}

/** Rate as a share of the ceiling's, at 16 connections. */
const GOALS: Readonly<Record<Work, number>> = { W1: 0.4, W2: 0.5, W3: 0.35, W4: 4, W5: 0.6, W6: 2 };

const HEAD = [
  'work',
  'connections',
  'rate ÷ ceiling',
  'goal',
  'floor ÷ ceiling',
  'ours ÷ floor',
  'p99 ÷ ceiling',
  'loop lag p99',
  'memory',
  'a second, ours : floor : ceiling',
  'processor ms a request, node + postgres, ours : floor : ceiling',
  'failed',
];

export function tableOf(
  lines: readonly Line[],
  { matters, markdown }: { matters: number; markdown: boolean },
): string {
  const cells = lines.map(cellsOf);
  if (markdown)
    return [
      `${matters.toLocaleString('en')} matters`,
      '',
      ...[HEAD, HEAD.map(() => '---'), ...cells].map((row) => `| ${row.join(' | ')} |`),
    ].join('\n');
  return cells.map((row) => row.map((cell, i) => cell.padEnd(i === 0 ? 36 : 14)).join(' ')).join('\n');
}

function cellsOf({ work, connections, ours, ceiling, floor, lag, rss }: Line): string[] {
  const rate = mean(ours, 'rate');
  const sides = [ours, floor, ceiling].filter((side) => side.length > 0);
  return [
    `${work} ${WORKS[work]}`,
    String(connections),
    (rate / mean(ceiling, 'rate')).toFixed(2),
    connections === 16 ? `≥ ${GOALS[work]}` : '',
    floor.length === 0 ? '' : (mean(floor, 'rate') / mean(ceiling, 'rate')).toFixed(2),
    floor.length === 0 ? '' : (rate / mean(floor, 'rate')).toFixed(2),
    (mean(ours, 'p99') / mean(ceiling, 'p99')).toFixed(1),
    `${Math.max(0, lag).toFixed(0)} ms`,
    `${rss.toFixed(0)} MB`,
    sides.map((side) => mean(side, 'rate').toFixed(0)).join(' : '),
    sides.map(costOf).join(' : '),
    String([...ours, ...floor, ...ceiling].reduce((sum, { failed }) => sum + failed, 0)),
  ];
}

const costOf = (measured: readonly Measured[]): string =>
  `${mean(measured, 'server').toFixed(2)} + ${mean(measured, 'postgres').toFixed(2)}`;

const mean = (measured: readonly Measured[], what: 'rate' | 'p99' | 'server' | 'postgres'): number =>
  measured.reduce((sum, it) => sum + it[what], 0) / measured.length;
