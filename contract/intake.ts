/** 搬入: a county's own registers brought in from a file: template, preview, decisions, confirm, undo. */
import { z } from 'zod';
import { VERDICTS } from '../domain/kernel/intake.ts';
import { prose } from '../domain/kernel/text.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

/** Only for the county: no other post brings files in. */
const BRINGING_POSTS = ['system_admin'] as const;

export const INTAKE_KINDS = ['place', 'unit', 'person', 'boundary', 'matter', 'roll'] as const;
export type IntakeKind = (typeof INTAKE_KINDS)[number];

/** 预览 · 已导入 · 已撤销 · 已放弃. */
export const INTAKE_STATUSES = ['previewed', 'confirmed', 'undone', 'discarded'] as const;
export type IntakeStatus = (typeof INTAKE_STATUSES)[number];

const IntakeId = z.strictObject({ intakeId: z.uuid() });

const Counts = z.strictObject({
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  doubtful: z.int(),
  left: z.int(),
});

const Doubt = z.strictObject({
  key: z.string(),
  kind: z.string(),
  column: z.string().nullable(),
  value: z.string(),
  reads: z.string().nullable(),
  choices: z.array(z.strictObject({ choice: z.string(), names: z.string().nullable() })),
  /** How many rows it is about, and the first of them. */
  rows: z.int(),
  first: z.array(z.int()),
});
export type IntakeDoubt = z.infer<typeof Doubt>;

const Batch = z.strictObject({
  intakeId: z.uuid(),
  kind: z.enum(INTAKE_KINDS),
  fileName: z.string(),
  sheetName: z.string(),
  status: z.enum(INTAKE_STATUSES),
  at: z.number(),
  personName: z.string(),
  counts: Counts,
  confirmedAt: z.number().nullable(),
  /** Who confirmed, took back or discarded it; not always who brought it. */
  confirmedBy: z.string().nullable(),
  undoneAt: z.number().nullable(),
  undoneBy: z.string().nullable(),
  discardedAt: z.number().nullable(),
  discardedBy: z.string().nullable(),
  undoneWhy: z.string().nullable(),
  /** Until when it may be undone. */
  undoUntil: z.number().nullable(),
});
export type IntakeBatch = z.infer<typeof Batch>;

const Page = Batch.extend({
  encoding: z.string().nullable(),
  /** Letter and name of each column that was understood. */
  columns: z.array(z.strictObject({ key: z.string(), letter: z.string() })),
  doubts: z.array(Doubt),
  decisions: z.array(z.strictObject({ key: z.string(), choice: z.string() })),
  /** Whether this person brought it; somebody else's rows are read with a line in the audit. */
  mine: z.boolean(),
  /** Whether the rows were forgotten since. */
  forgotten: z.boolean(),
  /** Rows something was built on since, so that nothing can be taken back; the first hundred. */
  builtUpon: z.array(z.int()),
});

const Row = z.strictObject({
  row: z.int(),
  hidden: z.boolean(),
  verdict: z.enum(VERDICTS),
  cells: z.array(z.strictObject({ key: z.string(), text: z.string() })),
  reasons: z.array(
    z.strictObject({
      reason: z.string(),
      column: z.string().nullable(),
      value: z.string().nullable(),
      other: z.int().nullable(),
    }),
  ),
  doubts: z.array(z.string()),
});
export type IntakeRow = z.infer<typeof Row>;

export const uploadIntake = endpoint({
  name: 'intake.upload',
  method: 'POST',
  path: '/api/intakes/:intakeId/file',
  summary:
    'Bring a file (xlsx, csv, or GeoJSON for boundaries; at most 10 MB); it is read apart and judged row by row, and nothing is changed yet',
  office: BRINGING_POSTS,
  dataClass: 'P2',
  params: IntakeId,
  query: z.strictObject({ kind: z.enum(INTAKE_KINDS), name: z.string().min(1).max(200) }),
  takes: 'file',
  answer: Page,
});

