/** 设立: a new place below another one. Its code is the official one, or the next that nobody ever had. */
import { z } from 'zod';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { isBelow, living, nameTaken, nextCode, type PlaceChange, type PlaceFacts } from './change.ts';
import { levelBelow } from './level.ts';
import { shortName } from './name.ts';

export const PlaceName = line({ min: 2, max: 40 });

export const OpenPlaceRequest = z.strictObject({
  parent: z.string().regex(/^\d{6,14}$/),
  name: PlaceName,
  code: z
    .string()
    .regex(/^\d{9,16}$/)
    .optional(),
});
export type OpenPlaceRequest = z.infer<typeof OpenPlaceRequest>;

export type OpenPlaceRefusal =
  | 'no-such-place'
  | 'nothing-below-area'
  | 'name-taken'
  | 'code-not-inside'
  | 'code-taken'
  | 'no-code-left';

export function openPlace(
  { parent, name, code: asked }: OpenPlaceRequest,
  facts: PlaceFacts,
): Decision<PlaceChange, OpenPlaceRefusal> {
  const above = living(facts, parent);
  if (above === undefined) return refuse('no-such-place');
  const level = levelBelow(above.level);
  if (level === undefined) return refuse('nothing-below-area');
  if (nameTaken(facts, parent, name)) return refuse('name-taken');
  if (asked !== undefined && !isBelow(asked, parent)) return refuse('code-not-inside');
  if (asked !== undefined && facts.places.has(asked)) return refuse('code-taken');
  const code = asked ?? nextCode(parent, level, facts.places.keys());
  if (code === undefined) return refuse('no-code-left');

  const place = {
    code,
    name,
    level,
    parentCode: parent,
    initials: facts.initialsOf(shortName(name)),
    demo: false,
    validFrom: facts.today,
  };
  return allow({ kind: 'opened', on: facts.today, opened: [place], ended: [] });
}
