/**
 * 细线: a line between a phone and the server that carries little, answers late and breaks off in the middle, the same way for the same
 * seed. `faster` turns all of it into a day that passes so many times as fast.
 */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface Thin {
  /** Either way. */
  readonly bytesPerSecond: number;
  /** From asking to the first byte of an answer that has no size, ms. */
  readonly latency: number;
  /** Of how many requests the connection breaks off, somewhere between the first byte up and the last byte down. */
  readonly resets: number;
  readonly faster: number;
  readonly chance: () => number;
}

export interface ThinLine {
  readonly origin: string;
  /** Bytes of bodies that went up to addresses that begin so, whether they arrived or not. */
  sentTo(begins: string): number;
  readonly counts: { requests: number; resets: number };
  close(): Promise<void>;
}

const SLICE = 2048;

class Reset extends Error {}

export async function openThinLine(to: string, thin: Thin): Promise<ThinLine> {
  const sent: { path: string; bytes: number }[] = [];
  const counts = { requests: 0, resets: 0 };
  const server = createServer(
    (asked, answer) =>
      void pass(asked, answer).catch(() => (asked.socket as typeof asked.socket | null)?.destroy()),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** One thing at a time on the line, each way. */
  const busy = { up: Promise.resolve(), down: Promise.resolve() };
  const carried = (way: 'up' | 'down', bytes: number): Promise<void> => {
    busy[way] = busy[way].then(() => wait((1000 * bytes) / (thin.bytesPerSecond * thin.faster)));
    return busy[way];
  };

  async function* slowly(pieces: AsyncIterable<Buffer>, way: 'up' | 'down', breaksAt: number) {
    let gone = 0;
    for await (const piece of pieces)
      for (let from = 0; from < piece.length; from += SLICE) {
        const slice = piece.subarray(from, from + SLICE);
        if (gone + slice.length > breaksAt) throw new Reset();
        await carried(way, slice.length);
        gone += slice.length;
        yield slice;
      }
  }

  async function pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method, headers, url: path = '/' } = asked;
    counts.requests += 1;
    const breaks = thin.chance() < thin.resets;
    const size = Number(headers['content-length'] ?? 0);
    // Half of what breaks while something goes up breaks before it is there, the other half on its way back.
    const inTheAnswer = thin.chance() < 0.5;
    if (breaks) counts.resets += 1;
    const upTo = breaks && !inTheAnswer ? Math.floor(size * thin.chance()) : Number.POSITIVE_INFINITY;
    const record = { path, bytes: 0 };
    sent.push(record);
    await wait(thin.latency / thin.faster);
    const onward = request({ port: new URL(to).port, path, method, headers });
    const reply = new Promise<IncomingMessage>((resolve, reject) => {
      onward.on('response', resolve).on('error', reject);
    });
    reply.catch(() => undefined);
    try {
      for await (const slice of slowly(asked, 'up', upTo)) {
        record.bytes += slice.length;
        onward.write(slice);
      }
      if (upTo !== Number.POSITIVE_INFINITY) throw new Reset();
    } catch (problem) {
      onward.destroy();
      throw problem;
    }
    onward.end();
    const back = await reply;
    if (breaks) {
      back.resume();
      throw new Reset();
    }
    answer.writeHead(back.statusCode ?? 502, back.headers);
    for await (const slice of slowly(back, 'down', Number.POSITIVE_INFINITY)) answer.write(slice);
    answer.end();
  }

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sentTo: (begins) =>
      sent.filter(({ path }) => path.startsWith(begins)).reduce((sum, { bytes }) => sum + bytes, 0),
    counts,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
