/** 暂存: which commands are not done at once, and why; they are kept, and whoever sent them is told. */
import type { HELD_REASONS, OutcomeView } from '../../contract/sync.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { fateOf } from '../../domain/people/late.ts';
import type { Office } from '../../domain/people/office.ts';
import { occurredAt, type PhoneTime } from '../../domain/sync/clock.ts';
import type { OfflineCommand } from '../../domain/sync/command.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { answeringPlace } from '../place/store.ts';
import { answersTo, decideHeld, type HeldRow, heldAmong, insertHeld, officesNamed } from './held.store.ts';
import { outcome } from './run.ts';

/** Who brings commands, and what is known of them. */
export interface Bearer {
  readonly office: Office;
  readonly device: string;
  readonly sent: PhoneTime;
  readonly lastContact: number | undefined;
  /** Other offices of the same person that commands were saved under. */
  readonly offices: ReadonlyMap<string, Office>;
  /** Those that were held before. */
  readonly before: ReadonlyMap<string, HeldRow>;
  /** What was answered to those that this session can not ask again: they were saved under another office, or it has ended. */
  readonly answers: ReadonlyMap<string, unknown>;
}

/** What is known of somebody's commands before any of them is done. */
export async function knownOf(
  tx: Tx,
  house: House,
  { office, body }: { office: Office; body: { readonly commands: readonly OfflineCommand[] } },
): Promise<Pick<Bearer, 'offices' | 'before' | 'answers'>> {
  const { county } = house;
  const { personId } = office;
  const ids = [...new Set(body.commands.map(({ officeId }) => officeId))].filter((id) => id !== office.id);
  const elsewhere = body.commands.filter(({ officeId }) => officeId !== office.id || !actsNow(house, office));
  const [before, answers, named] = await Promise.all([
    heldAmong(tx, county, body.commands.map(idOf)),
    elsewhere.length === 0 ? [] : answersTo(tx, county, elsewhere.map(idOf)),
    ids.length === 0 ? [] : officesNamed(tx, county, ids),
  ]);
  const own = named.filter((one) => one.personId === personId);
  const others = await Promise.all(own.map((one) => whereItIsNow(tx, house, one)));
  // Given in a history that was lost when the server was put back from a copy: nobody's, so it is said under the present one.
  const lost = ids.filter((id) => !named.some((one) => one.id === id));
  return {
    offices: new Map([
      ...lost.map((id) => [id, office] as const),
      ...[...others, office].map((one) => [one.id, one] as const),
    ]),
    before: new Map(before.map((row) => [row.id, row])),
    answers: new Map(answers.map(({ id, answer }) => [id, answer])),
  };
}

const idOf = ({ commandId }: OfflineCommand): string => commandId;

/** A place may have moved since: its work goes on where it is now. */
async function whereItIsNow(tx: Tx, house: House, office: Office): Promise<Office> {
  const now = await answeringPlace(tx, house.county, office.placeCode, dayOf(house.now()));
  return { ...office, placeCode: now ?? office.placeCode };
}

/** The same person in the same post at the same place: appointed again, or moved along with it. */
const isSameWork = (one: Office, other: Office): boolean =>
  one.post === other.post && one.placeCode === other.placeCode && one.unitCode === other.unitCode;

const actsNow = (house: House, office: Office): boolean => fateOf(office, dayOf(house.now())) === 'in-office';

/** Why a command is not done now: it is told so, or kept at the desk, or waits on the phone alone. */
export type NotNow =
  | { readonly told: Partial<OutcomeView> & Pick<OutcomeView, 'outcome'> }
  | { readonly desk: (typeof HELD_REASONS)[number]; readonly office: Office };

interface Known {
  readonly house: House;
  readonly bearer: Bearer;
  /** Ids that were answered. */
  readonly done: ReadonlySet<string>;
  /** Things with a command that is held. */
  readonly held: ReadonlySet<string>;
  /** Whether a kind of command is about somebody's own life (P3). */
  readonly personal: (kind: string) => boolean;
}

