/** 只有带着的: without a signal a town's list holds what was chosen to be carried, and says so: an empty one is no empty pile. */
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { SELDOM } from './seldom-words.ts';

export function PinnedOnly() {
  return <Notice still>{useSay()(SELDOM.pinnedOnly)}</Notice>;
}
