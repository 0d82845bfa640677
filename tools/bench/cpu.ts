/** 机时: how much processor time a group of processes has used: what a request costs, whatever else the machine does. */
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of a tick of /proc. */
const TICK = 10;

interface Used {
  readonly parent: number;
  readonly ticks: number;
}

/** Milliseconds used until now by a process and everything below it, those that ended included. 0 where /proc is not. */
export function cpuOf(root: number): number {
  const all = processes();
  const below = new Set([root]);
  for (let size = 0; size !== below.size; ) {
    size = below.size;
    for (const [pid, { parent }] of all) if (below.has(parent)) below.add(pid);
  }
  return TICK * [...below].reduce((sum, pid) => sum + (all.get(pid)?.ticks ?? 0), 0);
}

function processes(): ReadonlyMap<number, Used> {
  const pids = process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
  return new Map(pids.flatMap((pid) => usedBy(Number(pid))));
}

/** Fields of /proc/<pid>/stat behind the name: state, parent, …, and own and ended children's ticks. */
function usedBy(pid: number): [number, Used][] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [[pid, { parent: Number(fields[1]), ticks }]];
  } catch {
    return [];
  }
}
