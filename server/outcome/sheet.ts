/** 成果公开页: the draft with what the masker would hide, its approval, and what everybody reads. */
import * as api from '../../contract/outcome-sheet.ts';
import { isOver, type Outcome } from '../../domain/outcome/outcome.ts';
import { knownOfCase } from '../../domain/publication/case.ts';
import type { Known } from '../../domain/publication/mask-kind.ts';
import { publishesOutcome, publishOutcome, wordedOutcome } from '../../domain/publication/outcome-sheet.ts';
import { maskedTexts, textsIn } from '../../domain/publication/sheet.ts';
import type { Given } from '../kit/admission.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { fullPlaceName } from '../place/store.ts';
import { caseOf } from '../publication/case.store.ts';
import { findOpenSheet, listOpenSheets, publishSheet, versionRead } from '../publication/open-sheet.store.ts';
import { reckon } from './due.ts';
import { takesSlips } from './say.store.ts';
import { shownNow } from './shown.store.ts';
import { alsoMembers } from './sight.ts';
import { findWithSteps, lockOutcome, markPublic } from './store.ts';
import { outcomeRow, outcomeTold, owedOf } from './view.ts';

const PAGE = 20;

const draft = query(api.draftOutcomeSheet, async ({ params }, given) => {
  const { tx, house, office } = given;
  alsoMembers(given);
  const { state, steps } = must(await findWithSteps(tx, house.county, params.outcomeId));
  if (!publishesOutcome(office, state)) throw new NotFoundError();
  return {
    steps,
    published: await versionRead(tx, house.county, 'outcome', state.id),
    texts: maskedTexts(textsIn(state, wordedOutcome), await knownOf(given, state)),
  };
});

const knownOf = async ({ tx, house: { county } }: Given, it: Outcome): Promise<Known> => {
  const texts = textsIn(it, wordedOutcome);
  return knownOfCase(county, await caseOf(tx, county, [{ kind: 'outcome', id: it.id }], texts));
};

const publishing = command(api.publishOutcomeSheet, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  alsoMembers(given);
  const { state, steps } = must(await lockOutcome(tx, house.county, params.outcomeId));
  const { commandId: _, ...request } = body;
  const known = await knownOf(given, state);
  const decision = publishOutcome(state, request, { by: office, steps, known });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const sheet = decision.step;
  const version = await publishSheet(tx, house, {
    ...{ kind: 'outcome', sheet, steps, over: isOver(sheet), kept: request.kept, by: office },
  });
  if (sheet.feedback !== undefined) {
    markPublic(tx, house.county, sheet.id);
    reckon(tx, house, { state, isPublic: true });
  }
  return { outcomeId: sheet.id, version };
});

export const listPublicOutcomes = query(api.listPublicOutcomes, async ({ query: asked }, { tx, house }) => {
  const { state, place, q: words } = asked;
  const found = await listOpenSheets<Outcome>(tx, house.county, ['outcome'], {
    ...{ place, words, before: readCursor(asked.before), limit: PAGE + 1 },
    over: state === undefined ? undefined : state === 'ended',
  });
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return {
    outcomes: page.map(({ sheet, at }) => ({
      ...outcomeRow(house, { state: sheet, isPublic: true }),
      placeName: fullPlaceName(house.names, sheet.placeCode),
      publishedAt: at,
    })),
    older: writeCursor(found.length > PAGE && last ? { at: last.at, id: last.id } : undefined),
  };
});

export const getPublicOutcome = query(api.getPublicOutcome, async ({ params }, { tx, house }) => {
  const found = must(await findOpenSheet<Outcome>(tx, house.county, 'outcome', params.outcomeId));
  const { sheet, at, version } = found;
  const told = outcomeTold(house, { state: sheet, isPublic: true });
  // What was published stays as it was; what is owed today is today's, or a page would blame whoever has done it since.
  const today = await findWithSteps(tx, house.county, sheet.id);
  // What was taken down is gone at once, not when the page is published again.
  const now = told.shown.length === 0 ? new Set() : await shownNow(tx, house.county, sheet.id);
  return {
    ...told,
    shown: told.shown.filter(({ shownId }) => now.has(shownId)),
    placeName: fullPlaceName(house.names, sheet.placeCode),
    owed: today === undefined ? [] : owedOf(house, today, sheet.tasks),
    publishedAt: at,
    version,
    takesSlips: await takesSlips(tx, house.county, sheet.id),
  };
});

export const outcomeSheets: readonly Served[] = [draft, publishing, listPublicOutcomes, getPublicOutcome];
