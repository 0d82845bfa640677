import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimFolder } from './folder.ts';
import { startOf } from './process.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'xiezhi claim 占用 '));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a second start on the same folder is refused, naming the process and the folder', async () => {
  const claim = await claimFolder(folder);
  await expect(claimFolder(folder)).rejects.toThrow(
    `Xiezhi already runs in ${folder} (process ${process.pid} on ${hostname()})`,
  );
  claim.release();
  (await claimFolder(folder)).release();
});

test('of many starters at once exactly one gets the folder, also over a stale claim', async () => {
  for (let n = 0; n < 30; n += 1) {
    const stale = JSON.stringify({ pid: process.pid, start: `another program ${n}` });
    await writeFile(join(folder, 'claim.json'), stale);
    const starters = await Promise.allSettled(Array.from({ length: 20 }, () => claimFolder(folder)));
    const claims = starters.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    expect(claims).toHaveLength(1);
    claims[0]?.release();
    expect(await readdir(folder)).toEqual([]);
  }
});

test('the folder of a process that was killed is taken over', async () => {
  const module = new URL('./folder.ts', import.meta.url).href;
  const program = `import { claimFolder } from ${JSON.stringify(module)};
    await claimFolder(process.argv[1]); console.log('claimed'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', program, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  await expect(claimFolder(folder)).rejects.toThrow(`process ${other.pid}`);

  other.kill('SIGKILL');
  await once(other, 'exit');
  const claim = await claimFolder(folder);
  claim.release();
});

test('a number given anew to another program does not hold the folder', async () => {
  expect(startOf(process.ppid)).toBeDefined();
  await writeFile(join(folder, 'claim.json'), JSON.stringify({ pid: process.ppid, start: 'long ago' }));
  (await claimFolder(folder)).release();
});

test('a claim that cannot be read is no claim', async () => {
  await writeFile(join(folder, 'claim.json'), '');
  (await claimFolder(folder)).release();
});

test('releasing leaves the claim of a later holder alone', async () => {
  const first = await claimFolder(folder);
  first.release();
  const second = await claimFolder(folder);
  first.release();
  expect(JSON.parse(await readFile(join(folder, 'claim.json'), 'utf8')).pid).toBe(process.pid);
  second.release();
});

test('the claim of another machine holds as long as it beats', async () => {
  const path = join(folder, 'claim.json');
  await writeFile(path, JSON.stringify({ pid: 1, start: '', host: 'elsewhere' }));
  const beat = setInterval(() => void utimes(path, new Date(), new Date()), 500);
  await expect(claimFolder(folder)).rejects.toThrow('process 1 on elsewhere');
  clearInterval(beat);
  (await claimFolder(folder)).release();
});
