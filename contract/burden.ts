/** 平台向我要什么: what last week asked of each kind of office in the whole county, in sums, and which forms it replaces. */
import { z } from 'zod';
import { FORMS } from '../domain/burden/forms.ts';
import { WORKS } from '../domain/burden/work.ts';
import { POSTS } from '../domain/people/post.ts';
import { endpoint } from './endpoint.ts';

export const BurdenKind = z.strictObject({
  /** Null: the kinds of office that few hold, together. */
  post: z.enum(POSTS).nullable(),
  holders: z.int(),
  works: z.array(z.strictObject({ work: z.enum(WORKS), times: z.int() })),
  /** Of all holders together, by the taps measured. */
  minutes: z.int(),
});
export type BurdenKind = z.infer<typeof BurdenKind>;

export const getBurden = endpoint({
  name: 'burden.week',
  method: 'GET',
  path: '/api/burden',
  summary:
    'What the last whole week asked of each kind of office, in sums of at least five holders; never of a person',
  office: 'signed-in',
  dataClass: 'P1',
  answer: z.strictObject({
    /** Monday and Sunday. */
    from: z.string(),
    to: z.string(),
    kinds: z.array(BurdenKind),
    /** Spared to my kind of office. */
    forms: z.array(z.enum(FORMS)),
  }),
});
