/** 成果的目录: everything of the word that is served. */
import type { Served } from '../kit/serve.ts';
import { outcomeActs } from './acts.ts';
import { outcomePictures } from './pictures.ts';
import { outcomeReads } from './read.ts';
import { outcomeSays } from './say.ts';
import { outcomeSheets } from './sheet.ts';

export const ofOutcomes: readonly Served[] = [
  ...outcomeReads,
  ...outcomeSheets,
  ...outcomeActs,
  ...outcomePictures,
  ...outcomeSays,
];
