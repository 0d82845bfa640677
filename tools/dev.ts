/** npm run dev: the server starts anew when its files change; the faces are built anew when theirs do. */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

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

let building = false;
let again = false;

async function rebuild(): Promise<void> {
  if (building) {
    again = true;
    return;
  }
  building = true;
  await build().catch((error: Error) => console.error(error.message));
  building = false;
  if (again) {
    again = false;
    await rebuild();
  }
}

watch(fileURLToPath(new URL('../web', import.meta.url)), { recursive: true }, () => void rebuild());
