/** 事项: raising a matter, carrying it through the levels, and finding it again. */
import { z } from 'zod';
import { ClipMark } from '../domain/kernel/clip.ts';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { DATA_CLASSES } from '../domain/matter/category.ts';
import { CategoryCode } from '../domain/matter/category-schema.ts';
import { CLOCK_COLOURS, CLOCK_PURPOSES } from '../domain/matter/clock.ts';
import { HEARD } from '../domain/matter/confirm.ts';
import { ENDINGS } from '../domain/matter/ending.ts';
import { RESCUERS } from '../domain/matter/hand-over.ts';
import { MATTER_STATUSES, REPORTER_KINDS, SATISFACTIONS } from '../domain/matter/matter.ts';
import { CHANNELS } from '../domain/matter/redirect.ts';
import { ReportRequest } from '../domain/matter/report.ts';
import { LATER_STEP_KINDS } from '../domain/matter/step.ts';
import { ASIDE_KINDS } from '../domain/matter/ways.ts';
import { OWNING_POST } from '../domain/people/post.ts';
import { LEVELS } from '../domain/place/level.ts';
import { ACTS } from './act-names.ts';
import { commanded } from './command.ts';
import { MatterConditions } from './conditions.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

/** Posts that own matters, and the handlers of units. */
export const HANDLING_POSTS = [...Object.values(OWNING_POST), 'unit_handler'] as const;
/** Posts that may see matters at all. */
export const SEEING_POSTS = [...HANDLING_POSTS, 'supervisor', 'county_leader'] as const;

export const MatterId = z.strictObject({ matterId: z.uuid() });

export const HolderView = z.strictObject({
  level: z.enum(LEVELS),
  placeCode: z.string(),
  /** 永乐街道, or the unit's name. */
  name: z.string(),
  unitCode: z.string().nullable(),
});
export type HolderView = z.infer<typeof HolderView>;

export const ClockView = z.strictObject({
  purpose: z.enum(CLOCK_PURPOSES),
  since: z.int(),
  due: z.int(),
  yellow: z.int(),
  provisional: z.boolean(),
});
export type ClockView = z.infer<typeof ClockView>;

/** One line of a list. */
export const MatterRow = z.strictObject({
  matterId: z.uuid(),
  no: z.string(),
  title: z.string(),
  category: CategoryCode,
  placeCode: z.string(),
  placeName: z.string(),
  /** The places above it, from the town down. */
  within: z.array(z.string()),
  status: z.enum(MATTER_STATUSES),
  emergency: z.boolean(),
  reportedAt: z.int(),
  holder: HolderView,
  offeredTo: HolderView.nullable(),
  clock: ClockView.nullable(),
  /** Until when a level above wants a reply; null when none is due. */
  replyDue: z.int().nullable(),
});
export type MatterRow = z.infer<typeof MatterRow>;

/** What happened, in the words of its actors. Persons are named by post and place; their ids stay inside. */
export const StepView = z.strictObject({
  seq: z.int(),
  kind: z.enum(['reported', ...LATER_STEP_KINDS]),
  at: z.int(),
  byKind: z.enum(['office', 'reporter', 'system']),
  /** Who acted, as people know them: 老槐坡片 片长 李某. Null for the reporter and the system. */
  byName: z.string().nullable(),
  byPost: z.string().nullable(),
  byPlace: z.string().nullable(),
  /** Reason, answer, what was tried, or the reporter's words. */
  words: z.string().nullable(),
  to: HolderView.nullable(),
  satisfaction: z.enum(SATISFACTIONS).nullable(),
  colour: z.enum(CLOCK_COLOURS).nullable(),
  /** Until when: a reply, a part, the next look. */
  due: z.int().nullable(),
  /** The number of the other matter, of two that were merged or split. */
  otherNo: z.string().nullable(),
  channel: z.enum(CHANNELS).nullable(),
  rescuer: z.enum(RESCUERS).nullable(),
  /** A document's; of a report, its paper form's. */
  reference: z.string().nullable(),
  asideAs: z.enum(ASIDE_KINDS).nullable(),
  heard: z.enum(HEARD).nullable(),
});
export type StepView = z.infer<typeof StepView>;

/** A matter beside this one. Of a sensitive one without its title. */
const Numbered = z.strictObject({ matterId: z.uuid(), no: z.string(), title: z.string() });

/** What is beside the main road. */
export const WaysView = z.strictObject({
  assists: z.array(
    z.strictObject({
      to: HolderView,
      why: z.string(),
      due: z.int(),
      words: z.string().nullable(),
      doneAt: z.int().nullable(),
    }),
  ),
  supervision: z
    .strictObject({
      fromName: z.string(),
      why: z.string(),
      due: z.int(),
      provisional: z.boolean(),
      repliedAt: z.int().nullable(),
    })
    .nullable(),
  extensions: z.int(),
  aside: z.strictObject({ kind: z.enum(ASIDE_KINDS), since: z.int() }).nullable(),
  /** The matter it goes along with, and how many go along with it. */
  mergedInto: z.strictObject({ matterId: z.uuid(), no: z.string() }).nullable(),
  followers: z.int(),
  /** The first of those that go along with it, for whoever answers them all. */
  along: z.array(Numbered),
  parts: z.array(Numbered),
});
export type WaysView = z.infer<typeof WaysView>;

