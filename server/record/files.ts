/** `/log/`: the record as files that anybody may copy (C2SP tlog-tiles): the checkpoint, tiles that never change, and the keys. */
import type { FastifyInstance, FastifyReply } from 'fastify';
import { keyText } from '../../domain/record/note.ts';
import { hasTile, readTilePath, TILE_HEIGHT, TILE_WIDTH, type Tile } from '../../domain/record/tile.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import { originOf, recordKeys } from './key.ts';
import {
  cosignaturesOf,
  hashesOf,
  newestCheckpoint,
  type StoredCheckpoint,
  sealsFrom,
} from './tree.store.ts';

const FOR_EVER = 'public, max-age=31536000, immutable';
/** Seconds: the newest checkpoint is asked for again. */
const A_MOMENT = 'public, max-age=5';

export function recordFiles(app: FastifyInstance, house: House): void {
  app.get('/log/checkpoint', async (_, reply) =>
    sendText(
      reply,
      await reading(house, async (tx, newest) => {
        const lines = await cosignaturesOf(tx, house.county, newest);
        return newest.note + lines.join('');
      }),
    ),
  );

  app.get('/log/keys', async (_, reply) =>
    sendText(
      reply,
      await reading(house, async (_tx, { note }) => {
        const keys = recordKeys(house, originOf(note) ?? '');
        return [keys.note, keys.clock, ...house.witnesses.map(({ key }) => key)]
          .map((key) => `${keyText(key)}\n`)
          .join('');
      }),
    ),
  );

  app.get<{ Params: { '*': string } }>('/log/tile/*', async ({ params }, reply) => {
    const tile = readTilePath(params['*']);
    if (tile === undefined) throw new NotFoundError();
    const bytes = await reading(house, (tx, { size }) => {
      if (!hasTile(size, tile)) throw new NotFoundError();
      return bytesOf(tx, house.county, tile);
    });
    return reply.header('cache-control', FOR_EVER).type('application/octet-stream').send(bytes);
  });
}

const sendText = (reply: FastifyReply, text: string): FastifyReply =>
  reply.header('cache-control', A_MOMENT).type('text/plain; charset=utf-8').send(text);

/** With the newest checkpoint; 404 while there is none. */
const reading = <T>(
  { database, county }: House,
  work: (tx: Tx, newest: StoredCheckpoint) => Promise<T>,
): Promise<T> =>
  database.transaction({ county }, async (tx) => {
    const newest = await newestCheckpoint(tx, county);
    if (newest === undefined) throw new NotFoundError();
    return work(tx, newest);
  });

async function bytesOf(tx: Tx, county: string, { level, index, width }: Tile): Promise<Buffer> {
  const from = index * TILE_WIDTH;
  if (level === 'entries') {
    const seals = await sealsFrom(tx, county, from, width);
    return Buffer.concat(seals.flatMap((seal) => [Buffer.of(seal.length >> 8, seal.length & 255), seal]));
  }
  const nodes = Array.from({ length: width }, (_, n) => ({ level: level * TILE_HEIGHT, index: from + n }));
  const hashes = await hashesOf(tx, county, nodes);
  return Buffer.concat(nodes.map((node) => hashes.get(`${node.level} ${node.index}`) ?? Buffer.alloc(0)));
}
