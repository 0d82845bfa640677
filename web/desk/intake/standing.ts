/** 标记: which shape a file's status and a row's verdict bear. */
import type { IntakeStatus } from '../../../contract/intake.ts';
import type { Verdict } from '../../../domain/kernel/intake.ts';
import type { Standing } from '../../kit/marks.tsx';

export const STANDING_OF: Record<IntakeStatus, Standing> = {
  previewed: 'working',
  confirmed: 'done',
  undone: 'stopped',
  discarded: 'stopped',
};

export const VERDICT_STANDING: Record<Verdict, Standing> = {
  created: 'done',
  changed: 'answered',
  unchanged: 'waiting',
  refused: 'stopped',
  doubtful: 'working',
  left: 'stopped',
};
