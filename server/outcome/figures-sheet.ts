/** 成果指标导出表: each figure a row, with its period, its place and how it is counted; for existing appraisals, computed. */
import { countOutcomes as api } from '../../contract/outcome.ts';
import { FIGURES, type Figures } from '../../domain/outcome/figures.ts';
import type { Sheet } from '../kit/sheet.ts';
import { outcomeFiguresFor } from './read.ts';

export const outcomeFigureSheet: Sheet = {
  name: 'outcome-figures',
  of: api,
  columns: [
    { key: 'period', kind: 'text' },
    { key: 'place', kind: 'text' },
    { key: 'origin', kind: 'word' },
    { key: 'figure', kind: 'word' },
    { key: 'count', kind: 'number' },
    { key: 'formula', kind: 'word' },
  ],
  async *rows({ house, tx }, asked: { readonly year?: string; readonly place?: string }) {
    const { year, placeName, rows } = await outcomeFiguresFor(tx, house, asked);
    const line = (by: string, name: keyof Figures, count: number) => [
      ...[String(year), placeName, `origin.${by}`, `figure.${name}`, count, `formula.${name}`],
    ];
    yield rows.flatMap((row) => FIGURES.map((name) => line(row.by, name, row[name])));
  },
};
