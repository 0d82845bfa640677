/** 读出文字 (a process of its own): a paper comes in by standard input; its text leaves by standard output, or why there is none. */
import { spent } from './effort.ts';
import { paperText } from './paper-text.ts';

const chunks: Buffer[] = [];
process.stdin.on('data', (chunk: Buffer) => chunks.push(chunk));
process.stdin.on('end', async () => {
  const answer = await paperText(Buffer.concat(chunks));
  process.stdout.write(`${JSON.stringify({ ...answer, ...spent() })}\n`);
});