export const MatterPage = z.strictObject({
  ...MatterRow.shape,
  text: z.string(),
  level: z.enum(LEVELS),
  dataClass: z.enum(DATA_CLASSES),
  reporterKind: z.enum(REPORTER_KINDS),
  /** Whether name or phone of the reporter can be asked for by this office. */
  reporterAskable: z.boolean(),
  answer: z.string().nullable(),
  satisfaction: z.enum(SATISFACTIONS).nullable(),
  closedAt: z.int().nullable(),
  ending: z.enum(ENDINGS).nullable(),
  /** A sensitive text is read after saying what for; null until then. */
  textOpen: z.boolean(),
  /** About an officer or an office: kept from all of them. */
  sealed: z.boolean(),
  ways: WaysView,
  photos: z.array(z.string()),
  /** How many pictures are still on their way from the phone that raised it. */
  photosToCome: z.int(),
  steps: z.array(StepView),
  /** Every act with the reason why not, or null when it can be done now by this office. */
  acts: z.partialRecord(z.enum(ACTS), z.string().nullable()),
  /** The level a matter would be passed up to. */
  above: HolderView.nullable(),
  publicationId: z.uuid().nullable(),
  /** The watch point it was seen at. */
  watchPoint: z.strictObject({ pointId: z.uuid(), title: z.string() }).nullable(),
  /** Whether this office may set the category right. */
  mayClassify: z.boolean(),
});
export type MatterPage = z.infer<typeof MatterPage>;

export const Done = z.strictObject({ matterId: z.uuid(), no: z.string(), status: z.enum(MATTER_STATUSES) });

export const reportMatter = endpoint({
  name: 'matter.report',
  method: 'POST',
  path: '/api/matters',
  summary: 'Raise a matter as an office holder, or record one for a resident',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  offline: 1,
  body: commanded(
    /** `look`: raised at a watch point. `clip`: said, its bytes are on their way. */
    ReportRequest.extend({
      clip: ClipMark.optional(),
      look: z.strictObject({ pointId: z.uuid(), lookId: z.uuid(), day: DaySchema }).optional(),
    }),
  ),
  answer: z.strictObject({ ...Done.shape, followCode: z.string() }),
});

export const listMatters = endpoint({
  name: 'matter.list',
  heavyWith: 'q',
  method: 'GET',
  path: '/api/matters',
  summary: 'Matters this office may see, newest first or by clock, 20 a page',
  office: SEEING_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    ...MatterConditions.shape,
    order: z.enum(['newest', 'due']).optional(),
    before: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ matters: z.array(MatterRow), older: z.string().nullable() }),
});

/** Counted apart from the list, so that nobody waits for a number before seeing a line. */
export const countMatters = endpoint({
  name: 'matter.count',
  heavyWith: 'q',
  method: 'GET',
  path: '/api/matters/count',
  summary: 'How many matters a list holds under its conditions, counted to 1,000',
  office: SEEING_POSTS,
  dataClass: 'P1',
  query: MatterConditions,
  answer: z.strictObject({
    count: z.int(),
    /** Whether there are more. */
    more: z.boolean(),
  }),
});

/** What waits for this office: to take, to do, to confirm; by clock. */
export const listWaiting = endpoint({
  name: 'matter.waiting',
  method: 'GET',
  path: '/api/waiting',
  summary: 'What waits for this office, the most urgent first, at most 100 of each kind',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({
    toTake: z.array(MatterRow),
    toDo: z.array(MatterRow),
    toAssist: z.array(MatterRow),
    toConfirm: z.array(MatterRow),
    toPublish: z.array(MatterRow),
  }),
});

export const getMatter = endpoint({
  name: 'matter.get',
  method: 'GET',
  path: '/api/matters/:matterId',
  summary: 'One matter with what happened and what can be done now',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  answer: MatterPage,
});

export const findMatter = endpoint({
  name: 'matter.find',
  method: 'GET',
  path: '/api/matters/by-number/:no',
  summary: 'The matter with this number, forgiving about case, spaces and look-alike characters',
  office: SEEING_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ no: z.string().min(4).max(40) }),
  answer: z.strictObject({ matterId: z.uuid() }),
});

export const listUnits = endpoint({
  name: 'matter.units',
  method: 'GET',
  path: '/api/matters/:matterId/units',
  summary: 'The handling units this matter can be dispatched to, the most usual for its category first',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  params: MatterId,
  answer: z.strictObject({
    units: z.array(z.strictObject({ code: z.string(), name: z.string(), usual: z.boolean() })),
  }),
});

export const suggestForText = endpoint({
  name: 'matter.suggest',
  method: 'POST',
  path: '/api/suggest',
  summary: 'Category, level and place a text suggests; nothing is stored',
  office: 'signed-in',
  dataClass: 'P1',
  body: z.strictObject({ text: z.string().max(2000), placeCode: PlaceCodeText.optional() }),
  answer: z.strictObject({
    category: CategoryCode,
    level: z.enum(LEVELS),
    emergency: z.boolean(),
    place: z.strictObject({ code: z.string(), name: z.string() }).nullable(),
  }),
});
