/** 写满了会动的文字的四议两公开: one in its whole order with a changed text, one that was given up. */
import { addDays, dayOf } from '../../domain/kernel/day.ts';
import { newId } from '../../server/kit/id.ts';
import type { Someone } from '../support/county.ts';
import type { pen } from '../support/scripts.ts';

interface Stinging {
  readonly cadre: Someone;
  readonly village: string;
  readonly now: number;
  readonly pen: ReturnType<typeof pen>;
  readonly write: (as: Someone, url: string, body: Record<string, unknown>) => Promise<unknown>;
}

const ALL = { should: 9, present: 9, for: 9, against: 0, abstain: 0 };
const BY_REPS = { kind: 'villager_rep_meeting', basis: 'representatives' };

export async function stingProcedures(it: Stinging): Promise<{ readonly procedures: readonly string[] }> {
  const { cadre, village: placeCode, write } = it;
  const { long, line } = it.pen;
  const on = dayOf(it.now);

  async function begun() {
    const procedureId = newId();
    const said = { title: line(80), text: long(8000), subject: 'public_welfare' };
    const body = { procedureId, placeCode, ...said, authorised: true, onePerson: false, on };
    await write(cadre, '/api/procedures', body);
    const act = (name: string, more: Record<string, unknown>) =>
      write(cadre, `/api/procedures/${procedureId}/${name}`, more);
    return { procedureId, act };
  }

  const whole = await begun();
  const hold = (stage: string) =>
    whole.act('hold', {
      ...{ stage, meeting: null },
      paper: { on, deciding: stage === 'decide' ? BY_REPS : null, votes: ALL },
    });
  await hold('propose');
  await hold('discuss');
  await whole.act('change-text', { text: long(8000), why: long(500), on });
  await hold('review');
  await hold('decide');
  for (const what of ['decision', 'result'])
    await whole.act('disclose', {
      what,
      text: long(8000),
      where: line(80),
      from: on,
      until: addDays(on, 20),
    });

  const ended = await begun();
  await ended.act('give-up', { why: long(500) });
  return { procedures: [whole.procedureId, ended.procedureId] };
}
