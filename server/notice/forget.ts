/** 注销账号: what reaches somebody who holds no office any more is deleted, with the consent to notices: load, decide, save. */
import { forgetPerson } from '../../contract/correction.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { toPerson } from '../../domain/notice/kind.ts';
import { forget } from '../../domain/people/forget.ts';
import { mayManage } from '../../domain/people/grant.ts';
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

export const forgetAccountOf = command(
  forgetPerson,
  async ({ params: { personId }, body: { why } }, { tx, house, office: by }) => {
    const { county } = house;
    const given = await officesGiven(tx, county, personId);
    if (!mayManage(by, given)) throw new NotFoundError();
    const person = must(await findPerson(tx, county, personId));
    const decision = forget({ today: dayOf(house.now()), given, kept: isKept(person) });
    if (!decision.ok) throw new RefusedError(decision.reason);
    const at = new Date(house.now());
    await forgetAccount(tx, county, personId, decision.step);
    await deleteCorrections(tx, county, personId);
    await revokeInvitations(tx, county, personId, at);
    await endSessionsOf(tx, county, personId);
    await deleteChoice(tx, county, toPerson(personId));
    await insertOfficeStep(tx, county, {
      ...{ id: house.newId(), at, kind: decision.step.kind, personId },
      ...{ officeId: undefined, by, body: { why } },
    });
    return { personId };
  },
);
