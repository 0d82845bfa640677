/** 公开给大家的: what was published, read by anybody; and what anybody asks of it, without a name. */
import * as api from '../../contract/disclosure-public.ts';
import { isOver } from '../../domain/disclosure/disclosure.ts';
import { ask } from '../../domain/disclosure/question.ts';
import { type Tx, widen } from '../kit/database.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { fullPlaceName } from '../place/store.ts';
import {
  answersOf,
  countQuestions,
  disclosures,
  insertQuestion,
  listPublished,
  type StoredVersion,
  versionsOf,
} from './store.ts';
import { limitsOf, versionView } from './view.ts';

const rowOf = (house: House, it: StoredVersion): api.OpenRow => {
  const { id: disclosureId, title, item, period, placeCode, version, from, until } = it;
  const placeName = fullPlaceName(house.names, placeCode);
  return { disclosureId, title, item, period, placeCode, placeName, version, from, until };
};

export const listOpen = query(api.listOpen, async ({ query: asked }, { tx, house }) => {
  const { place, item, month, q: words, after } = asked;
  const found = await listPublished(tx, house.county, {
    ...{ place: place ?? house.county, item, month, words, after: afterOf(after), limit: ONE_MORE },
  });
  const { page, next } = pageOf(found, ({ from }) => from);
  return { disclosures: page.map((it) => rowOf(house, it)), next };
});

export const getOpen = query(api.getOpen, async ({ params: { disclosureId } }, { tx, house }) => {
  const versions = await versionsOf(tx, house.county, disclosureId);
  const newest = must(versions[0]);
  const answered = await answersOf(tx, house.county, disclosureId);
  const { open, nextDue, over } = await waiting(tx, house, disclosureId);
  return {
    ...rowOf(house, newest),
    ...{ law: newest.sheet.law, answered, open, nextDue, over },
    versions: versions.map(({ version: no, from, until, sheet: { content, why, board } }) =>
      versionView({ no, from, until, content, why, board }),
    ),
  };
});

/** How much waits is told to everybody; what was asked is not, before somebody has looked at it. */
async function waiting(tx: Tx, house: House, disclosureId: string) {
  widen(tx, { county: house.county, duty: 'clock' });
  const counted = await countQuestions(tx, house.county, disclosureId);
  const it = must(await disclosures.find(tx, house.county, disclosureId));
  return { ...counted, over: isOver(it) };
}

/** Two who ask at one moment are numbered one after the other: the disclosure is held meanwhile. */
export const askOpen = command(api.askOpen, async ({ params: { disclosureId }, body }, { tx, house }) => {
  const { commandId: _, ...request } = body;
  must((await versionsOf(tx, house.county, disclosureId))[0]);
  widen(tx, { county: house.county, duty: 'clock' });
  const it = must(await disclosures.lock(tx, house.county, disclosureId));
  const { asked, open } = await countQuestions(tx, house.county, disclosureId);
  const decision = ask(request, {
    ...{ disclosureId, over: isOver(it), asked, open },
    ...{ at: house.now(), limits: limitsOf(house) },
  });
  if (!decision.ok) throw new RefusedError(decision.reason);
  if (!(await insertQuestion(tx, house.county, decision.step, it.placeCode)))
    throw new RefusedError('id-taken');
  const { no, due } = decision.step;
  return { no, due };
});

export const openDisclosures: readonly Served[] = [listOpen, getOpen, askOpen];
