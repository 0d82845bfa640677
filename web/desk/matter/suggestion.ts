/** 建议: category, emergency and place that a text suggests, asked of the server when the typing pauses. */
import { useEffect, useState } from 'react';
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { suggestForText } from '../../../contract/matter.ts';
import { call } from '../../kit/api.ts';

export type Suggestion = AnswerOf<typeof suggestForText>;

const PAUSE_OF_TYPING = 600;
const ENOUGH = 6;

/** Nothing, while the text is short or no answer came: suggestions are a help, never a condition. */
export function useSuggestion(text: string): Suggestion | undefined {
  const [suggestion, setSuggestion] = useState<Suggestion>();
  useEffect(() => {
    const said = text.trim();
    if (said.length < ENOUGH) return setSuggestion(undefined);
    let asked = true;
    const timer = setTimeout(async () => {
      const reply = await call(suggestForText, { body: { text: said.slice(0, 2000) } });
      if (asked && reply.kind === 'answer') setSuggestion(reply.answer);
    }, PAUSE_OF_TYPING);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [text]);
  return suggestion;
}
