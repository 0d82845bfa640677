/** 一个月以前: what was written and taken then has left the phones by the morning of the day; its owners sign in anew. */
import { DAY } from '../../domain/kernel/day.ts';
import type { ToSave } from '../../web/phone/outbox/queue.ts';
import type { MortalCounty } from './mortal.ts';
import type { Phone } from './phone.ts';
import { CALM, STORM } from './weather.ts';

const LONG_AGO = 31 * DAY;
/** So many phones were used then. */
const USED = 3;

/** What stays of it on a phone, as a sentence; nothing, as it should be. */
export async function passMonth(
  county: MortalCounty,
  phones: readonly Phone[],
  write: (phone: Phone) => Promise<ToSave>,
): Promise<readonly string[]> {
  const used = phones.slice(0, USED);
  for (const phone of used) {
    phone.network.weather = CALM;
    await phone.save(await write(phone));
    await phone.rest();
  }
  county.wait(LONG_AGO);
  for (const { network, owner } of phones)
    network.as = await county.who(owner.office.post, owner.office.placeCode);
  const left: string[] = [];
  for (const phone of used) {
    await phone.rest();
    for (const { standing } of await phone.items())
      if (standing === 'taken') left.push('what was taken a month ago is still on the phone');
    phone.network.weather = STORM;
    phone.saved.length = 0;
  }
  return left;
}
