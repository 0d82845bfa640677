/**
 * 议题的告知: who hears that a topic goes on: the kind and nothing of it. Whoever had a say without a name is on no list; who proposed it,
 * who asked around, who was invited and who decides are known by their offices.
 */
import { type NoticeKind, type Told, toGroup, toPerson } from '../notice/kind.ts';
import { actsFor, type Office } from '../people/office.ts';
import type { Consultation } from './consultation.ts';
import type { Step } from './step.ts';

/** Who took part and is known: persons who proposed it or asked around, units that were invited. */
export interface TookPart {
  readonly proposer: string;
  readonly researchers: readonly string[];
  readonly invited: readonly string[];
}

type Happened = Step['kind'];

const TO_PROPOSER: Readonly<Partial<Record<Happened, NoticeKind>>> = {
  'round-opened': 'topic-moved',
  reviewed: 'topic-moved',
  agreed: 'topic-agreed',
  replied: 'topic-answered',
  'put-to-vote': 'topic-moved',
  'vote-noted': 'topic-answered',
  'set-aside': 'topic-moved',
  'given-up': 'topic-moved',
  closed: 'topic-moved',
};

/** Before it is taken up, and when it is not, nobody hears but its proposer. */
export const TO_GROUP: Readonly<Partial<Record<Happened, NoticeKind>>> = {
  'round-opened': 'topic-moved',
  agreed: 'topic-agreed',
  'vote-noted': 'topic-answered',
  replied: 'topic-answered',
};

/** 决策参考: to the body that is to answer. */
const TO_RECEIVER: Readonly<Partial<Record<Happened, NoticeKind>>> = {
  referred: 'reference-came',
  reminded: 'reference-urged',
};

const TO_CONVENER: Readonly<Partial<Record<Happened, NoticeKind>>> = {
  received: 'reference-received',
  replied: 'topic-answered',
};

const TO_OTHERS: Readonly<Partial<Record<Happened, NoticeKind>>> = { replied: 'topic-answered' };

/** Nobody is told what he or she did, nor a body what was done for it; and nobody twice of one step. */
export function noticesOf(
  { placeCode, reference }: Pick<Consultation, 'placeCode' | 'reference'>,
  kind: Happened,
  { by, proposer, researchers, invited }: TookPart & { readonly by: Office },
): readonly Told[] {
  const all = [
    told(TO_PROPOSER[kind], [toPerson(proposer)]),
    told(TO_GROUP[kind], [toGroup(placeCode)]),
    told(TO_RECEIVER[kind], reference === undefined ? [] : [reference.to]),
    told(TO_CONVENER[kind], [placeCode]),
    told(TO_OTHERS[kind], [...researchers.map(toPerson), ...invited]),
  ].flat();
  const own = [toPerson(by.personId), actsFor(by)];
  return all.filter(({ to }, at) => !own.includes(to) && all.findIndex((one) => one.to === to) === at);
}

const told = (kind: NoticeKind | undefined, to: readonly string[]): Told[] =>
  kind === undefined ? [] : to.map((one) => ({ to: one, kind }));
