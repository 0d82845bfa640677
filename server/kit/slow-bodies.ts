/**
 * 慢线路: a small body has its seconds; a file has as long as it keeps coming, because twenty megabytes over a mountain's
 * line take minutes. Whoever sends nothing is cut off either way.
 */
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

export interface Patience {
  /** Milliseconds for a body that is no file, and between two looks at one that is. */
  readonly small: number;
  readonly look: number;
  /** What must have come between two looks, in bytes. */
  readonly least: number;
  /** Milliseconds for a whole file. */
  readonly whole: number;
}

/** Two kilobytes a second: half of what the worst line we plan for brings. */
export const PATIENCE: Patience = { small: 20_000, look: 10_000, least: 20_000, whole: 20 * 60_000 };

export function cutOffSilence(app: FastifyInstance, patience: Patience = PATIENCE): void {
  app.addHook('onRequest', (request, _, done) => {
    const { raw } = request;
    if (raw.complete || !bringsBody(raw)) return done();
    const stop =
      request.routeOptions.config.endpoint?.takes === undefined ? small(raw, patience) : large(raw, patience);
    raw.once('end', stop).once('close', stop);
    done();
  });
}

const bringsBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

function small(raw: IncomingMessage, patience: Patience): () => void {
  const timer = setTimeout(() => raw.destroy(), patience.small);
  return () => clearTimeout(timer);
}

/** A body that waits for its turn is not read, and its sender not to blame. */
function large(raw: IncomingMessage, { look, least, whole }: Patience): () => void {
  let before = 0;
  let read = 0;
  const until = Date.now() + whole;
  const timer = setInterval(() => {
    const now = raw.socket.bytesRead;
    const slow = raw.readableFlowing !== null && read > 0 && now - before < least;
    if (slow || Date.now() > until) raw.destroy();
    before = now;
    read += 1;
  }, look);
  return () => clearInterval(timer);
}
