/** 协商的记录: how a topic ended, in the words that everybody reads. */
import { canonical, type Entry } from '../record/entry.ts';
import { type Consultation, isOver } from './consultation.ts';

export function onRecord(it: Consultation): Entry[] {
  if (!isOver(it) || it.review === undefined) return [];
  const { id: of, title, status, review, agreement, vote, reference, endedWhy, endedOn } = it;
  const at = endedOn ?? agreement?.on ?? reference?.reply?.on ?? review.on;
  const words = [agreement?.text, reference?.reply?.text, vote?.result?.text ?? endedWhy, review.why];
  const agreed = agreement?.agreed ?? vote?.result?.inFavour ?? null;
  const counted = agreement?.of ?? vote?.result?.of ?? null;
  return [
    {
      ...{ kind: 'ending', of, at },
      facts: { title, status, agreed, counted },
      enclosed: canonical(words.map((text) => text ?? null)),
    },
  ];
}
