/** 问相似: asked of the server when the typing pauses; nothing, while the text is short or no answer came. */
import { useEffect, useState } from 'react';
import type { AnswerOf } from '../../contract/endpoint.ts';
import { listSimilar } from '../../contract/ways.ts';
import { call } from './api.ts';

const PAUSE_OF_TYPING = 900;
const ENOUGH = 6;
const SHOWN = 3;

export type FoundAlike = AnswerOf<typeof listSimilar>;
const NONE: FoundAlike = { matters: [], beside: [] };

/** A few in all, those that can be opened first. */
function shown({ matters, beside }: FoundAlike): FoundAlike {
  const seen = matters.slice(0, SHOWN);
  return { matters: seen, beside: beside.slice(0, SHOWN - seen.length) };
}

export function useAlike({ text, place, category }: { text: string; place: string; category: string }) {
  const [alike, setAlike] = useState<FoundAlike>(NONE);
  const said = text.trim();
  useEffect(() => {
    if (said.length < ENOUGH || category === 'other') return setAlike(NONE);
    let asked = true;
    const timer = setTimeout(async () => {
      const query = { place, text: said.slice(0, 200), ...(category !== '' && { category }) };
      const reply = await call(listSimilar, { query });
      if (asked) setAlike(reply.kind === 'answer' ? shown(reply.answer) : NONE);
    }, PAUSE_OF_TYPING);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [said, place, category]);
  return alike;
}
