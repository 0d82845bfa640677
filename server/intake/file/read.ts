/**
 * 读文件 (a process of its own): a file comes in by standard input, its sheet leaves by standard output, one JSON text a
 * line: first what the sheet is, then its rows by the hundred. Nothing else of the server runs here.
 */
import { readFileSync } from 'node:fs';
import type { Sheet } from '../../../domain/kernel/sheet.ts';
import { readDelimited } from './delimited.ts';
import { kindOf } from './kind.ts';
import { UnreadableError } from './refusal.ts';
import { readWorkbook } from './workbook.ts';

const AT_ONCE = 200;

function answer(bytes: Buffer): string[] {
  const read: Sheet & { readonly encoding?: string } =
    kindOf(bytes) === 'workbook' ? readWorkbook(bytes) : readDelimited(bytes);
  const { rows, ...about } = read;
  const lines = [JSON.stringify({ about })];
  for (let i = 0; i < rows.length; i += AT_ONCE)
    lines.push(JSON.stringify({ rows: rows.slice(i, i + AT_ONCE) }));
  return lines;
}

function answered(bytes: Buffer): string[] {
  try {
    return answer(bytes);
  } catch (error) {
    const why = error instanceof UnreadableError ? error.why : { reason: 'broken-file' };
    return [JSON.stringify({ why })];
  }
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

const chunks: Buffer[] = [];
process.stdin.on('data', (chunk: Buffer) => chunks.push(chunk));
process.stdin.on('end', () => {
  const lines = answered(Buffer.concat(chunks));
  const { user, system } = process.cpuUsage();
  const peak = JSON.stringify({ peak: peakBytes(), cpu: (user + system) / 1e6 });
  process.stdout.write(`${[...lines, peak].join('\n')}\n`);
});
