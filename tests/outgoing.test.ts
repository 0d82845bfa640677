/** 不出门: the server opens no connection but to its own database, to the witnesses of its record and to the gateways of its notices, so that nothing it is given can send it anywhere. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const HOME = fileURLToPath(new URL('..', import.meta.url));

/** Everything of Node and the web that can reach another machine. */
const REACHES_OUT =
  /\bfetch\s*\(|\bWebSocket\b|\bEventSource\b|from '(?:node:)?(?:https?|http2|dgram|tls|dns(?:\/promises)?|undici)'|from '(?:axios|got|node-fetch|undici|ws|nodemailer)'|\b(?:connect|createConnection)\b[^\n]*from '(?:node:)?net'/;

/** Those that reach out, without what a comment says or what is gone when types are. */
const reaching = (files: readonly (readonly [string, string])[]): string[] =>
  files
    .filter(([, text]) =>
      REACHES_OUT.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|^import type [^;]*;/gm, '')),
    )
    .map(([path]) => path);

/** One request outside, for witnesses of the record (docs/decisions/0027) and gateways of notices (0030). */
const OUTSIDE = join('server', 'kit', 'outgoing.ts');
const ASKING = [
  join('server', 'notice', 'gateway.ts'),
  join('server', 'notice', 'wechat.ts'),
  join('server', 'record', 'ask-witness.ts'),
];

const sources = (): string[] =>
  globSync('{domain,contract,server}/**/*.ts', { cwd: HOME }).filter((path) => !path.endsWith('.test.ts'));
const textOf = (path: string): string => readFileSync(join(HOME, path), 'utf8');

test('服务器里只有一处往外连，只为请见证人签名和发提醒', () => {
  const paths = sources();
  expect(paths.length).toBeGreaterThan(150);
  expect(reaching(paths.map((path) => [path, textOf(path)]))).toEqual([OUTSIDE]);
  expect(paths.filter((path) => path !== OUTSIDE && textOf(path).includes('askOutside(')).sort()).toEqual(
    ASKING,
  );
});

test('往外的地址只来自操作员的文件，或者写在程序里，不来自请求', () => {
  const askedAt = [...textOf(join('server', 'record', 'ask-witness.ts')).matchAll(/\baskOutside\(([^,)]*)/g)];
  expect(askedAt.map(([, url]) => url)).toEqual(['witness.url']);
  const reading = (what: string): string[] =>
    sources()
      .filter((path) => textOf(path).includes(what))
      .sort();
  expect(reading('readWitnesses(')).toEqual([
    join('server', 'open.ts'),
    join('server', 'record', 'witnesses.ts'),
  ]);
  expect(reading('readGateways(')).toEqual([
    join('server', 'notice', 'gateways-file.ts'),
    join('server', 'open.ts'),
  ]);
  expect(reading('gateways.get(')).toEqual([join('server', 'notice', 'channels.ts')]);
  // An adapter takes the address it is given, and adds the path its interface names.
  const made = reading('new URL(').filter((path) => path.includes(join('server', 'notice')));
  for (const path of made)
    for (const [, from] of textOf(path).matchAll(/new URL\(([^)]*)\)/g))
      expect(from, path).toMatch(/^(url|['`]\/[^,]*, (url|account\.url|house\.publicUrl))$/);
});

test.each([
  "await fetch('http://169.254.169.254/')",
  "import { request } from 'node:https';",
  "import { connect } from 'node:net';",
  "import { lookup } from 'node:dns/promises';",
])('埋一行 %s，查得出来', (line) => {
  expect(reaching([['planted', line]])).toEqual(['planted']);
});
