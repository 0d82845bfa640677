/** 成批发邀请码: for everybody at a place and inside it who has not signed in yet, some at a time, each slip its own. */
import * as api from '../../contract/invitation.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { mayManage } from '../../domain/people/grant.ts';
import { covers, inTerm, type Office } from '../../domain/people/office.ts';
import { contains, type PlaceCode } from '../../domain/place/code.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { findPlace } from '../place/store.ts';
import { invite, shown } from './invite.ts';
import { heldFrom } from './office.store.ts';
import { countUnopened, findPerson, someUnopened } from './person.store.ts';

/** So many codes are drawn without holding others up. */
const AT_ONCE = 20;

export const slips: readonly Served[] = [
  query(api.countUninvited, async ({ params: { code } }, { tx, house, office }) => {
    const asked = await within(tx, house, office, code);
    return {
      notSignedIn: await countUnopened(tx, house.county, { ...asked, withoutCode: false }),
      withoutCode: await countUnopened(tx, house.county, { ...asked, withoutCode: true }),
    };
  }),

  command(
    api.invitePlace,
    async ({ params: { code }, body: { after, anew } }, { tx, house, office }) => {
      const asked = await within(tx, house, office, code);
      const some = { ...asked, withoutCode: !anew, after, limit: AT_ONCE + 1 };
      const found = await someUnopened(tx, house.county, some);
      const persons = found.slice(0, AT_ONCE);
      const invited = [];
      for (const person of persons) {
        const held = await heldFrom(tx, house.county, person.id, asked.day);
        // Whoever may not invite a person by hand may not do it by the dozen either.
        if (!mayManage(office, held)) continue;
        const { id, expires } = await invite({ tx, house, office }, person);
        invited.push({ id, expires, personId: person.id, ...seatOf(house, must(officeAt(held, asked))) });
      }
      return { invited, after: found.length > AT_ONCE ? (persons.at(-1)?.id ?? null) : null };
    },
    async ({ invited, after }, house, tx) => {
      const slips = [];
      for (const { id, personId, ...seat } of invited) {
        const { name, phone } = must(await findPerson(tx, house.county, personId));
        slips.push({ ...seat, personId, personName: name, phone, ...shown(house, id) });
      }
      return { slips, after };
    },
  ),
];

/** A place that exists and is the office's own or inside it; else 404. */
async function within(tx: Tx, house: House, by: Office, code: PlaceCode) {
  if (!contains(house.county, code) || !covers(by, code)) throw new NotFoundError();
  must(await findPlace(tx, house, code));
  const now = house.now();
  return { within: code, day: dayOf(now), at: new Date(now) };
}

/** The office of today for which the slip is handed over there. */
const officeAt = (held: readonly Office[], { within: code, day }: { within: PlaceCode; day: string }) =>
  held.find((office) => contains(code, office.placeCode) && inTerm(office, day));

const seatOf = (house: House, { post, placeCode, unitCode }: Office) => ({
  post,
  placeCode,
  placeName: house.names(placeCode),
  unitName: unitCode === undefined ? null : house.names(unitCode),
});
