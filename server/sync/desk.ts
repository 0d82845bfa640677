/** 同步台: what came from phones and waits for somebody: taken in under the desk's own office, or declined with a reason. */
import * as api from '../../contract/sync.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { isAfterTerm } from '../../domain/people/late.ts';
import type { OfflineCommand } from '../../domain/sync/command.ts';
import { takenInAs, wordsOf } from '../../domain/sync/words.ts';
import { admitted, type Given } from '../kit/admission.ts';
import { record } from '../kit/audit.ts';
import { readCursor, writeCursor } from '../kit/cursor.ts';
import type { House } from '../kit/house.ts';
import { must, NotFoundError, RefusedError } from '../kit/problem.ts';
import { type Ask, apart, command, query, type Served } from '../kit/serve.ts';
import { decideHeld, lockHeld, type WaitingRow, waitingIn } from './held.store.ts';
import { type Shown, shownOf } from './held-words.ts';
import { NOTE_KIND, noteOf } from './keep-words.ts';
import { run, savable } from './run.ts';

const PAGE = 20;

export const desk = (served: readonly Served[]): readonly Served[] => [
  query(api.listHeld, async ({ query: { before } }, { tx, house, office }) => {
    const place = office.placeCode;
    const rows = await waitingIn(tx, house.county, { place, before: readCursor(before), limit: PAGE + 1 });
    const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
    const page = rows.slice(0, PAGE);
    const commands = page.map(({ command }) => command);
    const shown = await shownOf(tx, house, commands);
    return {
      held: page.map((row, at) => heldView(row, shown[at] ?? NOTHING, house)),
      older: writeCursor(last && { at: last.received_at, id: last.id }),
    };
  }),

  taking(savable(served)),

  command(api.declineHeld, async ({ params: { held: id }, body }, { tx, house, office }) => {
    const held = must(await lockHeld(tx, house.county, { id, place: office.placeCode }));
    if (held.decision !== null) throw new RefusedError('decided-before');
    await decideHeld(tx, house.county, {
      id,
      decision: 'declined',
      at: new Date(house.now()),
      why: body.why,
    });
    return { declined: id };
  }),
];

const NOTHING: Shown = { words: null, hidden: false };

const heldView = (row: WaitingRow, shown: Shown, { names }: House): api.HeldView => ({
  commandId: row.id,
  kind: row.kind,
  reason: row.reason,
  placeCode: row.place_code,
  placeName: names(row.place_code),
  post: row.post,
  byName: row.by_name,
  receivedAt: row.received_at,
  occurredAt: row.occurred_at,
  afterTerm: row.reason === 'late' && isAfterTerm(row.valid_to, dayOf(row.occurred_at)),
  matterId: row.command.params.matterId ?? null,
  pointId: row.command.params.pointId ?? null,
  ...shown,
});

/**
 * Done as this office through the command's own endpoint, under an id that follows from it; then the decision is written down.
 * Whoever is interrupted between the two takes it in again, and it is done once.
 */
const taking = (kinds: ReadonlyMap<string, Served>): Served =>
  apart(api.takeHeld, async (ask, house) => {
    const { request, reply, params } = ask;
    const { held, officeId } = await waitingOne(ask, house);
    const asked = { ...asOwn(held.command, held.place_code), officeId };
    const said = await run(house, kinds.get(asked.kind), asked, { request, reply, known: false });
    if (said.outcome === 'GONE') throw new NotFoundError();
    if (said.outcome !== 'APPLIED') throw new RefusedError(said.reason ?? 'not-understood');
    const { matterId = held.command.params.matterId } = said.answer as { matterId?: string };
    await admitted(api.takeHeld, request, house, async (given) => {
      const { tx, office } = given as Given;
      await decideHeld(tx, house.county, {
        id: params.held,
        decision: 'taken',
        at: new Date(house.now()),
        ...(matterId !== undefined && { matterId }),
      });
      record(tx, house, { act: api.takeHeld.name, office, matterId });
    });
    return { matterId: matterId ?? null };
  });

const waitingOne = ({ params, request }: Ask<typeof api.takeHeld>, house: House) =>
  admitted(api.takeHeld, request, house, async (given) => {
    const { tx, office } = given as Given;
    const place = office.placeCode;
    const held = must(await lockHeld(tx, house.county, { id: params.held, place }));
    if (held.command === null) throw new RefusedError('decided-before');
    return { held: { ...held, command: held.command }, officeId: office.id };
  });

/** What the desk does in its own name: the same where the place is named, or a note beside the matter. */
function asOwn(saved: OfflineCommand, placeCode: string): OfflineCommand {
  if (takenInAs(saved.kind) === 'note')
    return { ...saved, ...noteOf(saved), kind: NOTE_KIND, body: { text: wordsOf(saved) ?? '—' } };
  return saved.kind === 'matter.report' ? { ...saved, body: { placeCode, ...saved.body } } : saved;
}
