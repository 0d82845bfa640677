/**
 * 公开记录: whether every seal stands in its place, the tree is the tree of its leaves, every checkpoint that was ever signed is one of
 * it, and what the words published is what is sealed: nothing more, nothing less, nothing else.
 */
import { readCheckpoint } from '../../domain/record/checkpoint.ts';
import { entryText, sealOf } from '../../domain/record/entry.ts';
import { isSigned, readNote, seenAt } from '../../domain/record/note.ts';
import { grown, type Hash, leafHash, type Node, rootOf } from '../../domain/record/tree.ts';
import type { Tx } from '../../server/kit/database.ts';
import type { House } from '../../server/kit/house.ts';
import { originOf, recordKeys, verify } from '../../server/record/key.ts';
import { RECORDED } from '../../server/recorded.ts';
import {
  everyCheckpoint,
  everyLeaf,
  everyNode,
  everyOpening,
  everyPending,
  type StoredCheckpoint,
  type StoredOpening,
} from './record.store.ts';

export type Recording = Pick<House, 'county' | 'secret' | 'witnesses'>;

/** Milliseconds: what waits longer while others take their places was passed over. */
const PATIENCE = 120_000;

export interface CheckedRecord {
  readonly leaves: number;
  readonly differences: readonly string[];
}

/** Compares the whole record of a county. */
export async function checkRecord(tx: Tx, house: Recording): Promise<CheckedRecord> {
  const { county } = house;
  const differences: string[] = [];
  const tree = await readTree(tx, county, differences);
  const pending = await everyPending(tx, county);
  const checkpoints = await everyCheckpoint(tx, county);
  differences.push(...checkpoints.flatMap((one) => checkCheckpoint(one, tree, house)));
  differences.push(...checkOrder(checkpoints, tree.size));
  const newest = checkpoints.at(-1)?.at ?? 0;
  for (const [id, { at }] of pending) {
    const own = tree.seals.get(id);
    if (own !== undefined) differences.push(`record: ${id} waits, and has its place`);
    else if (newest - at > PATIENCE) differences.push(`record: ${id} was passed over`);
  }
  const opened = await openEach(tx, county, { tree, pending }, differences);
  await compare(tx, county, { opened, sealed: tree.seals.size, waiting: pending.size }, differences);
  return { leaves: tree.size, differences };
}

interface Tree {
  readonly size: number;
  readonly hashOf: (node: Node) => Hash;
  readonly seals: ReadonlyMap<string, Buffer>;
}

/** The tree of the leaves that stand there, compared with the nodes that were kept. */
async function readTree(tx: Tx, county: string, differences: string[]): Promise<Tree> {
  const seals = new Map<string, Buffer>();
  const leaves: Hash[] = [];
  for await (const { place, id, seal } of everyLeaf(tx, county)) {
    if (place !== leaves.length) differences.push(`record: leaf ${leaves.length} is missing`);
    seals.set(id, seal);
    leaves.push(leafHash(seal));
  }
  const made = new Map<string, Hash>();
  const hashOf = ({ level, index }: Node): Hash => made.get(`${level} ${index}`) ?? new Uint8Array(32);
  for (const { node, hash } of grown(0, leaves, hashOf)) made.set(`${node.level} ${node.index}`, hash);
  const kept = await everyNode(tx, county);
  for (const [key, hash] of made)
    if (!key.startsWith('0 ') && !kept.get(key)?.equals(hash))
      differences.push(`record: node ${key} is another`);
  for (const key of kept.keys())
    if (!made.has(key)) differences.push(`record: node ${key} stands over nothing`);
  return { size: leaves.length, hashOf, seals };
}

function checkCheckpoint(
  { size, root, note: text, lines }: StoredCheckpoint,
  tree: Tree,
  house: Recording,
): string[] {
  const note = readNote(text + lines.join(''));
  const told = note && readCheckpoint(note.text);
  const named = `record: checkpoint of ${size}`;
  if (note === undefined || told === undefined) return [`${named} cannot be read`];
  if (told.size !== size || !root.equals(told.root)) return [`${named} says something else`];
  if (size > tree.size) return [`${named}: there are ${tree.size} leaves only`];
  const wrong: string[] = [];
  if (!root.equals(rootOf(size, tree.hashOf))) wrong.push(`${named} is of another tree`);
  const keys = recordKeys(house, originOf(text) ?? '');
  if (!isSigned(note, keys.note, verify)) wrong.push(`${named} is not signed by this county`);
  for (const { key } of house.witnesses) {
    const isThere = note.signatures.some(({ name }) => name === key.name);
    if (isThere && seenAt(note, key, verify) === undefined) wrong.push(`${named}: not signed by ${key.name}`);
  }
  return wrong;
}

/** A later one is never smaller; the last is as large as the tree. */
function checkOrder(checkpoints: readonly StoredCheckpoint[], size: number): string[] {
  const wrong = checkpoints.slice(1).flatMap((one, n) => {
    const before = checkpoints[n];
    return before !== undefined && one.size < before.size
      ? [`record: the tree shrank from ${before.size} to ${one.size}`]
      : [];
  });
  const last = checkpoints.at(-1)?.size ?? 0;
  return last === size ? wrong : [...wrong, `record: ${size} leaves, the last checkpoint is of ${last}`];
}

/** By text; what was said twice stands there twice. */
type Opened = Map<string, StoredOpening[]>;

/** Texts on record, by themselves. Each belongs to a seal, and opens it. */
async function openEach(
  tx: Tx,
  county: string,
  { tree, pending }: { tree: Tree; pending: ReadonlyMap<string, { readonly seal: Buffer }> },
  differences: string[],
): Promise<Opened> {
  const texts = new Map<string, StoredOpening[]>();
  for await (const opening of everyOpening(tx, county)) {
    const { id, salt, text, kind, of_id, hash } = opening;
    const seal = tree.seals.get(id) ?? pending.get(id)?.seal;
    const named = `record: ${kind} of ${of_id}`;
    if (seal === undefined) differences.push(`${named} has no seal`);
    else if (!seal.equals(sealOf(salt, text))) differences.push(`${named} does not open its seal`);
    const told = JSON.parse(text) as { kind?: string; of?: string; hash?: string };
    if (told.kind !== kind || told.of !== of_id || (told.hash ?? null) !== hash)
      differences.push(`${named} is found under something else`);
    texts.set(text, [...(texts.get(text) ?? []), opening]);
  }
  return texts;
}

/** What the words' own rows say, against what was sealed. */
async function compare(
  tx: Tx,
  county: string,
  { opened, sealed, waiting }: { opened: Opened; sealed: number; waiting: number },
  differences: string[],
): Promise<void> {
  const all = [...opened.values()].reduce((sum, { length }) => sum + length, 0);
  let forgotten = 0;
  for (const read of RECORDED)
    for await (const { forgotten: isForgotten, ...entry } of read(tx, county)) {
      const text = entryText(entry);
      if (isForgotten === true) forgotten += 1;
      if ((opened.get(text)?.pop() !== undefined) === (isForgotten !== true)) continue;
      differences.push(
        `record: ${entry.kind} of ${entry.of} ${isForgotten ? 'was not forgotten' : 'is not what was put on record'}`,
      );
    }
  for (const { kind, of_id } of [...opened.values()].flat())
    differences.push(`record: ${kind} of ${of_id} is on record and nowhere else`);
  const closed = sealed + waiting - all;
  if (closed > forgotten)
    differences.push(`record: ${closed} seals have no opening, ${forgotten} were withdrawn`);
}
