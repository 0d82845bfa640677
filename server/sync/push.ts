/** 推送: what was saved on a phone, done one by one; one that fails stops no other, and what cannot be answered is left out. */
import * as api from '../../contract/sync.ts';
import { occurredAt } from '../../domain/sync/clock.ts';
import type { OfflineCommand } from '../../domain/sync/command.ts';
import { isDone } from '../../domain/sync/outcome.ts';
import { admitted } from '../kit/admission.ts';
import { cannotNow, planOnce } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { SignedOutError, TooOftenError, UnprovedError } from '../kit/problem.ts';
import { type Ask, apart, type Served } from '../kit/serve.ts';
import type { Cluster } from './cluster.store.ts';
import { greetDevice } from './greet.ts';
import { guardedAmong } from './guarded.ts';
import { heardInTurn } from './hearing.ts';
import { answeredAmong } from './held.store.ts';
import { type Bearer, knownOf, putOff, settleArrived, whyNotNow } from './held.ts';
import { keepWords, keptBefore, NOTE_KIND, noteOf } from './keep-words.ts';
import { run, savable } from './run.ts';

type Push = Ask<typeof api.pushCommands>;

export function pushing(served: readonly Served[]): Served {
  const kinds = savable(served);
  const push = apart(api.pushCommands, async (ask, house) => {
    const arrived = await arrive(ask, house);
    const answered = await answerAll(ask, { ...arrived, house, kinds });
    const { office } = arrived.bearer;
    const guarded = await guardedAmong(house, { office, commands: ask.body.commands, ...answered });
    return { epoch: arrived.cluster.epoch, ticket: arrived.ticket, now: house.now(), ...answered, guarded };
  });
  return heardInTurn(push);
}

interface Arrived {
  readonly cluster: Cluster;
  readonly ticket: string;
  readonly bearer: Bearer;
  /** Ids, of these commands and those they come after, that the ledger has an answer for. */
  readonly done: Set<string>;
}

/** Who pushes, from which phone, and what of it is known already: asked in one breath, for others wait for the connection. */
const arrive = ({ request, body }: Push, house: House): Promise<Arrived> =>
  admitted(api.pushCommands, request, house, async ({ tx, session }) => {
    if (session === undefined) throw new SignedOutError();
    const { office } = session;
    planOnce(tx);
    const { offset, clock } = occurredAt(body.sent, { receivedAt: house.now(), sent: body.sent });
    const ids = body.commands.flatMap((one) => [one.commandId, noteOf(one).commandId, ...one.after]);
    const [{ cluster, ticket, lastContact }, known, answered] = await Promise.all([
      greetDevice(tx, house, { office, said: body }, { offset, word: clock }),
      knownOf(tx, house, { office, body }),
      answeredAmong(tx, house.county, ids),
    ]);
    const { device, sent } = body;
    return {
      cluster,
      ticket,
      bearer: { ...known, office, device, sent, lastContact },
      done: new Set(answered),
    };
  });

interface Answering extends Arrived {
  readonly house: House;
  readonly kinds: ReadonlyMap<string, Served>;
}

/**
 * A phone that speaks of another history has first to send again what that one has lost: done now, what it wrote last would come
 * before what it wrote first.
 */
const isOfAnotherHistory = ({ body: { epoch } }: Push, { cluster }: Arrived): boolean =>
  epoch !== null && epoch !== cluster.epoch;

/**
 * In their order. Behind one that was not answered nothing about the same thing is tried; behind one that is held it is held
 * too. Whoever is asked to wait is asked nothing more.
 */
async function answerAll(
  push: Push,
  it: Answering,
): Promise<{ outcomes: api.OutcomeView[]; retryAfter: number | null }> {
  if (isOfAnotherHistory(push, it)) return { outcomes: [], retryAfter: null };
  const outcomes: api.OutcomeView[] = [];
  const silent = new Set<string>();
  const held = new Set<string>();
  for (const command of push.body.commands) {
    if (silent.has(command.entity)) continue;
    try {
      const said = await answerOne(push, command, { ...it, held });
      outcomes.push(said);
      if (isDone(said.outcome)) it.done.add(command.commandId);
      if (said.outcome === 'HELD') held.add(command.entity);
    } catch (error) {
      silent.add(command.entity);
      const wait = waitFor(error);
      if (wait !== undefined) return { outcomes, retryAfter: wait };
      const { message, stack } = error as Error;
      it.house.log({ level: 'error', message, stack, kind: command.kind });
    }
  }
  return { outcomes, retryAfter: null };
}

/** Seconds to wait when nothing can be answered now; undefined for a fault of this one command. Sessions that ended are thrown on. */
function waitFor(error: unknown): number | undefined {
  if (error instanceof SignedOutError || error instanceof UnprovedError) throw error;
  if (error instanceof TooOftenError) return error.seconds;
  return cannotNow(error) ? 5 : undefined;
}

async function answerOne(
  { request, reply }: Push,
  command: OfflineCommand,
  it: Answering & { readonly held: ReadonlySet<string> },
): Promise<api.OutcomeView> {
  const { house, kinds, bearer, done } = it;
  const known = done.has(command.commandId);
  // Its words are a note already: the answer that said so was lost, and what may be done by now is another matter.
  if (done.has(noteOf(command).commandId)) return keptBefore(command);
  const personal = (kind: string): boolean => kinds.get(kind)?.endpoint.dataClass === 'P3';
  const notNow = whyNotNow(command, { ...it, personal });
  if (notNow !== undefined) return putOff(house, command, { bearer, notNow });
  const carrying = { request, reply, known };
  const said = await run(house, kinds.get(command.kind), command, carrying);
  if (bearer.before.has(command.commandId)) await settleArrived(house, bearer, command.commandId);
  if (said.outcome !== 'REFUSED') return said;
  return keepWords(house, kinds.get(NOTE_KIND), { command, refused: said, carrying });
}
