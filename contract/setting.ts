/** 设置: what a county can change itself, with its versions: limits, the calendar, banned words, handling units. */
import { z } from 'zod';
import { BannedWords } from '../domain/kernel/banned.ts';
import { YearNotice } from '../domain/kernel/notice.ts';
import { line } from '../domain/kernel/text.ts';
import { DOMAINS } from '../domain/matter/category.ts';
import { Limits } from '../domain/matter/limits.ts';
import { POSTS } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { SEEING_POSTS } from './matter.ts';
import { PlaceCodeText } from './place.ts';

export const SETTING_WORDS = ['matter.limits', 'calendar', 'fields.banned'] as const;
export type SettingWord = (typeof SETTING_WORDS)[number];

/** Everyone who handles matters reads them; the system administrator changes them. */
const READING = [...SEEING_POSTS, 'system_admin'] as const;
const CHANGING = ['system_admin'] as const;

const Why = line({ min: 2, max: 200 });
const Version = z.strictObject({ version: z.int() });

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
    calendar: z
      .strictObject({ published: z.array(z.int()), rest: z.array(z.string()), work: z.array(z.string()) })
      .nullable(),
    banned: z.array(z.string()).nullable(),
    versions: z.array(
      z.strictObject({
        version: z.int(),
        since: z.int(),
        byName: z.string().nullable(),
        byPost: z.enum(POSTS).nullable(),
        why: z.string().nullable(),
      }),
    ),
  }),
});

export const setLimits = endpoint({
  name: 'setting.limits',
  method: 'POST',
  path: '/api/settings/limits',
  summary: 'Set the county’s own limits; clocks that run keep theirs',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(z.strictObject({ limits: Limits, why: Why })),
  answer: Version,
});

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

export const setBanned = endpoint({
  name: 'setting.banned',
  method: 'POST',
  path: '/api/settings/banned',
  summary: 'Set the words that no label of a county’s own may contain',
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
  body: commanded(z.strictObject({ version: z.int().min(1), why: Why })),
  answer: Version,
});

const Handles = z.array(z.enum(DOMAINS)).max(16);
const UnitView = z.strictObject({
  code: z.string(),
  name: z.string(),
  placeCode: PlaceCodeText,
  placeName: z.string(),
  handles: z.array(z.string()),
  retiredOn: z.string().nullable(),
});
export type UnitView = z.infer<typeof UnitView>;

export const listAllUnits = endpoint({
  name: 'setting.units',
  method: 'GET',
  path: '/api/units',
  summary: 'Every handling unit and what it handles, those retired included',
  office: READING,
  dataClass: 'P1',
  answer: z.strictObject({ units: z.array(UnitView) }),
});

export const openUnit = endpoint({
  name: 'setting.open-unit',
  method: 'POST',
  path: '/api/units',
  summary: 'Open a handling unit of the county or of a town',
  office: CHANGING,
  dataClass: 'P1',
  body: commanded(
    z.strictObject({ name: line({ min: 2, max: 40 }), placeCode: PlaceCodeText, handles: Handles }),
  ),
  answer: z.strictObject({ code: z.string() }),
});

export const changeUnit = endpoint({
  name: 'setting.change-unit',
  method: 'POST',
  path: '/api/units/:code/change',
  summary: 'Give a unit another name, or say what it handles',
  office: CHANGING,
  dataClass: 'P1',
  params: z.strictObject({ code: z.string().min(1).max(60) }),
  body: commanded(z.strictObject({ name: line({ min: 2, max: 40 }), handles: Handles })),
  answer: z.strictObject({ code: z.string() }),
});

export const retireUnit = endpoint({
  name: 'setting.retire-unit',
  method: 'POST',
  path: '/api/units/:code/retire',
  summary: 'Retire a unit; refused while it holds open matters or somebody holds office in it',
  office: CHANGING,
  dataClass: 'P1',
  params: z.strictObject({ code: z.string().min(1).max(60) }),
  body: commanded(z.strictObject({ why: Why })),
  answer: z.strictObject({ code: z.string() }),
});
