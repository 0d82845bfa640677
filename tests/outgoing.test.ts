/** 不出门: the server opens no connection but to its own database and to the witnesses of its record, so that nothing it is given can send it anywhere. */
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

/** Shows checkpoints to witnesses whose addresses stand in a file of the operator's (docs/decisions/0027). */
const TO_WITNESSES = join('server', 'record', 'ask-witness.ts');

test('除了请见证人签名，服务器里没有一行往外连的代码', () => {
  const paths = globSync('{domain,contract,server}/**/*.ts', { cwd: HOME }).filter(
    (path) => !path.endsWith('.test.ts'),
  );
  expect(paths.length).toBeGreaterThan(150);
  expect(reaching(paths.map((path) => [path, readFileSync(join(HOME, path), 'utf8')]))).toEqual([
    TO_WITNESSES,
  ]);
});

test('见证人的地址只来自操作员的文件，不来自请求', () => {
  const text = readFileSync(join(HOME, TO_WITNESSES), 'utf8');
  expect([...text.matchAll(/\bpost\(([^,)]*)/g)].map(([, url]) => url)).toEqual(['witness.url', 'url: URL']);
  const reading = globSync('server/**/*.ts', { cwd: HOME }).filter(
    (path) => !path.endsWith('.test.ts') && readFileSync(join(HOME, path), 'utf8').includes('readWitnesses('),
  );
  expect(reading.sort()).toEqual([join('server', 'open.ts'), join('server', 'record', 'witnesses.ts')]);
});

test.each([
  "await fetch('http://169.254.169.254/')",
  "import { request } from 'node:https';",
  "import { connect } from 'node:net';",
  "import { lookup } from 'node:dns/promises';",
])('埋一行 %s，查得出来', (line) => {
  expect(reaching([['planted', line]])).toEqual(['planted']);
});
