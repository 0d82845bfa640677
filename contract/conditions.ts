/** 条件: what a list of matters can be narrowed by. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { CATEGORY_TEXT } from '../domain/matter/category-schema.ts';
import { CLOCK_COLOURS } from '../domain/matter/clock.ts';
import { MATTER_STATUSES, REPORTER_KINDS, SOURCES } from '../domain/matter/matter.ts';
import { LEVELS } from '../domain/place/level.ts';
import { PlaceCodeText } from './place.ts';

/** All of them take effect together. */
export const MatterConditions = z.strictObject({
  place: PlaceCodeText.optional(),
  status: z.enum([...MATTER_STATUSES, 'open']).optional(),
  /** A domain, a category or a county's own; old codes and those below it are meant too. */
  category: z.string().regex(CATEGORY_TEXT).max(60).optional(),
  colour: z.enum(CLOCK_COLOURS).optional(),
  /** Words of the text, names of places or their initials, a number or a part of it; every word must be found. */
  q: z.string().trim().min(1).max(40).optional(),
  mine: z.enum(['holding', 'raised']).optional(),
  /** The level and the unit that own it now. */
  level: z.enum(LEVELS).optional(),
  unit: z
    .string()
    .regex(/^[0-9a-z-]{1,40}$/)
    .optional(),
  reporter: z.enum(REPORTER_KINDS).optional(),
  /** Raised here, or brought in from an older register. */
  source: z.enum(SOURCES).optional(),
  /** Days in Beijing on which it was reported, both included. */
  from: DaySchema.optional(),
  to: DaySchema.optional(),
});
