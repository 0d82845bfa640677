/** 时限: the numbers this county works by. */
import * as api from '../../contract/limits.ts';
import { query } from '../kit/serve.ts';
import { limitsOf } from './timing.ts';

export const getLimits = query(api.getLimits, async (_, { house }) => ({
  limits: limitsOf(house),
  own: house.settings.has('matter.limits'),
  publishedYears: [...house.calendar.published],
}));
