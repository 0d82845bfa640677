/** 路: the phone's roads to the real server, over a network that loses what it likes. */
import type { Heard, PhotoRoad, Road } from '../../web/phone/outbox/ports.ts';
import { ask, type Someone } from '../support/county.ts';
import type { Chance } from './chance.ts';
import type { MortalCounty } from './mortal.ts';
import { fateOf, type Weather } from './weather.ts';

export interface Network {
  readonly county: MortalCounty;
  readonly chance: Chance;
  weather: Weather;
  /** As whom the phone is signed in now. */
  as: Someone;
  /** It has no line at all for now. */
  clogged?: boolean;
  /** A letter that is still on its way. */
  late?: (() => Promise<unknown>) | undefined;
  /** What became of each, in order. */
  readonly trace?: string[];
}

async function over<A>(
  network: Network,
  method: 'GET' | 'POST',
  url: string,
  sent: { body?: unknown; bytes?: Buffer } = {},
): Promise<Heard<A>> {
  const { county, chance, weather, as, trace } = network;
  const fate = network.clogged ? 'request-lost' : fateOf(chance, weather);
  const before = network.late;
  network.late = undefined;
  await before?.();
  if (fate === 'request-lost' || fate === 'not-ours') return { kind: 'nothing' };
  if (fate === 'signed-out') return { kind: 'signed-out' };
  if (fate === 'too-often') return { kind: 'too-often', seconds: 1 };
  // What is alone is as small as it gets.
  if (fate === 'too-large' && manyIn(sent.body)) return { kind: 'too-large' };
  const type = sent.bytes === undefined ? 'application/json' : 'application/octet-stream';
  /** Undefined: the server died of it, or while it was at it, and is another one now. */
  const deliver = async () => {
    const reply = await ask(county, method, url, { as, ...sent, type } as Parameters<typeof ask>[3]);
    return (await county.revived()) ? undefined : reply;
  };
  if (fate === 'late') {
    network.late = deliver;
    return { kind: 'nothing' };
  }
  if (fate === 'twice') await deliver();
  const reply = await deliver();
  trace?.push(`${method} ${url} ${fate} ${reply?.statusCode ?? 'died'}`);
  return fate === 'answer-lost' || reply === undefined
    ? { kind: 'nothing' }
    : heard<A>(reply.statusCode, reply.body);
}

const manyIn = (body: unknown): boolean => ((body as { commands?: unknown[] })?.commands?.length ?? 0) > 1;

function heard<A>(status: number, text: string): Heard<A> {
  switch (status) {
    case 200:
      return { kind: 'answer', answer: JSON.parse(text) as A };
    case 409:
      return { kind: 'refused', reason: (JSON.parse(text) as { reason: string }).reason };
    case 401:
      return { kind: 'signed-out' };
    case 400:
      return { kind: 'malformed' };
    case 404:
      return { kind: 'not-there' };
    case 413:
      return { kind: 'too-large' };
    default:
      return { kind: 'nothing' };
  }
}

export const roadOver = (network: Network): Road => ({
  push: (body) => over(network, 'POST', '/api/sync/push', { body }),
  pull: (body) => over(network, 'POST', '/api/sync/pull', { body }),
  compare: (body) => over(network, 'POST', '/api/sync/compare', { body }),
  standing: (device) => over(network, 'GET', `/api/sync/devices/${device}/standing`),
});

/** Half of what is left at a time, so that every picture is cut at least once. */
export const photoRoadOver = (network: Network): PhotoRoad => ({
  async send(sha256, bytes) {
    for (let tries = 0; tries < 6; tries += 1) {
      const asked = await over<{ have: number; photo: string | null }>(
        network,
        'GET',
        `/api/blobs/${sha256}`,
      );
      if (asked.kind !== 'answer') return { kind: asked.kind === 'signed-out' ? 'signed-out' : 'nothing' };
      const { have, photo } = asked.answer;
      if (photo !== null) return { kind: 'kept', photo };
      const left = bytes.length - have;
      const piece = bytes.slice(have, have + (tries < 2 ? Math.ceil(left / 2) : left));
      const address = `/api/blobs/${sha256}?from=${have}&size=${bytes.length}`;
      const reply = await over(network, 'POST', address, { bytes: Buffer.from(piece) });
      if (reply.kind === 'refused' && !['not-here', 'wrong-hash'].includes(reply.reason)) return reply;
    }
    return { kind: 'nothing' };
  },
});
