/**
 * 树: the Merkle tree over everything that was recorded (RFC 6962, 2.1; RFC 9162, 2.1). A leaf stands where it was put for ever;
 * whoever knows one root can be shown that something stands under it, and that a later tree only went on from it.
 *
 * Only *whole* subtrees are kept, as nodes: level 0 are the leaves, a node of level k stands over 2ᵏ of them. Whatever else is
 * asked for is folded of a few of those.
 */
import { isSame, joined } from '../kernel/bytes.ts';
import { sha256 } from '../kernel/sha256.ts';

export type Hash = Uint8Array;

/** The subtree over the leaves from `index · 2^level`. */
export interface Node {
  readonly level: number;
  readonly index: number;
}

/** The leaves from `from` to `to` - 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const HASH_BYTES = 32;

export const EMPTY_ROOT: Hash = sha256(new Uint8Array(0));

export const leafHash = (entry: Uint8Array): Hash => sha256(joined(Uint8Array.of(0), entry));

export const nodeHash = (left: Hash, right: Hash): Hash => sha256(joined(Uint8Array.of(1), left, right));

/** The largest power of two below `size`, which is 2 or more. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The whole subtrees that a span is made of, from the left. It begins where a subtree of its size may begin. */
export function nodesOf({ from, to }: Span): Node[] {
  const nodes: Node[] = [];
  for (let at = from; at < to; ) {
    let [level, size] = [0, 1];
    while (at + size * 2 <= to) [level, size] = [level + 1, size * 2];
    nodes.push({ level, index: at / size });
    at += size;
  }
  return nodes;
}

/** The hash of a span whose whole subtrees have these hashes. Throws for none. */
export function folded(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1);
  if (last === undefined) throw new RangeError('nothing to fold');
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** The root of the tree of so many leaves. */
export const rootOf = (size: number, hashOf: (node: Node) => Hash): Hash =>
  size === 0 ? EMPTY_ROOT : folded(nodesOf({ from: 0, to: size }).map(hashOf));

/** What shows that a leaf stands in a tree of `size`, from the leaf up. Throws when it does not. */
export function inclusionSpans(index: number, size: number): Span[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`no leaf ${index} of ${size}`);
  const spans: Span[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (index < middle) {
      spans.push({ from: middle, to });
      to = middle;
    } else {
      spans.push({ from, to: middle });
      from = middle;
    }
  }
  return spans.reverse();
}

/** What shows that the tree of `size` went on from the tree of `before`. Nothing between equal ones, nor from none. */
export function consistencySpans(before: number, size: number): Span[] {
  if (!(before >= 0 && before <= size)) throw new RangeError(`no tree ${before} before ${size}`);
  if (before === 0 || before === size) return [];
  const spans: Span[] = [];
  let [from, to, isWhole] = [0, size, true];
  while (before !== to) {
    const middle = from + splitOf(to - from);
    if (before <= middle) {
      spans.push({ from: middle, to });
      to = middle;
    } else {
      spans.push({ from, to: middle });
      [from, isWhole] = [middle, false];
    }
  }
  if (!isWhole) spans.push({ from, to });
  return spans.reverse();
}

/** The hashes of a proof, from the nodes its spans are made of. */
export const proofOf = (spans: readonly Span[], hashOf: (node: Node) => Hash): Hash[] =>
  spans.map((span) => folded(nodesOf(span).map(hashOf)));

/** Every whole subtree that comes to be when `leaves` are put after the first `size`, the leaves themselves first. */
export function grown(
  size: number,
  leaves: readonly Hash[],
  hashOf: (node: Node) => Hash,
): { readonly node: Node; readonly hash: Hash }[] {
  const made = new Map<string, Hash>();
  const at = (node: Node): Hash => made.get(`${node.level} ${node.index}`) ?? hashOf(node);
  const nodes: { node: Node; hash: Hash }[] = [];
  const put = (node: Node, hash: Hash): void => {
    made.set(`${node.level} ${node.index}`, hash);
    nodes.push({ node, hash });
  };
  leaves.forEach((hash, n) => {
    let { level, index }: Node = { level: 0, index: size + n };
    put({ level, index }, hash);
    while (index % 2 === 1) {
      const [left, right] = [at({ level, index: index - 1 }), at({ level, index })];
      [level, index] = [level + 1, (index - 1) / 2];
      put({ level, index }, nodeHash(left, right));
    }
  });
  return nodes;
}

export interface Inclusion {
  readonly leaf: Hash;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Hash[];
}

/** The root under which a leaf stands by its proof (RFC 9162, 2.1.3.2); undefined when it is no proof. */
export function rootBy({ leaf, index, size, proof }: Inclusion): Hash | undefined {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size)
    return undefined;
  if (leaf.length !== HASH_BYTES) return undefined;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const other of proof) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(other, hash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else hash = nodeHash(hash, other);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : undefined;
}

export const isIncluded = (it: Inclusion, root: Hash): boolean => {
  const found = rootBy(it);
  return found !== undefined && isSame(found, root);
};

export interface Consistency {
  readonly before: { readonly size: number; readonly root: Hash };
  readonly after: { readonly size: number; readonly root: Hash };
  readonly proof: readonly Hash[];
}

/** Whether a tree went on from another of one leaf or more (RFC 9162, 2.1.4.2). From the empty one every tree does: no proof shows it. */
export function isConsistent({ before, after, proof }: Consistency): boolean {
  if (![before.size, after.size].every((size) => Number.isSafeInteger(size) && size >= 0)) return false;
  if (before.size === 0 || before.size > after.size) return false;
  if (before.size === after.size) return proof.length === 0 && isSame(before.root, after.root);
  const isPower = Number.isInteger(Math.log2(before.size));
  const [first, ...rest] = isPower ? [before.root, ...proof] : proof;
  if (first === undefined) return false;
  let [node, last] = [before.size - 1, after.size - 1];
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  let [old, now] = [first, first];
  for (const other of rest) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      [old, now] = [nodeHash(other, old), nodeHash(other, now)];
      while (node % 2 === 0 && node !== 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else now = nodeHash(now, other);
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 && isSame(old, before.root) && isSame(now, after.root);
}
