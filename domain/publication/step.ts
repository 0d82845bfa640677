/** 步骤: what can happen to a publication, and the publication after it. Folding the steps gives the row. */
import { afterCorrected, type Corrected } from './correct.ts';
import type { Publication } from './publication.ts';
import { afterPublished, type Published } from './publish.ts';
import { afterWithdrawn, type Withdrawn } from './withdraw.ts';

export type PublicationStep = Published | Corrected | Withdrawn;

/** The publication its steps tell of, in their order. */
export const fold = ([first, ...later]: readonly [Published, ...(Corrected | Withdrawn)[]]): Publication =>
  later.reduce<Publication>(
    (publication, step) =>
      step.kind === 'corrected' ? afterCorrected(publication, step) : afterWithdrawn(publication, step),
    afterPublished(first),
  );
