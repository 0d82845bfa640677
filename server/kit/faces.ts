/** 静态文件: the built faces. A deep link inside a face is answered with its page; its files are named by their hash. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const FACES = ['phone', 'desk', 'gallery'] as const;

/** Serves whichever faces were built into `folder`. */
export async function serveFaces(app: FastifyInstance, folder: string): Promise<void> {
  for (const face of FACES) {
    const root = join(folder, face);
    if (!existsSync(join(root, 'index.html'))) continue;
    await app.register(fastifyStatic, {
      root,
      prefix: `/${face}/`,
      wildcard: false,
      decorateReply: face === FACES[0],
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
    app.get(`/${face}`, (_, reply) => reply.redirect(`/${face}/`, 308));
    app.get(`/${face}/*`, (request, reply) =>
      /\.\w{2,5}$/.test(request.url.split('?')[0] ?? '')
        ? reply.code(404).send({ problem: 'not-found' })
        : reply.header('cache-control', 'no-cache').sendFile('index.html', root),
    );
  }
}
