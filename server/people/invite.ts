/** 发邀请码: the code is made of the invitation's id, kept as a keyed hash, and told once. */
import { formatInvitation, INVITATION_CHANCES, INVITATION_LASTS } from '../../domain/people/invitation.ts';
import type { House } from '../kit/house.ts';
import { keyed, keyedValues } from '../kit/keyed.ts';
import { drawQr } from '../kit/qr.ts';
import { type Doing, noteStep } from './offices.ts';
import * as store from './person.store.ts';

const codeOf = (house: House, invitationId: string): string =>
  formatInvitation(keyedValues(house, { use: 'invitation', text: invitationId, count: INVITATION_CHANCES }));

export const hashOf = (house: House, code: string): Buffer => keyed(house, 'invited', code);

/** A new invitation; earlier ones of the person open nothing any more. */
export async function invite(given: Doing, { id: personId }: Pick<store.Person, 'id'>) {
  const { tx, house, office } = given;
  const at = house.now();
  const invitation = { id: house.newId(), personId, expires: at + INVITATION_LASTS };
  await store.revokeInvitations(tx, house.county, personId, new Date(at));
  await store.insertInvitation(tx, house.county, {
    invitation,
    codeHash: hashOf(house, codeOf(house, invitation.id)),
    at: new Date(at),
    by: office,
  });
  await noteStep(given, 'invited', { personId }, {});
  return invitation;
}

/** What a slip shows of it: made anew from the id each time it is told. */
export function shown(house: House, invitationId: string) {
  const code = codeOf(house, invitationId);
  const url = `${house.publicUrl.origin}/phone/invite#${code}`;
  return { code, url, qr: drawQr(url) };
}
