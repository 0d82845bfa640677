/** 年度报告 on the public site. */
import type { PlaceChoice } from './site.ts';
import type { YearReport } from './year-public.ts';

export interface YearPage {
  readonly kind: 'year';
  readonly filter: { readonly town: string; readonly village: string; readonly year: string };
  readonly towns: readonly PlaceChoice[];
  /** Of the chosen town. */
  readonly villages: readonly PlaceChoice[];
  /** The years that can be chosen, the newest first. */
  readonly years: readonly string[];
  readonly report: YearReport;
}

/** The same as rows of a table: what is counted, which one, how many; nothing where it is few. */
export interface YearRowsPage {
  readonly kind: 'year-rows';
  readonly report: YearReport;
}

export type YearContent = YearPage | YearRowsPage;
