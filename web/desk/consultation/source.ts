/** 从哪里来: what a topic is made from goes along to the page that proposes it, in this tab. */
import type { Source } from '../../../domain/consultation/consultation.ts';
import type { SourceRef } from '../../../domain/consultation/propose.ts';

export interface TopicSeed {
  readonly title: string;
  readonly source: Source;
  readonly from: readonly SourceRef[];
  /** Where it is talked through, when it is not the place of whoever proposes it. */
  readonly place?: { readonly code: string; readonly name: string };
}

let seed: TopicSeed | undefined;

export const keepSeed = (it: TopicSeed): void => {
  seed = it;
};

/** Taken once; a topic that is proposed from nothing has none. */
export function takenSeed(): TopicSeed | undefined {
  const taken = seed;
  seed = undefined;
  return taken;
}

export const PROPOSE_FROM = '/consultations/new?from=source';
