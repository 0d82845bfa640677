/** 成果的记录: each answer, each acceptance and what everybody was told, as it was said on its day. */
import { canonical, type Entry } from '../record/entry.ts';
import type { Step } from './step.ts';

/** What a step puts on record; undefined when it is only work. */
export function onRecord(of: string, step: Step): Entry | undefined {
  switch (step.kind) {
    case 'answered': {
      const { answers, class: as } = step;
      const told = answers.map(({ point, answer: { verdict, why, plannedFor } }) => ({
        ...{ point, verdict, why: why ?? null, plannedFor: plannedFor ?? null },
      }));
      const verdicts = told.map(({ point, verdict }) => `${point} ${verdict}`).join();
      const at = answers[0]?.answer.on ?? '';
      return { kind: 'adoption', of, at, facts: { verdicts, class: as ?? null }, enclosed: canonical(told) };
    }
    case 'accepted':
    case 'sent-back': {
      const sides = step.sides.map(({ side, accepts, why }) => ({ side, accepts, why: why ?? null }));
      const facts = { accepted: step.kind === 'accepted' ? 'yes' : 'no' };
      // What was said with slips is enclosed where there is any; an acceptance of before stays what it was.
      const { said } = step;
      const answer = step.kind === 'accepted' ? step.answer : undefined;
      const enclosed =
        said === undefined
          ? sides
          : { sides, said: { ...said, reasons: { ...said.reasons } }, answer: answer ?? null };
      return { kind: 'acceptance', of, at: step.on, facts, enclosed: canonical(enclosed) };
    }
    case 'fed-back':
      return { kind: 'feedback', of, at: step.on, facts: {}, enclosed: step.text };
    case 'looked-back': {
      const { holds, found, on } = step.lookBack;
      return { kind: 'acceptance', of, at: on, facts: { holds: holds ? 'yes' : 'no' }, enclosed: found };
    }
    default:
      return undefined;
  }
}
