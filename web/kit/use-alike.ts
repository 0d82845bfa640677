/** 问相似: asked of the server when the typing pauses; nothing, while the text is short or no answer came. */
import { useEffect, useState } from 'react';
import type { MatterRow } from '../../contract/matter.ts';
import { listSimilar } from '../../contract/ways.ts';
import { call } from './api.ts';

const PAUSE_OF_TYPING = 900;
const ENOUGH = 6;
const SHOWN = 3;

export function useAlike({ text, place, category }: { text: string; place: string; category: string }) {
  const [matters, setMatters] = useState<readonly MatterRow[]>([]);
  const said = text.trim();
  useEffect(() => {
    if (said.length < ENOUGH || category === 'other') return setMatters([]);
    let asked = true;
    const timer = setTimeout(async () => {
      const query = { place, text: said.slice(0, 200), ...(category !== '' && { category }) };
      const reply = await call(listSimilar, { query });
      if (asked) setMatters(reply.kind === 'answer' ? reply.answer.matters.slice(0, SHOWN) : []);
    }, PAUSE_OF_TYPING);
    return () => {
      asked = false;
      clearTimeout(timer);
    };
  }, [said, place, category]);
  return matters;
}
