/** 村务公开 (演示): three villages of one town, in every state; the others owe all of it. All through the real commands. */
import { before, daysOf, periodOf } from '../../domain/disclosure/period.ts';
import { addDays, DAY, dayOf, HOUR, type Moment, startOf } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Place } from '../../domain/place/place.ts';
import type { House } from '../../server/kit/house.ts';
import { onStage, type Stage } from './stage.ts';
import { storyOf } from './story.ts';
import { BOARD, CALLED, DISCLOSURES, type ToldDisclosure } from './told/disclosures.ts';

interface Told {
  readonly offices: readonly Office[];
  readonly places: readonly Place[];
  readonly until: Moment;
}

/** Answers how many there are. */
export const tellDisclosures = (real: House, { offices, places, until }: Told): Promise<number> =>
  onStage(real, { offices, until, called: 'disclosures' }, async (stage) => {
    const { village, town } = storyOf(places);
    const others = places
      .filter(({ code, level }) => level === 'village' && code.startsWith(town) && code !== village)
      .map(({ code }) => code)
      .sort();
    const villages = [village, others[0] ?? village, others[1] ?? village] as const;
    for (const told of DISCLOSURES) await tellOne(stage, told, { village: villages[told.village], until });
    return DISCLOSURES.length;
  });

const WORDS_OF_COMMITTEE = '账实相符，同意公布。';

async function tellOne(
  stage: Stage,
  told: ToldDisclosure,
  where: { village: string; until: Moment },
): Promise<void> {
  const { item, reached, content, sentBack, asked, corrected } = told;
  const { village, until } = where;
  const last = before(periodOf(dayOf(until), 'quarter'));
  const period = told.quartersAgo === 1 ? last : before(last);
  const begins = startOf(addDays(daysOf(period).to, 1)) + 9 * HOUR;
  let steps = 0;
  // Never later than now, and each a little after the one before.
  const after = (days: number): void => {
    steps += 1;
    stage.at(Math.min(begins + days * DAY, until - 4 * HOUR) + steps * 60_000);
  };
  const cadre = stage.who('village_cadre', village);
  const committee = stage.who('supervisor', village);
  const disclosureId = stage.house.newId();
  const act = (name: string, body: Record<string, unknown>, by = cadre) =>
    stage.tell(by, `/api/disclosures/${disclosureId}/${name}`, body);
  const review = async (days: number) => {
    after(days);
    await act('submit', {});
    after(days + 2);
    await act('review', { ok: true, words: WORDS_OF_COMMITTEE }, committee);
  };
  const publish = async (days: number, standing: number) => {
    after(days);
    const from = dayOf(Math.min(begins + days * DAY, until - 4 * HOUR));
    await act('publish', { until: addDays(from, standing), board: BOARD, reworded: [], kept: [] });
  };

  after(2);
  const title = `${period.slice(0, 4)}年第${'一二三四'[Number(period.slice(6)) - 1]}季度${CALLED[item]}`;
  await stage.tell(cadre, '/api/disclosures', {
    ...{ disclosureId, placeCode: village, item, period, about: null, title, content },
  });
  if (reached === 'drafted') return;
  if (reached === 'with-committee' || reached === 'sent-back') {
    after(4);
    await act('submit', {});
    if (sentBack === undefined) return;
    after(6);
    return act('review', { ok: false, words: sentBack }, committee);
  }
  await review(4);
  if (reached === 'passed') return;
  await publish(8, reached === 'archived' ? 15 : 90);
  for (const { kind, text, answer } of asked ?? []) {
    const questionId = stage.house.newId();
    after(12);
    await stage.tell(cadre, `/api/public/disclosures/${disclosureId}/ask`, { questionId, kind, text });
    after(15);
    if (answer !== undefined) await act('answer', { questionId, shown: text, text: answer, kept: [] });
  }
  if (corrected !== undefined) {
    after(16);
    await act('correct', {
      content: { ...content, rows: [...content.rows, corrected.row] },
      why: corrected.why,
    });
    await review(17);
    await publish(20, 90);
  }
  if (reached === 'archived') {
    after(30);
    await act('archive', {});
  }
}
