/** 办理经过: what happened, oldest first, in the words of those who did it. */
import type { StepView } from '../../contract/matter.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { Written } from './frame.tsx';
import { dayAndTime, type Reading } from './reading.ts';
import { POST_LABELS, SATISFACTION_LABELS, STEP_LABELS } from '../kit/terms.ts';

export const Timeline = ({ r, steps }: { r: Reading; steps: readonly StepView[] }) => (
  <ol className="timeline">
    {steps.map((step) => (
      <li key={step.seq}>
        <time dateTime={dayOf(step.at)}>{dayAndTime(step.at, r.view.lang)}</time>
        <p>
          <b>{CALLED(STEP_LABELS, step.kind)}</b>
          {step.to === null ? null : ` ${r.w.handedTo(step.to.name)}`}
          {step.satisfaction === null ? null : ` ${CALLED(SATISFACTION_LABELS, step.satisfaction)}`}
          <span className="by">{actor(r, step)}</span>
        </p>
        {step.words === null ? null : <Written r={r}>{step.words}</Written>}
      </li>
    ))}
  </ol>
);

/** 老槐坡片 片长 李某; the reporter and the clock have no names. */
function actor({ w, view }: Reading, { byKind, byPlace, byPost, byName }: StepView): string {
  if (byKind === 'reporter') return w.reporterDid;
  if (byKind === 'system') return w.systemDid;
  return [byPlace, byPost === null ? null : CALLED(POST_LABELS, byPost), byName].filter(Boolean).join(' ');
}
