/** 议题的一页: with what is told of its cards, whether members serve its place, and what the office can do. */
import type { ConsultationPage } from '../../contract/consultation.ts';
import { type CardShown, cardShown } from '../../domain/consultation/agreement-shown.ts';
import { type Consultation, convenes } from '../../domain/consultation/consultation.ts';
import { type CountedVote, countedNow } from '../../domain/consultation/counted.ts';
import { actsOn } from '../../domain/consultation/possible.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Given } from '../kit/admission.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { isServed } from '../room/people.store.ts';
import { ballotsOf } from './ballot.store.ts';
import { limitsOf } from './limits.ts';
import { linksOf } from './link.store.ts';
import { calledOf, countedOf } from './links.ts';
import { plansAnnounced } from './sheet.store.ts';
import { talliesOf } from './tally.store.ts';
import { consultationTold } from './view.ts';

/** Where an act takes its numbers from a meeting. */
const COUNTED_IN: readonly Consultation['status'][] = ['in-round', 'voting'];

export type ShownCards = ReadonlyMap<string, CardShown>;

/** Of each topic what may be told of the counts on its cards. */
export async function shownCards(
  tx: Tx,
  house: House,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ShownCards>> {
  const all = await talliesOf(tx, house.county, ids);
  const { cards } = limitsOf(house);
  return new Map(
    [...all].map(([id, tallies]) => {
      const named = tallies.map((one) => ({ ...one, area: house.names(one.area) }));
      const shown = [...new Set(named.map(({ cardId }) => cardId))].flatMap((cardId) => {
        const told = cardShown(
          named.filter((one) => one.cardId === cardId),
          cards,
        );
        return told === undefined ? [] : [[cardId, told] as const];
      });
      return [id, new Map(shown)];
    }),
  );
}

/** Pages of topics for one office. */
export async function pagesOf(
  { tx, house, office }: Pick<Given, 'tx' | 'house' | 'office'>,
  topics: readonly Consultation[],
): Promise<ConsultationPage[]> {
  const cards = await shownCards(
    tx,
    house,
    topics.map(({ id }) => id),
  );
  const ballots = await ballotsOf(
    tx,
    house.county,
    topics.map(({ id }) => id),
  );
  const links = await linksOf(
    tx,
    house.county,
    topics.map(({ id }) => id),
  );
  const called = new Map<string, string>();
  for (const ref of links) {
    const title = await calledOf({ tx, house, office }, ref);
    if (title !== undefined) called.set(ref.id, title);
  }
  const asked = { today: dayOf(house.now()), limits: limitsOf(house) };
  const places = [...new Set(topics.map(({ placeCode }) => placeCode))];
  const served = new Map<string, boolean>();
  for (const place of places) served.set(place, await isServed(tx, house.county, place));
  const counted = new Map<string, readonly CountedVote[]>();
  for (const it of topics.filter((one) => convenes(office, one) && COUNTED_IN.includes(one.status)))
    counted.set(it.id, countedNow(it, await countedOf({ tx, house, office }, it)));
  const announced = await plansAnnounced(tx, house.county, topics);
  return topics.map((it) => ({
    ...consultationTold(house, it, cards.get(it.id)),
    acts: [...actsOn(it, office, asked)],
    ballots: ballots.get(it.id) ?? null,
    announcedOn: announced.get(it.id) ?? null,
    publishes: it.review !== undefined && convenes(office, it),
    linked: served.get(it.placeCode) === true,
    counted: [...(counted.get(it.id) ?? [])],
    links: links
      .filter(({ of }) => of === it.id)
      .flatMap(({ kind, id }) => {
        const title = called.get(id);
        return title === undefined ? [] : [{ kind, id, title }];
      }),
  }));
}
