/** 搬入: everything that is asked about files that are brought in. What they change in the settings is read again. */
import { rereading } from '../kit/rereading.ts';
import type { Served } from '../kit/serve.ts';
import { decideIntake, uploadIntake } from './bring.ts';
import { confirmIntake, discardIntake, undoIntake } from './confirm.ts';
import { followIntake, getIntake, listIntakeRows, listIntakes } from './look.ts';
import { readPaper } from './paper.ts';
import { getIntakeTemplate } from './template.ts';

export const ofIntakes: readonly Served[] = [
  getIntakeTemplate,
  listIntakes,
  getIntake,
  listIntakeRows,
  followIntake,
  uploadIntake,
  readPaper,
  decideIntake,
  rereading(confirmIntake),
  rereading(undoIntake),
  discardIntake,
];
