/** 再抹除: what had been erased after the day of a copy of the store is erased again when the copy is put back, before anybody is let in. */
import { toReporter } from '../domain/notice/kind.ts';
import { eraseAbsence } from './area/absence-card.store.ts';
import { eraseCare } from './area/care-card.store.ts';
import { eraseHousehold } from './area/household.store.ts';
import { type Tx, widen } from './kit/database.ts';
import { keepErasure } from './kit/erasures.store.ts';
import { type Erasable, type Erasure, erasedSince } from './kit/erasures.ts';
import type { House } from './kit/house.ts';
import { endAgain } from './matter/end-again.ts';
import { eraseAccount } from './notice/forget.ts';
import { deleteChoice, deleteReporter } from './notice/own.store.ts';
import { publishing } from './publication/publishing.ts';
import { eraseEntry } from './roll/store.ts';
import { erase as eraseExpert } from './room/expert.store.ts';
import { eraseMemberById } from './room/people.store.ts';
import { eraseAdvisorById } from './room/supervision.store.ts';
import { deleteVisit } from './watch/visit.store.ts';

type Again = (tx: Tx, house: House, of: string) => Promise<void>;

const AGAIN: Readonly<Record<Erasable, Again>> = {
  reporter: async (tx, { county }, of) => {
    widen(tx, { county, matter: of, own: of });
    await deleteReporter(tx, county, of);
    await choiceGone(tx, county, toReporter(of));
  },
  choice: (tx, { county }, of) => choiceGone(tx, county, of),
  account: (tx, house, of) => eraseAccount(tx, house, of, { name: false }),
  'account-and-name': (tx, house, of) => eraseAccount(tx, house, of, { name: true }),
  household: (tx, { county }, of) => eraseHousehold(tx, county, of),
  'care-card': async (tx, { county }, of) => {
    await deleteVisit(tx, county, of);
    await eraseCare(tx, county, of);
  },
  'absence-card': (tx, { county }, of) => eraseAbsence(tx, county, of),
  'roll-entry': (tx, { county }, of) => eraseEntry(tx, county, of),
  'room-member': (tx, { county }, of) => eraseMemberById(tx, county, of),
  expert: (tx, { county }, of) => eraseExpert(tx, county, of),
  advisor: (tx, { county }, of) => eraseAdvisorById(tx, county, of),
  matter: async (tx, house, of) => {
    const [matterId = '', ending] = of.split(' ');
    if (ending === 'redirected')
      await publishing.withdraw(tx, house, matterId, { why: 'redirected', at: house.now() });
    await endAgain(tx, house, of);
  },
};

async function choiceGone(tx: Tx, county: string, owner: string): Promise<void> {
  widen(tx, { county, duty: 'notice' });
  await deleteChoice(tx, county, owner);
}

/** Each in a transaction of its own, with its line: broken off anywhere, the next start goes on. Answers how many. */
export async function eraseAgain(house: House): Promise<number> {
  const missing = await erasedSince(house);
  for (const line of missing) await eraseOne(house, line, AGAIN[line.kind]);
  return missing.length;
}

const eraseOne = (house: House, line: Erasure, again: Again): Promise<void> =>
  house.database.transaction({ county: house.county, scope: house.county, duty: 'clock' }, async (tx) => {
    await keepErasure(tx, line);
    await again(tx, house, line.of);
  });
