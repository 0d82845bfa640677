/** 交接清单: the office, what it may have in hand, and as much of it as one page holds. */
import { getHandover as api } from '../../contract/handover.ts';
import {
  COUNTED,
  type HandoverPart,
  LINES,
  partsOf,
  readsHandover,
  sharesOf,
} from '../../domain/handover/list.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { actsFor } from '../../domain/people/office.ts';
import { widen } from '../kit/database.ts';
import { must, NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { findOffice } from '../people/office.store.ts';
import { personName } from '../people/store.ts';
import { openOf } from './store.ts';

export const getHandover = query(api, async ({ params }, { tx, house, office: by }) => {
  const { county, names } = house;
  const office = must(await findOffice(tx, county, params.officeId));
  if (!readsHandover(by, office)) throw new NotFoundError();
  const today = dayOf(house.now());
  const key = actsFor(office);
  const hands = key === undefined ? undefined : { key, place: office.placeCode, today };

  const open = [];
  for (const part of inOrder(partsOf(office.post))) {
    if (hands === undefined) break;
    // Cards are counted for whoever appoints, and shown to nobody here.
    if (isCounted(part)) widen(tx, { county, duty: 'clock' });
    open.push({ part, ...(await openOf(tx, county, part, { hands, most: LINES })) });
  }
  const there = open.filter(({ count }) => count > 0);
  const shares = sharesOf(there.map(({ rows }) => rows.length));
  return {
    officeId: office.id,
    post: office.post,
    personName: await personName(tx, county, office.personId),
    placeName: names(office.placeCode),
    unitName: office.unitCode === undefined ? null : names(office.unitCode),
    from: office.from,
    to: office.to ?? null,
    on: today,
    parts: there.map((one, at) => ({ ...one, rows: one.rows.slice(0, shares[at]) })),
  };
});

const isCounted = (part: HandoverPart): boolean => (COUNTED as readonly HandoverPart[]).includes(part);

/** What is read under one's own sight comes before the sight is widened. */
const inOrder = (parts: readonly HandoverPart[]): readonly HandoverPart[] =>
  [...parts].sort((one, other) => Number(isCounted(one)) - Number(isCounted(other)));
