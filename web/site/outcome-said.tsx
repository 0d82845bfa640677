/** 群众凭条说的: counts beside an acceptance, and the answer when most deny that it is done. */
import type { SaidTold } from '../../contract/outcome-view.ts';
import { SAID_WORDS, saidLines } from '../kit/outcome/say-words.ts';
import { Written } from './frame.tsx';
import type { Reading } from './reading.ts';

interface SaidProps {
  readonly r: Reading;
  readonly said: SaidTold | null;
  readonly answer: string | null;
}

export function SaidWithSlips({ r, said, answer }: SaidProps) {
  const { lang } = r.view;
  if (said === null) return null;
  return (
    <>
      <h3>{SAID_WORDS.said[lang]}</h3>
      {saidLines(said, lang).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {answer === null ? null : (
        <>
          <h3>{SAID_WORDS.answer[lang]}</h3>
          <Written r={r}>{answer}</Written>
        </>
      )}
    </>
  );
}
