/**
 * 读文件 (a process of its own): a file comes in by standard input, its sheet leaves by standard output, one JSON text a
 * line: first what the sheet is, then its rows by the hundred. Nothing else of the server runs here.
 */
import type { Sheet } from '../../../domain/kernel/sheet.ts';
import { readDelimited } from './delimited.ts';
import { spent } from './effort.ts';
import { kindOf } from './kind.ts';
import { readOutlines } from './outlines.ts';
import { UnreadableError } from './refusal.ts';
import { readWorkbook } from './workbook.ts';

const AT_ONCE = 200;
const LONGEST = 250_000;
const READERS = { workbook: readWorkbook, text: readDelimited, map: readOutlines };

function answer(bytes: Buffer): string[] {
  const read: Sheet & { readonly encoding?: string } = READERS[kindOf(bytes)](bytes);
  const { rows, ...about } = read;
  const lines = [JSON.stringify({ about })];
  for (const part of partsOf(rows.map((row) => JSON.stringify(row)))) lines.push(`{"rows":[${part.join()}]}`);
  return lines;
}

/** Some rows a line, and no line so long that whoever reads it is held up. */
function partsOf(rows: readonly string[]): string[][] {
  const parts: string[][] = [];
  let long = LONGEST;
  for (const row of rows) {
    if (long + row.length > LONGEST || (parts.at(-1)?.length ?? 0) >= AT_ONCE) {
      parts.push([]);
      long = 0;
    }
    parts.at(-1)?.push(row);
    long += row.length;
  }
  return parts;
}

function answered(bytes: Buffer): string[] {
  try {
    return answer(bytes);
  } catch (error) {
    const why = error instanceof UnreadableError ? error.why : { reason: 'broken-file' };
    return [JSON.stringify({ why })];
  }
}

const chunks: Buffer[] = [];
process.stdin.on('data', (chunk: Buffer) => chunks.push(chunk));
process.stdin.on('end', () => {
  const lines = answered(Buffer.concat(chunks));
  process.stdout.write(`${[...lines, JSON.stringify(spent())].join('\n')}\n`);
});
