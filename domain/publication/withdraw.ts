/**
 * 撤下: after its result was published a matter was taken up again and given to the body the law names, so that what people wrote
 * about it is erased; or it turned out to be sensitive. What was published is shown no more; when, and why, stays in its place
 * (村民委员会组织法 2025 Art. 35; 个人信息保护法 Art. 19, 28, 47).
 */
import type { Moment } from '../kernel/day.ts';
import type { Publication, WithdrawnFor } from './publication.ts';

export interface Withdrawn {
  readonly kind: 'withdrawn';
  readonly publicationId: string;
  readonly why: WithdrawnFor;
  readonly at: Moment;
}

/** It follows from the matter's own step; undefined when nothing stands to be withdrawn. */
export const withdraw = (
  publication: Pick<Publication, 'publicationId' | 'withdrawn'> | undefined,
  { why, at }: Pick<Withdrawn, 'why' | 'at'>,
): Withdrawn | undefined =>
  publication === undefined || publication.withdrawn !== undefined
    ? undefined
    : { kind: 'withdrawn', publicationId: publication.publicationId, why, at };

export const afterWithdrawn = (publication: Publication, { why, at }: Withdrawn): Publication => ({
  ...publication,
  withdrawn: { why, at },
});
