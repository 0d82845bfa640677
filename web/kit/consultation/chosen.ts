/** 选的出路: what the convener chose when no round was left, and what came of it, each as a sentence with its reason below. */
import type { ConsultationTold } from '../../../contract/consultation.ts';
import type { Day } from '../../../domain/kernel/day.ts';
import { KIND_LABELS } from '../meeting/terms.ts';
import type { Sentence } from '../sentences.ts';
import { TALK_WORDS } from './words.ts';

type Say = (sentence: Sentence, values?: Readonly<Record<string, string | number>>) => string;

/** 数字的来处: a meeting of this house, or somebody's hand. */
export type NumbersFrom = Pick<NonNullable<ConsultationTold['agreement']>, 'fromMeeting' | 'meetingId'>;

export const sourceOf = ({ fromMeeting }: NumbersFrom): Sentence =>
  fromMeeting ? TALK_WORDS.fromMeeting : TALK_WORDS.enteredByHand;

export interface Chosen {
  readonly title: string;
  /** Where its numbers come from; of what has none, nothing. */
  readonly source?: NumbersFrom;
  /** What somebody wrote. */
  readonly text: string;
}

export function chosenOf(
  { status, setAside, vote, endedWhy }: ConsultationTold,
  { say, dayText }: { readonly say: Say; readonly dayText: (day: Day) => string },
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  // A page kept on a phone before there was a choice has neither.
  if (setAside != null)
    chosen.push({ title: say(TALK_WORDS.setAside, { day: dayText(setAside.until) }), text: setAside.why });
  if (vote != null) {
    const body = say(KIND_LABELS[vote.body]);
    chosen.push({ title: say(TALK_WORDS.putToVote, { body, day: dayText(vote.by) }), text: vote.why });
    if (vote.result !== null) {
      const { passed, inFavour: n, of, text, ...source } = vote.result;
      chosen.push({
        title: say(passed ? TALK_WORDS.votePassed : TALK_WORDS.voteFailed, { body, n, of }),
        source,
        text,
      });
    }
  }
  if (status === 'given-up' && endedWhy !== null)
    chosen.push({ title: say(TALK_WORDS.givenUp), text: endedWhy });
  return chosen;
}
