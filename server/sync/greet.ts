/** 接上: a phone speaks: is it the one that spoke before, and what does it say of itself. */
import { randomBytes } from 'node:crypto';
import type { Office } from '../../domain/people/office.ts';
import { isSpoken } from '../../domain/sync/command.ts';
import { greet } from '../../domain/sync/device.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { RefusedError } from '../kit/problem.ts';
import { type Cluster, clusterOf } from './cluster.store.ts';
import { type Contact, lockDevice, noteContact, saveContact } from './device.store.ts';

export interface Speaking {
  readonly protocol: number;
  readonly device: string;
  readonly epoch: string | null;
  readonly ticket: string | null;
  readonly phone: Contact['phone'];
}

export interface Greeting {
  readonly cluster: Cluster;
  readonly ticket: string;
  /** When the server heard of it before. */
  readonly lastContact: number | undefined;
}

/**
 * Asks its questions at once, the first of them which history this is: what is asked beside it is not older. Answers the new ticket; 409 `upgrade`, `revoked`, `cloned` or `of-another-person` otherwise.
 */
export async function greetDevice(
  tx: Tx,
  house: House,
  { office, said }: { office: Office; said: Speaking },
  clock?: Contact['clock'],
): Promise<Greeting> {
  if (!isSpoken(said.protocol)) throw new RefusedError('upgrade');
  const [cluster, known] = await Promise.all([
    clusterOf(tx, house),
    lockDevice(tx, house.county, said.device),
  ]);
  const decision = greet(known, { ...said, personId: office.personId }, cluster);
  if (!decision.ok) throw new RefusedError(decision.reason);
  const { ticket = randomBytes(12).toString('base64url'), ticketBefore } = decision.step;
  const contact = {
    id: said.device,
    office,
    ticket,
    ticketBefore,
    epoch: cluster.epoch,
    at: new Date(house.now()),
    protocol: said.protocol,
    clock,
    phone: said.phone,
  };
  if (known !== undefined) noteContact(tx, house.county, contact);
  else if (!(await saveContact(tx, house.county, contact))) throw new RefusedError('of-another-person');
  return { cluster, ticket, lastContact: known?.lastContact };
}
