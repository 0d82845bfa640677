/**
 * 往外: one request to a machine outside; the only place where the server goes out. Addresses come from the operator's own files, or
 * stand in the program: never from a request. Nothing is followed, kept open or read beyond 64 KiB.
 */
import { request as plainRequest } from 'node:http';
import { request as secretRequest } from 'node:https';

/** Milliseconds it may take, and bytes it may say. */
const PATIENCE = 5000;
const MOST = 65_536;

export interface Outgoing {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly patience?: number;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  /** Seconds after which it may be asked again, when it said so. */
  readonly retryAfter: number | undefined;
}

/** No answer came. `reached`: the request may have been read, and acted upon. */
export class NoAnswerError extends Error {
  readonly reached: boolean;
  constructor(message: string, reached: boolean) {
    super(message);
    this.reached = reached;
  }
}

/** Asks once. Throws `NoAnswerError`. */
export function askOutside(
  url: URL,
  { method = 'POST', headers = {}, body = '', patience = PATIENCE }: Outgoing,
): Promise<Reply> {
  const secret = url.protocol === 'https:';
  const request = secret ? secretRequest : plainRequest;
  let reached = false;
  return new Promise((answer, fail) => {
    const giveUp = (error: Error) => fail(new NoAnswerError(error.message, reached));
    const asking = request(
      url,
      { method, headers, agent: false, signal: AbortSignal.timeout(patience) },
      (reply) => {
        const parts: Buffer[] = [];
        let size = 0;
        reply.on('error', giveUp);
        reply.on('data', (part: Buffer) => {
          size += part.length;
          if (size > MOST) reply.destroy(new Error('too long an answer'));
          else parts.push(part);
        });
        reply.on('end', () =>
          answer({
            status: reply.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            retryAfter: secondsOf(reply.headers['retry-after']),
          }),
        );
      },
    );
    asking.on('socket', (socket) =>
      socket.once(secret ? 'secureConnect' : 'connect', () => {
        reached = true;
      }),
    );
    asking.on('error', giveUp).end(body);
  });
}

const secondsOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
