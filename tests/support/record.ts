/** 公开记录对得上: what the verification says of the record of a small county. */
import { verifyCounty } from '../../tools/verify/verify.ts';
import type { SmallCounty } from './county.ts';

export const recordDifferences = async ({ house }: SmallCounty): Promise<string[]> =>
  (await verifyCounty(house)).differences.filter((one) => one.startsWith('record: '));

/** How many entries of a kind stand on record. */
export async function onRecord({ god }: SmallCounty, kind: string): Promise<number> {
  const { rows } = await god.query<{ n: number }>(
    'select count(*)::int as n from record_opening where kind = $1',
    [kind],
  );
  return rows[0]?.n ?? 0;
}
