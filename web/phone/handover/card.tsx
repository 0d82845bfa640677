/** 刚接手: what is open, on the first page of whoever took over lately; gone once the list was looked at. */
import { useEffect } from 'react';
import type { MyOffice } from '../../../contract/people.ts';
import { isNewInOffice } from '../../../domain/handover/list.ts';
import { LinkButton } from '../../kit/button.tsx';
import { PART_LABELS } from '../../kit/handover-words.ts';
import { Card } from '../../kit/list.tsx';
import { useSay } from '../../kit/sentences.ts';
import { useHandover } from './kept.ts';
import { noteSeen, useSeen } from './seen.ts';
import { TAKEN_OVER } from './words.ts';
import './handover.css';

export function TakenOver({ office: { officeId } }: { readonly office: MyOffice }) {
  return useSeen(officeId) === false ? <Open officeId={officeId} /> : null;
}

function Open({ officeId }: { readonly officeId: string }) {
  const say = useSay();
  const { answer } = useHandover(officeId);
  const shown = answer !== undefined && answer.parts.length > 0 && isNewInOffice(answer);
  useEffect(() => {
    // Whoever is there longer, or took over nothing, is not asked about again.
    if (answer !== undefined && !shown) void noteSeen(officeId);
  }, [answer, shown, officeId]);
  if (answer === undefined || !shown) return null;
  return (
    <Card title={say(TAKEN_OVER.title)}>
      <ul className="taken-over">
        {answer.parts.map(({ part, count }) => (
          <li key={part}>{say(TAKEN_OVER.part, { part: say(PART_LABELS[part]), n: count })}</li>
        ))}
      </ul>
      <LinkButton wide href="/handover">
        {say(TAKEN_OVER.look)}
      </LinkButton>
    </Card>
  );
}
