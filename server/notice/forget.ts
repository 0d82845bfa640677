/** 注销账号: what reaches somebody who holds no office any more is deleted, with the consent to notices: load, decide, save. */
import { forgetMine, forgetPerson } from '../../contract/correction.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { toPerson } from '../../domain/notice/kind.ts';
import { forget } from '../../domain/people/forget.ts';
import { mayManage } from '../../domain/people/grant.ts';
import type { Office } from '../../domain/people/office.ts';
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
    const given = await officesGiven(tx, house.county, personId);
    if (!mayManage(by, given)) throw new NotFoundError();
    await forgetOne(tx, house, { personId, given, by, why });
    return { personId };
  },
);

/** By whoever left office, with the login that is still good for some days. */
export const forgetMyAccount = command(forgetMine, async (_, { tx, house, office: by }) => {
  const { personId } = by;
  const given = await officesGiven(tx, house.county, personId);
  await forgetOne(tx, house, { personId, given, by, why: undefined });
  return {};
});

interface Asked {
  readonly personId: string;
  readonly given: readonly Office[];
  readonly by: Office;
  /** Nobody has to say why about the own account. */
  readonly why: string | undefined;
}

async function forgetOne(tx: Tx, house: House, { personId, given, by, why }: Asked): Promise<void> {
  const { county } = house;
  const person = must(await findPerson(tx, county, personId));
  const decision = forget({ today: dayOf(house.now()), given, kept: isKept(person) });
  if (!decision.ok) throw new RefusedError(decision.reason);
  await eraseAccount(tx, house, personId, decision.step);
  noteErasure(tx, county, decision.step.name ? 'account-and-name' : 'account', personId);
  await insertOfficeStep(tx, county, {
    ...{ id: house.newId(), at: new Date(house.now()), kind: decision.step.kind, personId },
    ...{ officeId: undefined, by, body: why === undefined ? {} : { why } },
  });
}
