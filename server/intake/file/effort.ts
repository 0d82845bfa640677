/** 用力有度: what the reading process may use. It looks at itself as it goes; its parent ends it when it cannot. */
import { readFileSync } from 'node:fs';
import { UnreadableError } from './refusal.ts';

export const EFFORT = { cpuSeconds: 5, wallSeconds: 30, rssBytes: 240 * 1_048_576 } as const;

/** Throws once this process has worked too long or grown too large. */
export function keepWithin(): void {
  const { user, system } = process.cpuUsage();
  if (user + system > EFFORT.cpuSeconds * 1_000_000) throw new UnreadableError('too-much-work');
  if (process.memoryUsage.rss() > EFFORT.rssBytes) throw new UnreadableError('too-much-memory');
}

/** What this process used, told at its end: bytes at most, and seconds of work. */
export function spent(): { readonly peak: number; readonly cpu: number } {
  const { user, system } = process.cpuUsage();
  return { peak: peakBytes(), cpu: (user + system) / 1e6 };
}

/** The most memory this process has held. What getrusage says would include the parent's, from before this program began. */
function peakBytes(): number {
  try {
    const [, kilobytes = ''] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return process.memoryUsage.rss();
  }
}
