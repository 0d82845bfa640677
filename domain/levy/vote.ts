/**
 * 表决: the villagers' meeting votes, or representatives whom it handed this to. What a meeting of this house counted is taken
 * from it; what was counted elsewhere is entered. Either way the quorum of the rule table holds.
 */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { BASES, type Basis } from '../meeting/kind.ts';
import { itemOf, type Meeting } from '../meeting/meeting.ts';
import { standingOf } from '../meeting/subject.ts';
import {
  addsUp,
  Counted,
  countedAt,
  countOf,
  hasMajority,
  hasQuorum,
  heldOn,
  VotedItem,
  yardstickOf,
} from '../procedure/count.ts';
import { act, type LevyRefusal } from './act.ts';
import { after, doneNow, stageRefusal, words } from './carry-out.ts';
import type { Done, Levy } from './levy.ts';

export const VOTING_KINDS = ['villager_assembly', 'villager_rep_meeting'] as const;
type VotingKind = (typeof VOTING_KINDS)[number];

const Paper = z.strictObject({
  on: DaySchema,
  kind: z.enum(VOTING_KINDS),
  basis: z.enum(BASES),
  votes: Counted,
});

const Vote = z.strictObject({
  /** A meeting of this house and its item, or what was counted on paper. */
  meeting: VotedItem.nullable(),
  paper: Paper.nullable(),
  /** How the households were asked, with their signatures. */
  words: words(2),
});
type Vote = z.infer<typeof Vote>;

/** By the quorum of the rule table and the majority of the setting, whichever asks for more. */
export const vote = act<typeof Vote, Done>({
  request: Vote,
  decide: (it, request, facts) => {
    const votedOn = request.paper === null ? atMeeting(it, request, facts.meeting) : onPaper(request);
    if (!votedOn.ok) return votedOn;
    const { on, kind, basis, votes, meetingId } = votedOn.step;
    const reason = stageRefusal(it, 'vote', on, facts);
    if (reason !== undefined) return refuse(reason);
    if (!addsUp(votes)) return refuse('does-not-add-up');
    const stick = yardstickOf(kind, basis, on);
    if (stick === undefined) return refuse('wrong-basis');
    const byLaw = countOf(votes, stick);
    const { over, of, strict } = facts.limits.majority;
    const bySetting = countOf(votes, { ...stick, majority: { over, of, strict } });
    const count = bySetting.neededFor > byLaw.neededFor ? bySetting : byLaw;
    if (!hasQuorum(count)) return refuse('no-quorum');
    const from = meetingId === undefined ? {} : { meetingId };
    return allow(doneNow(it, 'vote', { on, words: request.words, count, ok: hasMajority(count), ...from }));
  },
  after,
});

interface VotedOn {
  readonly on: Day;
  readonly kind: VotingKind;
  readonly basis: Basis;
  readonly votes: Counted;
  readonly meetingId?: string;
}

const onPaper = ({ meeting, paper }: Vote): Decision<VotedOn, LevyRefusal> =>
  meeting === null && paper !== null ? allow(paper) : refuse('one-of-both');

function atMeeting(
  it: Levy,
  { meeting: named }: Vote,
  meeting: Meeting | undefined,
): Decision<VotedOn, LevyRefusal> {
  if (named === null) return refuse('one-of-both');
  if (meeting === undefined) return refuse('no-such-meeting');
  if (meeting.placeCode !== it.placeCode) return refuse('meeting-elsewhere');
  if (meeting.closed === null) return refuse('meeting-open');
  const kind = VOTING_KINDS.find((one) => one === meeting.kind);
  if (kind === undefined) return refuse('wrong-kind');
  const votes = countedAt(meeting, named.itemId);
  if (votes === undefined) return refuse('not-voted-on');
  const authorised = itemOf(meeting, named.itemId)?.authorised ?? false;
  if (standingOf(kind, 'public_welfare', authorised) !== 'decides') return refuse('not-authorised');
  return allow({ on: heldOn(meeting), kind, basis: meeting.basis, votes, meetingId: meeting.id });
}
