/** 谁该办什么，到哪天: for everybody, as it is today; a place or a unit, never a person. */
import type { PublicOutcome } from '../../contract/outcome-sheet.ts';
import { OWED_WORDS, owedText, owersText } from '../kit/outcome/owed-words.ts';
import { OUTCOME_WORDS } from '../kit/outcome/words.ts';
import { type Sentence, say } from '../kit/sentences.ts';
import { Fact } from './frame.tsx';
import { SITE_OUTCOME } from './outcome-words.ts';
import type { Reading } from './reading.ts';

export function OutcomeOwed({ r, owed }: { readonly r: Reading; readonly owed: PublicOutcome['owed'] }) {
  const { lang } = r.view;
  const w = (sentence: Sentence, values?: Record<string, string | number>) => say(sentence, lang, values);
  if (owed.length === 0) return null;
  return (
    <>
      <h2>{w(OWED_WORDS.title)}</h2>
      <dl className="facts">
        {owed.map(({ what, by, day, overdue, task }) => (
          <Fact key={`${what} ${task} ${day}`} name={owersText(w, by)}>
            {owedText(w, lang, { what, day })}
            {overdue ? (
              <>
                {' '}
                <b>{w(OUTCOME_WORDS.overdue)}</b>
              </>
            ) : null}
            {task === null ? null : (
              <span className="why" lang={lang === 'en' ? 'zh-CN' : undefined}>
                {task}
              </span>
            )}
          </Fact>
        ))}
      </dl>
      <p className="hint">{w(SITE_OUTCOME.owedToday)}</p>
    </>
  );
}
