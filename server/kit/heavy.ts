/**
 * 重活: a search takes a whole core of PostgreSQL's. Two at once, and one while somebody files a matter, who must not wait for
 * twenty of them.
 */
import type { FastifyRequest } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import { turns } from './turns.ts';

/** Milliseconds after which somebody who wrote is done. */
const A_WHILE = 1000;
let written = Number.NEGATIVE_INFINITY;

/** Somebody comes to write. */
export const noticeWriting = (): void => {
  written = performance.now();
};

export const inTurn = turns({
  atOnce: () => (performance.now() - written < A_WHILE ? 1 : 2),
  mayWait: 200,
});

/** Whether what is asked makes it heavy, as the contract says. */
export const isHeavy = ({ heavyWith }: Endpoint, { query }: FastifyRequest): boolean =>
  heavyWith !== undefined && (query as Readonly<Record<string, unknown>>)[heavyWith] !== undefined;
