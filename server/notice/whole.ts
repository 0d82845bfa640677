/** 本人的全部: everything about one person with an account, as it is taken out. Acts under an office are the office's file. */
import type { AnswerOf } from '../../contract/endpoint.ts';
import type { exportMine } from '../../contract/own.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { fullPlaceName } from '../place/store.ts';
import * as store from './whole.store.ts';

type Whole = Pick<
  AnswerOf<typeof exportMine>,
  | 'matters'
  | 'notices'
  | 'relations'
  | 'accountSteps'
  | 'invitations'
  | 'views'
  | 'devices'
  | 'held'
  | 'exports'
  | 'advises'
  | 'rooms'
  | 'roomDays'
>;

/** One question after the other: they share a connection. */
export async function wholeOf(tx: Tx, { county, names }: House, of: store.OfPerson): Promise<Whole> {
  const raised = await store.raisedBy(tx, of);
  const said = await store.saidTo(
    tx,
    county,
    raised.map(({ id }) => id),
  );
  return {
    matters: raised.map(({ id, ...matter }) => ({
      ...matter,
      said: said
        .filter(({ matterId }) => matterId === id)
        .map(({ at, kind, words }) => ({ at, kind, words: Object.values(words ?? {}) })),
    })),
    notices: await store.toldTo(tx, of),
    relations: await store.declaredBy(tx, of),
    accountSteps: (await store.accountSteps(tx, of)).map((step) => ({
      ...step,
      byPlace: fullPlaceName(names, step.byPlace),
    })),
    invitations: await store.invitationsOf(tx, of),
    views: await store.savedBy(tx, of),
    devices: (await store.phonesOf(tx, of)).map(({ place, ...phone }) => ({
      ...phone,
      placeName: fullPlaceName(names, place),
    })),
    held: await store.heldOf(tx, of),
    exports: await store.exportedBy(tx, of),
    advises: (await store.advisesIn(tx, of)).map(({ place, ...seat }) => ({
      ...seat,
      placeName: fullPlaceName(names, place),
    })),
    rooms: await store.roomsOf(tx, of),
    roomDays: await store.roomDaysOf(tx, of),
  };
}
