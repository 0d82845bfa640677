/** 便民联系卡: the cards of an area or of a whole village, to be printed; whose phone stands on them; the hall's phone. */
import * as api from '../../contract/door-card.ts';
import { agreeToDoor, setHallPhone } from '../../domain/area/door-card.ts';
import { isVillageOf, worksAt } from '../../domain/area/keeper.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { ancestorAt, type PlaceCode } from '../../domain/place/code.ts';
import type { House } from '../kit/house.ts';
import { ChangedError, must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { qrPicture } from '../kit/qr.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { codesAbove } from '../place/store.ts';
import * as store from './door-card.store.ts';

export const doorCards: readonly Served[] = [
  query(api.getDoorCards, async ({ params: { code } }, { tx, house, office }) => {
    const village = ancestorAt(code, 'village');
    if (village === undefined || !worksAt(office, code)) throw new NotFoundError();
    const day = dayOf(house.now());
    const areas = await store.areasIn(tx, house.county, code, day);
    if (areas.length === 0) throw new NotFoundError();
    const onDuty = await store.onDutyIn(tx, house.county, code, day);
    const hall = await store.hallOf(tx, house.county, village);
    const at = (area: PlaceCode, substitute: boolean) => {
      const found = onDuty.findLast((one) => one.placeCode === area && one.substitute === substitute);
      return found === undefined ? null : { personName: found.personName, phone: found.phone ?? null };
    };
    return {
      cards: areas.map((area) => ({
        code: area.code,
        placeName: area.name,
        within: codesAbove(area.code).map((above) => house.names(above)),
        chief: at(area.code, false),
        substitute: at(area.code, true),
        hallName: house.names(village),
        hallPhone: hall.phone ?? null,
        ...sayAt(house, area.code),
      })),
      hallVersion: hall.version,
      agreed: office.post === 'area_chief' ? await store.hasAgreed(tx, house.county, office.id) : null,
    };
  }),

  command(api.agreeToDoorCard, async ({ body: { agreed } }, { tx, house, office }) => {
    const phone = await store.phoneOfPerson(tx, house.county, office.personId);
    const decision = agreeToDoor(office, { agreed, phone });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.keepAgreement(tx, house.county, { officeId: office.id, agreed, day: dayOf(house.now()) });
    return decision.step;
  }),

  command(api.setHallPhone, async ({ params: { code }, body }, { tx, house, office }) => {
    if (!isVillageOf(office, code)) throw new NotFoundError();
    const village = must(ancestorAt(code, 'village'));
    const { commandId: _, ...request } = body;
    const stored = await store.lockHall(tx, house.county, village);
    const decision = setHallPhone(stored, request);
    if (!decision.ok) throw new ChangedError({ version: stored.version, phone: stored.phone ?? null });
    await store.saveHall(tx, house.county, village, decision.step);
    return { version: decision.step.version };
  }),
];

/** Where whoever stands at the door says something about this area. */
function sayAt(house: House, area: PlaceCode): { sayUrl: string; qr: string } {
  const { href } = new URL(`/say?place=${area}`, house.publicUrl);
  return { sayUrl: href, qr: qrPicture(href) };
}
