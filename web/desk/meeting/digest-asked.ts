/** 问一个月的汇总: of the village and the month that the address names; of the own village, and of the month to read, where it names none. */
import { getDigest } from '../../../contract/meeting.ts';
import { useConditions } from '../address.ts';
import { useAsked } from '../ask.ts';
import { useWho } from '../who.ts';

export function useDigest() {
  const { office } = useWho();
  const { conditions, address } = useConditions(['month', 'village'] as const);
  const code = conditions.village === '' ? office.placeCode : conditions.village;
  const asked = useAsked(getDigest, {
    params: { code },
    query: /^\d{4}-\d\d$/.test(conditions.month) ? { month: conditions.month } : {},
  });
  return { asked, address };
}
