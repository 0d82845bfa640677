/** 待发的形状: where a command stands, by the shapes that are known from matters. */
import type { Standing } from '../../../domain/sync/outcome.ts';
import type { Standing as Mark } from '../../kit/marks.tsx';

export const MARKS: Record<Standing, Mark> = {
  draft: 'waiting',
  waiting: 'waiting',
  sending: 'working',
  taken: 'done',
  conflict: 'stopped',
  refused: 'stopped',
  held: 'answered',
};
