/** 原文: the bytes of a JSON body as they came, for whoever has to check a signature over them. */
import type { FastifyRequest } from 'fastify';

const bodies = new WeakMap<FastifyRequest, Buffer>();

export const keepRaw = (request: FastifyRequest, body: Buffer): void => void bodies.set(request, body);

export const rawBody = (request: FastifyRequest): Buffer | undefined => bodies.get(request);
