/** 用力有度: what the reading process may use. It looks at itself as it goes; its parent ends it when it cannot. */
import { UnreadableError } from './refusal.ts';

export const EFFORT = { cpuSeconds: 5, wallSeconds: 30, rssBytes: 240 * 1_048_576 } as const;

/** Throws once this process has worked too long or grown too large. */
export function keepWithin(): void {
  const { user, system } = process.cpuUsage();
  if (user + system > EFFORT.cpuSeconds * 1_000_000) throw new UnreadableError('too-much-work');
  if (process.memoryUsage.rss() > EFFORT.rssBytes) throw new UnreadableError('too-much-memory');
}
