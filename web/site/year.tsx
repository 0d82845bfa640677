/** 年度报告: what a year of a place counts, part by part. Prints as a sheet for the board. */
import type { YearPage } from '../../contract/site-year.ts';
import { say } from '../kit/sentences.ts';
import { Fact } from './frame.tsx';
import { Choice, PlaceFilter } from './place-filter.tsx';
import type { Reading } from './reading.ts';
import { partsOfYear, titleOfYear, type YearRow } from './year-rows.ts';
import { SITE_YEAR } from './year-words.ts';

export function Year({ r, page }: { r: Reading; page: YearPage }) {
  const { lang } = r.view;
  const { filter, report, years } = page;
  return (
    <article>
      <h1>{titleOfYear(r, report)}</h1>
      <p className="lead">{SITE_YEAR.lead[lang]}</p>
      <div className="no-print">
        <PlaceFilter r={r} action="/year" page={page}>
          <Choice
            name="year"
            label={SITE_YEAR.year[lang]}
            any={SITE_YEAR.thisYear[lang]}
            chosen={filter.year}
            among={years.map((code) => ({ code, name: code }))}
          />
        </PlaceFilter>
      </div>
      {partsOfYear(r, report).map(({ what, rows }) => (
        <section key={what}>
          <h2>{what}</h2>
          {rows === null ? <p>{SITE_YEAR.notYet[lang]}</p> : null}
          {rows?.length === 0 ? <p>{SITE_YEAR.none[lang]}</p> : null}
          {rows === null || rows.length === 0 ? null : (
            <dl className="facts">
              {rows.map((row) => (
                <Fact key={row.which} name={row.which}>
                  {told(r, row)}
                </Fact>
              ))}
            </dl>
          )}
        </section>
      ))}
      <p className="links no-print">
        <a href={r.to('/year/data.xlsx', { ...filter })} download>
          {SITE_YEAR.table[lang]}
        </a>
        <a href={r.to('/year/data.csv', { ...filter })} download>
          {SITE_YEAR.data[lang]}
        </a>
      </p>
    </article>
  );
}

const told = ({ view }: Reading, { count, percent }: YearRow): string => {
  if (count === null) return SITE_YEAR.few[view.lang];
  return percent ? say(SITE_YEAR.percent, view.lang, { n: count }) : String(count);
};
