/**
 * 进程: which program a process number means. Numbers are given anew after a crash or a restart of the container,
 * so a number is only believed together with the moment its program started.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';

const LINUX = process.platform === 'linux';

/** When the process started, as a word to compare; '' when it runs but that cannot be seen; undefined when it is gone. */
export function startOf(pid: number): string | undefined {
  if (!answers(pid)) return undefined;
  try {
    return LINUX
      ? linuxStart(pid)
      : execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** Is the program that started at `start` still running under this number? */
export function isRunning(pid: number, start: string): boolean {
  const now = startOf(pid);
  return now !== undefined && (now === '' || start === '' || now === start);
}

/** PostgreSQL processes whose working folder is `folder`. Only Linux can tell; elsewhere none are found. */
export function postgresIn(folder: string): number[] {
  if (!LINUX) return [];
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => worksIn(pid, folder) === true && startOf(pid) !== undefined);
}

/** Is this process a PostgreSQL whose working folder is `folder`? Undefined when that cannot be seen. */
export function worksIn(pid: number, folder: string): boolean | undefined {
  try {
    if (!LINUX)
      return execFileSync('ps', ['-o', 'comm=', '-p', `${pid}`], { encoding: 'utf8' }).includes('postgres');
    return (
      readlinkSync(`/proc/${pid}/cwd`) === folder &&
      readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')
    );
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? undefined : false;
  }
}

/** Sends a signal; a process already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Looks every 20 ms until `reached`; false when `limit` milliseconds have passed first. */
export async function until(reached: () => boolean | Promise<boolean>, limit: number): Promise<boolean> {
  const end = performance.now() + limit;
  while (!(await reached())) {
    if (performance.now() > end) return false;
    await after(20);
  }
  return true;
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A dead process whose parent never asked for it (Z) still answers, but runs no more. */
function linuxStart(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
}
