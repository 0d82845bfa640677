/** HTTP: parsing, headers, origins and errors, the same for every endpoint. */
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyRequest } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { cannotNow } from './database.ts';
import { tellBrowsers } from './headers.ts';
import type { House } from './house.ts';
import { readJson, refuseUnstorable } from './json.ts';
import { readLarge } from './large-body.ts';
import { packReadings } from './packed.ts';
import {
  MalformedError,
  NotFoundError,
  OtherCommandError,
  RefusedError,
  SignedOutError,
  StandingError,
  TooOftenError,
  UnprovedError,
} from './problem.ts';
import { keepRaw } from './raw-body.ts';
import { cutOffSilence, PATIENCE } from './slow-bodies.ts';
import { slowFloods } from './slow-floods.ts';
import { writerOf } from './written.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint;
    /** Pages that work without JavaScript take forms; everything else takes JSON only. */
    takesForms?: boolean;
    /** A built face's own file. */
    face?: boolean;
    /** Hash sources for a page's own inlined style. */
    styles?: readonly string[];
  }
}

const MEGABYTE = 1_048_576;

export async function openHttp(house: House): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: MEGABYTE,
    requestTimeout: PATIENCE.whole,
    http: { headersTimeout: 20_000, connectionsCheckingInterval: 5000 },
    keepAliveTimeout: 10_000,
    trustProxy: house.trustProxy,
    routerOptions: { maxParamLength: 200 },
    ajv: { customOptions: { coerceTypes: false } },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(({ schema }) => writerOf(schema as z.ZodType));
  await app.register(cookie);
  await app.register(formbody);
  tellBrowsers(app, house);
  slowFloods(app, house);
  cutOffSilence(app);
  readBodies(app);
  guardOrigins(app);
  keepPrivateAnswersOutOfCaches(app);
  packReadings(app);
  tellProblems(app, house);
  return app;
}

function readBodies(app: FastifyInstance): void {
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      keepRaw(request, body);
      return readJson(body);
    },
  );
  app.addContentTypeParser(/^image\//, readLarge('picture'));
  app.addContentTypeParser('application/octet-stream', readLarge('file'));
  app.addHook('preValidation', (request, reply, done) => {
    refuseUnstorable(request.params, 'params');
    refuseUnstorable(request.query, 'query');
    const type = request.headers['content-type'] ?? '';
    const { endpoint, takesForms } = request.routeOptions.config;
    if (takesForms) refuseUnstorable(request.body, 'body');
    if (request.method !== 'POST') return done();
    const fits =
      endpoint?.takes !== undefined
        ? type.startsWith(endpoint.takes === 'picture' ? 'image/' : 'application/octet-stream')
        : takesForms
          ? type.startsWith('application/x-www-form-urlencoded')
          : type.startsWith('application/json');
    if (fits || request.routeOptions.url === undefined) return done();
    reply.code(415).send({ problem: 'wrong-content-type' });
  });
}

/** A state-changing request from another site is refused, whatever cookie it carries. */
function guardOrigins(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') return done();
    const { origin, host } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const foreign = site === 'cross-site' || site === 'same-site';
    if (!foreign && (origin === undefined || hostOf(origin) === host)) return done();
    reply.code(403).send({ problem: 'foreign-origin' });
  });
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}

function keepPrivateAnswersOutOfCaches(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const { endpoint } = request.routeOptions.config;
    const isPrivate = endpoint !== undefined || reply.statusCode >= 400;
    if (isPrivate && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}

function tellProblems(app: FastifyInstance, house: House): void {
  app.setNotFoundHandler(async (_, reply) => reply.code(404).send({ problem: 'not-found' }));
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    if (error instanceof RefusedError)
      return reply.code(409).send({
        reason: error.reason,
        ...(error.where && { where: error.where }),
        ...(error instanceof StandingError && { now: error.now }),
      });
    if (error instanceof NotFoundError) return reply.code(404).send({ problem: 'not-found' });
    if (error instanceof SignedOutError) return reply.code(401).send({ problem: 'signed-out' });
    if (error instanceof UnprovedError) return reply.code(401).send({ problem: 'unproved', at: house.now() });
    if (error instanceof OtherCommandError)
      return reply.code(422).send({ problem: 'command-used-otherwise' });
    if (error instanceof MalformedError)
      return reply.code(400).send({ problem: 'malformed', field: error.what });
    if (error instanceof TooOftenError)
      return reply.code(429).header('retry-after', String(error.seconds)).send({ problem: 'too-often' });
    if (error.validation) return reply.code(400).send({ problem: 'malformed', field: fieldOf(error) });
    if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
      return reply.code(error.statusCode).send({ problem: 'malformed' });
    if (cannotNow(error)) return reply.code(503).header('retry-after', '5').send({ problem: 'not-now' });
    house.log({
      level: 'error',
      route: request.routeOptions.url,
      message: error.message,
      stack: error.stack,
    });
    return reply.code(500).send({ problem: 'fault' });
  });
}

/** Which field was malformed, as a path: `body/text`. */
const fieldOf = (error: FastifyError): string => {
  const path = error.validation?.[0]?.instancePath ?? '';
  return `${error.validationContext ?? ''}${path}`;
};
