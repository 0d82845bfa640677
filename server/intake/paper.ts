/** 读出文件: a paper is read apart, and comes back as text with what the masker would hide. Neither it nor its text is kept. */
import { fileURLToPath } from 'node:url';
import * as api from '../../contract/read-paper.ts';
import type { PaperText, Unread } from '../../domain/kernel/paper-text.ts';
import { maskedFileName } from '../../domain/publication/file-name.ts';
import { knownByForm } from '../../domain/publication/mask.ts';
import { maskedText } from '../../domain/publication/sheet.ts';
import { paperKind } from '../kit/papers.ts';
import { RefusedError } from '../kit/problem.ts';
import { query } from '../kit/serve.ts';
import { turns } from '../kit/turns.ts';
import { apart } from './apart.ts';
import { MOST_BYTES } from './reading.ts';

const PROGRAM = fileURLToPath(new URL('./file/read-paper.ts', import.meta.url));
const takeTurn = turns({ atOnce: 1, mayWait: 8 });

export type Read = {
  readonly paper?: PaperText;
  readonly unread?: Unread;
  readonly peak?: number;
  readonly cpu?: number;
};

/** The text of a file, or why there is none. Never parses a file here. */
export async function readApart(bytes: Buffer): Promise<Read> {
  if (bytes.length > MOST_BYTES) return { unread: 'too-many-bytes' };
  // What is no paper at first sight costs no process.
  if (bytes.length === 0) return { unread: 'empty-file' };
  const seen = paperKind(bytes);
  if (!seen.ok && seen.reason === 'kind-not-allowed' && bytes.subarray(0, 4096).includes(0))
    return { unread: 'kind-not-read' };
  return takeTurn(async () => {
    let read: Read = {};
    await apart<Read>(PROGRAM, bytes, (line) => {
      read = { ...read, ...line };
    });
    return read.peak === undefined ? { unread: 'too-much-inside' } : read;
  });
}

export const readPaper = query(api.readPaper, async ({ query: { name }, request }, { house }) => {
  if (!Buffer.isBuffer(request.body)) throw new RefusedError('empty-file' satisfies Unread);
  const { paper, unread } = await readApart(request.body);
  if (paper === undefined) throw new RefusedError(unread ?? 'broken-file');
  const known = knownByForm(house.county);
  return {
    title: maskedFileName(name, known),
    part: maskedText(paper.text, known),
    leftOut: [...paper.leftOut],
  };
});
