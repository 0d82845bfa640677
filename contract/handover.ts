/** 交接清单: what is open in the hands of an office, on one page, for whoever takes over. */
import { z } from 'zod';
import { PARTS } from '../domain/handover/list.ts';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { POSTS } from '../domain/people/post.ts';
import { endpoint } from './endpoint.ts';

const HANDING_POSTS = [
  'area_chief',
  'group_head',
  'village_cadre',
  'town_officer',
  'unit_handler',
  'centre_officer',
] as const;

export const HandoverRow = z.strictObject({
  id: z.uuid(),
  /** Of a matter. */
  no: z.string().nullable(),
  title: z.string(),
  /** Until when it waits, or when it is. */
  day: DaySchema.nullable(),
});
export type HandoverRow = z.infer<typeof HandoverRow>;

export const getHandover = endpoint({
  name: 'handover.list',
  method: 'GET',
  path: '/api/offices/:officeId/handover',
  summary:
    'What is open in the hands of an office: for its holder, and for whoever appoints to it there; nothing sensitive or sealed',
  office: HANDING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ officeId: z.uuid() }),
  answer: z.strictObject({
    officeId: z.uuid(),
    post: z.enum(POSTS),
    personName: z.string(),
    placeName: z.string(),
    unitName: z.string().nullable(),
    from: DaySchema,
    to: DaySchema.nullable(),
    on: DaySchema,
    /** Only what there is any of. */
    parts: z.array(
      z.strictObject({
        part: z.enum(PARTS),
        count: z.int(),
        /** Of what is only counted: the day by which the first of them ends. */
        soonest: DaySchema.nullable(),
        /** The first due first, as many as the page has room for. */
        rows: z.array(HandoverRow),
      }),
    ),
  }),
});
export type Handover = z.infer<typeof getHandover.answer>;
