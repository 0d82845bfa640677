/** npm run dev: the server starts anew when its files change; the faces are built anew when theirs do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));

const server = spawn(
  process.execPath,
  [
    '--watch',
    ...['server', 'domain', 'contract', 'dist/site'].flatMap((path) => ['--watch-path', path]),
    'tools/start.ts',
  ],
  { cwd: home, stdio: 'inherit' },
);
server.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

let builder: ChildProcess | undefined;
let again = false;

/** One build at a time; whatever changed meanwhile is built after it. */
function rebuild(): void {
  if (builder !== undefined) {
    again = true;
    return;
  }
  builder = spawn(process.execPath, ['tools/build.ts', '--if-stale'], { cwd: home, stdio: 'inherit' });
  builder.on('exit', () => {
    builder = undefined;
    if (again) {
      again = false;
      rebuild();
    }
  });
}

watch(fileURLToPath(new URL('../web', import.meta.url)), { recursive: true }, rebuild);
