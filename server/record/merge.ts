/**
 * 并入: what waits takes its place in the tree, and the tree is signed. One transaction, one at a time: killed anywhere, it is as if
 * it had not begun, and the next turn does it.
 */
import { HOUR } from '../../domain/kernel/day.ts';
import { checkpointText } from '../../domain/record/checkpoint.ts';
import { type Entry, entryText } from '../../domain/record/entry.ts';
import { grown, type Hash, leafHash, type Node, nodesOf, rootOf } from '../../domain/record/tree.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { firstOrigin, originOf, signedNote } from './key.ts';
import { enter, type Recorded, textsOnRecord } from './store.ts';
import {
  addCheckpoint,
  addLeaves,
  hashesOf,
  mayMerge,
  newestCheckpoint,
  pendingSeals,
} from './tree.store.ts';

const AT_ONCE = 1000;
/** So many are written in one transaction where a record begins: few enough for everybody else to go on. */
const SOME = 200;

/** Merges until nothing waits; answers how many leaves came. A record that has none yet begins with what stands. */
export const merging =
  (recorded: readonly Recorded[]) =>
  async (house: House): Promise<number> => {
    const { database, county } = house;
    const sight = { county, duty: 'clock' } as const;
    const begun = (await database.transaction(sight, (tx) => newestCheckpoint(tx, county))) !== undefined;
    if (!begun && !(await begin(house, recorded))) return 0;
    let merged = 0;
    for (;;) {
      const now = await database.transaction(sight, (tx) => mergeSome(tx, house));
      merged += now;
      if (now < AT_ONCE) return merged;
    }
  };

async function mergeSome(tx: Tx, house: House): Promise<number> {
  const { county } = house;
  if (!(await mayMerge(tx, county))) return 0;
  const last = await newestCheckpoint(tx, county);
  const waiting = await pendingSeals(tx, county, AT_ONCE);
  if (last !== undefined && waiting.length === 0 && house.now() - last.at < HOUR) return 0;

  const size = last?.size ?? 0;
  const hashOf = await knownHashes(tx, county, size);
  const hashes = waiting.map(({ seal }) => leafHash(seal));
  const nodes = grown(size, hashes, hashOf);
  const at = house.now();
  if (waiting.length > 0) {
    const leaves = waiting.map((it, n) => ({ ...it, place: size + n }));
    const above = nodes.filter(({ node }) => node.level > 0);
    await addLeaves(tx, county, { leaves, nodes: above, at: new Date(at) });
  }
  const made = new Map(nodes.map(({ node, hash }) => [keyOf(node), hash]));
  const grownTo = size + waiting.length;
  const root = rootOf(grownTo, (node) => made.get(keyOf(node)) ?? hashOf(node));
  const origin = originOf(last?.note) ?? firstOrigin(house);
  const note = signedNote(house, origin, checkpointText({ origin, size: grownTo, root }));
  addCheckpoint(tx, county, { size: grownTo, at, root: Buffer.from(root), note });
  return waiting.length;
}

/**
 * 开账: what was published before there was a record, some at a time. Killed anywhere, it is begun again and finds what is there
 * already; whoever publishes meanwhile stands in both. False when another process is at it.
 */
async function begin(house: House, recorded: readonly Recorded[]): Promise<boolean> {
  const sight = { county: house.county, duty: 'clock' } as const;
  const put = (entries: readonly Entry[]): Promise<boolean> =>
    house.database.transaction(sight, async (tx) => {
      if ((await newAmong(tx, house.county, entries)).length === 0) return true;
      if (!(await mayMerge(tx, house.county))) return false;
      for (const entry of await newAmong(tx, house.county, entries)) enter(tx, house, entry);
      return true;
    });
  return house.database.transaction(sight, async (tx) => {
    let some: Entry[] = [];
    for (const read of recorded)
      for await (const { forgotten, ...entry } of read(tx, house.county)) {
        if (forgotten === true) continue;
        some.push(entry);
        if (some.length < SOME) continue;
        if (!(await put(some))) return false;
        some = [];
      }
    return put(some);
  });
}

async function newAmong(tx: Tx, county: string, entries: readonly Entry[]): Promise<Entry[]> {
  const known = await textsOnRecord(
    tx,
    county,
    entries.map((entry) => entry.of),
  );
  return entries.filter((entry) => !known.has(entryText(entry)));
}

const keyOf = ({ level, index }: Node): string => `${level} ${index}`;

/** The hashes at the tree's right edge. Throws when one is not there: then the tree in the store is no tree. */
async function knownHashes(tx: Tx, county: string, size: number): Promise<(node: Node) => Hash> {
  const edge = nodesOf({ from: 0, to: size });
  const found = await hashesOf(tx, county, edge);
  return (node) => {
    const hash = found.get(keyOf(node));
    if (hash === undefined) throw new Error(`the record lacks node ${keyOf(node)} of ${size} leaves`);
    return hash;
  };
}
