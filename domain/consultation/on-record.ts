/** 协商的记录: how a topic ended, in the words that everybody reads. */
import { canonical, type Entry } from '../record/entry.ts';
import { type Consultation, isOver } from './consultation.ts';

export function onRecord(it: Consultation): Entry[] {
  if (!isOver(it) || it.review === undefined) return [];
  const { id: of, title, status, review, agreement, reference, endedWhy, endedOn } = it;
  const at = endedOn ?? agreement?.on ?? reference?.reply?.on ?? review.on;
  const words = [agreement?.text, reference?.reply?.text, endedWhy, review.why];
  return [
    {
      ...{ kind: 'ending', of, at },
      facts: { title, status, agreed: agreement?.agreed ?? null, counted: agreement?.of ?? null },
      enclosed: canonical(words.map((text) => text ?? null)),
    },
  ];
}
