/**
 * 查询码: made from the matter's id and the house's secret, so that the answer to a command sent twice can show it again
 * although it is stored nowhere; the table keeps only its keyed hash, and opens nothing without the secret.
 */
import { createHmac } from 'node:crypto';
import { FOLLOW_CHANCES, formatFollowCode } from '../../domain/matter/number.ts';
import type { House } from '../kit/house.ts';

const keyed = ({ secret }: House, use: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`${use} ${text}`).digest();

/** The follow code of a matter: 80 bits in 16 characters. */
export function followCodeOf(house: House, matterId: string): string {
  const bits = [...keyed(house, 'follow', matterId)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const values = Array.from({ length: FOLLOW_CHANCES }, (_, at) =>
    Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2),
  );
  return formatFollowCode(values);
}

/** Under which a follow code is stored. */
export const hashFollowCode = (house: House, code: string): Buffer => keyed(house, 'hash', code);
