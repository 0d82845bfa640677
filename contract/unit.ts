/** 承办单位: every handling unit of the county, opened, changed and retired. */
import { z } from 'zod';
import { line } from '../domain/kernel/text.ts';
import { CATEGORY_TEXT } from '../domain/matter/category-schema.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';
import { CHANGING, READING, Why } from './setting.ts';

/** Domains, categories of ours or of the county. */
const Handles = z.array(z.string().regex(CATEGORY_TEXT).max(60)).max(60);
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
