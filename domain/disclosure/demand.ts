/** 要求增加公开: so many villagers or representatives demand that an item is published too; from then on it is owed each quarter. */
import { z } from 'zod';
import { type Day, dayOf } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { needed } from '../meeting/share.ts';
import type { DisclosureFacts } from './act.ts';

/** 村民 · 村民代表. */
export const DEMANDERS = ['villagers', 'representatives'] as const;

export const DemandRequest = z.strictObject({
  demandId: z.uuid(),
  placeCode: z.string().regex(/^\d{12}$/),
  /** What is to be published. */
  title: line({ min: 2, max: 60 }),
  by: z.enum(DEMANDERS),
  signed: z.int().min(1).max(1_000_000),
  of: z.int().min(1).max(1_000_000),
});
export type DemandRequest = z.infer<typeof DemandRequest>;

export interface Demand extends DemandRequest {
  readonly since: Day;
}

export type DemandRefusal = 'not-yours' | 'does-not-add-up' | 'too-few-demand' | 'demanded-before';

/** Entered by the village, or by its supervision committee, which nobody can pass over. */
export function demand(
  request: DemandRequest,
  {
    by,
    at,
    limits,
    titles,
  }: Pick<DisclosureFacts, 'by' | 'at' | 'limits'> & { readonly titles: readonly string[] },
): Decision<Demand, DemandRefusal> {
  if (by.placeCode !== request.placeCode || (by.post !== 'village_cadre' && by.post !== 'supervisor'))
    return refuse('not-yours');
  if (request.signed > request.of) return refuse('does-not-add-up');
  if (request.signed < needed(limits[request.by], request.of)) return refuse('too-few-demand');
  if (titles.includes(request.title)) return refuse('demanded-before');
  return allow({ ...request, since: dayOf(at) });
}
