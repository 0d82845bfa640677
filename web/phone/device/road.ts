/** 上路: the outbox's roads over the ordinary client of the API. */
import { storePhoto } from '../../../contract/picture.ts';
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

export const road: Road = {
  push: async (body) => heard(await call(pushCommands, { body })),
  pull: async (body) => heard(await call(pullChanges, { body })),
  compare: async (body) => heard(await call(compareHoldings, { body })),
  standing: async (device) => heard(await call(getStanding, { params: { device } })),
};

export const photoRoad: PhotoRoad = {
  async send(_, bytes) {
    const picture = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' });
    const reply = await call(storePhoto, { picture });
    if (reply.kind === 'answer') return { kind: 'kept' };
    if (reply.kind === 'refused') return reply;
    if (reply.kind === 'malformed') return { kind: 'refused', reason: 'malformed' };
    return { kind: reply.kind === 'signed-out' ? 'signed-out' : 'nothing' };
  },
};
