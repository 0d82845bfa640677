/** 办理经过: the steps of a matter as a timeline says them. */
import type { StepView } from '../../../contract/matter.ts';
import { POSTS } from '../../../domain/people/post.ts';
import type { Lang, Sentence, Values } from '../../kit/sentences.ts';
import { SATISFACTION_LABELS, STEP_LABELS } from '../../kit/terms.ts';
import type { Happening } from '../../kit/timeline.tsx';
import { officeName } from '../who.ts';
import { MATTER_WORDS } from './words.ts';

type Say = (sentence: Sentence, values?: Values) => string;

/** Newest first, as an office wants to read them. */
export const happeningsOf = (steps: readonly StepView[], say: Say, lang: Lang): readonly Happening[] =>
  [...steps].sort((one, other) => other.seq - one.seq).map((step) => happeningOf(step, say, lang));

function happeningOf(step: StepView, say: Say, lang: Lang): Happening {
  const { seq, kind, at, words, colour } = step;
  const ends = kind === 'confirmed' || kind === 'lapsed';
  return {
    key: seq,
    at,
    title: titleOf(step, say),
    by: byOf(step, say, lang),
    words,
    tone: colour === 'red' ? 'late' : ends ? 'end' : 'plain',
  };
}

function titleOf({ kind, colour, to, satisfaction }: StepView, say: Say): string {
  if (kind === 'turned') return say(colour === 'red' ? MATTER_WORDS.turnedRed : MATTER_WORDS.turnedYellow);
  const label = say(STEP_LABELS[kind]);
  if (to !== null) return say(MATTER_WORDS.handedTo, { act: label, name: to.name });
  if (satisfaction !== null)
    return say(MATTER_WORDS.rated, { rating: say(SATISFACTION_LABELS[satisfaction]) });
  return label;
}

/** 回龙镇 镇干部 王某. */
function byOf({ byKind, byPlace, byPost, byName }: StepView, say: Say, lang: Lang): string {
  if (byKind === 'reporter') return say(MATTER_WORDS.byReporter);
  if (byKind === 'system') return say(MATTER_WORDS.bySystem);
  const post = POSTS.find((it) => it === byPost);
  const office = post && officeName({ post, placeName: byPlace ?? '', unitName: null }, lang);
  return [office ?? byPlace, byName].filter(Boolean).join(' ');
}
