/**
 * 发送: pushes what waits, a batch at a time, each command once in a round. What was not answered waits again; what was
 * answered stands as the answer says, before anything else is sent.
 */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import type { OutcomeView, pushCommands } from '../../../contract/sync.ts';
import { afterSilence, type BatchLimit, larger, nextBatch, smaller } from '../../../domain/sync/batch.ts';
import { PROTOCOL } from '../../../domain/sync/command.ts';
import { isDone, KEPT_DAYS, standingAfter } from '../../../domain/sync/outcome.ts';
import { type About, aboutOf, changeAbout } from './about.ts';
import { type Item, type Queued, sizeOf } from './item.ts';
import { bareOf, dropDrafts, leavesThePhone } from './leaving.ts';
import { offerAgain } from './photos.ts';
import type { Ports } from './ports.ts';
import { queueOf, sendable } from './queue.ts';
import { heedRefusal, phoneState, type RoundEnd } from './speaker.ts';
import type { Change, Expected, Store } from './store.ts';

type Answer = AnswerOf<typeof pushCommands>;

interface Pushing {
  /** So many rounds before this one were not answered. */
  readonly silence?: number;
  /** Told whenever something went out, and when it is no longer on its way. */
  readonly tell: () => void;
}

/** Until nothing is left that can be sent now. */
export async function pushAll(ports: Ports, { silence = 0, tell }: Pushing): Promise<RoundEnd> {
  const tried = new Set<string>();
  const stopped = new Set<string>();
  let limit = afterSilence(silence);
  let renamed = false;
  for (;;) {
    const batch = nextOf(await queueOf(ports.store), { tried, stopped, limit, now: ports.clock().at });
    if (batch.length === 0) return { kind: 'done' };
    const about = await aboutOf(ports.store, ports.newId);
    if (!(await setOut(ports.store, batch))) continue;
    tell();
    const heard = await ports.road.push(await bodyOf(ports, about, batch));
    if (heard.kind === 'answer') {
      const { outcomes, retryAfter, epoch } = heard.answer;
      const another = about.epoch !== null && about.epoch !== epoch;
      const answered = new Set(outcomes.map(({ commandId }) => commandId));
      await take(ports, about, batch, heard.answer);
      tell();
      if (retryAfter !== null) return { kind: 'too-often', seconds: retryAfter };
      if (another) continue;
      for (const { item } of batch) {
        tried.add(item.command.commandId);
        if (!answered.has(item.command.commandId)) stopped.add(item.command.entity);
      }
      if (answered.size === 0) return { kind: 'nothing' };
      limit = larger(limit);
      continue;
    }
    await waitAgain(ports.store, batch);
    tell();
    if (heard.kind === 'refused') {
      const end = await heedRefusal(ports, heard.reason, renamed);
      if (end !== undefined) return end;
      renamed = true;
    } else if (heard.kind === 'too-large' || heard.kind === 'malformed') {
      if (batch.length === 1 && batch[0] !== undefined) await setAside(ports, batch[0], heard.kind);
      limit = smaller(batch.length);
    } else return heard.kind === 'not-there' ? { kind: 'nothing' } : heard;
  }
}

interface Round {
  readonly tried: ReadonlySet<string>;
  readonly stopped: ReadonlySet<string>;
  readonly limit: BatchLimit;
  readonly now: number;
}

/** The next of what may be sent that was not tried in this round, as `nextBatch` puts them together. */
function nextOf(queue: readonly Queued[], { tried, stopped, limit, now }: Round): Queued[] {
  const left = sendable(queue, now).filter(
    ({ item: { command } }) => !tried.has(command.commandId) && !stopped.has(command.entity),
  );
  const waiting = left.map((queued) => ({
    commandId: queued.item.command.commandId,
    entity: queued.item.command.entity,
    after: queued.item.command.after,
    size: sizeOf(queued.item.command),
    queued,
  }));
  return nextBatch(waiting, limit).map(({ queued }) => queued);
}

async function bodyOf(ports: Ports, { device, epoch, ticket }: About, batch: readonly Queued[]) {
  const { at, ticks, opening } = ports.clock();
  return {
    protocol: PROTOCOL,
    device,
    epoch,
    ticket,
    commands: batch.map(({ item }) => item.command),
    sent: { at: Math.round(at), ticks: Math.max(0, Math.round(ticks)), opening },
    phone: await phoneState(ports),
  };
}

/** 发送中. False when one of them was changed since it was read. */
const setOut = (store: Store, batch: readonly Queued[]): Promise<boolean> =>
  store.write(
    batch.map(({ key, item }) => ({
      box: 'queue',
      key,
      value: { ...item, standing: 'sending', wentOut: true } satisfies Item,
    })),
    batch.map(({ key, mark }) => ({ box: 'queue', key, mark })),
  );

