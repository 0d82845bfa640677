/** 从空库开始: what a new county does first, in order, until its people are there. */
import { listIntakes } from '../../../contract/intake.ts';
import { Go } from '../../kit/link.tsx';
import { Card } from '../../kit/list.tsx';
import { StatusBadge } from '../../kit/marks.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useAsked } from '../ask.ts';
import { isBrought, NEEDED_KINDS } from './order.ts';
import { INTAKE_WORDS, KIND_LABELS } from './words.ts';

export function FirstSteps() {
  const say = useSay();
  const batches = useAsked(listIntakes, {}).answer?.batches;
  if (batches === undefined || NEEDED_KINDS.every((kind) => isBrought(batches, kind))) return null;
  return (
    <Card title={say(INTAKE_WORDS.first)}>
      <p>{say(INTAKE_WORDS.firstLead)}</p>
      <ol>
        {NEEDED_KINDS.map((kind) => (
          <li key={kind}>
            <Go href={`/intakes?kind=${kind}`}>{say(KIND_LABELS[kind])}</Go>{' '}
            {isBrought(batches, kind) && (
              <StatusBadge standing="done">{say(INTAKE_WORDS.firstDone)}</StatusBadge>
            )}
          </li>
        ))}
        <li>
          <Go href="/places">{say(INTAKE_WORDS.invite)}</Go>
        </li>
      </ol>
    </Card>
  );
}
