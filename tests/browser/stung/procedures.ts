/** 写满了会动的文字的四议两公开: one in its whole order with a changed text, one that was given up. */
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { newId } from '../../../server/kit/id.ts';
import type { SmallCounty, Someone } from '../../support/county.ts';
import type { pen } from '../../support/scripts.ts';
import { publishMasked } from './sheet.ts';

interface Stinging {
  readonly county: SmallCounty;
  readonly cadre: Someone;
  readonly officer: Someone;
  readonly centre: Someone;
  readonly village: string;
  readonly now: number;
  readonly pen: ReturnType<typeof pen>;
  readonly write: (as: Someone, url: string, body: Record<string, unknown>) => Promise<unknown>;
}

const ALL = { should: 9, present: 9, for: 9, against: 0, abstain: 0 };
const BY_REPS = { kind: 'villager_rep_meeting', basis: 'representatives' };

interface Decided {
  readonly procedures: readonly string[];
  readonly levies: readonly string[];
}

export async function stingProcedures(it: Stinging): Promise<Decided> {
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
  const decided = { procedures: [whole.procedureId, ended.procedureId], levies: await stingLevies(it) };
  for (const kind of ['procedure', 'levy'] as const) {
    const [all = '', given = ''] = kind === 'levy' ? decided.levies : decided.procedures;
    for (const id of [all, given])
      await publishMasked({ ...it, by: cadre, url: `/api/affairs/${kind}/${id}` });
  }
  return decided;
}

/** One with a changed scheme up to its accounts, one that was given up. */
async function stingLevies(it: Stinging): Promise<string[]> {
  const { cadre, officer, centre, village: placeCode, write } = it;
  const { long, line } = it.pen;
  const on = dayOf(it.now);
  const scheme = (from = on) => ({
    ...{ purpose: long(2000), money: 20, payers: 320, days: 3, labourers: 150, on: from },
    exempt: [{ ground: 'student', payers: 40, labourers: 0 }],
  });
  const begun = async () => {
    const levyId = newId();
    const said = { title: line(80), proposer: 'committee', signed: null, scheme: scheme(addDays(on, -20)) };
    await write(cadre, '/api/levies', { levyId, placeCode, ...said });
    const act = (name: string, body: Record<string, unknown>, as = cadre) =>
      write(as, `/api/levies/${levyId}/${name}`, body);
    return { levyId, act };
  };
  const whole = await begun();
  await whole.act('change-scheme', { scheme: scheme(addDays(on, -15)), why: long(500) });
  await whole.act('announce', { on: addDays(on, -12), words: long(2000) });
  await whole.act('vote', {
    ...{ meeting: null, words: long(2000) },
    paper: { on, kind: 'villager_assembly', basis: 'households', votes: ALL },
  });
  const review = { ok: true, words: long(2000), ceilingChecked: true };
  await whole.act('review', { ...review, stage: 'town' }, officer);
  await whole.act('review', { ...review, stage: 'county' }, centre);
  for (const stage of ['publish', 'accounts'])
    await whole.act('publish', { stage, words: long(2000), from: on, until: addDays(on, 20) });
  const ended = await begun();
  await ended.act('give-up', { why: long(2000) });
  return [whole.levyId, ended.levyId];
}
