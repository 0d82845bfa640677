/** 接上: a phone speaks: is it the one that spoke before, and what does it say of itself. */
import { randomBytes } from 'node:crypto';
import type { Office } from '../../domain/people/office.ts';
import { isSpoken } from '../../domain/sync/command.ts';
import { greet } from '../../domain/sync/device.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { RefusedError } from '../kit/problem.ts';
import type { Cluster } from './cluster.store.ts';
import { type Contact, lockDevice, saveContact } from './device.store.ts';

export interface Speaking {
  readonly protocol: number;
  readonly device: string;
  readonly epoch: string | null;
  readonly ticket: string | null;
  readonly phone: Contact['phone'];
}

export interface Greeting {
  readonly ticket: string;
  /** When the server heard of it before. */
  readonly lastContact: number | undefined;
}

/** Answers the new ticket; 409 `upgrade`, `revoked`, `cloned` or `of-another-person` otherwise. */
export async function greetDevice(
  tx: Tx,
  house: House,
  { office, said, cluster }: { office: Office; said: Speaking; cluster: Cluster },
  clock?: Contact['clock'],
): Promise<Greeting> {
  if (!isSpoken(said.protocol)) throw new RefusedError('upgrade');
  const known = await lockDevice(tx, house.county, said.device);
  const decision = greet(known, { ...said, personId: office.personId }, cluster);
  if (!decision.ok) throw new RefusedError(decision.reason);
  const ticket = randomBytes(12).toString('base64url');
  const saved = await saveContact(tx, house.county, {
    id: said.device,
    office,
    ticket,
    ...decision.step,
    epoch: cluster.epoch,
    at: new Date(house.now()),
    protocol: said.protocol,
    clock,
    phone: said.phone,
  });
  if (!saved) throw new RefusedError('of-another-person');
  return { ticket, lastContact: known?.lastContact };
}
