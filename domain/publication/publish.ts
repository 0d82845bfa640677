/**
 * 公布: the result of a closed matter, in words a person prepared and approved after seeing what the masker would hide
 * (村民委员会组织法 2025 Art. 35; 个人信息保护法 Art. 25).
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { ancestorAt } from '../place/code.ts';
import { type ApproveRefusal, approve } from './approve.ts';
import type { Known } from './mask-kind.ts';
import { frontUntil } from './period.ts';
import {
  Kept,
  type KeptMask,
  type Publication,
  type PublishableMatter,
  type Publisher,
  Wording,
} from './publication.ts';

export const PublishRequest = z.strictObject({ ...Wording.shape, kept: z.array(Kept).max(20) });
export type PublishRequest = z.infer<typeof PublishRequest>;

export interface Published {
  readonly kind: 'published';
  readonly publicationId: string;
  readonly matterId: string;
  readonly placeCode: string;
  readonly category: string;
  readonly version: 1;
  readonly wording: Wording;
  readonly keptMasks: readonly KeptMask[];
  readonly by: Publisher;
  readonly at: Moment;
  readonly frontUntil: Moment;
}

/** What stands against publishing a matter, before anyone has written a word. */
export type UnpublishableReason = 'matter-not-closed' | 'not-publishable' | 'already-published';

export type PublishRefusal = UnpublishableReason | ApproveRefusal;

/** What the rule needs to know; `published` is what was published of the matter before, `frontDays` 15 unless told. */
export interface Publishing {
  readonly publicationId: string;
  readonly published: Pick<Publication, 'publicationId'> | undefined;
  readonly known: Known;
  readonly by: Publisher;
  readonly at: Moment;
  readonly frontDays?: number | undefined;
}

export function publish(
  matter: PublishableMatter,
  { kept, ...wording }: PublishRequest,
  { publicationId, published, known, by, at, frontDays }: Publishing,
): Decision<Published, PublishRefusal> {
  const reason = unpublishable(matter, published !== undefined);
  if (reason !== undefined) return refuse(reason);
  const approved = approve(wording, kept, known);
  if (!approved.ok) return approved;

  return allow({
    kind: 'published',
    publicationId,
    matterId: matter.matterId,
    placeCode: ancestorAt(matter.placeCode, 'village') ?? matter.placeCode,
    category: matter.category,
    version: 1,
    wording,
    keptMasks: approved.step,
    by,
    at,
    frontUntil: frontUntil(at, frontDays),
  });
}

/** Why a matter cannot be published now; undefined when a wording may be prepared. */
export function unpublishable(
  { closed, publish }: Pick<PublishableMatter, 'closed' | 'publish'>,
  published: boolean,
): UnpublishableReason | undefined {
  if (!closed) return 'matter-not-closed';
  if (publish !== 'full') return 'not-publishable';
  return published ? 'already-published' : undefined;
}

export const afterPublished = (step: Published): Publication => ({
  publicationId: step.publicationId,
  matterId: step.matterId,
  placeCode: step.placeCode,
  category: step.category,
  publishedAt: step.at,
  frontUntil: step.frontUntil,
  versions: [{ version: 1, at: step.at, by: step.by, wording: step.wording, keptMasks: step.keptMasks }],
});
