/**
 * 压小: what a phone reads is packed on its way, a seventh of its size: a page of half a megabyte would take a weak signal more than a
 * minute. Only these answers: they hold nothing that opens a door, and nobody sends something of his own along to measure by.
 */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const pack = promisify(gzip);

/** Smaller ones go in one packet as they are. */
const LEAST = 4096;
const PACKED = ['sync.pull', 'sync.compare'];

export function packReadings(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    const { endpoint } = request.routeOptions.config;
    if (!PACKED.includes(endpoint?.name ?? '') || typeof payload !== 'string' || payload.length < LEAST)
      return payload;
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return payload;
    reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding').removeHeader('content-length');
    return pack(payload);
  });
}
