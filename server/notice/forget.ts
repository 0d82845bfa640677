/** 注销账号: what reaches somebody who holds no office any more is deleted, with the consent to notices: load, decide, save. */
import { forgetPerson } from '../../contract/correction.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { toPerson } from '../../domain/notice/kind.ts';
import { forget } from '../../domain/people/forget.ts';
import { mayManage } from '../../domain/people/grant.ts';
import { type Tx, widen } from '../kit/database.ts';
import { noteErasure } from '../kit/erasures.store.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { command } from '../kit/serve.ts';
import { deleteCorrections } from '../people/correction.store.ts';
import { insertOfficeStep, officesGiven } from '../people/office.store.ts';
import {
  endSessionsOf,
  findPerson,
  forgetAccount,
  isKept,
  revokeInvitations,
} from '../people/person.store.ts';
import { deleteChoice } from './own.store.ts';
import { forgetBeside } from './whole.store.ts';

/** The phone, what opens the account, and what only served it; the name too where no office keeps it. */
export async function eraseAccount(
  tx: Tx,
  house: House,
  personId: string,
  { name }: { name: boolean },
): Promise<void> {
  const { county } = house;
  await forgetAccount(tx, county, personId, { name });
  await deleteCorrections(tx, county, personId);
  await revokeInvitations(tx, county, personId, new Date(house.now()));
  await endSessionsOf(tx, county, personId);
  // What was told to somebody, and where letters go, is in nobody's sight but the own and this duty's.
  widen(tx, { county, duty: 'notice' });
  await deleteChoice(tx, county, toPerson(personId));
  await forgetBeside(tx, county, personId);
}

export const forgetAccountOf = command(
  forgetPerson,
  async ({ params: { personId }, body: { why } }, { tx, house, office: by }) => {
    const { county } = house;
    const given = await officesGiven(tx, county, personId);
    if (!mayManage(by, given)) throw new NotFoundError();
    const person = must(await findPerson(tx, county, personId));
    const decision = forget({ today: dayOf(house.now()), given, kept: isKept(person) });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await eraseAccount(tx, house, personId, decision.step);
    noteErasure(tx, county, decision.step.name ? 'account-and-name' : 'account', personId);
    await insertOfficeStep(tx, county, {
      ...{ id: house.newId(), at: new Date(house.now()), kind: decision.step.kind, personId },
      ...{ officeId: undefined, by, body: { why } },
    });
    return { personId };
  },
);
