/** 月度汇总: made from the matters of a village whenever it is read; and the months in which councils were held. */
import * as api from '../../contract/meeting.ts';
import { addDays, addMonths, type Day, dayOf, startOf } from '../../domain/kernel/day.ts';
import { digestMonth, digestOf, periodOf } from '../../domain/meeting/digest.ts';
import { DUE_KINDS, dueIn } from '../../domain/meeting/rhythm.ts';
import { contains, levelOf, type PlaceCode } from '../../domain/place/code.ts';
import { shortName } from '../../domain/place/name.ts';
import type { Given } from '../kit/admission.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query, type Served } from '../kit/serve.ts';
import * as store from './digest.store.ts';
import { keptDigest } from './keep-digest.ts';
import { meetingNumbers } from './numbers.ts';
import { openTasks } from './round.ts';

/** A council talks about a month once it is complete, and before the next one is. */
const councilOf = (given: Pick<Given, 'tx' | 'house'>, village: PlaceCode, month: string) =>
  store.councilIn(given.tx, given.house.county, {
    village,
    from: new Date(startOf(addDays(periodOf(month, cutOffOf(given)).to, 1))),
    before: new Date(startOf(addDays(periodOf(monthAfter(month, 1), cutOffOf(given)).to, 1))),
  });

/** 截止日, as the county set it. */
const cutOffOf = ({ house }: Pick<Given, 'house'>): number => meetingNumbers(house).cutOff.n;

const monthAfter = (month: string, n: number): string => addMonths(`${month}-01`, n).slice(0, 7);

/** The month that is complete and was not talked about yet; else the one that runs. */
async function monthToRead(given: Given, village: PlaceCode, today: Day): Promise<string> {
  const running = digestMonth(today, cutOffOf(given));
  const complete = monthAfter(running, -1);
  return (await councilOf(given, village, complete)) === undefined ? complete : running;
}

const getDigest = query(
  api.getDigest,
  async ({ params: { code: village }, query: { month: asked } }, given) => {
    const { tx, house, office } = given;
    if (levelOf(village) !== 'village' || !contains(office.placeCode, village)) throw new NotFoundError();
    const today = dayOf(house.now());
    const period = periodOf(asked ?? (await monthToRead(given, village, today)), cutOffOf(given));
    const times = {
      village,
      from: new Date(startOf(period.from)),
      before: new Date(startOf(addDays(period.to, 1))),
    };
    const complete = today > period.to;
    const kept = complete ? await keptDigest(tx, house.county, { village, month: period.month }) : undefined;
    // How long something has waited is told as of today, until the month is complete.
    const until = complete ? period : { ...period, to: today };
    const digest =
      kept ??
      digestOf(await store.mattersFor(tx, house.county, times), until, meetingNumbers(house).tooLong.n);
    return {
      ...{ village, villageName: house.names(village), ...period },
      complete,
      keptOn: kept === undefined ? null : dayOf(kept.keptAt),
      ...{ raised: digest.raised, settled: digest.settled, categories: [...digest.categories] },
      lines: digest.lines.map(({ placeCode, matters: alike, ...line }) => ({
        ...line,
        placeName: house.names(placeCode),
        matters: alike.map(({ id: matterId, no, title, day }) => ({ matterId, no, title, day })),
      })),
      council: (await councilOf(given, village, period.month)) ?? null,
      tasks: await openTasks(given, { place: village, kind: undefined }),
    };
  },
);

/** Villages of a page. */
const PAGE = 30;

const getCouncils = query(api.getCouncils, async ({ query: asked }, { tx, house, office }) => {
  const place = asked.place ?? office.placeCode;
  if (!contains(office.placeCode, place)) throw new NotFoundError();
  const today = dayOf(house.now());
  const year = asked.year ?? today.slice(0, 4);
  const times = {
    from: new Date(startOf(`${year}-01-01`)),
    before: new Date(startOf(addMonths(`${year}-01-01`, 12))),
  };
  const { after } = asked;
  const upTo = { place, day: today, after, limit: PAGE + 1 };
  const found = await store.councilMonths(tx, house.county, { ...times, ...upTo });
  const villages = found.slice(0, PAGE);
  const codes = villages.map(({ code }) => code);
  const held = await store.heldIn(tx, house.county, { ...times, villages: codes, kinds: DUE_KINDS });
  return {
    year,
    until: addMonths(`${today.slice(0, 7)}-01`, -1).slice(0, 7),
    after: found.length > PAGE ? (codes.at(-1) ?? null) : null,
    villages: villages.map(({ code, name, months }) => ({
      ...{ code, name: shortName(name), months },
      due: dueIn(code, { year, today, held: held.filter((it) => it.code === code) }).map((it) => ({
        ...{ kind: it.kind, held: [...it.held], missing: [...it.missing] },
      })),
    })),
  };
});

export const digests: readonly Served[] = [getDigest, getCouncils];
