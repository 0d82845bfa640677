/**
 * 制度与照片: what a room shows once and renews only when it changes: its rules as one document, and one set of photos of the
 * place, the sign and the equipment.
 */
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { prose } from '../kernel/text.ts';
import type { Room } from './room.ts';
import { PICTURED, type Pictured } from './standard.ts';

export const RulesRequest = z.strictObject({
  /** The whole document: 议事规则、开放时间、成员职责. */
  text: prose({ min: 20, max: 8000 }),
  adoptedOn: DaySchema,
});
export type RulesRequest = z.infer<typeof RulesRequest>;

export const PicturesRequest = z.strictObject({
  pictures: z
    .array(z.strictObject({ of: z.enum(PICTURED), photo: z.string().regex(/^[0-9a-f]{64}$/) }))
    .min(1)
    .max(12),
});
export type PicturesRequest = z.infer<typeof PicturesRequest>;

export interface Picture {
  readonly of: Pictured;
  readonly photo: string;
}

export type RulesRefusal = 'room-closed' | 'day-to-come' | 'rules-unchanged';
export type PicturesRefusal = 'room-closed' | 'no-such-photo' | 'pictures-unchanged';

export function setRules(
  room: Room,
  request: RulesRequest,
  { today, before }: { today: Day; before: RulesRequest | undefined },
): Decision<RulesRequest, RulesRefusal> {
  if (room.closedOn !== undefined) return refuse('room-closed');
  if (request.adoptedOn > today) return refuse('day-to-come');
  if (before?.text === request.text && before.adoptedOn === request.adoptedOn)
    return refuse('rules-unchanged');
  return allow(request);
}

/** The whole set takes the place of the one before. */
export function setPictures(
  room: Room,
  { pictures }: PicturesRequest,
  { stored, before }: { stored: readonly string[]; before: readonly Picture[] },
): Decision<readonly Picture[], PicturesRefusal> {
  if (room.closedOn !== undefined) return refuse('room-closed');
  if (pictures.some(({ photo }) => !stored.includes(photo))) return refuse('no-such-photo');
  if (keysOf(pictures) === keysOf(before)) return refuse('pictures-unchanged');
  return allow(pictures);
}

const keysOf = (pictures: readonly Picture[]): string =>
  pictures
    .map(({ of, photo }) => `${of} ${photo}`)
    .sort()
    .join();