export const followIntake = endpoint({
  name: 'intake.progress',
  method: 'GET',
  path: '/api/intakes/:intakeId/progress',
  summary: 'How far the work on a file is',
  office: BRINGING_POSTS,
  dataClass: 'P1',
  params: IntakeId,
  answer: z.strictObject({
    stage: z.enum(['idle', 'reading', 'judging', 'saving']),
    done: z.int(),
    total: z.int().nullable(),
  }),
});

export const listIntakes = endpoint({
  name: 'intake.list',
  method: 'GET',
  path: '/api/intakes',
  summary: 'Files brought in so far, newest first, at most 100',
  office: BRINGING_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({ batches: z.array(Batch) }),
});

export const getIntake = endpoint({
  name: 'intake.get',
  method: 'GET',
  path: '/api/intakes/:intakeId',
  summary: 'One file with its counts and its open questions',
  office: BRINGING_POSTS,
  dataClass: 'P1',
  params: IntakeId,
  answer: Page,
});

export const listIntakeRows = endpoint({
  name: 'intake.rows',
  method: 'GET',
  path: '/api/intakes/:intakeId/rows',
  summary:
    'The rows of a file in their order, 50 (or 1,000) at a time; somebody else’s with a line in the audit',
  office: BRINGING_POSTS,
  dataClass: 'P2',
  params: IntakeId,
  query: z.strictObject({
    verdict: z.enum(VERDICTS).optional(),
    after: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional(),
    many: z.literal('yes').optional(),
  }),
  answer: z.strictObject({ rows: z.array(Row), next: z.string().nullable() }),
});

export const decideIntake = endpoint({
  name: 'intake.decide',
  slow: true,
  method: 'POST',
  path: '/api/intakes/:intakeId/decide',
  summary: 'Answer open questions (or none); every row is judged again',
  office: BRINGING_POSTS,
  dataClass: 'P2',
  params: IntakeId,
  body: commanded(
    z.strictObject({
      decisions: z.array(z.strictObject({ key: z.string().max(200), choice: z.string().max(40) })).max(1000),
    }),
  ),
  answer: Page,
});

export const confirmIntake = endpoint({
  name: 'intake.confirm',
  slow: true,
  method: 'POST',
  path: '/api/intakes/:intakeId/confirm',
  summary:
    'Bring in every row that is created or changed, all or none; `without` repeats how many rows are refused',
  office: BRINGING_POSTS,
  dataClass: 'P2',
  params: IntakeId,
  body: commanded(z.strictObject({ without: z.int().min(0) })),
  answer: Page,
});

export const undoIntake = endpoint({
  name: 'intake.undo',
  slow: true,
  method: 'POST',
  path: '/api/intakes/:intakeId/undo',
  summary: 'Take back what a file changed, within 30 days and while nothing was built on it',
  office: BRINGING_POSTS,
  dataClass: 'P2',
  params: IntakeId,
  body: commanded(z.strictObject({ why: prose({ min: 4, max: 500 }) })),
  answer: Page,
});

export const discardIntake = endpoint({
  name: 'intake.discard',
  method: 'POST',
  path: '/api/intakes/:intakeId/discard',
  summary: 'Give up a preview; its rows are forgotten at once',
  office: BRINGING_POSTS,
  dataClass: 'P1',
  params: IntakeId,
  body: commanded(z.strictObject({})),
  answer: Page,
});

export const getIntakeTemplate = endpoint({
  name: 'intake.template',
  method: 'GET',
  path: '/api/intake/templates/:kind.:format',
  summary: 'An example to fill in, with each column explained',
  office: BRINGING_POSTS,
  dataClass: 'P0',
  params: z.strictObject({ kind: z.enum(INTAKE_KINDS), format: z.enum(['xlsx', 'csv', 'geojson']) }),
  gives: 'file',
});
