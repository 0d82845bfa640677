/**
 * 都回来了: the storm is over and every phone of the county is back in signal within a minute, each with five reports. What a push
 * and a pull take then, beside what they take alone; and whether anybody waits much longer than the others. They come through a
 * carrier: eighty-eight phones behind each of forty addresses.
 */
import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { PROTOCOL } from '../../domain/sync/command.ts';
import { newId } from '../../server/kit/id.ts';
import type { SignedIn } from '../bench/world.store.ts';
import { hear } from './visitor.ts';

const EACH = 5;
const MINUTE = 60_000;
const CARRIER = Array.from({ length: 40 }, (_, at) => `127.2.0.${at + 1}`);

interface Times {
  readonly push: number[];
  readonly pull: number[];
  /** From the first word of a phone until it holds everything. */
  readonly whole: number[];
  /** Answers that said to come back later, which a phone does. */
  later: number;
  /** Connections that were cut: a phone tries again. */
  cut: number;
  /** Commands that did not end as done. */
  failed: number;
}

const fresh = (): Times => ({ push: [], pull: [], whole: [], cut: 0, later: 0, failed: 0 });

export interface Reunion {
  readonly alone: Times;
  readonly together: Times;
}

const after = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

/** Twenty phones one after the other; then all the others within a minute. */
export async function reunion(port: number, chiefs: readonly SignedIn[]): Promise<Reunion> {
  const carrier = CARRIER.map((localAddress) => new Agent({ keepAlive: true, localAddress }));
  const way = (at: number) => ({ port, agent: carrier[at % carrier.length] as Agent });
  const [few, many] = [chiefs.slice(0, 20), chiefs.slice(20)];
  const alone = fresh();
  for (const [at, chief] of few.entries()) await comeBack(way(at), chief, alone);
  const together = fresh();
  await Promise.all(
    many.map(async (chief, at) => {
      await after((at * MINUTE) / many.length);
      await comeBack(way(at), chief, together);
    }),
  );
  for (const agent of carrier) agent.destroy();
  return { alone, together };
}

interface Answer {
  readonly epoch: string;
  readonly ticket: string;
  readonly retryAfter: number | null;
  readonly outcomes?: readonly { readonly commandId: string; readonly outcome: string }[];
  readonly cursor?: string;
  readonly more?: boolean;
}

interface Way {
  readonly port: number;
  readonly agent: Agent;
}

async function comeBack(
  { port, agent }: Way,
  { officeId, cookie, village }: SignedIn,
  times: Times,
): Promise<void> {
  const began = performance.now();
  const opening = randomUUID();
  const phone = { waiting: EACH, oldest: null, refused: 0, app: 'load', persisted: true, freeMegabytes: 500 };
  const known = { protocol: PROTOCOL, device: randomUUID(), epoch: null, ticket: null, phone };
  const say = async (what: 'push' | 'pull', more: object): Promise<Answer> => {
    for (;;) {
      const at = performance.now();
      const body = JSON.stringify({ ...known, ...more });
      const heard = await hear(port, { path: `/api/sync/${what}`, cookie, body }, agent);
      if (heard.status === 0) {
        times.cut += 1;
        await after(5000 + 5000 * Math.random());
        continue;
      }
      times[what].push(performance.now() - at);
      const text = heard.body.toString();
      if (heard.status === 200) {
        const answer = JSON.parse(text) as Answer;
        Object.assign(known, { epoch: answer.epoch, ticket: answer.ticket });
        return answer;
      }
      if (heard.status !== 503 && heard.status !== 429) throw new Error(`${what}: ${heard.status} ${text}`);
      times.later += 1;
      await after(Number(heard.retryAfter ?? 5) * (500 + 500 * Math.random()));
    }
  };
  let commands = Array.from({ length: EACH }, (_, n) => reportOf({ officeId, village, opening, n }));
  while (commands.length > 0) {
    const sent = { at: Date.now(), ticks: 1_000_000, opening };
    const { outcomes = [], retryAfter } = await say('push', { commands, sent });
    times.failed += outcomes.filter(({ outcome }) => outcome !== 'APPLIED' && outcome !== 'REPLAYED').length;
    const answered = new Set(outcomes.map(({ commandId }) => commandId));
    commands = commands.filter(({ commandId }) => !answered.has(commandId));
    if (retryAfter !== null) times.later += 1;
    if (commands.length > 0) await after((retryAfter ?? 10) * (500 + 500 * Math.random()));
  }
  let page = await say('pull', { cursor: null });
  while (page.more === true) page = await say('pull', { cursor: page.cursor });
  times.whole.push(performance.now() - began);
}

interface Reporting {
  readonly officeId: string;
  readonly village: string;
  readonly opening: string;
  readonly n: number;
}

function reportOf({ officeId, village, opening, n }: Reporting) {
  const matterId = newId();
  return {
    ...{ commandId: newId(), kind: 'matter.report', version: 1, officeId, entity: matterId },
    ...{ params: {}, after: [], at: Date.now(), ticks: n, opening },
    body: { matterId, text: `雨后看到的第 ${n + 1} 处：排水沟堵了`, placeCode: village },
  };
}

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;

export function tellReunion({ alone, together }: Reunion): string {
  const line = (name: string, times: readonly number[], idle: readonly number[]): string => {
    const [p50, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((part) => share(times, part).toFixed(0));
    const ratio = share(times, 0.95) / share(idle, 0.95);
    return `| ${name} | ${times.length} | ${p50} | ${p95} | ${p99} | ${most} | ${ratio.toFixed(1)} |`;
  };
  return [
    '| | done | p50 ms | p95 ms | p99 ms | longest ms | p95 ÷ p95 alone |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    line('push of five reports', together.push, alone.push),
    line('pull of a page', together.pull, alone.pull),
    line('one phone, until it holds everything', together.whole, alone.whole),
    `cut: ${together.cut}; told to come back later: ${together.later}; failed: ${alone.failed + together.failed}`,
  ].join('\n');
}

/** Nothing failed, and 95 of 100 were answered within a second. */
export const reunionHolds = ({ alone, together }: Reunion): boolean =>
  alone.failed + together.failed === 0 &&
  share(together.push, 0.95) < 1000 &&
  share(together.pull, 0.95) < 1000;
