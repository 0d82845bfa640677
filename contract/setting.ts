/** 设置: what a county can change itself, with its versions: limits, calendar, categories, banned words, handling units. */
import { z } from 'zod';
import { SeasonRules } from '../domain/area/season.ts';
import { ConsultationLimits } from '../domain/consultation/limits.ts';
import { DisclosureLimits } from '../domain/disclosure/limits.ts';
import { BannedWords } from '../domain/kernel/banned.ts';
import { YearNotice } from '../domain/kernel/notice.ts';
import { line } from '../domain/kernel/text.ts';
import { VersionSchema } from '../domain/kernel/version-schema.ts';
import { LevyLimits } from '../domain/levy/limits.ts';
import { CategoriesSchema, CategoryCode } from '../domain/matter/category-schema.ts';
import { Keeping } from '../domain/matter/keeping.ts';
import { Limits } from '../domain/matter/limits.ts';
import { MeetingNumbers } from '../domain/meeting/numbers.ts';
import { NoticeLimits } from '../domain/notice/limits.ts';
import { OutcomeLimits } from '../domain/outcome/limits.ts';
import { POSTS } from '../domain/people/post.ts';
import { ProcedureLimits } from '../domain/procedure/limits.ts';
import { RoomStandard } from '../domain/room/standard.ts';
import { Rhythms } from '../domain/watch/times.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { SEEING_POSTS } from './matter.ts';

export const SETTING_WORDS = [
  'matter.limits',
  'matter.keeping',
  'calendar',
  'matter.categories',
  'fields.banned',
  'area.seasons',
  'watch.rhythms',
  'room.standard',
  'consultation.limits',
  'outcome.limits',
  'meeting.rules',
  'procedure.limits',
  'levy.limits',
  'disclosure.limits',
  'notice.limits',
] as const;
export type SettingWord = (typeof SETTING_WORDS)[number];

/** Everyone who handles matters reads them; the system administrator changes them. */
export const READING = [...SEEING_POSTS, 'system_admin'] as const;
export const CHANGING = ['system_admin'] as const;

export const Why = line({ min: 2, max: 200 });
export const Version = z.strictObject({ version: z.int() });

/** Every version, the newest first: who changed it, when and why. */
const Versions = z.array(
  z.strictObject({
    version: z.int(),
    since: z.int(),
    byName: z.string().nullable(),
    byPost: z.enum(POSTS).nullable(),
    why: z.string().nullable(),
  }),
);

export const getSetting = endpoint({
  name: 'setting.get',
  method: 'GET',
  path: '/api/settings/:word',
  summary: 'A setting as it is now, with every version: who changed it, when and why',
  office: READING,
  dataClass: 'P1',
  params: z.strictObject({ word: z.enum(SETTING_WORDS) }),
  answer: z.strictObject({
    limits: Limits.nullable(),
    keeping: Keeping.nullable(),
    calendar: z
      .strictObject({ published: z.array(z.int()), rest: z.array(z.string()), work: z.array(z.string()) })
      .nullable(),
    categories: CategoriesSchema.nullable(),
    /** The county's own, besides those that the law bans. */
    banned: z.array(z.string()).nullable(),
    /** When rosters for evacuation may be kept. */
    seasons: SeasonRules.nullable(),
    /** How often points are looked at. */
    rhythms: Rhythms.nullable(),
    /** The six haves and the numbers of rooms. */
    rooms: RoomStandard.nullable(),
    consultation: ConsultationLimits.nullable(),
    outcome: OutcomeLimits.nullable(),
    meetings: MeetingNumbers.nullable(),
    procedure: ProcedureLimits.nullable(),
    levy: LevyLimits.nullable(),
    disclosure: DisclosureLimits.nullable(),
    notices: NoticeLimits.nullable(),
    versions: Versions,
  }),
});

/** Set whole, as a new version, with the reason or the paper it comes from. */
const setting = <const N extends string, S extends z.ZodRawShape>(name: N, summary: string, said: S) =>
  endpoint({
    name: `setting.${name}`,
    method: 'POST',
    path: `/api/settings/${name}`,
    summary,
    office: CHANGING,
    dataClass: 'P1',
    body: commanded(z.strictObject({ ...said, why: Why })),
    answer: Version,
  });

