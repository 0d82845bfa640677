/** 查找: a number opens its matter, however it is written; anything else searches the list. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import { findMatter } from '../../../contract/matter.ts';
import { readMatterNumber } from '../../../domain/matter/number.ts';
import { call } from '../../kit/api.ts';
import { SearchField } from '../../kit/choice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { troubleOf } from '../trouble.tsx';
import { announce } from './announce.tsx';
import { FRAME_WORDS } from './words.ts';

export function Finder() {
  const say = useSay();
  const [, go] = useLocation();

  const [round, setRound] = useState(0);

  const open = (address: string) => {
    setRound(round + 1);
    go(address);
  };
  const find = async (text: string) => {
    const no = readMatterNumber(text);
    if (no === undefined) return open(text === '' ? '/matters' : `/matters?q=${encodeURIComponent(text)}`);
    const reply = await call(findMatter, { params: { no } });
    if (reply.kind === 'answer') open(`/matters/${reply.answer.matterId}`);
    else
      announce(reply.kind === 'not-found' ? say(FRAME_WORDS.noSuchNumber, { no }) : say(...troubleOf(reply)));
  };
  return <SearchField key={round} label={say(FRAME_WORDS.search)} onSearch={(text) => void find(text)} />;
}
