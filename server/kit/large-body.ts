/**
 * 大件: bodies that are files. As many are read at a time as there is room for and the others wait unread, so that many at
 * once cost no more memory than a few; what is announced or turns out too large is refused before it is taken in.
 */
import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import { room } from './room.ts';

const MEGABYTE = 1_048_576;

/** How much a body of each kind may hold. */
export const MOST_BYTES: Readonly<Record<NonNullable<Endpoint['takes']>, number>> = {
  picture: 10 * MEGABYTE,
  file: 20 * MEGABYTE,
};

/** What bodies may hold at once: a few large files, or many small ones over slow lines. */
const takeRoom = room({ bytes: 80 * MEGABYTE, mayWait: 400 });

class TooLargeError extends Error {
  readonly statusCode = 413;
}

/** Reads the body of an endpoint that takes this kind; a body nobody asked for is left unread. */
export const readLarge =
  (kind: NonNullable<Endpoint['takes']>) =>
  async (request: FastifyRequest, payload: AsyncIterable<Buffer>): Promise<Buffer | undefined> => {
    const { endpoint } = request.routeOptions.config;
    if (endpoint?.takes !== kind) return undefined;
    if (endpoint.office !== 'anyone' && request.headers.cookie === undefined) return undefined;
    const most = MOST_BYTES[kind];
    const announced = Number(request.headers['content-length'] ?? most);
    if (announced > most) throw new TooLargeError();
    return takeRoom(announced, () => readUpTo(payload, most));
  };

async function readUpTo(payload: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of payload) {
    read += chunk.length;
    if (read > most) throw new TooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, read);
}
