/**
 * 构建: builds the faces into dist/, each beside its old self and then put in its place.
 *
 *   node tools/build.ts                  all of them
 *   node tools/build.ts phone desk       these only
 *   node tools/build.ts --if-stale       only when a source has changed since the last complete build
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { FACES, type Face, faceBuild, isWritten, shellBuild } from '../vite.config.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const MARK = join(DIST, '.built');
const SOURCES = [
  'web/**/*',
  'domain/**/*.ts',
  'contract/**/*.ts',
  'package-lock.json',
  'vite.config.ts',
  'tools/build.ts',
];

const asked = process.argv.slice(2);
const faces = FACES.filter(
  (face) => isWritten(face) && (asked.includes(face) || !FACES.some((it) => asked.includes(it))),
);
const fingerprint = fingerprintOfSources();

if (asked.includes('--if-stale') && isFresh()) {
  console.log('faces: unchanged since the last build');
} else {
  for (const face of faces) await buildFace(face);
  if (faces.length === FACES.filter(isWritten).length) writeFileSync(MARK, fingerprint);
}

async function buildFace(face: Face): Promise<void> {
  const began = performance.now();
  const fresh = join(DIST, `.${face}-${process.pid}`);
  const place = join(DIST, face);
  mkdirSync(DIST, { recursive: true });
  try {
    await build(faceBuild(face, fresh, face === 'phone' ? await firstModulesOf(face) : undefined));
    if (face === 'phone' || face === 'verify') await buildShell(face, fresh);
    rmSync(place, { recursive: true, force: true });
    renameSync(fresh, place);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  console.log(`${face.padEnd(8)} ${Math.round(performance.now() - began)} ms${firstLoadOf(face)}`);
}

/** What a face cannot show anything without, as a build finds it that writes nothing. */
async function firstModulesOf(face: Face): Promise<ReadonlySet<string>> {
  const { build: how, ...config } = faceBuild(face, DIST);
  const built = await build({ ...config, build: { ...how, write: false, minify: false } });
  const chunks = new Map(
    [built]
      .flat()
      .flatMap((it) =>
        'output' in it
          ? it.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : []))
          : [],
      ),
  );
  const reached = new Set([...chunks.values()].filter(({ isEntry }) => isEntry));
  for (const { imports } of reached)
    for (const name of imports) {
      const chunk = chunks.get(name);
      if (chunk !== undefined) reached.add(chunk);
    }
  return new Set([...reached].flatMap(({ moduleIds }) => moduleIds));
}

/** These open without a network: their service worker names every file by its content, and the version by all of them. */
async function buildShell(face: 'phone' | 'verify', folder: string): Promise<void> {
  const files = globSync('assets/*', { cwd: folder }).sort();
  const version = createHash('sha256').update(readFileSync(join(folder, 'index.html')));
  for (const file of files) version.update(file);
  const paths = files.filter((file) => face === 'phone' || isSmall(join(folder, file)));
  const kept = paths.map((file) => `/${face}/${file}`);
  await build(shellBuild(face, folder, kept, version.digest('hex').slice(0, 12)));
}

/** What reads a PDF is not: whoever checks a code needs none of it, so that it comes when it is asked for. */
function isSmall(file: string): boolean {
  return statSync(file).size < 200_000;
}

/** Script and style a browser fetches before it shows anything, zipped. */
function firstLoadOf(face: Face): string {
  const page = join(DIST, face, 'index.html');
  if (!existsSync(page)) return '';
  const fetched = [
    ...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/\w+\/(assets\/[^"]+\.(?:js|css))"/g),
  ];
  const kilobytes = (ending: string): string => {
    const files = fetched.flatMap(([, name]) =>
      name?.endsWith(ending) ? [readFileSync(join(DIST, face, name))] : [],
    );
    return (files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1024).toFixed(1);
  };
  return `   first script ${kilobytes('.js')} KB, style ${kilobytes('.css')} KB (gzip)`;
}

function isFresh(): boolean {
  if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== fingerprint) return false;
  return FACES.filter(isWritten).every((face) => existsSync(join(DIST, face)));
}

/** One hash over the names and contents of everything a build reads. */
function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files)
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
