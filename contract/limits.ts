/** 时限设置: how long each level has, as the county set it or by default. */
import { z } from 'zod';
import { Limits } from '../domain/matter/limits.ts';
import { endpoint } from './endpoint.ts';

/** Every number with its source; `own` when the county has set them itself. */
export const getLimits = endpoint({
  name: 'matter.limits',
  method: 'GET',
  path: '/api/limits',
  summary:
    'How long each level has, with the source beside each number, and the years whose calendar is published',
  office: 'signed-in',
  dataClass: 'P0',
  answer: z.strictObject({ limits: Limits, own: z.boolean(), publishedYears: z.array(z.int()) }),
});
