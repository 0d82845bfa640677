/** 线路: between a browser and the server: a line that can be down, slow, full of faults, and lose an answer after the thing was done. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * `cut`: in the middle of the request. `page`: a hotel's login page instead of an answer. `fault`: 502 and its HTML. `wall`: a
 * firewall's own JSON, as if all were well. `held`: nothing comes back until the line breaks off.
 */
export type Fault = 'cut' | 'page' | 'fault' | 'wall' | 'held';

export interface Line {
  /** `http://localhost:…`, as the browser knows the server. */
  readonly origin: string;
  down: boolean;
  /** Whether this answer breaks off on its way back. */
  loses: (path: string, status: number) => boolean;
  /** What becomes of a request instead of being answered. */
  spoils: (path: string) => Fault | undefined;
  /** Of what goes up; as fast as it can, when nothing is said. */
  bytesPerSecond: number;
  /** What is read instead of a file of the app. */
  readonly instead: Map<string, (text: string) => string>;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
  /** Of whatever is held. */
  breakOff(): void;
  close(): Promise<void>;
}

export async function openLine(to: string): Promise<Line> {
  const server = createServer(
    (asked, answer) => void pass(asked, answer).catch(() => asked.socket.destroy()),
  );
  const held = new Set<IncomingMessage['socket']>();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: Line = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    down: false,
    loses: () => false,
    spoils: () => undefined,
    bytesPerSecond: Number.POSITIVE_INFINITY,
    instead: new Map(),
    asked: [],
    breakOff: () => {
      for (const socket of held) socket.destroy();
      held.clear();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return line;

  async function pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method, headers, url: path = '/' } = asked;
    if (line.down) return void asked.socket.destroy();
    line.asked.push(path);
    const fault = line.spoils(path);
    if (fault === 'cut') return void asked.once('data', () => asked.socket.destroy()).resume();
    if (fault === 'held') {
      held.add(asked.socket);
      return void asked.resume();
    }
    if (fault === 'wall') {
      asked.resume();
      answer.writeHead(200, { 'content-type': 'application/json' });
      return void answer.end('{"code":403,"msg":"blocked"}');
    }
    if (fault !== undefined) {
      asked.resume();
      answer.writeHead(fault === 'page' ? 200 : 502, { 'content-type': 'text/html' });
      return void answer.end('<html><form action="/login">Welcome to the hotel</form></html>');
    }
    const bare = line.instead.has(path) ? whole(headers) : headers;
    const onward = request({ port: new URL(to).port, path, method, headers: bare }, (reply) => {
      const status = reply.statusCode ?? 502;
      const change = line.instead.get(path);
      if (change !== undefined) return void changed(reply, answer, change);
      if (!line.loses(path, status)) {
        answer.writeHead(status, reply.headers);
        return void reply.pipe(answer);
      }
      // Begun and broken off: where nothing has come at all, a browser asks again by itself.
      answer.writeHead(status, { ...reply.headers, 'content-length': '1000000' });
      answer.write(' ');
      reply.resume();
      reply.on('end', () => asked.socket.destroy());
    });
    onward.on('error', () => asked.socket.destroy());
    for await (const piece of asked) {
      onward.write(piece);
      await wait((1000 * (piece as Buffer).length) / line.bytesPerSecond);
    }
    onward.end();
  }
}

/** Asks for all of it, in plain letters, whatever the browser has already. */
function whole(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { 'if-none-match': _, 'if-modified-since': __, ...rest } = headers;
  return { ...rest, 'accept-encoding': 'identity' };
}

async function changed(reply: IncomingMessage, answer: ServerResponse, change: (text: string) => string) {
  const pieces: Buffer[] = [];
  for await (const piece of reply) pieces.push(piece as Buffer);
  const text = change(Buffer.concat(pieces).toString());
  const { 'content-length': _, etag: __, ...headers } = reply.headers;
  answer.writeHead(reply.statusCode ?? 200, headers);
  answer.end(text);
}
