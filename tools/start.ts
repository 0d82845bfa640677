/** npm start: builds the faces when they changed, starts the server, says where it is, and ends cleanly. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Running, start } from '../server/main.ts';
import { seedIfEmpty } from './seed/state.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

// In a process of its own, so that the bundler's memory is given back.
const built = spawnSync(process.execPath, ['tools/build.ts', '--if-stale'], { cwd: home, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

const STOPPED = 'Stopped before it was up. The next start begins again where it can.';
let stopping = false;

/** Says a line; once Ctrl-C was pressed, gives up the start at the next one instead. */
const say = (line: string): void => {
  if (stopping) throw new Error(STOPPED);
  console.log(line);
};

const running = start({ env: process.env, home, say, seed: seedIfEmpty });

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    running.then(({ stop }) => stop()).then(() => process.exit(0), end);
  });

function end(error: Error): never {
  console.error(error.message);
  process.exit(error.message === STOPPED ? 0 : 1);
}

running.then(tellAddresses).catch(end);

async function tellAddresses({ url, local }: Running): Promise<void> {
  console.log(`
协治 Xiezhi
  议事公开   public site  ${url}
  片长掌上通 phone        ${url}phone/
  指挥平台   desk         ${url}desk/`);
  await tellDemoAccounts(local);
  console.log('\nCtrl-C ends it.');
}

interface Demo {
  readonly password: string;
  readonly accounts: readonly {
    readonly account: string;
    readonly personName: string;
    readonly placeName: string;
  }[];
}

/** The accounts of the demonstration; a county of its own has none. */
async function tellDemoAccounts(local: string): Promise<void> {
  const response = await fetch(new URL('/api/demo-accounts', local)).catch(() => undefined);
  if (response?.status !== 200) return;
  const { password, accounts } = (await response.json()) as Demo;
  console.log(`\n演示账号 demo accounts, password ${password}`);
  for (const { account, personName, placeName } of accounts)
    console.log(`  ${account.padEnd(12)} ${placeName} ${personName}`);
}
