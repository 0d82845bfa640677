import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REFERENCE, treeOf } from './examples.ts';
import {
  type Consistency,
  consistencySpans,
  grown,
  type Hash,
  type Inclusion,
  inclusionSpans,
  isConsistent,
  isIncluded,
  leafHash,
  proofOf,
  rootOf,
} from './tree.ts';

const reference = treeOf(REFERENCE.leaves);
const other = (hash: Hash, bit = 0): Hash =>
  hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe('公布过的样本：RFC 6962 的八叶树', () => {
  test.each(REFERENCE.roots.map((root, size) => ({ size, root })))('$size 片叶的根', ({ size, root }) => {
    expect(rootOf(size, reference.hashOf)).toEqual(root);
  });

  test.each(REFERENCE.inclusions)('第 $index 片叶在 $size 片里', ({ index, size, proof }) => {
    expect(proofOf(inclusionSpans(index, size), reference.hashOf)).toEqual(proof);
    const leaf = leafHash(REFERENCE.leaves[index] as Hash);
    expect(isIncluded({ leaf, index, size, proof }, reference.root(size))).toBe(true);
  });

  test.each(REFERENCE.consistencies)('从 $from 片长到 $to 片', ({ from, to, proof }) => {
    expect(proofOf(consistencySpans(from, to), reference.hashOf)).toEqual(proof);
    expect(isConsistent(growth(from, to, proof))).toBe(true);
  });
});

const growth = (from: number, to: number, proof: readonly Hash[]): Consistency => ({
  before: { size: from, root: reference.root(from) },
  after: { size: to, root: reference.root(to) },
  proof,
});

/**
 * What the published vectors (transparency-dev/merkle, testdata) do to a good proof, by their names: modified-proof, trailing-garbage,
 * preceding-proof, preceding-root, trailing-root, inserted- and removed-component, truncated-proof, empty-proof.
 */
const spoiled = (proof: readonly Hash[], roots: readonly Hash[]): (readonly Hash[])[] => [
  ...roots.flatMap((root) => [
    [root, ...proof],
    [...proof, root],
  ]),
  [new Uint8Array(0), ...proof],
  ...proof.flatMap((hash, at) => [0, 4, 255].map((bit) => proof.with(at, other(hash, bit)))),
  [...proof, new Uint8Array(32)],
  [new Uint8Array(32), ...proof],
  [...proof, new Uint8Array(0)],
  ...(proof.length > 0 ? [proof.slice(1), proof.slice(0, -1), []] : []),
  ...(proof.length > 1 ? [proof.toReversed(), [...proof.slice(0, 1), ...proof]] : []),
];

test.each(REFERENCE.inclusions.filter(({ size }) => size > 1))(
  '第 $index 片在 $size 片里：改一处就不成立',
  ({ index, size, proof }) => {
    const root = reference.root(size);
    const it: Inclusion = { leaf: leafHash(REFERENCE.leaves[index] as Hash), index, size, proof };
    for (const one of spoiled(proof, [root])) expect(isIncluded({ ...it, proof: one }, root)).toBe(false);
    for (const one of [index - 1, index + 1, index ^ 2, -1, size, 0.5])
      expect(isIncluded({ ...it, index: one }, root), `index ${one}`).toBe(false);
    for (const one of [size * 2, Math.floor(size / 2), 0, -1])
      expect(isIncluded({ ...it, size: one }, root), `size ${one}`).toBe(false);
    expect(isIncluded({ ...it, leaf: other(it.leaf) }, root)).toBe(false);
    expect(isIncluded(it, other(root))).toBe(false);
    expect(isIncluded(it, new Uint8Array(0))).toBe(false);
  },
);

test.each(REFERENCE.consistencies.filter(({ from, to }) => from < to))(
  '从 $from 到 $to：改一处就不成立',
  ({ from, to, proof }) => {
    const it = growth(from, to, proof);
    const { before, after } = it;
    for (const one of spoiled(proof, [before.root, after.root]))
      expect(isConsistent({ ...it, proof: one })).toBe(false);
    for (const size of [from - 1, from + 1, from ^ 2])
      expect(isConsistent({ ...it, before: { ...before, size } }), `from ${size}`).toBe(false);
    for (const size of [to * 2, Math.floor(to / 2)])
      expect(isConsistent({ ...it, after: { ...after, size } }), `to ${size}`).toBe(false);
    const { root } = before;
    expect(isConsistent({ ...it, before: { ...before, root: other(root) } })).toBe(false);
    expect(isConsistent({ ...it, after: { ...after, root: other(after.root) } })).toBe(false);
    expect(isConsistent({ ...it, before: { ...before, root: after.root }, after: { ...after, root } })).toBe(
      false,
    );
  },
);

test('从空的长出来没有什么可证明；同样大就要同一个根', () => {
  for (const size of [0, 8])
    for (const proof of [[], [new Uint8Array(32)]]) expect(isConsistent(growth(0, size, proof))).toBe(false);
  expect(isConsistent(growth(8, 8, []))).toBe(true);
  expect(isConsistent({ ...growth(8, 8, []), after: { size: 8, root: other(reference.root(8)) } })).toBe(
    false,
  );
});

const leaves = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 70 });

test('任何一棵树：每片叶的证明、任何两个大小之间的证明都成立；翻一个比特都不成立', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), fc.nat(), fc.nat(), (entries, n, m, bit) => {
      const tree = treeOf(entries);
      const size = 1 + (n % entries.length);
      const index = m % size;
      const leaf = leafHash(entries[index] as Uint8Array);
      const root = tree.root(size);
      const included = { leaf, index, size, proof: proofOf(inclusionSpans(index, size), tree.hashOf) };
      expect(isIncluded(included, root)).toBe(true);
      expect(isIncluded({ ...included, leaf: other(leaf, bit % 256) }, root)).toBe(false);
      included.proof.forEach((hash, at) => {
        const proof = included.proof.with(at, other(hash, bit % 256));
        expect(isIncluded({ ...included, proof }, root)).toBe(false);
      });

      const before = { size: index + 1, root: tree.root(index + 1) };
      const grew = {
        before,
        after: { size, root },
        proof: proofOf(consistencySpans(index + 1, size), tree.hashOf),
      };
      expect(isConsistent(grew)).toBe(true);
      grew.proof.forEach((hash, at) => {
        const proof = grew.proof.with(at, other(hash, bit % 256));
        expect(isConsistent({ ...grew, proof })).toBe(false);
      });
    }),
    { numRuns: 150 },
  );
});

test('一次放进去和分几次放进去，是同一棵树', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (entries, n) => {
      const at = n % entries.length;
      const whole = treeOf(entries);
      const hashes = entries.slice(at).map(leafHash);
      const later = grown(at, hashes, whole.hashOf);
      for (const { node, hash } of later) expect(hash).toEqual(whole.hashOf(node));
    }),
    { numRuns: 60 },
  );
});
