/** 断线: some phones lose their line one after the other, and get it back in another order; who comes back first has heard least of the rest. */
import { type Chance, oneOf } from './chance.ts';
import type { Phone } from './phone.ts';

/** So often a row of them begins, in each moment of the day. */
const OFTEN = 0.02;

/** What happens to the lines in the next moment. */
export function clogging(phones: readonly Phone[], chance: Chance): () => void {
  let losing: Phone[] = [];
  let finding: Phone[] = [];
  const taken = (from: Phone[]): Phone => {
    const one = oneOf(chance, from);
    from.splice(from.indexOf(one), 1);
    return one;
  };
  return () => {
    if (losing.length > 0) taken(losing).network.clogged = true;
    else if (finding.length > 0) taken(finding).network.clogged = false;
    else if (chance() < OFTEN) {
      losing = phones.filter(() => chance() < 0.5);
      finding = [...losing];
    }
  };
}
