/** 第一个系统管理员: a new county's first account, opened by a one-time code that the terminal shows once. */
import { dayOf } from '../../domain/kernel/day.ts';
import { formatInvitation, INVITATION_CHANCES, INVITATION_LASTS } from '../../domain/people/invitation.ts';
import type { Office } from '../../domain/people/office.ts';
import type { Tx } from '../../server/kit/database.ts';
import type { House } from '../../server/kit/house.ts';
import { keyed, keyedValues } from '../../server/kit/keyed.ts';
import { insertOffices, insertPersons } from '../../server/people/intake.store.ts';
import { insertInvitation, revokeInvitations } from '../../server/people/person.store.ts';
import { administratorOf } from './rows.ts';

export interface FirstWishes {
  readonly name: string;
  readonly phone: string | undefined;
}

export interface Opened {
  readonly name: string;
  readonly account: string;
  readonly code: string;
}

/** The account anybody signs in with who gave no phone. */
const ACCOUNT = 'xitong';

/** Makes the county's first system administrator and a code for it. Codes made before open nothing any more. */
export async function openFirst(house: House, { name, phone }: FirstWishes): Promise<Opened> {
  return house.database.transaction({ county: house.county }, async (tx) => {
    const known = await administratorOf(tx, house.county, dayOf(house.now()));
    const first = known ?? (await appointFirst(tx, house, { name, phone }));
    return { name: first.name, account: first.account, code: await invite(tx, house, first.office) };
  });
}

async function appointFirst(tx: Tx, house: House, { name, phone }: FirstWishes) {
  const office: Office = {
    id: house.newId(),
    personId: house.newId(),
    post: 'system_admin',
    placeCode: house.county,
    from: dayOf(house.now()),
  };
  const account = phone ?? ACCOUNT;
  await insertPersons(tx, house.county, [{ id: office.personId, name, account, phone: phone ?? null }]);
  await insertOffices(tx, house.county, [{ ...office, unitCode: null, to: null }]);
  return { name, account, office };
}

async function invite(tx: Tx, house: House, office: Office): Promise<string> {
  const at = house.now();
  const invitation = { id: house.newId(), personId: office.personId, expires: at + INVITATION_LASTS };
  const values = keyedValues(house, { use: 'invitation', text: invitation.id, count: INVITATION_CHANCES });
  const code = formatInvitation(values);
  await revokeInvitations(tx, house.county, office.personId, new Date(at));
  await insertInvitation(tx, house.county, {
    invitation,
    codeHash: keyed(house, 'invited', code),
    at: new Date(at),
    by: office,
  });
  return code;
}
