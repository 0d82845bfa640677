/** 查询码: 80 bits made from the matter's id; stored only as a keyed hash. */
import { FOLLOW_CHANCES, formatFollowCode } from '../../domain/matter/number.ts';
import type { House } from '../kit/house.ts';
import { keyed, keyedValues } from '../kit/keyed.ts';

/** The follow code of a matter: 80 bits in 16 characters. */
export const followCodeOf = (house: House, matterId: string): string =>
  formatFollowCode(keyedValues(house, { use: 'follow', text: matterId, count: FOLLOW_CHANCES }));

/** Under which a follow code is stored. */
export const hashFollowCode = (house: House, code: string): Buffer => keyed(house, 'hash', code);
