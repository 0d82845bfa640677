/** 本月话题: what the village around a place raised this month, from what every step added up; never from a list of matters. */
import { getTopics as api } from '../../contract/topics.ts';
import { topicsOf } from '../../domain/area/topics.ts';
import { addMonths, dayOf, startOf } from '../../domain/kernel/day.ts';
import { ancestorAt, contains } from '../../domain/place/code.ts';
import { marksAt } from '../centre/store.ts';
import { widen } from '../kit/database.ts';
import { NotFoundError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';

const DOMAIN = 'domain:';

export const getTopics = query(api, async ({ params: { code } }, { tx, house, office }) => {
  const village = ancestorAt(code, 'village');
  const near = contains(office.placeCode, code) || contains(code, office.placeCode);
  if (village === undefined || !near || !contains(house.county, code)) throw new NotFoundError();
  const month = dayOf(house.now()).slice(0, 7);
  const first = `${month}-01`;
  // The chief of an area sees of the village no more than these sums, and only those that are large enough.
  widen(tx, { county: house.county, duty: 'count' });
  const marks = await marksAt(tx, house.county, village, {
    month: first,
    from: new Date(startOf(first)),
    before: new Date(startOf(addMonths(first, 1))),
  });
  const counts = marks
    .filter(({ mark }) => mark.startsWith(DOMAIN))
    .map(({ mark, n }) => ({ domain: mark.slice(DOMAIN.length), count: n }));
  const { total, topics, more } = topicsOf(village, counts);
  return { villageName: house.names(village), month, total, topics: [...topics], more };
});
