/** 办理经过: the steps of a matter as a timeline says them, newest first, as an office wants to read them. */
import type { MatterPage, StepView } from '../../../contract/matter.ts';
import { POSTS } from '../../../domain/people/post.ts';
import { SATISFACTION_LABELS, STEP_LABELS } from '../../kit/matter-terms.ts';
import { type Lang, type Sentence, say as sayIn, type Values } from '../../kit/sentences.ts';
import { stepTold } from '../../kit/step-told.ts';
import type { Happening } from '../../kit/timeline.tsx';
import { officeName } from '../who.ts';
import { MATTER_WORDS } from './words.ts';

export function happeningsOf({ steps, reporterKind }: MatterPage, lang: Lang): readonly Happening[] {
  const say = (sentence: Sentence, values?: Values) => sayIn(sentence, lang, values);
  return [...steps]
    .sort((one, other) => other.seq - one.seq)
    .map((step) => ({
      key: step.seq,
      at: step.at,
      title: [
        isRecording(step) && reporterKind === 'named' ? say(MATTER_WORDS.recorded) : titleOf(step, say),
        ...stepTold(step, lang),
      ].join(' · '),
      by: byOf(step, lang),
      words: step.words,
      tone: step.colour === 'red' ? 'late' : ENDS.includes(step.kind) ? 'end' : 'plain',
    }));
}

const ENDS: readonly StepView['kind'][] = ['confirmed', 'lapsed', 'withdrawn', 'redirected'];

/** An office wrote down what somebody else raised. */
const isRecording = ({ kind, byKind }: StepView): boolean => kind === 'reported' && byKind === 'office';

function titleOf(
  { kind, colour, to, satisfaction }: StepView,
  say: (sentence: Sentence, values?: Values) => string,
) {
  if (kind === 'turned') return say(colour === 'red' ? MATTER_WORDS.turnedRed : MATTER_WORDS.turnedYellow);
  if (kind === 'assist-asked') return say(MATTER_WORDS.askedToHelp, { name: to?.name ?? '' });
  const act = say(STEP_LABELS[kind]);
  if (to !== null) return say(MATTER_WORDS.handedTo, { act, name: to.name });
  if (satisfaction !== null)
    return say(MATTER_WORDS.rated, { rating: say(SATISFACTION_LABELS[satisfaction]) });
  return act;
}

/** 回龙镇 镇干部 王某. */
function byOf({ byKind, byPlace, byPost, byName }: StepView, lang: Lang): string {
  if (byKind === 'reporter') return sayIn(MATTER_WORDS.byReporter, lang);
  if (byKind === 'system') return sayIn(MATTER_WORDS.bySystem, lang);
  const post = POSTS.find((it) => it === byPost);
  const office = post && officeName({ post, placeName: byPlace ?? '', unitName: null }, lang);
  return [office ?? byPlace, byName].filter(Boolean).join(' ');
}
