/** 议题的告知: whoever proposed it, and its place's group, hear that a topic goes on: the kind and nothing of it. Whoever had a say without a name is on no list. */
import { type NoticeKind, type Told, toGroup, toPerson } from '../notice/kind.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Step } from './step.ts';

const TOLD: Readonly<Partial<Record<Step['kind'], NoticeKind>>> = {
  'round-opened': 'topic-moved',
  reviewed: 'topic-moved',
  agreed: 'topic-agreed',
  replied: 'topic-answered',
  closed: 'topic-moved',
};

/** Nobody is told what he or she did; before it is taken up, and when it is not, nobody but its proposer. */
export function noticesOf(
  kind: Step['kind'],
  { proposer, by, placeCode }: { proposer: string; by: string; placeCode: PlaceCode },
): readonly Told[] {
  const told = TOLD[kind];
  if (told === undefined) return [];
  return [
    ...(proposer === by ? [] : [{ to: toPerson(proposer), kind: told }]),
    ...(kind === 'reviewed' || kind === 'closed' ? [] : [{ to: toGroup(placeCode), kind: told }]),
  ];
}
