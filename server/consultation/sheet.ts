/** 议题公开页: the draft with what the masker would hide, its approval, and what everybody reads. */
import * as api from '../../contract/consultation-sheet.ts';
import { type CardShown, toldAnew, voicesIn } from '../../domain/consultation/agreement-shown.ts';
import { type Consultation, convenes, isOver } from '../../domain/consultation/consultation.ts';
import { knownOfCase } from '../../domain/publication/case.ts';
import type { Known } from '../../domain/publication/mask-kind.ts';
import { maskedTexts } from '../../domain/publication/sheet.ts';
import { publishTopic, textsOf } from '../../domain/publication/topic-sheet.ts';
import type { Given } from '../kit/admission.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { fullPlaceName } from '../place/store.ts';
import { caseOf } from '../publication/case.store.ts';
import { ballotsOf } from './ballot.store.ts';
import { limitsOf } from './limits.ts';
import { shownCards } from './page.ts';
import { findSheet, listSheets, type Sheet, saveSheet } from './sheet.store.ts';
import { findConsultation, lockConsultation } from './store.ts';
import { consultationRow, consultationTold } from './view.ts';

const PAGE = 20;

const draftSheet = query(api.draftSheet, async ({ params }, { tx, house, office }) => {
  const { state, steps } = must(await findConsultation(tx, house.county, params.consultationId));
  if (!convenes(office, state)) throw new NotFoundError();
  const published = await findSheet(tx, house.county, state.id);
  const counts = await countsAnew({ tx, house }, state.id, published);
  return {
    steps,
    counts: Object.entries(counts).some(([id, { all }]) => isMore(all, published?.counts[id])),
    published: published === undefined ? null : lessThanAll(published),
    texts: maskedTexts(textsOf(state), await knownOf({ tx, house }, state)),
  };
});

async function knownOf(
  { tx, house: { county } }: Pick<Given, 'tx' | 'house'>,
  it: Consultation,
): Promise<Known> {
  return knownOfCase(county, await caseOf(tx, county, [{ kind: 'consultation', id: it.id }], textsOf(it)));
}

const isMore = (all: CardShown['all'], before: CardShown | undefined): boolean =>
  before === undefined || voicesIn(all) !== voicesIn(before.all);

/** What everybody reads of the cards from now on: what is new, where enough had a say since. */
async function countsAnew(
  { tx, house }: Pick<Given, 'tx' | 'house'>,
  id: string,
  before: Sheet | undefined,
): Promise<Sheet['counts']> {
  const now = (await shownCards(tx, house, [id])).get(id) ?? new Map<string, CardShown>();
  const { cards } = limitsOf(house);
  const told = [...new Set([...Object.keys(before?.counts ?? {}), ...now.keys()])].flatMap((cardId) => {
    const shown = toldAnew(before?.counts[cardId], now.get(cardId), cards);
    return shown === undefined ? [] : [[cardId, shown] as const];
  });
  return Object.fromEntries(told);
}

const lessThanAll = ({ version, at, steps }: Sheet) => ({ version, at, steps });

const publishSheet = command(api.publishSheet, async ({ params, body }, { tx, house, office }) => {
  const { state, steps } = must(await lockConsultation(tx, house.county, params.consultationId));
  const { commandId: _, ...request } = body;
  const known = await knownOf({ tx, house }, state);
  const decision = publishTopic(state, request, { by: office, steps, known });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const before = await findSheet(tx, house.county, state.id);
  const counts = await countsAnew({ tx, house }, state.id, before);
  const [version, sheet] = [(before?.version ?? 0) + 1, decision.step];
  saveSheet(tx, house, {
    ...{ sheet, over: isOver(sheet), counts, version, steps, at: house.now(), kept: request.kept },
    ...{ personId: office.personId, officeId: office.id },
  });
  return { consultationId: state.id, version };
});

export const listPublicTopics = query(api.listPublicTopics, async ({ query: asked }, { tx, house }) => {
  const { state, place, q: words } = asked;
  const found = await listSheets(tx, house.county, {
    ...{ place, words, before: readCursor(asked.before), limit: PAGE + 1 },
    over: state === undefined ? undefined : state === 'ended',
  });
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    topics: page.map(({ sheet, at }) => ({
      ...consultationRow(house, sheet),
      placeName: fullPlaceName(house.names, sheet.placeCode),
      publishedAt: at,
    })),
    older: writeCursor(found.length > PAGE && last ? { at: last.at, id: last.sheet.id } : undefined),
  };
});

export const getPublicTopic = query(api.getPublicTopic, async ({ params }, { tx, house }) => {
  const { sheet, at, version, counts } = must(await findSheet(tx, house.county, params.consultationId));
  const ballots = (await ballotsOf(tx, house.county, [sheet.id])).get(sheet.id);
  return {
    ...consultationTold(house, sheet, new Map(Object.entries(counts))),
    byBallot: ballots !== undefined && !isOver(sheet),
    placeName: fullPlaceName(house.names, sheet.placeCode),
    publishedAt: at,
    version,
  };
});

export const topicSheets: readonly Served[] = [draftSheet, publishSheet, listPublicTopics, getPublicTopic];
