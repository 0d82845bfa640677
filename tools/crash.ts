/**
 * 断电演练: npm run crash -- --kills 200 [--writes 50000] [--hands 32] [--seed word] [--fault name] [--politely]. Goes on killing
 * until so many writes were acknowledged. Prints what it saw; ends with 1 when anything acknowledged was lost, done twice or done
 * by half. With --fault it must find something, or it ends with 1.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countOf } from './crash/check.ts';
import { FAULTS, isFault } from './crash/faults.ts';
import { crash, prepare } from './crash/run.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '25' },
    writes: { type: 'string', default: '0' },
    hands: { type: 'string', default: '32' },
    seed: { type: 'string', default: String(Date.now()) },
    fault: { type: 'string' },
    politely: { type: 'boolean', default: false },
  },
});
const { fault } = values;
if (fault !== undefined && !isFault(fault)) {
  console.error(`--fault is one of: ${Object.keys(FAULTS).join(', ')}`);
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'xiezhi-crash-'));
try {
  console.log(`seed ${values.seed}`);
  await prepare(folder);
  const outcome = await crash({
    folder,
    kills: Number(values.kills),
    writes: Number(values.writes),
    between: [300, 3000],
    hands: Number(values.hands),
    seed: values.seed,
    fault,
    politely: values.politely,
    say: console.log,
  });
  const { findings, ...seen } = outcome;
  console.log(seen);
  for (const [what, some] of Object.entries(findings)) {
    console.log(`${what}: ${some.length}`);
    for (const line of some.slice(0, 10)) console.log(`  ${line}`);
  }
  const found = countOf(findings) > 0 || Math.max(outcome.slowest, outcome.slowestStop) > 10_000;
  process.exitCode = found === (fault !== undefined) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
