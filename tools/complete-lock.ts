/**
 * 锁文件补全: `npm ci` refuses a lock that leaves out an optional package of another platform, and npm leaves those out
 * that the mirror it was run against does not carry. Run after `npm install`: adds them by name and version, so that
 * every platform and every mirror accepts the same lock.
 *
 *   node tools/complete-lock.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Entry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  packages: Record<string, Entry>;
}

const PLATFORM =
  /(android|darwin|freebsd|linux|win32|openharmony)-(arm64|x64|arm|ppc64|riscv64|s390x|ia32|loong64)/;

/** The entries a lock lacks, by their place in node_modules. */
export function missingEntries({ packages }: Lock): Record<string, Entry> {
  const missing: Record<string, Entry> = {};
  for (const [place, entry] of Object.entries(packages))
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (packages[`node_modules/${name}`] ?? packages[`${place}/node_modules/${name}`]) continue;
      const [, os, cpu] = PLATFORM.exec(name) ?? [];
      if (os === undefined || cpu === undefined || place === '') continue;
      missing[`node_modules/${name}`] = {
        version,
        ...(entry.dev === true && { dev: true }),
        optional: true,
        os: [os],
        cpu: [cpu],
        ...libcOf(name, os),
      };
    }
  return missing;
}

const libcOf = (name: string, os: string): Pick<Entry, 'libc'> =>
  os === 'linux' && name.includes('musl')
    ? { libc: ['musl'] }
    : os === 'linux' && name.includes('gnu')
      ? { libc: ['glibc'] }
      : {};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(path, 'utf8')) as Lock;
  const missing = missingEntries(lock);
  const byPlace = Object.entries({ ...lock.packages, ...missing }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  lock.packages = Object.fromEntries(byPlace);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added ${Object.keys(missing).length}`);
}
