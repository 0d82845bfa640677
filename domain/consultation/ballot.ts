/** 表态条: how many slips a topic has. */
import { type IssueBallotsRequest, MOST_BALLOTS } from '../kernel/ballot.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import { type Consultation, convenes, isOver } from './consultation.ts';

export type IssueBallotsRefusal = 'not-the-convener' | 'over' | 'not-reviewed' | 'too-many-ballots';

/** How many there are afterwards. From the first on, the cards of the topic are counted with ballots alone. */
export function issueBallots(
  it: Consultation,
  { count }: IssueBallotsRequest,
  { by, issued }: { by: Office; issued: number },
): Decision<number, IssueBallotsRefusal> {
  if (!convenes(by, it)) return refuse('not-the-convener');
  if (isOver(it)) return refuse('over');
  if (it.review === undefined) return refuse('not-reviewed');
  return issued + count > MOST_BALLOTS ? refuse('too-many-ballots') : allow(issued + count);
}
