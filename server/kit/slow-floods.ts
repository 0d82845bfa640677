/**
 * 缓冲: whoever asks more than the share is told so, a moment later: a client that waits for its answers is slowed down by that, and
 * holding an answer costs less than giving it. Before anything is read or asked of the database.
 */
import type { Socket } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { House } from './house.ts';
import { gateOf } from './pace.ts';
import { tokenOf } from './session.ts';

/** Milliseconds an answer is held, and how many at once; the others hear at once. */
const HELD = 1000;
const MOST_HELD = 2000;
/** Connections of one address; behind a proxy all have the proxy's, and the proxy counts. */
const MOST_CONNECTIONS = 400;

export function slowFloods(app: FastifyInstance, house: House): void {
  const gate = gateOf(house);
  let held = 0;
  const holdUp = async (reply: FastifyReply, seconds: number): Promise<void> => {
    if (held < MOST_HELD) {
      held += 1;
      await after(HELD, undefined, { ref: false });
      held -= 1;
    }
    reply.code(429).header('retry-after', String(seconds)).send({ problem: 'too-often' });
  };
  app.addHook('onRequest', (request, reply, done) => {
    const { endpoint, face } = request.routeOptions.config;
    // The road without a name is counted by its address alone.
    const token = endpoint?.trace === 'day' ? undefined : tokenOf(request, house);
    const seconds = face === true ? gate.takeFile(request.ip) : gate.take(request.ip, token);
    if (seconds === 0) done();
    else holdUp(reply, seconds);
  });
  if (house.trustProxy === false) limitConnections(app);
}

function limitConnections(app: FastifyInstance): void {
  const open = new Map<string, number>();
  app.server.on('connection', (socket: Socket) => {
    const from = socket.remoteAddress ?? '';
    const now = (open.get(from) ?? 0) + 1;
    open.set(from, now);
    socket.once('close', () => {
      const left = (open.get(from) ?? 1) - 1;
      if (left === 0) open.delete(from);
      else open.set(from, left);
    });
    if (now > MOST_CONNECTIONS) socket.destroy();
  });
}
