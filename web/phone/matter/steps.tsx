/** 办理经过: the newest step first, in the words of those who acted. */
import type { StepView } from '../../../contract/matter.ts';
import type { Post } from '../../../domain/people/post.ts';
import { Card } from '../../kit/list.tsx';
import { SATISFACTION_LABELS, STEP_LABELS } from '../../kit/matter-terms.ts';
import { Notice } from '../../kit/notice.tsx';
import { type Lang, type Sentence, useLang, useSay } from '../../kit/sentences.ts';
import { stepTold } from '../../kit/step-told.ts';
import { CLOCK_COLOUR_LABELS, POST_LABELS } from '../../kit/terms.ts';
import { type Happening, Timeline } from '../../kit/timeline.tsx';
import { MATTER } from './words.ts';

/** Why it is here again, said first: a matter returned by the level above, or sent back by the one who raised it. */
export function CameBack({ steps }: { readonly steps: readonly StepView[] }) {
  const say = useSay();
  const last = steps.filter(({ kind }) => kind !== 'turned').pop();
  if (last === undefined || (last.kind !== 'returned' && last.kind !== 'sent-back')) return null;
  return (
    <Notice kind="warn" still title={`${say(STEP_LABELS[last.kind])} · ${actorOf(last, say)}`}>
      <p lang="zh-CN">{last.words}</p>
    </Notice>
  );
}

type Say = (sentence: Sentence, values?: Record<string, string>) => string;

export function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  const say = useSay();
  const lang = useLang();
  return (
    <Card title={say(MATTER.steps)}>
      <Timeline
        happenings={[...steps].reverse().map((step) => happening(step, say, lang))}
        now={Date.now()}
      />
    </Card>
  );
}

function happening(step: StepView, say: Say, lang: Lang): Happening {
  const late = step.kind === 'turned' && step.colour === 'red';
  const end = step.kind === 'confirmed' || step.kind === 'lapsed';
  return {
    key: step.seq,
    at: step.at,
    title: [titleOf(step, say), ...stepTold(step, lang)].join(' · '),
    by: actorOf(step, say),
    words: step.words,
    tone: late ? 'late' : end ? 'end' : 'plain',
  };
}

function titleOf({ kind, to, satisfaction, colour }: StepView, say: Say): string {
  const what = say(STEP_LABELS[kind]);
  if (to !== null) return say(MATTER.passedTo, { what, name: to.name });
  if (satisfaction !== null) return `${what} · ${say(SATISFACTION_LABELS[satisfaction])}`;
  return colour === null ? what : `${what} · ${say(CLOCK_COLOUR_LABELS[colour])}`;
}

/** 老槐坡片 片长 李某; the reporter and the clock have no names. */
function actorOf({ byKind, byPlace, byPost, byName }: StepView, say: Say): string {
  if (byKind === 'reporter') return say(MATTER.theReporter);
  if (byKind === 'system') return say(MATTER.theClock);
  const post = byPost === null ? undefined : POST_LABELS[byPost as Post];
  return [byPlace, post && say(post), byName].filter(Boolean).join(' ');
}
