/** 警示: what the audit administrator is told of openings, and the decoys set for it. */
import { z } from 'zod';
import { line } from '../domain/kernel/text.ts';
import { ALARMS } from '../domain/matter/alarm.ts';
import { readMatterNumber } from '../domain/matter/number.ts';
import { POSTS } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

const AUDITING = ['audit_admin'] as const;

export const Decoys = z
  .array(
    z
      .string()
      .max(20)
      .refine((text) => readMatterNumber(text) !== undefined, 'no-number'),
  )
  .max(50);

export const listAlarms = endpoint({
  name: 'people.alarms',
  method: 'GET',
  path: '/api/audit/alarms',
  summary: 'Alarms about openings of the last 30 days, newest first, and the numbers of the decoys',
  office: AUDITING,
  dataClass: 'P2',
  answer: z.strictObject({
    alarms: z.array(
      z.strictObject({
        at: z.int(),
        alarm: z.enum(ALARMS),
        personName: z.string(),
        post: z.enum(POSTS),
        placeName: z.string(),
      }),
    ),
    decoys: z.array(z.string()),
  }),
});

export const setDecoys = endpoint({
  name: 'people.set-decoys',
  method: 'POST',
  path: '/api/audit/decoys',
  summary: 'Name the matters nobody has a reason to open, by number; opening one is told at once',
  office: AUDITING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ decoys: Decoys, why: line({ min: 2, max: 200 }) })),
  answer: z.strictObject({ version: z.int() }),
});
