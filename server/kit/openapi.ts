/** 接口文档: openapi.json and the table of routes, both made from the contract. */
import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Served } from './serve.ts';

const PICTURE = { type: 'string', format: 'binary' } as const;
const PICTURE_BODY = {
  consumes: ['image/jpeg', 'image/png', 'image/webp'],
  body: PICTURE,
};
const FILE_BODY = { consumes: ['application/octet-stream'], body: PICTURE };

/** Must be registered before the routes it describes. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Xiezhi 协治', version: '0.1.0', license: { name: 'Apache-2.0' } },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } } },
    },
    transform: (given) => {
      const { schema, url } = jsonSchemaTransform(given as never);
      const { endpoint } = given.route.config ?? {};
      return {
        url,
        schema: {
          ...schema,
          ...(endpoint === undefined && { hide: true }),
          ...(endpoint?.takes === 'picture' && PICTURE_BODY),
          ...(endpoint?.takes === 'file' && FILE_BODY),
          ...(endpoint !== undefined && endpoint.office !== 'anyone' && { security: [{ session: [] }] }),
          ...(endpoint !== undefined && { 'x-office': endpoint.office, 'x-data-class': endpoint.dataClass }),
        } as typeof schema,
      };
    },
  });
}

/** Serves the document and the table of routes with who may call each and which class of data it holds. */
export function serveDescription(app: FastifyInstance, served: readonly Served[]): void {
  const table = served.map(({ endpoint: { name, method, path, office, dataClass, summary } }) => ({
    name,
    method,
    path,
    office,
    dataClass,
    summary,
  }));
  app.get('/openapi.json', async () => app.swagger());
  app.get('/routes.json', async () => ({ routes: table }));
}
