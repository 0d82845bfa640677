/** 翻比特: every bit of what is on record, of its salt, its path and what goes with it (quality: D1). FLIPS=whole for all of it. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf8 } from '../kernel/bytes.ts';
import { type Entry, entryText, SALT_BYTES, sealOf } from './entry.ts';
import { treeOf } from './examples.ts';
import { inclusionSpans, isIncluded, leafHash, proofOf } from './tree.ts';

const WHOLE = process.env.FLIPS === 'whole';
const [RECORDS, FLIPS] = WHOLE ? [200, 1_000_000] : [3, 5000];
const SEED = Number(process.env.SEED ?? 20261126);

const entries = fc.sample(
  fc.record({
    kind: fc.constantFrom('result' as const, 'minutes' as const, 'pool' as const),
    of: fc.uuid(),
    at: fc.nat(),
    facts: fc.record({ title: fc.string({ maxLength: 30 }), version: fc.nat({ max: 9 }) }),
    enclosed: fc.string({ maxLength: 60 }),
  }),
  { seed: SEED, numRuns: 200 },
) satisfies Entry[];

const salts = entries.map((_, n) =>
  Uint8Array.from({ length: SALT_BYTES }, (__, at) => (n * 31 + at * 7) & 255),
);
const texts = entries.map(entryText);
const seals = texts.map((text, n) => sealOf(salts[n] as Uint8Array, text));
const tree = treeOf(seals);
const root = tree.root(seals.length);

const at = <T>(list: readonly T[], n: number): T => list[n] as T;

/** Everything of one record that could be altered, as bytes, and whether it still holds. */
function partsOf(n: number): readonly (readonly [Uint8Array, (bytes: Uint8Array) => boolean])[] {
  const proof = proofOf(inclusionSpans(n, seals.length), tree.hashOf);
  const holds = (salt: Uint8Array, text: Uint8Array, path = proof): boolean => {
    const seal = createHash('sha256').update(salt).update(text).digest();
    return isIncluded({ leaf: leafHash(seal), index: n, size: seals.length, proof: path }, root);
  };
  const [salt, text] = [at(salts, n), utf8(at(texts, n))];
  const { hash } = JSON.parse(at(texts, n)) as { hash: string };
  return [
    [text, (bytes) => holds(salt, bytes)],
    [salt, (bytes) => holds(bytes, text)],
    [utf8(at(entries, n).enclosed), (bytes) => createHash('sha256').update(bytes).digest('hex') === hash],
    ...proof.map((one, i) => [one, (bytes: Uint8Array) => holds(salt, text, proof.with(i, bytes))] as const),
  ];
}

const flipped = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.map((byte, n) => (n === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

test(`${RECORDS} 条的每一个比特：翻哪一个都验得出`, () => {
  let tried = 0;
  for (let n = 0; n < RECORDS; n += 1)
    for (const [bytes, holds] of partsOf(n)) {
      expect(holds(bytes)).toBe(true);
      for (let bit = 0; bit < bytes.length * 8; bit += 1, tried += 1)
        if (holds(flipped(bytes, bit))) throw new Error(`record ${n}: bit ${bit} is not missed`);
    }
  expect(tried).toBeGreaterThan(RECORDS * 1000);
}, 600_000);

test(`随机翻 ${FLIPS} 次，一次也没放过（种子 ${SEED}）`, () => {
  let state = SEED;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
  const all = entries.map((_, n) => partsOf(n).filter(([bytes]) => bytes.length > 0));
  for (let n = 0; n < FLIPS; n += 1) {
    const parts = at(all, next(all.length));
    const [bytes, holds] = at(parts, next(parts.length));
    if (holds(flipped(bytes, next(bytes.length * 8)))) throw new Error(`flip ${n} is not missed`);
  }
}, 600_000);
