/**
 * 更正: a new version that says that it corrects the one before, and why. The one before stays readable, and the period
 * on the front list stays as it was.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { type ApproveRefusal, approve } from './approve.ts';
import type { Known } from './mask-kind.ts';
import { type KeptMask, newest, type Publication, type Publisher, type Wording } from './publication.ts';
import { PublishRequest } from './publish.ts';

export const CorrectRequest = z.strictObject({ ...PublishRequest.shape, why: line({ min: 2, max: 200 }) });
export type CorrectRequest = z.infer<typeof CorrectRequest>;

export interface Corrected {
  readonly kind: 'corrected';
  readonly publicationId: string;
  /** 2 and more. */
  readonly version: number;
  readonly wording: Wording;
  readonly keptMasks: readonly KeptMask[];
  readonly why: string;
  readonly by: Publisher;
  readonly at: Moment;
}

export type CorrectRefusal = 'not-published' | 'withdrawn' | 'nothing-changed' | ApproveRefusal;

export function correct(
  publication: Publication | undefined,
  { kept, why, ...wording }: CorrectRequest,
  { known, by, at }: { known: Known; by: Publisher; at: Moment },
): Decision<Corrected, CorrectRefusal> {
  if (publication === undefined) return refuse('not-published');
  if (publication.withdrawn !== undefined) return refuse('withdrawn');
  const before = newest(publication);
  if (PARTS_OF_WORDING.every((part) => wording[part] === before.wording[part]))
    return refuse('nothing-changed');
  const approved = approve({ ...wording, why }, kept, known);
  if (!approved.ok) return approved;

  return allow({
    kind: 'corrected',
    publicationId: publication.publicationId,
    version: before.version + 1,
    wording,
    keptMasks: approved.step,
    why,
    by,
    at,
  });
}

const PARTS_OF_WORDING = ['title', 'text', 'result'] as const;

export const afterCorrected = (
  publication: Publication,
  { version, at, by, wording, keptMasks, why }: Corrected,
): Publication => ({
  ...publication,
  versions: [...publication.versions, { version, at, by, wording, keptMasks, why }],
});
