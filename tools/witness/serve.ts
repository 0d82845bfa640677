/** 见证服务: takes checkpoints by HTTP, one after the other, and answers with a signature or why not (C2SP tlog-witness). */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keyText } from '../../domain/record/note.ts';
import { readSubmission, type WitnessRefusal, witness } from '../../domain/record/witness.ts';
import { claimFolder } from '../../server/kit/postgres/folder.ts';
import { seenLine, verify } from '../../server/record/key.ts';
import { type Book, openBook } from './book.ts';
import type { WitnessSettings } from './settings.ts';

const STATUS: Readonly<Record<WitnessRefusal, number>> = {
  malformed: 400,
  'unknown-record': 404,
  'not-signed': 403,
  'older-than-old': 400,
  'other-size': 409,
  'other-root': 409,
  inconsistent: 422,
};

const MOST_BYTES = 65_536;
const PATIENCE = 10_000;

export interface Witnessing {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Listens until it is stopped. One process at a time works in a witness's folder. */
export async function serveWitness(settings: WitnessSettings): Promise<Witnessing> {
  const claim = await claimFolder(settings.folder);
  try {
    const listening = await listen(settings, await openBook(settings.folder));
    return {
      url: listening.url,
      stop: async () => {
        await listening.stop();
        claim.release();
      },
    };
  } catch (error) {
    claim.release();
    throw error;
  }
}

async function listen(settings: WitnessSettings, book: Book): Promise<Witnessing> {
  const inTurn = oneByOne();
  const server = createServer((request, reply) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    if (request.method === 'GET' && path === '/') return told(reply, 200, about(settings, book));
    if (request.method !== 'POST' || path !== '/add-checkpoint') return told(reply, 404, 'not here\n');
    bodyOf(request)
      .then((body) => inTurn(() => add(settings, book, body)))
      .then(({ status, text, type }) => told(reply, status, text, type))
      .catch(() => told(reply, 500, 'not now\n'));
  });
  server.requestTimeout = PATIENCE;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(settings.port, settings.host, listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${settings.host}:${port}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly type?: string;
}

/** What is signed was remembered before: killed in between, it says again what it said. */
async function add({ signer, records }: WitnessSettings, book: Book, body: string): Promise<Answer> {
  const submission = readSubmission(body);
  if (submission === undefined) return { status: STATUS.malformed, text: 'malformed\n' };
  const decision = witness(submission, { records, last: book.last, verify });
  if (decision.ok) {
    const { text } = decision.step;
    await book.keep(text);
    return { status: 200, text: seenLine(signer, text, Math.floor(Date.now() / 1000)) };
  }
  const { reason } = decision;
  if (reason !== 'other-size' && reason !== 'other-root')
    return { status: STATUS[reason], text: `${reason}\n` };
  const origin = submission.note.split('\n', 1)[0] ?? '';
  const text = `${book.last(origin)?.size ?? 0}\n`;
  return { status: STATUS[reason], text, type: 'text/x.tlog.size' };
}

const about = ({ signer }: WitnessSettings, book: Book): string =>
  [keyText(signer.key), ...book.all().map(({ origin, size }) => `${origin} ${size}`), ''].join('\n');

function told(reply: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8'): void {
  reply.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) return '';
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/** Work that must not meet itself: the check and what is remembered of it are one. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const now = last.then(work, work);
    last = now.catch(() => {});
    return now;
  };
}
