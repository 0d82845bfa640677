/** 账号: invitations by one-time code, a corrected phone, and what the security administrator closes at once. */
import * as invitations from '../../contract/invitation.ts';
import * as api from '../../contract/office.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { mayManage } from '../../domain/people/grant.ts';
import { opens, readInvitation } from '../../domain/people/invitation.ts';
import type { Office } from '../../domain/people/office.ts';
import { passwordRefusal } from '../../domain/people/password.ts';
import { record } from '../kit/audit.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { hashPassword } from '../kit/password.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { readKey } from '../kit/proof.ts';
import { command, query, type Served } from '../kit/serve.ts';
import { beginSession, setToken } from '../kit/session.ts';
import { hashOf, invite, shown } from './invite.ts';
import { heldFrom } from './office.store.ts';
import { noteStep } from './offices.ts';
import * as store from './person.store.ts';
import { whoIs } from './sign-in.ts';
import { myOffice, officesOf } from './store.ts';

/** The person, when every office held now or later is the actor's to grant; else 404. */
export async function managed(tx: Tx, house: House, by: Office, personId: string): Promise<store.Person> {
  const held = await heldFrom(tx, house.county, personId, dayOf(house.now()));
  if (!mayManage(by, held)) throw new NotFoundError();
  return must(await store.findPerson(tx, house.county, personId));
}

export const accounts: readonly Served[] = [
  command(
    invitations.invitePerson,
    async ({ params }, { tx, house, office }) => {
      const person = await managed(tx, house, office, params.personId);
      return invite({ tx, house, office }, person);
    },
    async ({ id, personId, expires }, house, tx) => {
      const { name, phone } = must(await store.findPerson(tx, house.county, personId));
      return { personName: name, phone, ...shown(house, id), expires };
    },
  ),

  command(api.correctPhone, async ({ params, body: { phone } }, { tx, house, office }) => {
    const person = await managed(tx, house, office, params.personId);
    const others = (await store.findByPhone(tx, house.county, phone)).filter(({ id }) => id !== person.id);
    if (others.length > 0) throw new RefusedError('phone-of-another');
    await store.setPhone(tx, house.county, person.id, phone);
    await noteStep({ tx, house, office }, 'phone-corrected', { personId: person.id }, {});
    return { personId: person.id };
  }),

  command(api.endPersonSessions, async ({ params }, { tx, house }) => {
    const person = must(await store.findPerson(tx, house.county, params.personId));
    return { ended: await store.endSessionsOf(tx, house.county, person.id) };
  }),

  command(api.closeAccount, async ({ params }, { tx, house, office }) => {
    const person = must(await store.findPerson(tx, house.county, params.personId));
    if (person.id === office.personId) throw new RefusedError('yourself');
    await store.setPassword(tx, house.county, person.id, null);
    await store.revokeInvitations(tx, house.county, person.id, new Date(house.now()));
    return { ended: await store.endSessionsOf(tx, house.county, person.id) };
  }),

  query(invitations.openInvitation, async ({ body }, { tx, house }) => {
    const { person, expires } = await invited(tx, house, body.code);
    const offices = await officesOf(tx, house.county, person.id, dayOf(house.now()));
    return { personName: person.name, account: person.account, offices: offices.map(myOffice), expires };
  }),

  query(invitations.takeInvitation, async ({ body, request, reply }, { tx, house }) => {
    const { person, id } = await invited(tx, house, body.code);
    const deviceKey = body.deviceKey === undefined ? undefined : readKey(body.deviceKey);
    const refusal = passwordRefusal(body.password, [person.account, person.name, person.phone ?? '']);
    if (refusal !== undefined) throw new RefusedError(refusal);
    const [office] = await officesOf(tx, house.county, person.id, dayOf(house.now()));
    if (office === undefined) throw new RefusedError('no-office-today');

    await store.useInvitation(tx, house.county, id, new Date(house.now()));
    await store.setPassword(tx, house.county, person.id, await hashPassword(body.password));
    await store.endSessionsOf(tx, house.county, person.id);
    const client = (request.headers['user-agent'] ?? '').slice(0, 120);
    setToken(reply, house, await beginSession(tx, house, { office, client, deviceKey }));
    record(tx, house, { act: invitations.takeInvitation.name, office });
    return whoIs(tx, house, office);
  }),
];

/** The living invitation behind a code; every other code is not there. */
async function invited(tx: Tx, house: House, code: string) {
  const read = must(readInvitation(code));
  const invitation = must(await store.lockInvitation(tx, house.county, hashOf(house, read)));
  if (!opens(invitation, house.now())) throw new NotFoundError();
  const person = must(await store.findPerson(tx, house.county, invitation.personId));
  return { ...invitation, person };
}