/** Undefined when it can be done now, or was done under this very office and is answered from the ledger. */
export function whyNotNow(
  command: OfflineCommand,
  { house, bearer, done, held, personal }: Known,
): NotNow | undefined {
  const decided = decisionOn(bearer.before.get(command.commandId));
  if (decided !== undefined) return { told: decided };
  const office = bearer.offices.get(command.officeId);
  if (office === undefined) return { told: { outcome: 'REFUSED', reason: 'not-yours' } };
  const answer = bearer.answers.get(command.commandId);
  if (answer !== undefined) return { told: { outcome: 'REPLAYED', answer } };
  if (done.has(command.commandId)) return undefined;
  const goesOn = isSameWork(office, bearer.office);
  const fate = fateOf(goesOn ? bearer.office : office, dayOf(house.now()));
  if (fate === 'too-late') return { told: { outcome: 'REFUSED', reason: 'too-late' } };
  if (fate === 'late') return neverLate(command, personal) ?? { desk: 'late', office };
  if (!goesOn) return { told: { outcome: 'HELD', reason: 'other-office' } };
  const waits = whyItWaits(command, { done, held });
  if (waits === undefined) return undefined;
  return isAboutSomebody(command) || personal(command.kind)
    ? { told: { outcome: 'HELD', reason: waits } }
    : { desk: waits, office };
}

function whyItWaits(
  { entity, after }: OfflineCommand,
  { done, held }: Pick<Known, 'done' | 'held'>,
): 'after-held' | 'before-missing' | undefined {
  if (held.has(entity)) return 'after-held';
  return after.some((id) => !done.has(id)) ? 'before-missing' : undefined;
}

/** What is about an officer passes by the desks that know that officer: it is raised in the open, or not at all. */
const isAboutSomebody = ({ body }: OfflineCommand): boolean => body.about !== undefined;

/** What no desk may read is not kept for one: its author is told to say it otherwise. */
function neverLate(command: OfflineCommand, personal: Known['personal']): NotNow | undefined {
  if (isAboutSomebody(command)) return { told: { outcome: 'REFUSED', reason: 'about-somebody' } };
  return personal(command.kind) ? { told: { outcome: 'REFUSED', reason: 'too-personal' } } : undefined;
}

function decisionOn(
  row: HeldRow | undefined,
): (Partial<OutcomeView> & Pick<OutcomeView, 'outcome'>) | undefined {
  if (row?.decision === 'taken') return { outcome: 'APPLIED', answer: { matterId: row.matter_id } };
  if (row?.decision === 'declined') return { outcome: 'REFUSED', reason: 'declined', now: { why: row.why } };
  return undefined;
}

/** The answer to a command that is not done now; what a desk must decide is kept first. */
export async function putOff(
  house: House,
  command: OfflineCommand,
  { bearer, notNow }: { bearer: Bearer; notNow: NotNow },
): Promise<OutcomeView> {
  if ('told' in notNow) return outcome(command, notNow.told.outcome, notNow.told);
  const { office, desk: reason } = notNow;
  const { personId } = bearer.office;
  const receivedAt = house.now();
  const { sent, lastContact, device } = bearer;
  await house.database.transaction({ county: house.county, person: personId }, (tx) =>
    insertHeld(tx, house.county, {
      command,
      device,
      office: { ...office, personId },
      reason,
      receivedAt: new Date(receivedAt),
      occurredAt: new Date(occurredAt(command, { receivedAt, sent, lastContact }).at),
    }),
  );
  return outcome(command, 'HELD', { reason });
}

/** What was held until something had come was done now: the desk need not look at it any more. */
export const settleArrived = (house: House, { office }: Bearer, id: string): Promise<void> =>
  house.database.transaction({ county: house.county, person: office.personId }, (tx) =>
    decideHeld(tx, house.county, { id, decision: 'arrived', at: new Date(house.now()) }),
  );