/** Nobody knows whether they arrived: they wait, and are sent again under the same ids. */
async function waitAgain(store: Store, batch: readonly Queued[]): Promise<void> {
  await change(store, batch, (item) => ({ ...item, standing: standingAfter(undefined) }));
}

/** 发送中 of a page that died meanwhile: nobody sends it any more. Only for whoever is alone with the store. */
export async function leftOnItsWay(store: Store): Promise<void> {
  const left = (await queueOf(store)).filter(({ item }) => item.standing === 'sending');
  if (left.length > 0) await waitAgain(store, left);
}

/** What the server said, and what it knows this phone by from now on, in one write. */
async function take(ports: Ports, about: About, batch: readonly Queued[], answer: Answer): Promise<void> {
  const { store } = ports;
  const { at } = ports.clock();
  const another = await heedEpoch(store, about, answer.epoch, at);
  const said = new Map(
    answer.outcomes
      .filter(({ outcome }) => !another || isDone(outcome))
      .map((outcome) => [outcome.commandId, outcome]),
  );
  // What it was written on goes first: killed in between, the queue still has it.
  const guarded = new Set(answer.guarded);
  await dropDrafts(
    store,
    batch.flatMap(({ item }) => {
      const outcome = said.get(item.command.commandId) ?? null;
      const standing = standingAfter(outcome?.outcome);
      return leavesThePhone({ ...item, standing, outcome }, guarded) ? item.command.commandId : [];
    }),
  );
  await change(store, batch, (item) => {
    const outcome = said.get(item.command.commandId);
    const standing = isThere(outcome) ? 'taken' : standingAfter(outcome?.outcome);
    if (outcome === undefined) return { ...item, standing };
    const settled: Item = { ...item, standing, outcome: withoutGap(outcome), answeredAt: at };
    return leavesThePhone(settled, guarded) ? bareOf(settled) : settled;
  });
  await changeAbout(store, () => ({
    epoch: answer.epoch,
    ticket: answer.ticket,
    pushedAt: at,
    ahead: answer.now - at,
  }));
}

/** A picture that is in its matter already was offered again after the server had been put back from a copy that held it. */
const isThere = (outcome: OutcomeView | undefined): boolean =>
  outcome?.outcome === 'REFUSED' && outcome.reason === 'photo-there';

const withoutGap = (outcome: OutcomeView): OutcomeView => ({ ...outcome, answer: outcome.answer ?? null });

const DAY = 86_400_000;

/**
 * The server is another one than before: put back from a backup, it may have lost what it had taken. What it took in the
 * last thirty days is sent again under the same ids; what it still has it answers as before. Until then its no to what came
 * later says only that it does not know what came before. True, when it is another one.
 */
export async function heedEpoch(store: Store, { epoch }: About, now: string, at: number): Promise<boolean> {
  if (epoch === now) return false;
  if (epoch === null) {
    // Before anything is called taken: cut off in between, it could not be known any more by which history it was.
    await changeAbout(store, () => ({ epoch: now }));
    return false;
  }
  const before = at - KEPT_DAYS * DAY;
  const taken = (await queueOf(store)).filter(
    ({ item }) => item.standing === 'taken' && (item.answeredAt ?? at) >= before,
  );
  await change(store, taken, (item) => (item.standing === 'taken' ? againOf(item) : item));
  await offerAgain(store);
  // Written after, so that whoever is killed between finds the old epoch and does it once more.
  await changeAbout(store, () => ({ epoch: now }));
  return true;
}

/** Nobody can send again what has left the phone: its author is asked to look whether it is still there. */
const againOf = (item: Item): Item =>
  item.bare && item.outcome
    ? { ...item, standing: 'refused', outcome: { ...item.outcome, outcome: 'REFUSED', reason: 'words-gone' } }
    : { ...item, standing: 'waiting' };

/** One command that no way carries and no server reads: its author is told, the others go on. */
async function setAside({ store, clock }: Ports, one: Queued, reason: string): Promise<void> {
  const outcome: OutcomeView = {
    commandId: one.item.command.commandId,
    outcome: 'REFUSED',
    reason,
    answer: null,
    now: null,
    kept: false,
  };
  await change(store, [one], (item) => ({
    ...item,
    standing: 'refused',
    outcome,
    answeredAt: clock().at,
  }));
}

/** Changes these items in one write, as they are by now; those that are gone stay gone. */
async function change(store: Store, which: readonly Queued[], to: (item: Item) => Item): Promise<void> {
  const keys = new Set(which.map(({ key }) => key));
  for (;;) {
    const now = (await queueOf(store)).filter(({ key }) => keys.has(key));
    const changes = now.map(({ key, item }): Change => ({ box: 'queue', key, value: to(item) }));
    const expected = now.map(({ key, mark }): Expected => ({ box: 'queue', key, mark }));
    if (await store.write(changes, expected)) return;
  }
}
