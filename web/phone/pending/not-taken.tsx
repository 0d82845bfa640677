/** 没有收: why something that was just written was not taken, beside the words that are still there. */
import { Notice } from '../../kit/notice.tsx';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import type { NotTaken as What } from '../saving.ts';
import { whyNot } from './why.ts';
import { PENDING } from './words.ts';

interface NotTakenProps {
  /** What came back; or the phone had no room to keep it. Nothing, when all is well. */
  readonly what: What | undefined;
  readonly refusals: Readonly<Record<string, Sentence>>;
}

export function NotTaken({ what, refusals }: NotTakenProps) {
  const say = useSay();
  if (what === undefined) return null;
  return <Notice kind="error">{say(what === 'full' ? PENDING.full : whyNot(what, refusals))}</Notice>;
}
