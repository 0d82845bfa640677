/** 办理经过: what happened, oldest first, in the words of those who did it. */
import type { StepView } from '../../contract/matter.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { SATISFACTION_LABELS, STEP_LABELS } from '../kit/matter-terms.ts';
import { stepTold } from '../kit/step-told.ts';
import { POST_LABELS } from '../kit/terms.ts';
import { Written } from './frame.tsx';
import { dayAndTime, type Reading } from './reading.ts';

export const Timeline = ({ r, steps }: { r: Reading; steps: readonly StepView[] }) => (
  <ol className="timeline">
    {steps.map((step) => (
      <li key={step.seq}>
        <time dateTime={dayOf(step.at)}>{dayAndTime(step.at, r.view.lang)}</time>
        <p>
          <b>{r.called(STEP_LABELS, step.kind)}</b>
          {step.to === null ? null : ` ${r.w.handedTo(step.to.name)}`}
          {stepTold(step, r.view.lang).map((told) => ` · ${told}`)}
          {step.satisfaction === null ? null : ` ${r.called(SATISFACTION_LABELS, step.satisfaction)}`}
          <span className="by">{actor(r, step)}</span>
        </p>
        {step.words === null ? null : <Written r={r}>{step.words}</Written>}
      </li>
    ))}
  </ol>
);

/** 老槐坡片 片长 李某; the reporter and the clock have no names. */
function actor({ w, called }: Reading, { byKind, byPlace, byPost, byName }: StepView): string {
  if (byKind === 'reporter') return w.reporterDid;
  if (byKind === 'system') return w.systemDid;
  return [byPlace, byPost === null ? null : called(POST_LABELS, byPost), byName].filter(Boolean).join(' ');
}
