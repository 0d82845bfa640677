/** 说明页: what this is, how personal data is protected, and what went wrong. */
import type { AboutPage, SiteProblem } from '../../contract/site.ts';
import type { SourcedLimit } from '../../domain/matter/limits.ts';
import { LEVELS } from '../../domain/place/level.ts';
import { LEVEL_LABELS } from '../kit/terms.ts';
import { ABOUT, LIMIT_WORDS, PRIVACY } from './plain-words.ts';
import type { Reading } from './reading.ts';

export const Privacy = ({ r }: { r: Reading }) => <Explained it={PRIVACY[r.view.lang]} />;

export function About({ r, page: { limits } }: { r: Reading; page: AboutPage }) {
  const words = LIMIT_WORDS[r.view.lang];
  const told = ({ unit, count }: SourcedLimit) => words.units[unit](count);
  return (
    <>
      <Explained it={ABOUT[r.view.lang]} />
      <h2 id="limits">{words.head}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <section className="across" aria-labelledby="limits" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[words.level, words.sign, words.answer, words.done].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LEVELS.map((level) => (
              <tr key={level}>
                <th scope="row">{r.called(LEVEL_LABELS, level)}</th>
                <td data-head={words.sign}>{told(limits.levels[level].sign)}</td>
                <td data-head={words.answer}>{told(limits.levels[level].answer)}</td>
                <td data-head={words.done}>{told(limits.levels[level].done)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>{words.confirm(told(limits.confirm))}</p>
      <p className="hint">{words.note}</p>
    </>
  );
}

const Explained = ({ it: { title, lead, sections } }: { it: (typeof ABOUT)['zh'] }) => (
  <>
    <h1>{title}</h1>
    <p className="lead">{lead}</p>
    {sections.map(({ head, lines }) => (
      <section key={head}>
        <h2>{head}</h2>
        {lines.length === 1 ? (
          <p>{lines[0]}</p>
        ) : (
          <ul className="lines">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </section>
    ))}
  </>
);

export function Problem({ r: { w, to }, problem }: { r: Reading; problem: SiteProblem }) {
  const [head, says] = w.problem[problem];
  return (
    <>
      <h1>{head}</h1>
      <p className="lead">{says}</p>
      <p>
        <a href={to('/')}>{w.toHome}</a>
      </p>
    </>
  );
}
