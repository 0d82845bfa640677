/** 名册在测试里: a village's roll entered through HTTP, house by house. */
import { newId } from '../../server/kit/id.ts';
import { ask, commanded, type SmallCounty, type Someone } from './county.ts';

export interface Entered {
  readonly entryId: string;
  readonly household: string;
  readonly name: string;
}

/** `houses` of two adults each, the first of each speaks for the house and represents others, all of them members. */
export async function enteredRoll(
  county: SmallCounty,
  as: Someone,
  placeCode: string,
  houses: number,
): Promise<Entered[]> {
  const entered: Entered[] = [];
  for (let at = 0; at < houses * 2; at += 1) {
    const first = at % 2 === 0;
    const entry = { entryId: newId(), household: String(Math.floor(at / 2) + 1), name: `村民甲${at + 1}` };
    const body = commanded({
      ...entry,
      ...{ placeCode, birthYear: 1960 + at, cameOfAge: false },
      ...{ headsHousehold: first, represents: first, member: true },
    });
    const { statusCode, body: answer } = await ask(county, 'POST', '/api/roll', { as, body });
    if (statusCode !== 200) throw new Error(answer);
    entered.push(entry);
  }
  return entered;
}
