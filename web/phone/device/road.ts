/** 上路: the outbox's roads over the ordinary client of the API. */
import type { AnswerOf } from '../../../contract/endpoint.ts';
import { getBlob, putBlob } from '../../../contract/picture.ts';
import { compareHoldings, getStanding, pullChanges, pushCommands } from '../../../contract/sync.ts';
import { call, type Reply } from '../../kit/api.ts';
import type { Heard, PhotoRoad, Road } from '../outbox/ports.ts';

function heard<A>(reply: Reply<A>): Heard<A> {
  switch (reply.kind) {
    case 'answer':
    case 'refused':
    case 'signed-out':
    case 'too-often':
      return reply;
    case 'malformed':
      return { kind: reply.field === 'too-large' ? 'too-large' : 'malformed' };
    case 'not-found':
      return { kind: 'not-there' };
    case 'silence':
      return { kind: 'nothing' };
  }
}

/** Something on the way answers in JSON of its own, as if all were well: without what was asked for it is no answer. */
const answered = <A>(reply: Reply<A>, isOurs: (answer: A) => boolean): Heard<A> =>
  reply.kind === 'answer' && !isOurs(reply.answer) ? { kind: 'nothing' } : heard(reply);

export const road: Road = {
  push: async (body) =>
    answered(
      await call(pushCommands, { body }),
      ({ epoch, outcomes }) => typeof epoch === 'string' && Array.isArray(outcomes),
    ),
  pull: async (body) =>
    answered(
      await call(pullChanges, { body }),
      ({ epoch, puts }) => typeof epoch === 'string' && Array.isArray(puts),
    ),
  compare: async (body) =>
    answered(
      await call(compareHoldings, { body }),
      ({ drop, puts }) => Array.isArray(drop) && Array.isArray(puts),
    ),
  standing: async (device) => heard(await call(getStanding, { params: { device } })),
};

/** Bytes of a piece: what a weak signal carries in seconds. */
const PIECE = 64 * 1024;
const MOST_TURNS = 3;

export const photoRoad: PhotoRoad = {
  async send(sha256, bytes) {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const known = await call(getBlob, { params: { sha256 } });
      if (known.kind !== 'answer') return unsent(known);
      if (!isWhere(known.answer)) return { kind: 'nothing' };
      if (known.answer.photo !== null) return { kind: 'kept', photo: known.answer.photo };
      const end = await sendFrom(known.answer.have, sha256, bytes);
      // Other bytes were wanted first, or a piece was spoilt on the way: asked again.
      if (end !== 'again') return end;
    }
    return { kind: 'nothing' };
  },
};

/** Says how much of a picture is there. Nothing else lets it go. */
const isWhere = ({ have, photo }: AnswerOf<typeof getBlob>): boolean =>
  typeof have === 'number' && (photo === null || typeof photo === 'string');

type End = Awaited<ReturnType<PhotoRoad['send']>>;

async function sendFrom(have: number, sha256: string, bytes: Uint8Array): Promise<End | 'again'> {
  const size = String(bytes.length);
  for (let from = have; from < bytes.length; from += PIECE) {
    const piece = bytes.slice(from, from + PIECE) as Uint8Array<ArrayBuffer>;
    const picture = new Blob([piece], { type: 'application/octet-stream' });
    const reply = await call(putBlob, { params: { sha256 }, query: { from: String(from), size }, picture });
    if (reply.kind === 'refused' && ['not-here', 'wrong-hash'].includes(reply.reason)) return 'again';
    if (reply.kind !== 'answer') return unsent(reply);
    if (!isWhere(reply.answer)) return { kind: 'nothing' };
    if (reply.answer.photo !== null) return { kind: 'kept', photo: reply.answer.photo };
  }
  return 'again';
}

function unsent(reply: Exclude<Reply<unknown>, { kind: 'answer' }>): End {
  if (reply.kind === 'refused') return reply;
  if (reply.kind === 'malformed') return { kind: 'refused', reason: 'malformed' };
  return { kind: reply.kind === 'signed-out' ? 'signed-out' : 'nothing' };
}
