/** 写满了会动的文字的村务公开: one that was corrected, asked about and answered, with a question that waits; one sent back; one dropped. */
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { newId } from '../../../server/kit/id.ts';
import type { Someone } from '../../support/county.ts';
import type { pen } from '../../support/scripts.ts';

interface Stinging {
  readonly cadre: Someone;
  readonly supervisor: Someone;
  readonly village: string;
  readonly now: number;
  readonly pen: ReturnType<typeof pen>;
  readonly write: (as: Someone | undefined, url: string, body: Record<string, unknown>) => Promise<unknown>;
}

export async function stingDisclosures(it: Stinging) {
  const { cadre, supervisor, village: placeCode, write } = it;
  const { long, line } = it.pen;
  const content = () => ({
    ...{ text: long(3000), opening: 1 },
    rows: [{ name: line(80), told: long(600), income: 5, expense: 3, people: 20, source: null }],
  });
  const drafted = async (period: string) => {
    const disclosureId = newId();
    const said = { item: 'finance', about: null, title: line(80), content: content() };
    await write(cadre, '/api/disclosures', { disclosureId, placeCode, period, ...said });
    const act = (name: string, body: Record<string, unknown>, as = cadre) =>
      write(as, `/api/disclosures/${disclosureId}/${name}`, body);
    return { disclosureId, act };
  };
  const kept = () => [{ passage: line(60), why: line(100) }];
  const publishing = () => ({
    ...{ until: addDays(dayOf(it.now), 30), board: line(80), kept: kept() },
    reworded: [{ text: long(4000), as: long(4000) }],
  });

  const demanded = { by: 'villagers', signed: 30, of: 300 };
  await write(supervisor, '/api/disclosure-demands', {
    demandId: newId(),
    placeCode,
    title: line(60),
    ...demanded,
  });

  const whole = await drafted('2026-Q2');
  const publish = async () => {
    await whole.act('submit', {});
    await whole.act('review', { ok: true, words: long(1000) }, supervisor);
    await whole.act('publish', publishing());
  };
  await publish();
  const ask = (questionId: string, kind: string) =>
    write(undefined, `/api/public/disclosures/${whole.disclosureId}/ask`, {
      questionId,
      kind,
      text: long(1000),
    });
  const questionId = newId();
  await ask(questionId, 'objection');
  await whole.act('answer', { questionId, shown: long(1000), text: long(2000), kept: kept() });
  const { code } = (await ask(newId(), 'question')) as { code: string };
  await whole.act('correct', { content: content(), why: long(500) });
  await publish();

  const back = await drafted('2026-Q1');
  await back.act('submit', {});
  await back.act('review', { ok: false, words: long(1000) }, supervisor);
  await back.act('redraft', { content: content() });
  const dropped = await drafted('2026-06');
  await dropped.act('drop', { why: long(500) });
  return { disclosures: [whole.disclosureId, back.disclosureId, dropped.disclosureId], askedCode: code };
}
