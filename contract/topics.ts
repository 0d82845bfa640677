/** 本月话题: what a village raised this month, by domain; small counts hidden, nothing about persons. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { AreaOfPath } from './household.ts';
import { SEEING_POSTS } from './matter.ts';

export const getTopics = endpoint({
  name: 'area.topics',
  method: 'GET',
  path: '/api/areas/:code/topics',
  summary: 'What the village around a place raised this month, by domain; fewer than ten are not shown',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: AreaOfPath,
  answer: z.strictObject({
    villageName: z.string(),
    /** 2026-09 */
    month: z.string(),
    total: z.int().nullable(),
    topics: z.array(z.strictObject({ domain: z.string(), count: z.int() })),
    more: z.boolean(),
  }),
});
