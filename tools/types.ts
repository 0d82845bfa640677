/** 类型: checks every room with its own doors (tsconfig.json), two at a time. Rooms without files are skipped. */
import { spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const ROOMS = ['domain', 'contract', 'server', 'web', 'tests'];

const waiting = ROOMS.filter(
  (room) =>
    existsSync(join(ROOT, room, 'tsconfig.json')) &&
    globSync(`${room}/**/*.{ts,tsx}`, { cwd: ROOT }).length > 0,
);
let sound = true;
await Promise.all([checkNext(), checkNext()]);
process.exitCode = sound ? 0 : 1;

async function checkNext(): Promise<void> {
  for (let room = waiting.shift(); room !== undefined; room = waiting.shift()) {
    const { code, said } = await check(room);
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${room}${said === '' ? '' : `\n${said}`}`);
    sound &&= code === 0;
  }
}

function check(room: string): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const tsc = spawn(process.execPath, [TSC, '--noEmit', '--pretty', 'false', '-p', room], { cwd: ROOT });
    let said = '';
    for (const stream of [tsc.stdout, tsc.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    tsc.on('error', reject);
    tsc.on('close', (code) => resolve({ code, said: said.trim() }));
  });
}
