/** 一版内容: its words, its rows and its sums, the same on the page and on the board. */
import type { VersionView } from '../../contract/disclosure.ts';
import { DISCLOSURE_TERMS, yuan } from '../kit/disclosure/words.ts';
import { Written } from './frame.tsx';
import { teller } from './open.tsx';
import type { Reading } from './reading.ts';

interface Part {
  readonly r: Reading;
  readonly version: VersionView;
}

export function OpenVersion({ r, version }: Part) {
  const { content, why, no } = version;
  const w = teller(r);
  return (
    <>
      {why === null ? null : (
        <div className="note">
          <h2>{w(DISCLOSURE_TERMS.correction, { n: no })}</h2>
          <Written r={r}>{why}</Written>
        </div>
      )}
      {content.text === '' ? null : <Written r={r}>{content.text}</Written>}
      {content.rows.length === 0 ? null : <Rows r={r} version={version} />}
    </>
  );
}

function Rows({ r, version: { content, sums } }: Part) {
  const w = teller(r);
  const t = DISCLOSURE_TERMS;
  const { rows, opening } = content;
  const counted = rows.some(({ people, few }) => people !== null || few);
  const money = (fen: number | null) => <td className="number">{fen === null ? '' : yuan(fen)}</td>;
  /** A line of sums under the rows: what, income, expense. */
  const sum = (name: string, income: number | null, expense: number | null) => (
    <tr className="sum">
      <th scope="row">{name}</th>
      {counted ? <td /> : null}
      {money(income)}
      {money(expense)}
    </tr>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <div className="scroll" tabIndex={0}>
      <table className="told">
        {sums === null ? null : <caption>{w(t.unit)}</caption>}
        <thead>
          <tr>
            <th scope="col">{w(t.what)}</th>
            {counted ? <th scope="col">{w(t.people)}</th> : null}
            {sums === null ? null : (
              <>
                <th scope="col">{w(t.income)}</th>
                <th scope="col">{w(t.expense)}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody lang={r.view.lang === 'en' ? 'zh-CN' : undefined}>
          {rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              <th scope="row">
                {row.name}
                {row.told === '' ? null : <span className="why">{row.told}</span>}
              </th>
              {counted ? <td className="number">{row.few ? w(t.few) : row.people}</td> : null}
              {sums === null ? null : (
                <>
                  {money(row.income)}
                  {money(row.expense)}
                </>
              )}
            </tr>
          ))}
        </tbody>
        {sums === null ? null : (
          <tfoot>
            {sum(w(t.total), sums.income, sums.expense)}
            {opening === null ? null : sum(w(t.opening), opening, null)}
            {sum(w(t.balance), sums.balance, null)}
          </tfoot>
        )}
      </table>
    </div>
  );
}
