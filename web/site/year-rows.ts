/** 年度报告的行: what a year counts, in order, for the page and for a table. */
import type { YearReport } from '../../contract/year-public.ts';
import { STATUS_LABELS, VERDICT_LABELS } from '../kit/outcome/words.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { DOMAIN_LABELS } from '../kit/terms.ts';
import type { Reading } from './reading.ts';
import { SITE_YEAR } from './year-words.ts';

/** `count` is null where it is few; `percent`: of a hundred. */
export interface YearRow {
  readonly which: string;
  readonly count: number | null;
  readonly percent?: true;
}
export interface YearPart {
  readonly what: string;
  /** Null: it is not counted yet. */
  readonly rows: readonly YearRow[] | null;
}

export function partsOfYear(r: Reading, { published, raised }: YearReport): YearPart[] {
  const w = (sentence: Sentence): string => sentence[r.view.lang];
  const domain = (one: string): string => r.called(DOMAIN_LABELS, one);
  const all = published.results.reduce((sum, { count }) => sum + count, 0);
  const row = (label: Sentence, count: number | null): YearRow => ({ which: w(label), count });
  return [
    {
      what: w(SITE_YEAR.raised),
      rows: raised && [
        row(SITE_YEAR.total, raised.total),
        ...raised.domains.map((one) => ({ which: domain(one.domain), count: one.count })),
        { ...row(SITE_YEAR.inTime, raised.inTime), percent: true },
      ],
    },
    {
      what: w(SITE_YEAR.settled),
      rows: [
        row(SITE_YEAR.total, all),
        ...published.results.map((one) => ({ which: domain(one.domain), count: one.count })),
      ],
    },
    {
      what: w(SITE_YEAR.took),
      rows: [
        row(SITE_YEAR.sameDay, published.sameDay),
        row(SITE_YEAR.withinWeek, published.withinWeek),
        row(SITE_YEAR.later, published.later),
      ],
    },
    {
      what: w(SITE_YEAR.talked),
      rows: [row(SITE_YEAR.topics, published.topics), row(SITE_YEAR.agreed, published.agreedTopics)],
    },
    {
      what: w(SITE_YEAR.points),
      rows: published.points.map(({ verdict, count }) => row(VERDICT_LABELS[verdict], count)),
    },
    {
      what: w(SITE_YEAR.outcomes),
      rows: published.outcomes.map(({ status, count }) => row(STATUS_LABELS[status], count)),
    },
    {
      what: w(SITE_YEAR.opened),
      rows: [
        row(SITE_YEAR.disclosures, published.disclosures),
        row(SITE_YEAR.questions, published.questions),
        row(SITE_YEAR.affairs, published.affairs),
      ],
    },
  ];
}

export const titleOfYear = ({ view }: Reading, { placeName, year }: YearReport): string =>
  say(SITE_YEAR.title, view.lang, { place: placeName, year });

/** The same as a table: its name, its heads, its lines. */
export function yearTable(r: Reading, report: YearReport): string {
  const { what, which, count } = SITE_YEAR;
  const head = { what: what[r.view.lang], which: which[r.view.lang], count: count[r.view.lang] };
  const lines = partsOfYear(r, report).flatMap((part) =>
    (part.rows ?? []).map((row) => [part.what, row.which + (row.percent ? ' %' : ''), row.count]),
  );
  return JSON.stringify({ name: titleOfYear(r, report), head, lines });
}
