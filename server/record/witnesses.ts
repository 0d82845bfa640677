/**
 * 见证人名单: who is asked to witness the record, from a file beside the store that only the operator writes. A line for each, in the
 * words of C2SP's policies: `witness NAME KEY ADDRESS`.
 */
import { readFile } from 'node:fs/promises';
import { readKey } from '../../domain/record/note.ts';
import type { Witness } from '../kit/house.ts';

/** None without a file. Throws with a sentence for the console when a line is no witness. */
export async function readWitnesses(path: string): Promise<readonly Witness[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return lines.filter((line) => line !== '').map((line) => witnessOf(line, path));
}

function witnessOf(line: string, path: string): Witness {
  const [word, , text = '', address = '', ...more] = line.split(/\s+/);
  const key = readKey(text);
  const url = URL.parse(`${address.replace(/\/$/, '')}/add-checkpoint`);
  const isOne = word === 'witness' && more.length === 0 && key?.signs === 'cosignature';
  if (!isOne || key === undefined || url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`${path}: "${line}" is no witness: it must read "witness NAME KEY http://ADDRESS"`);
  return { key, url };
}