export const setSeasons = setting(
  'seasons',
  'Set the seasons of danger; the roster of a season that no longer runs is wiped within a minute',
  { seasons: SeasonRules },
);

export const setRhythms = setting(
  'rhythms',
  'Set how often points are looked at; points are due anew, but for a day that somebody named',
  { rhythms: Rhythms },
);

export const setConsultationLimits = setting(
  'consultation',
  'Set when a topic is answered, who must be there and what makes a consensus, with the paper it comes from',
  { consultation: ConsultationLimits },
);

export const setOutcomeLimits = setting(
  'outcome',
  'Set by when results are answered, accepted and looked back at, with the paper it comes from',
  { outcome: OutcomeLimits },
);

export const setRoomStandard = setting(
  'rooms',
  'Set the list of the six haves and the numbers of rooms, with the paper they come from',
  { rooms: RoomStandard },
);

export const setLimits = setting('limits', 'Set the county’s own limits; clocks that run keep theirs', {
  limits: Limits,
});

export const setKeeping = setting(
  'keeping',
  'Set for how many months names, phones and words are kept after a matter was closed, with the paper it comes from',
  { keeping: Keeping },
);

export const publishYear = endpoint({
  name: 'setting.publish-year',
  method: 'POST',
  path: '/api/settings/calendar',
  summary: 'Enter the yearly notice of rest and work days; provisional due days become final',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(YearNotice),
  answer: z.strictObject({ version: z.int(), retimed: z.int() }),
});

/** What every list, form and label needs to know. */
export const getCategories = endpoint({
  name: 'setting.categories',
  method: 'GET',
  path: '/api/categories',
  summary:
    'What the county says of its categories: its labels, its own ones, those no longer used, its order',
  office: 'signed-in',
  dataClass: 'P0',
  answer: CategoriesSchema,
});

export const setCategories = endpoint({
  name: 'setting.set-categories',
  method: 'POST',
  path: '/api/settings/categories',
  summary: 'Set the county’s own categories; matters keep the code of their day',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(
    z.strictObject({
      categories: CategoriesSchema,
      /** The version that was changed, so that nobody overwrites what he or she has not read. */
      seen: z.int().min(0),
      why: Why,
    }),
  ),
  answer: Version,
});

export const countCategory = endpoint({
  name: 'setting.count-category',
  method: 'GET',
  path: '/api/settings/categories/:category/count',
  summary: 'How many ordinary matters have a category, counted to 1,000; sensitive ones are not counted',
  office: CHANGING,
  dataClass: 'P1',
  params: z.strictObject({ category: CategoryCode }),
  answer: z.strictObject({ count: z.int(), open: z.int(), more: z.boolean() }),
});

export const setBanned = endpoint({
  name: 'setting.banned',
  method: 'POST',
  path: '/api/settings/banned',
  summary: 'Set the words that no label of a county’s own may contain, besides those that the law bans',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ words: BannedWords, why: Why })),
  answer: Version,
});

export const takeBackSetting = endpoint({
  name: 'setting.take-back',
  method: 'POST',
  path: '/api/settings/:word/take-back',
  summary: 'Go back to an earlier version, as a new version',
  office: CHANGING,
  dataClass: 'P1',
  params: z.strictObject({ word: z.enum(SETTING_WORDS) }),
  body: commanded(z.strictObject({ version: VersionSchema, why: Why })),
  answer: Version,
});

export const getSms = endpoint({
  name: 'setting.sms',
  method: 'GET',
  path: '/api/settings/sms',
  summary: 'Whether a text gateway has a secret, and who gave or took it when; never the secret',
  office: CHANGING,
  dataClass: 'P1',
  answer: z.strictObject({ isSet: z.boolean(), versions: Versions }),
});

export const renewSms = endpoint({
  name: 'setting.renew-sms',
  method: 'POST',
  path: '/api/settings/sms/renew',
  summary: 'A new secret for the text gateway, shown this once; the one before ends at once',
  office: CHANGING,
  dataClass: 'P3',
  body: commanded(z.strictObject({ why: Why })),
  answer: z.strictObject({ secret: z.string() }),
});

export const stopSms = endpoint({
  name: 'setting.stop-sms',
  method: 'POST',
  path: '/api/settings/sms/stop',
  summary: 'Take no more texts: the secret of the gateway ends',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ why: Why })),
  answer: z.strictObject({}),
});
