/**
 * 会上数的: what meetings of this house counted about a topic that is linked to them. Where there is such a count, a consensus and the
 * result of a vote are taken from it; numbers are entered by hand only where there is none.
 */
import type { Day } from '../kernel/day.ts';
import type { MeetingKind } from '../meeting/kind.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { countedAt, heldOn, votedItems, votedMotion } from '../procedure/count.ts';
import type { Consultation, NumbersFrom } from './consultation.ts';

export interface CountedVote {
  readonly meetingId: string;
  readonly itemId: string;
  readonly kind: MeetingKind;
  readonly title: string;
  readonly on: Day;
  readonly inFavour: number;
  /** Those present, without the recused of the item. */
  readonly of: number;
  readonly passed: boolean;
}

/** The last vote on every item that is about the topic: it carries its title, or is all that the meeting voted on. */
export const countedIn = (
  { title: topic }: Pick<Consultation, 'title'>,
  meetings: readonly Meeting[],
): readonly CountedVote[] =>
  meetings.flatMap((meeting) => {
    const voted = votedItems(meeting);
    const about = voted.filter(
      ({ itemId }) => meeting.items.find(({ id }) => id === itemId)?.title === topic,
    );
    return (about.length > 0 || voted.length > 1 ? about : voted).flatMap(({ itemId, title }) => {
      const counted = countedAt(meeting, itemId);
      if (counted === undefined) return [];
      return [
        {
          ...{ meetingId: meeting.id, itemId, kind: meeting.kind, title, on: heldOn(meeting) },
          ...{
            inFavour: counted.for,
            of: counted.present,
            passed: votedMotion(meeting, itemId)?.motion.state === 'passed',
          },
        },
      ];
    });
  });

/** Of the round that is open: counted on its day or later. */
export function countedInRound(
  { rounds }: Pick<Consultation, 'rounds'>,
  counted: readonly CountedVote[],
): readonly CountedVote[] {
  const from = rounds.at(-1)?.on;
  return from === undefined ? [] : counted.filter(({ on }) => on >= from);
}

/** By the body to which it was put, since it was put there. */
export const countedByBody = (
  { vote }: Pick<Consultation, 'vote'>,
  counted: readonly CountedVote[],
): readonly CountedVote[] =>
  vote === undefined ? [] : counted.filter(({ kind, on }) => kind === vote.body && on >= vote.on);

/** What counts for the act that is due now: the consensus of a round, the vote of a body. */
export const countedNow = (
  it: Pick<Consultation, 'status' | 'rounds' | 'vote'>,
  counted: readonly CountedVote[],
): readonly CountedVote[] => {
  if (it.status === 'in-round') return countedInRound(it, counted);
  return it.status === 'voting' ? countedByBody(it, counted) : [];
};

interface Numbers extends Pick<CountedVote, 'inFavour' | 'of'> {
  readonly passed?: boolean;
}

/** The count that numbers are those of; of several meetings that counted the same, the last one. */
const countOf = (said: Numbers, counted: readonly CountedVote[]): CountedVote | undefined =>
  counted
    .filter(
      ({ inFavour, of, passed }) =>
        inFavour === said.inFavour && of === said.of && (said.passed ?? passed) === passed,
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .slice(-1)[0];

/** Whether numbers are those of a count; true where nothing was counted. */
export const isAsCounted = (said: Numbers, counted: readonly CountedVote[]): boolean =>
  counted.length === 0 || countOf(said, counted) !== undefined;

/** 数字的来处: which meeting counted them; nothing where they were entered by hand. */
export function takenFrom(said: Numbers, counted: readonly CountedVote[]): NumbersFrom {
  const from = countOf(said, counted);
  return from === undefined ? {} : { fromMeeting: true, meetingId: from.meetingId };
}
