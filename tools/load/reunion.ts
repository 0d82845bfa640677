/**
 * 都回来了: the storm is over and every phone of the county is back in signal within a minute, each with five reports. What a push
 * and a pull take then, beside what they take alone; and whether anybody waits much longer than the others.
 */
import { randomUUID } from 'node:crypto';
import { PROTOCOL } from '../../domain/sync/command.ts';
import { newId } from '../../server/kit/id.ts';
import type { SignedIn } from '../bench/world.store.ts';

const EACH = 5;
const MINUTE = 60_000;

interface Times {
  readonly push: number[];
  readonly pull: number[];
  /** From the first word of a phone until it holds everything. */
  readonly whole: number[];
  failed: number;
}

const fresh = (): Times => ({ push: [], pull: [], whole: [], failed: 0 });

export interface Reunion {
  readonly alone: Times;
  readonly together: Times;
}

/** Twenty phones one after the other; then all the others within a minute. */
export async function reunion(port: number, chiefs: readonly SignedIn[]): Promise<Reunion> {
  const [few, many] = [chiefs.slice(0, 20), chiefs.slice(20)];
  const alone = fresh();
  for (const chief of few) await comeBack(port, chief, alone);
  const together = fresh();
  await Promise.all(
    many.map(async (chief, at) => {
      await new Promise((go) => setTimeout(go, (at * MINUTE) / many.length));
      await comeBack(port, chief, together);
    }),
  );
  return { alone, together };
}

async function comeBack(port: number, { officeId, cookie, village }: SignedIn, times: Times): Promise<void> {
  const began = performance.now();
  let [epoch, ticket]: (string | null)[] = [null, null];
  const speaking = { protocol: PROTOCOL, device: randomUUID() };
  const phone = { waiting: EACH, oldest: null, refused: 0, app: 'load', persisted: true, freeMegabytes: 500 };
  const opening = randomUUID();
  const say = async (what: 'push' | 'pull', more: object): Promise<Record<string, unknown> | undefined> => {
    const at = performance.now();
    const reply = await fetch(`http://127.0.0.1:${port}/api/sync/${what}`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ ...speaking, epoch, ticket, phone, ...more }),
    }).catch(() => undefined);
    const text = await reply?.text();
    times[what].push(performance.now() - at);
    if (reply?.status !== 200) {
      times.failed += 1;
      return undefined;
    }
    const answer = JSON.parse(text ?? '') as Record<string, unknown>;
    [epoch, ticket] = [String(answer.epoch), String(answer.ticket)];
    return answer;
  };
  const commands = Array.from({ length: EACH }, (_, n) => reportOf({ officeId, village, opening, n }));
  const sent = { at: Date.now(), ticks: 1_000_000, opening };
  const pushed = (await say('push', { commands, sent })) as { outcomes?: { outcome: string }[] } | undefined;
  times.failed += pushed?.outcomes?.filter(({ outcome }) => outcome !== 'APPLIED').length ?? 0;
  let cursor: unknown = null;
  for (;;) {
    const page = await say('pull', { cursor });
    if (page?.more !== true) break;
    cursor = page.cursor;
  }
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
    `failed: ${alone.failed + together.failed}`,
  ].join('\n');
}

/** Nothing failed, and 95 of 100 were answered within a second. */
export const reunionHolds = ({ alone, together }: Reunion): boolean =>
  alone.failed + together.failed === 0 &&
  share(together.push, 0.95) < 1000 &&
  share(together.pull, 0.95) < 1000;
