/** 静态文件: the built faces. A deep link inside a face is answered with its page; its files are named by their hash. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const FACES = ['phone', 'desk', 'gallery', 'verify'] as const;

/** Files named by their content never change; pages ask again each time. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** Serves whichever faces were built into `folder`, also when they are built anew while it runs. */
export async function serveFaces(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? FOR_EVER : ASK_AGAIN);
    },
  });
  for (const face of FACES) {
    const root = join(folder, face);
    if (!existsSync(join(root, 'index.html'))) continue;
    app.get(`/${face}`, (_, reply) => reply.redirect(`/${face}/`, 308));
    app.get<{ Params: { '*': string } }>(`/${face}/*`, { config: { face: true } }, ({ params }, reply) => {
      const path = params['*'];
      const isFile = /\.\w{2,5}$/.test(path);
      return reply.sendFile(isFile ? path : 'index.html', root);
    });
  }
}
