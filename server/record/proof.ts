/** 离线证明: made of what stands in the tree, for everybody who asks. */

import type { Proof } from '../../contract/record.ts';
import * as api from '../../contract/record.ts';
import { base64Of, hexOf } from '../../domain/kernel/bytes.ts';
import { PUBLIC_KINDS } from '../../domain/record/entry.ts';
import { inclusionSpans, type Node, nodesOf, proofOf } from '../../domain/record/tree.ts';
import type { Tx } from '../kit/database.ts';
import { query } from '../kit/serve.ts';
import { type Opening, openingsBy, openingsOf } from './store.ts';
import { cosignaturesOf, hashesOf, provingCheckpoint } from './tree.store.ts';

/** The proof of an opening; null while it waits for its place. */
export async function proofFor(
  tx: Tx,
  county: string,
  { place, text, salt }: Opening,
): Promise<Proof | null> {
  const checkpoint = place === null ? undefined : await provingCheckpoint(tx, county, place);
  if (place === null || checkpoint === undefined) return null;
  const spans = inclusionSpans(place, checkpoint.size);
  const hashes = await hashesOf(tx, county, spans.flatMap(nodesOf));
  const path = proofOf(spans, (node) => known(hashes, node));
  return {
    format: 'xiezhi-proof/1',
    ...{ text, salt: hexOf(salt), place },
    path: path.map(base64Of),
    checkpoint: checkpoint.note + (await cosignaturesOf(tx, county, checkpoint)).join(''),
    enclosed: null,
  };
}

function known(hashes: ReadonlyMap<string, Uint8Array>, { level, index }: Node): Uint8Array {
  const hash = hashes.get(`${level} ${index}`);
  if (hash === undefined) throw new Error(`the record lacks node ${level} ${index}`);
  return hash;
}

export const listProofs = query(
  api.listProofs,
  async ({ query: { of, hash } }, { tx, house: { county } }) => {
    const found =
      of === undefined
        ? await openingsBy(tx, county, hash ?? '')
        : (await openingsOf(tx, county, of)).filter(({ kind }) => PUBLIC_KINDS.includes(kind));
    const entries: { kind: Opening['kind']; proof: Proof | null }[] = [];
    for (const opening of found)
      entries.push({ kind: opening.kind, proof: await proofFor(tx, county, opening) });
    return { entries };
  },
);
