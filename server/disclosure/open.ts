/** 公开给大家的: what was published, read by anybody. What anybody asks of it: asking.ts. */
import * as api from '../../contract/disclosure-public.ts';
import { worded } from '../../domain/disclosure/content.ts';
import { isOver } from '../../domain/disclosure/disclosure.ts';
import { startOf } from '../../domain/kernel/day.ts';
import { knownByForm } from '../../domain/publication/mask.ts';
import { isOld, withoutNamesIn } from '../../domain/publication/names-gone.ts';
import { type Tx, widen } from '../kit/database.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import type { House } from '../kit/house.ts';
import { must } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import { fullPlaceName } from '../place/store.ts';
import { countQuestions } from './question.store.ts';
import {
  answersOf,
  disclosures,
  listPublished,
  type StoredAnswer,
  type StoredVersion,
  versionsOf,
} from './store.ts';
import { lawOf, versionView } from './view.ts';

/** As it is read now: a name that was left standing on purpose is read for thirty days. What hung there is never changed. */
export function readNow(house: House, it: StoredVersion): StoredVersion {
  if (!isOld(startOf(it.from), house.now())) return it;
  const put = (text: string): string =>
    withoutNamesIn(text, { ...knownByForm(house.county), names: it.sheet.names ?? [] });
  const may = (text: string | null): string | null => (text === null ? null : put(text));
  const { content, why, board } = it.sheet;
  return {
    ...{ ...it, title: put(it.title) },
    sheet: { content: worded(content, put), why: may(why), board: may(board) },
  };
}

/** The same of an answer. */
export function answeredNow(house: House, { names, ...it }: StoredAnswer): Omit<StoredAnswer, 'names'> {
  if (!isOld(startOf(it.on), house.now())) return it;
  const put = (text: string): string => withoutNamesIn(text, { ...knownByForm(house.county), names });
  return { ...it, shown: it.shown === null ? null : put(it.shown), text: put(it.text) };
}

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
  return { disclosures: page.map((it) => rowOf(house, readNow(house, it))), next };
});

export const getOpen = query(api.getOpen, async ({ params: { disclosureId } }, { tx, house }) => {
  const versions = (await versionsOf(tx, house.county, disclosureId)).map((it) => readNow(house, it));
  const newest = must(versions[0]);
  const answered = (await answersOf(tx, house.county, disclosureId)).map((it) => answeredNow(house, it));
  const { law, open, nextDue, over } = await waiting(tx, house, disclosureId);
  return {
    ...rowOf(house, newest),
    ...{ law, answered, open, nextDue, over },
    versions: versions.map(({ version: no, from, until, sheet: { content, why, board } }) =>
      versionView({ no, from, until, content, why, board }),
    ),
  };
});

/** By what law it is published, and how much waits, is told to everybody; what was asked is not, before somebody has looked at it. */
async function waiting(tx: Tx, house: House, disclosureId: string) {
  widen(tx, { county: house.county, duty: 'clock' });
  const counted = await countQuestions(tx, house.county, disclosureId);
  const it = must(await disclosures.find(tx, house.county, disclosureId));
  return { ...counted, over: isOver(it), law: lawOf(it).law };
}

export const openDisclosures: readonly Served[] = [listOpen, getOpen];
