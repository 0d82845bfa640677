/** 查看: a matter by its number, a list, what waits; each limited to what the office may see. */
import * as api from '../../contract/matter.ts';
import { dayOf } from '../../domain/kernel/day.ts';

import { readMatterNumber } from '../../domain/matter/number.ts';
import { usualFirst } from '../../domain/matter/usual-units.ts';
import { actsFor } from '../../domain/people/office.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import { lastly } from '../kit/database.ts';
import { must } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { unitsAt } from '../place/store.ts';
import { filterFor } from './filter.ts';
import * as lists from './lists.store.ts';
import type { Publishing } from './publishing.ts';
import type { ListedMatter } from './row.ts';
import { seenBy, seenMatter } from './see.ts';
import { findByNumber } from './store.ts';
import { categoriesOf } from './timing.ts';
import { matterRow } from './view.ts';

const PAGE = 20;
const MOST_WAITING = 100;

export const findByNo = query(api.findMatter, async ({ params }, { tx, house, office }) => {
  const no = must(readMatterNumber(params.no));
  const { matter } = await seenBy(tx, house, office, must(await findByNumber(tx, house.county, no)));
  return { matterId: matter.id };
});

export const listMatters = query(api.listMatters, async ({ query: asked }, { tx, house, office }) => {
  const filter = await filterFor(tx, house, office, asked);
  if (filter.sought === undefined) lastly(tx);
  const { matters, older } = await lists.listMatters(tx, house.county, filter, {
    order: asked.order ?? 'newest',
    before: readCursor(asked.before),
    at: new Date(house.now()),
    limit: PAGE,
  });
  return {
    matters: matters.map((matter) => matterRow(matter, house.names)),
    older: writeCursor(older && { at: older.at.getTime(), id: older.id }),
  };
});

const MOST_COUNTED = 1000;

export const countMatters = query(api.countMatters, async ({ query: asked }, { tx, house, office }) => {
  const filter = await filterFor(tx, house, office, asked);
  lastly(tx);
  const count = await lists.countMatters(tx, house.county, filter, {
    at: new Date(house.now()),
    most: MOST_COUNTED + 1,
  });
  return { count: Math.min(count, MOST_COUNTED), more: count > MOST_COUNTED };
});

/** What waits for an office. */
export const listWaiting = (publishing: Publishing) =>
  query(api.listWaiting, async (_, { tx, house, office }) => {
    const holder = actsFor(office) ?? '';
    const offered = await lists.offeredTo(tx, house.county, holder, MOST_WAITING);
    const owned = await lists.ownedBy(tx, house.county, holder, MOST_WAITING);
    const toAssist = await lists.assistedBy(tx, house.county, holder, MOST_WAITING);
    const toConfirm = await lists.toConfirmBy(tx, house.county, office.personId, MOST_WAITING);
    const toPublish = await publishing.waitingFor(tx, house, office);
    const rows = (matters: readonly ListedMatter[]) =>
      matters.map((matter) => matterRow(matter, house.names));
    return {
      toTake: rows([...offered, ...owned.filter(({ status }) => status === 'reported')]),
      toDo: rows(owned.filter(({ status }) => status === 'accepted')),
      toAssist: rows(toAssist),
      toConfirm: rows(toConfirm),
      toPublish: rows(toPublish),
    };
  });

export const listUnits = query(api.listUnits, async ({ params }, { tx, house, office }) => {
  const { matter } = await seenMatter(tx, house, office, params.matterId);
  const units = await unitsAt(tx, house.county, matter.holder.placeCode, dayOf(house.now()));
  return {
    units: usualFirst(units, matter.category, categoriesOf(house)).map(({ code, name, usual }) => ({
      code,
      name,
      usual,
    })),
  };
});
