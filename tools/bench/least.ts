/**
 * 最小服务: node:http in two processes and one driver call for each request. As the ceiling it does the bare statements and
 * compares one token in memory; as the floor it does those that write and read what is asked of us, for a session in the store.
 */
import cluster from 'node:cluster';
import { hash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { BARE } from './bare.ts';
import { FLOOR, FLOOR_MANNER } from './floor.ts';

const [side = '', url = '', port = '', token = ''] = process.argv.slice(2);

if (cluster.isPrimary) {
  for (let i = 0; i < 2; i += 1) cluster.fork();
  process.on('SIGTERM', () => process.exit(0));
} else serve();

type Work = keyof typeof BARE;

function serve(): void {
  const statements: Partial<Record<Work, string>> = side === 'floor' ? FLOOR : BARE;
  const pool = new pg.Pool({ connectionString: url, max: 8, ...(side === 'floor' && FLOOR_MANNER) });
  const ask = async (work: Work, values: unknown[]) =>
    (await pool.query({ name: work, text: statements[work] ?? '', values })).rows;
  createServer(async (request, reply) => {
    const [, work = '', argument = ''] = (request.url ?? '').split('/');
    try {
      if (work === 'W5') {
        const [row] = await ask('W5', [argument]);
        reply.setHeader('content-type', 'text/html; charset=utf-8');
        return reply.end(pageOf(row));
      }
      const who = askedBy(request.headers.cookie ?? '');
      if (who === undefined) return reply.writeHead(401).end();
      const values = request.method === 'POST' ? JSON.parse(await bodyOf(request)) : valuesOf(work, argument);
      const rows = await ask(work as Work, [...who, ...values]);
      if (side === 'floor' && rows.length === 0) reply.statusCode = 404;
      reply.setHeader('content-type', 'application/json');
      reply.end(JSON.stringify(rows));
    } catch (error) {
      reply.writeHead(500).end(String(error));
    }
  }).listen(Number(port), '127.0.0.1');
}

/** What a statement is told of who asks before everything else; undefined when it is nobody. */
function askedBy(cookie: string): unknown[] | undefined {
  if (side === 'floor') return [hash('sha256', cookie.replace('session=', ''), 'buffer')];
  return cookie === `token=${token}` ? [] : undefined;
}

function valuesOf(work: string, argument: string): unknown[] {
  const said = decodeURIComponent(argument);
  if (work === 'W4') return [`%${said}%`];
  if (work === 'W6') return said.split('_');
  return [said];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) text += part;
  return text;
}

const escaped = (text: unknown): string => String(text).replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`);

const pageOf = (row: Record<string, unknown> | undefined): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${escaped(row?.title)}</title><h1>${escaped(row?.title)}</h1>
<p>${escaped(row?.no)} · ${escaped(row?.category)} · ${escaped(row?.place_code)} · ${escaped(row?.published_at)}</p>
<h2>${escaped(row?.text)}</h2><p>${escaped(row?.result)}</p></html>`;
