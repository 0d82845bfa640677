/** 读出文件: what a paper says, with what names somebody taken out; the file itself is not kept. */
import { z } from 'zod';
import { LEFT_OUT } from '../domain/kernel/paper-text.ts';
import { endpoint } from './endpoint.ts';
import { MaskedPart } from './publication.ts';

export const readPaper = endpoint({
  name: 'paper.read',
  method: 'POST',
  path: '/api/papers/read',
  summary:
    'The text of a Word, Excel, CSV or PDF file (at most 10 MB), what the masker would hide in it, and what was left out: properties, remarks, deleted words, hidden rows; nothing is kept',
  office: ['village_cadre', 'town_officer', 'unit_handler', 'centre_officer', 'county_leader'],
  dataClass: 'P1',
  query: z.strictObject({ name: z.string().min(1).max(300) }),
  takes: 'file',
  answer: z.strictObject({
    /** What the file is called, masked; '' when nothing else was in it. */
    title: z.string(),
    part: MaskedPart,
    leftOut: z.array(z.strictObject({ what: z.enum(LEFT_OUT), count: z.int() })),
  }),
});
