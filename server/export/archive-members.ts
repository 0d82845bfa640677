/** 存档内容: every table as lines of JSON, every file by its hash, and last a manifest that vouches for each. */
import { createHash } from 'node:crypto';
import type { Tx } from '../kit/database.ts';
import { unhurried } from '../kit/heavy.ts';
import type { House } from '../kit/house.ts';
import type { Member } from '../kit/zip.ts';
import { archivedTables, LEFT_OUT, rowsOf } from './archive.store.ts';

interface Listed {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Of a table. */
  readonly rows?: number;
}

export async function* archiveMembers(tx: Tx, house: House): AsyncGenerator<Member> {
  const listed: Listed[] = [];
  for (const table of await archivedTables(tx)) {
    const tally = { rows: 0 };
    const lines = linesOf(unhurried(rowsOf(tx, house.county, table)), tally);
    yield {
      path: `tables/${table}.jsonl`,
      content: witnessed(`tables/${table}.jsonl`, lines, listed, tally),
    };
  }
  for await (const name of house.files.names()) {
    const bytes = await house.files.get(name);
    if (bytes !== undefined)
      yield { path: `files/${name}`, content: witnessed(`files/${name}`, [bytes], listed) };
  }
  const manifest = {
    county: house.county,
    at: new Date(house.now()).toISOString(),
    leftOut: LEFT_OUT,
    members: listed,
  };
  yield { path: 'manifest.json', content: [JSON.stringify(manifest, undefined, 1)] };
}

async function* linesOf(
  batches: AsyncIterable<readonly string[]>,
  tally: { rows: number },
): AsyncGenerator<string> {
  for await (const batch of batches) {
    tally.rows += batch.length;
    yield `${batch.join('\n')}\n`;
  }
}

/** The same pieces, counted and hashed on their way; what they came to is listed after the last. */
async function* witnessed(
  path: string,
  pieces: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  listed: Listed[],
  tally?: { rows: number },
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of pieces) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  listed.push({ path, sha256: hash.digest('hex'), bytes, ...(tally && { rows: tally.rows }) });
}
