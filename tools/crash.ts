/**
 * 断电演练: npm run crash -- --kills 200 [--writes 50000] [--hands 32] [--seed word] [--fault name] [--politely]. Goes on killing
 * until so many writes were acknowledged. Prints what it saw; ends with 1 when anything acknowledged was lost, done twice or done
 * by half. With --fault it must find something, or it ends with 1. --only casts [--votes 10] [--slips 300]: votes by phone and
 * slips instead, counted against what was taken.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crashCasts } from './crash/casts.ts';
import { countOf } from './crash/check.ts';
import { FAULTS, type Fault, isFault } from './crash/faults.ts';
import { crash, prepare } from './crash/run.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '25' },
    writes: { type: 'string', default: '0' },
    hands: { type: 'string', default: '32' },
    seed: { type: 'string', default: String(Date.now()) },
    fault: { type: 'string' },
    politely: { type: 'boolean', default: false },
    only: { type: 'string' },
    votes: { type: 'string', default: '10' },
    slips: { type: 'string', default: '300' },
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
  process.exitCode = await (values.only === 'casts' ? castsOnly(fault) : everything(fault));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function castsOnly(planted: Fault | undefined): Promise<number> {
  const [votes, slips] = [Number(values.votes), Number(values.slips)];
  const outcome = await crashCasts({
    folder,
    votes,
    slips,
    seed: values.seed,
    fault: planted,
    say: console.log,
  });
  console.log(outcome);
  return outcome.wrong.length > 0 === (planted !== undefined) ? 0 : 1;
}

async function everything(planted: Fault | undefined): Promise<number> {
  const outcome = await crash({
    folder,
    kills: Number(values.kills),
    writes: Number(values.writes),
    between: [300, 3000],
    hands: Number(values.hands),
    seed: values.seed,
    fault: planted,
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
  return found === (planted !== undefined) ? 0 : 1;
}
