/** 步骤: what can happen to a publication, and the publication after it. Folding the steps gives the row. */
import { afterCorrected, type Corrected } from './correct.ts';
import type { Publication } from './publication.ts';
import { afterPublished, type Published } from './publish.ts';

export type PublicationStep = Published | Corrected;

/** The publication its steps tell of, in their order. */
export const fold = ([first, ...later]: readonly [Published, ...Corrected[]]): Publication =>
  later.reduce(afterCorrected, afterPublished(first));
