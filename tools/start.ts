/** npm start: builds the faces when they changed, starts the server, prints the addresses, and ends cleanly. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { start } from '../server/main.ts';
import { seedIfEmpty } from './seed/store.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

// In a process of its own, so that the bundler's memory is given back.
const built = spawnSync(process.execPath, ['tools/build.ts', '--if-stale'], { cwd: home, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

try {
  const { url, stop } = await start({ env: process.env, home, seed: seedIfEmpty });
  console.log(`
协治 Xiezhi
  议事公开  public site   ${url}
  片长掌上通 phone        ${url}phone/
  指挥平台  desk          ${url}desk/
Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: Error) => {
          console.error(error.message);
          process.exit(1);
        },
      );
    });
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
