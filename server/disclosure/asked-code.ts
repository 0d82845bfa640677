/** 提问的查询码: made from the question's id as a matter's follow code is, written alike, and stored only as a keyed hash. */
import { FOLLOW_CHANCES, formatFollowCode, readFollowCode } from '../../domain/matter/number.ts';
import type { House } from '../kit/house.ts';
import { keyed, keyedValues } from '../kit/keyed.ts';

export const askedCodeOf = (house: House, questionId: string): string =>
  formatFollowCode(keyedValues(house, { use: 'asked', text: questionId, count: FOLLOW_CHANCES }));

/** Under which a code is stored. */
export const hashAskedCode = (house: House, code: string): Buffer => keyed(house, 'asked-hash', code);

/** The same of a code as somebody typed it; undefined when it is none. */
export function readAskedCode(house: House, text: string): Buffer | undefined {
  const code = readFollowCode(text);
  return code === undefined ? undefined : hashAskedCode(house, code);
}
