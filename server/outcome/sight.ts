/** 政协办看得到: the members' own office follows what members wrote, wherever it was put. */
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';

export function alsoMembers({ tx, house, office }: Pick<Given, 'tx' | 'house' | 'office'>): void {
  if (office.post === 'cppcc_officer') widen(tx, { county: house.county, duty: 'members' });
}
