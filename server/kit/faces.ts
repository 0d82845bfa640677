/** 静态文件: the built faces. A deep link inside a face is answered with its page; its files are named by their hash. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { htmlText } from './html.ts';

const FACES = ['phone', 'desk', 'gallery', 'verify'] as const;

/** Files named by their content never change; pages ask again each time. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/**
 * Serves whichever faces were built into `folder`, also when they are built anew while it runs. A filing number stands in the
 * head of each page, where the foot of a face reads it, without a network too.
 */
export async function serveFaces(app: FastifyInstance, folder: string, filingNo?: string): Promise<void> {
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
      if (/\.\w{2,5}$/.test(path)) return reply.sendFile(path, root);
      if (filingNo === undefined) return reply.sendFile('index.html', root);
      return filed(reply, join(root, 'index.html'), filingNo);
    });
  }
}

async function filed(reply: FastifyReply, page: string, filingNo: string): Promise<FastifyReply> {
  const meta = `<meta name="filing" content="${htmlText(filingNo)}">`;
  const text = (await readFile(page, 'utf8')).replace(/<title>/, () => `${meta}<title>`);
  return reply.type('text/html; charset=utf-8').header('cache-control', ASK_AGAIN).send(text);
}
