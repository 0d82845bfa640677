/**
 * 便民联系卡: the card for the door: who is the area's chief, who stands in, whom else to call, and where to say something.
 * A chief's own phone stands on it only when that chief agreed (滨州市网格化条例 asks for name and phone; ours asks first).
 */
import { z } from 'zod';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { VersionOrNone } from '../kernel/version-schema.ts';
import { PhoneNumber } from '../matter/report.ts';
import type { Office } from '../people/office.ts';

/** 110 公安 · 119 消防 · 120 急救 · 12345 热线. */
export const PUBLIC_LINES = ['110', '119', '120', '12345'] as const;
export type PublicLine = (typeof PUBLIC_LINES)[number];

export const AgreeRequest = z.strictObject({ agreed: z.boolean() });

export type AgreeRefusal = 'not-a-chief' | 'no-phone';

/** Whether the phone of this office may stand on the door from now on. */
export function agreeToDoor(
  office: Office,
  { agreed, phone }: { agreed: boolean; phone: string | undefined },
): Decision<{ readonly agreed: boolean }, AgreeRefusal> {
  if (office.post !== 'area_chief') return refuse('not-a-chief');
  if (agreed && phone === undefined) return refuse('no-phone');
  return allow({ agreed });
}

export const HallPhoneRequest = z.strictObject({
  version: VersionOrNone,
  phone: PhoneNumber.nullable(),
});
export type HallPhoneRequest = z.infer<typeof HallPhoneRequest>;

export interface HallPhone {
  readonly phone: string | undefined;
  readonly version: number;
}

export function setHallPhone(
  stored: HallPhone,
  { version, phone }: HallPhoneRequest,
): Decision<HallPhone, 'changed-meanwhile'> {
  if (version !== stored.version) return refuse('changed-meanwhile');
  return allow({ phone: phone ?? undefined, version: version + 1 });
}
