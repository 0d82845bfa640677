/** 成果的告知: whom a step is told to: the body that is to answer, and whoever put it. */
import { type Told, toPerson } from '../notice/kind.ts';
import { actsFor, type Office } from '../people/office.ts';
import type { Outcome } from './outcome.ts';
import type { Step } from './step.ts';

/** Nobody is told what he or she did. */
export function toldOf(
  { to }: Pick<Outcome, 'to'>,
  kind: Step['kind'],
  { proposer, by }: { proposer: string; by: Office },
): readonly Told[] {
  if (kind === 'put' || kind === 'reopened' || kind === 'reminded')
    return actsFor(by) === to ? [] : [{ to, kind: 'outcome-put' }];
  if (kind === 'answered' && by.personId !== proposer)
    return [{ to: toPerson(proposer), kind: 'outcome-answered' }];
  return [];
}
