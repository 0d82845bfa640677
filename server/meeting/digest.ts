/** 月度汇总: made from the matters of a village whenever it is read; and the months in which councils were held. */
import * as api from '../../contract/meeting.ts';
import { addDays, addMonths, dayOf, startOf } from '../../domain/kernel/day.ts';
import { CUT_OFF, digestMonth, digestOf, periodOf } from '../../domain/meeting/digest.ts';
import { contains, levelOf } from '../../domain/place/code.ts';
import { shortName } from '../../domain/place/name.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import * as store from './digest.store.ts';

const getDigest = query(
  api.getDigest,
  async ({ params: { code: village }, query: { month: asked } }, { tx, house, office }) => {
    if (levelOf(village) !== 'village' || !contains(office.placeCode, village)) throw new NotFoundError();
    const today = dayOf(house.now());
    const period = periodOf(asked ?? digestMonth(today, CUT_OFF), CUT_OFF);
    const times = {
      village,
      from: new Date(startOf(period.from)),
      before: new Date(startOf(addDays(period.to, 1))),
    };
    const matters = await store.mattersFor(tx, house.county, times);
    const digest = digestOf(matters, period);
    // The council that talks about a month is held after its cut-off, until the next one.
    const next = periodOf(addMonths(`${period.month}-01`, 1).slice(0, 7), CUT_OFF);
    const council = await store.councilIn(tx, house.county, {
      village,
      from: times.from,
      before: new Date(startOf(addDays(next.to, 1))),
    });
    return {
      ...{ village, villageName: house.names(village), ...period },
      complete: today > period.to,
      ...{ raised: digest.raised, settled: digest.settled, categories: [...digest.categories] },
      lines: digest.lines.map(({ placeCode, matters: alike, ...line }) => ({
        ...line,
        placeName: house.names(placeCode),
        matters: alike.map(({ id: matterId, no, title, day }) => ({ matterId, no, title, day })),
      })),
      council: council ?? null,
    };
  },
);

const getCouncils = query(api.getCouncils, async ({ query: asked }, { tx, house, office }) => {
  const place = asked.place ?? office.placeCode;
  if (!contains(office.placeCode, place)) throw new NotFoundError();
  const today = dayOf(house.now());
  const year = asked.year ?? today.slice(0, 4);
  const villages = await store.councilMonths(tx, house.county, {
    place,
    from: new Date(startOf(`${year}-01-01`)),
    before: new Date(startOf(addMonths(`${year}-01-01`, 12))),
    day: today,
  });
  return {
    year,
    until: addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7),
    villages: villages.map(({ code, name, months }) => ({ code, name: shortName(name), months })),
  };
});

export const digests: readonly Served[] = [getDigest, getCouncils];
