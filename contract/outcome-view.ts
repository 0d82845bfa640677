/** 成果的页面: what everybody may read of an outcome; no person is named in it. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { OWED } from '../domain/outcome/dues.ts';
import { OutcomeLimits } from '../domain/outcome/limits.ts';
import {
  CLASSES,
  FINDINGS,
  SAY_REASONS,
  SOURCES,
  STAGES,
  STATUSES,
  THEMES,
  VERDICTS,
} from '../domain/outcome/outcome.ts';
import { OUTCOME_ACTS } from '../domain/outcome/possible.ts';
import { WAITS } from '../domain/outcome/standing.ts';

export const OutcomeRow = z.strictObject({
  outcomeId: z.uuid(),
  title: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  source: z.enum(SOURCES),
  status: z.enum(STATUSES),
  putOn: DaySchema,
  toName: z.string(),
  /** Per cent of all tasks. */
  progress: z.int(),
  waits: z.enum(WAITS),
  due: DaySchema.nullable(),
  overdue: z.boolean(),
});
export type OutcomeRow = z.infer<typeof OutcomeRow>;

const Said = z.strictObject({ text: z.string(), on: DaySchema });

const TaskTold = z.strictObject({
  taskId: z.uuid(),
  partOf: z.uuid().nullable(),
  depth: z.int(),
  text: z.string(),
  ownerName: z.string(),
  /** 协办. */
  assisting: z.array(
    z.strictObject({
      name: z.string(),
      share: z.strictObject({ text: z.string(), on: DaySchema }).nullable(),
    }),
  ),
  toShow: z.boolean(),
  due: DaySchema,
  weight: z.int(),
  progress: z.int(),
  hasParts: z.boolean(),
  overdue: z.boolean(),
  note: z.string().nullable(),
  slips: z.array(z.strictObject({ from: DaySchema, to: DaySchema, why: z.string() })),
});

/** 群众说的: counts of what was said with slips, reasons from the most to the fewest. */
const SaidTold = z.strictObject({
  done: z.int(),
  notDone: z.int(),
  satisfied: z.int(),
  fairly: z.int(),
  dissatisfied: z.int(),
  reasons: z.array(z.strictObject({ why: z.enum(SAY_REASONS), n: z.int() })),
});
export type SaidTold = z.infer<typeof SaidTold>;

/** What shows that a task was done. */
const ShownTold = z.strictObject({
  shownId: z.uuid(),
  taskId: z.uuid(),
  caption: z.string(),
  photos: z.array(z.string()),
  /** Of a paper. */
  text: z.string().nullable(),
  on: DaySchema,
});

/** An outcome as everybody may read it. */
export const OutcomeTold = z.strictObject({
  ...OutcomeRow.shape,
  sourceId: z.uuid().nullable(),
  themes: z.array(z.enum(THEMES)),
  sides: z.array(z.string()),
  answerDue: DaySchema,
  reminded: z.array(DaySchema),
  class: z.enum(CLASSES).nullable(),
  points: z.array(
    z.strictObject({
      number: z.int(),
      text: z.string(),
      answer: z
        .strictObject({
          verdict: z.enum(VERDICTS),
          why: z.string().nullable(),
          plannedFor: DaySchema.nullable(),
          on: DaySchema,
        })
        .nullable(),
    }),
  ),
  /** In the order of a tree: every task is followed by its parts. */
  tasks: z.array(TaskTold),
  shown: z.array(ShownTold),
  setAside: z.strictObject({ why: z.string(), reviewOn: DaySchema }).nullable(),
  checks: z.array(
    z.strictObject({
      stage: z.enum(STAGES),
      by: z.enum(['committee', 'member', 'above']),
      finding: z.enum(FINDINGS),
      text: z.string(),
      on: DaySchema,
    }),
  ),
  supervisions: z.array(
    z.strictObject({
      supervisionId: z.uuid(),
      why: z.string(),
      on: DaySchema,
      due: DaySchema,
      reply: Said.nullable(),
    }),
  ),
  result: Said.nullable(),
  acceptance: z
    .strictObject({
      sides: z.array(z.strictObject({ side: z.string(), accepts: z.boolean(), why: z.string().nullable() })),
      on: DaySchema,
      /** Counts of what was said with slips; null where too few did. */
      said: SaidTold.nullable(),
      /** Why it was accepted although most denied that it is done. */
      answer: z.string().nullable(),
    })
    .nullable(),
  reworks: z.int(),
  reworkWhy: z.string().nullable(),
  feedback: Said.nullable(),
  rating: z
    .strictObject({
      satisfied: z.int(),
      fairly: z.int(),
      dissatisfied: z.int(),
      reasons: z.string().nullable(),
      on: DaySchema,
    })
    .nullable(),
  lookBacks: z.array(z.strictObject({ holds: z.boolean(), found: z.string(), on: DaySchema })),
  endedOn: DaySchema.nullable(),
  limits: OutcomeLimits,
});
export type OutcomeTold = z.infer<typeof OutcomeTold>;

/** What a phone carries of it. */
export type OutcomeCarried = Omit<
  OutcomeTold,
  'shown' | 'checks' | 'supervisions' | 'lookBacks' | 'rating' | 'limits' | 'reminded'
>;

/** A place or unit itself, the supervision committee of a place, the members' office of a county. */
export const OWERS = ['body', 'committee', 'members'] as const;

/** What is owed, by one of whom, until when: of places and units, never of persons. */
export const Owing = z.array(
  z.strictObject({
    what: z.enum(OWED),
    by: z.array(z.strictObject({ placeName: z.string(), as: z.enum(OWERS) })),
    /** Null: as soon as can be. */
    day: DaySchema.nullable(),
    overdue: z.boolean(),
    /** The task, of a task. */
    task: z.string().nullable(),
  }),
);
export type Owing = z.infer<typeof Owing>;

export const OutcomePage = z.strictObject({
  ...OutcomeTold.shape,
  tasks: z.array(
    z.strictObject({
      ...TaskTold.shape,
      /** This office may say how far it is. */
      mine: z.boolean(),
      /** It may tell its share of it. */
      assists: z.boolean(),
    }),
  ),
  owed: Owing,
  /** What this office can do with it now. */
  acts: z.array(z.enum(OUTCOME_ACTS)),
  /** 验收条: how many there are, what was said with them so far as it may be told, and whether this office hands them out. */
  slips: z.strictObject({ issued: z.int(), said: SaidTold.nullable(), asks: z.boolean() }),
  /** Whether this office decides what residents read of it. */
  publishes: z.boolean(),
});
export type OutcomePage = z.infer<typeof OutcomePage>;
