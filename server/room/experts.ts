/** 智囊库: named with consent, renewed every year, erased when it is withdrawn; invited only while it holds. */
import * as api from '../../contract/room-expert.ts';
import { maySit } from '../../domain/room/book.ts';
import {
  addExpert,
  consentUntil,
  hasLapsed,
  inviteExpert,
  keepsExpert,
  renewExpert,
  seesExpert,
} from '../../domain/room/expert.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { findBooking } from './calendar.store.ts';
import * as store from './expert.store.ts';
import { isLinked } from './people.store.ts';
import { findRoom, holdRoom } from './store.ts';
import { today } from './view.ts';

export const roomExperts: readonly Served[] = [
  query(api.listExperts, async ({ query: { kind } }, given) => {
    const { house, office } = given;
    const day = today(house);
    const all = (await seen(given)).filter((one) => kind === undefined || one.kind === kind);
    return {
      experts: all.map(({ id, placeCode, phone, consent: _, consentDay, ...one }) => ({
        ...{ expertId: id, placeCode, placeName: house.names(placeCode), ...one, phone: phone ?? null },
        until: consentUntil({ consentDay }),
        lapsed: hasLapsed({ consentDay }, day),
        mayKeep: keepsExpert(office, placeCode),
      })),
    };
  }),

  command(api.addExpert, async ({ body: { commandId: _, ...request } }, given) => {
    const { tx, house, office } = given;
    const there = (await store.experts(tx, house.county)).filter(
      ({ placeCode }) => placeCode === office.placeCode,
    );
    const decision = addExpert(request, { by: office, today: today(house), there });
    if (!decision.ok) throw new RefusedError(decision.reason);
    if (!(await store.insertExpert(tx, house.county, decision.step))) throw new RefusedError('id-taken');
    return { expertId: decision.step.id };
  }),

  command(api.renewExpert, async ({ params, body: { consent } }, given) => {
    const expert = await kept(given, params.expertId);
    const decision = renewExpert(expert, { consent, today: today(given.house) });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.renew(given.tx, given.house.county, decision.step);
    return { until: consentUntil(decision.step) };
  }),

  command(api.withdrawExpert, async ({ params }, given) => {
    const { id } = await kept(given, params.expertId);
    await store.erase(given.tx, given.house.county, id);
    noteErasure(given.tx, given.house.county, 'expert', id);
    return {};
  }),

  command(api.inviteExpert, async ({ params, body: { expertId } }, given) => {
    const { tx, house, office } = given;
    await holdRoom(tx, house.county, params.roomId);
    const room = must(await findRoom(tx, house.county, params.roomId));
    const linked = await isLinked(tx, house.county, room.id, office.personId);
    if (!maySit(office, room, linked)) throw new NotFoundError();
    const booking = must(await findBooking(tx, house.county, params));
    const expert = must((await seen(given)).find(({ id }) => id === expertId));
    const invited = await store.invitedTo(tx, house.county, [booking.id]);
    const decision = inviteExpert(booking, expert, {
      today: today(house),
      invited: invited.map((one) => one.expertId),
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await store.insertInvited(tx, house.county, decision.step);
    return { bookingId: booking.id };
  }),
];

/** Members of the CPPCC read no place; what the county keeps they may still ask for. */
async function seen({ tx, house, office }: Given) {
  if (office.post === 'cppcc_member') widen(tx, { county: house.county, duty: 'count' });
  return (await store.experts(tx, house.county)).filter(({ placeCode }) => seesExpert(office, placeCode));
}

async function kept({ tx, house, office }: Given, id: string) {
  const expert = must(await store.findExpert(tx, house.county, id));
  if (!keepsExpert(office, expert.placeCode)) throw new NotFoundError();
  return expert;
}
