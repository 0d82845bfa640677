import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as verifier from '../../web/verify/proof.mjs';
import { fromBase64, isSame } from '../kernel/bytes.ts';
import { type Hash, isConsistent, isIncluded } from './tree.ts';

/**
 * The vectors of transparency-dev/merkle as they are published (`tests/fixtures/merkle-vectors.md`). A tree without a leaf: nothing
 * stands in it, and no proof begins at it, for RFC 6962 (2.1.2) and RFC 9162 (2.1.4) know proofs from one leaf on; the vectors want an
 * error for each of those, also where both trees are empty. An index of 2⁶⁴ - 1 is beyond what a number of JavaScript holds exactly,
 * and beyond every tree.
 */
interface Vector {
  readonly file: string;
  /** Base64; null is written for the proof of a tree of one leaf. */
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}
interface Inclusion extends Vector {
  readonly kind: 'inclusion';
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string;
  readonly leafHash: string;
}
interface Consistency extends Vector {
  readonly kind: 'consistency';
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
}

const FILE = new URL('../../tests/fixtures/merkle-vectors.json', import.meta.url);
const vectors: readonly (Inclusion | Consistency)[] = JSON.parse(readFileSync(FILE, 'utf8'));
const inclusions = vectors.filter((one) => one.kind === 'inclusion');
const consistencies = vectors.filter((one) => one.kind === 'consistency');

const bytes = (text: string): Hash => {
  const read = fromBase64(text);
  if (read === undefined) throw new Error(`no base64: ${text}`);
  return read;
};
const path = ({ proof }: Vector): Hash[] => (proof ?? []).map(bytes);

const stands = (it: Inclusion): boolean =>
  isIncluded(
    { leaf: bytes(it.leafHash), index: it.leafIdx, size: it.treeSize, proof: path(it) },
    bytes(it.root),
  );

const standsBeside = (it: Inclusion): boolean => {
  try {
    const root = verifier.rootBy(bytes(it.leafHash), it.leafIdx, it.treeSize, path(it));
    return isSame(root, bytes(it.root));
  } catch {
    return false;
  }
};

const wentOn = (it: Consistency): boolean =>
  isConsistent({
    before: { size: it.size1, root: bytes(it.root1) },
    after: { size: it.size2, root: bytes(it.root2) },
    proof: path(it),
  });

/** What is judged otherwise than published. */
const misjudged = <V extends Vector>(list: readonly V[], holds: (one: V) => boolean): string[] =>
  list.filter((one) => holds(one) === one.wantErr).map(({ file }) => file);

const reversed = <V extends Vector>(list: readonly V[]): V[] =>
  list.map((one) => ({ ...one, wantErr: !one.wantErr }));

describe('别处公布的一百九十六份样本', () => {
  test('一份不少：九十八份说一片叶在不在树里，九十八份说后来的树是不是接着长的', () => {
    expect([inclusions.length, consistencies.length]).toEqual([98, 98]);
    expect(new Set(vectors.map(({ file }) => file)).size).toBe(196);
    expect(inclusions.filter(({ wantErr }) => !wantErr)).toHaveLength(6);
    expect(consistencies.filter(({ wantErr }) => !wantErr)).toHaveLength(6);
  });

  test('一片叶在不在树里：该认的都认，该驳的都驳', () => {
    expect(misjudged(inclusions, stands)).toEqual([]);
  });

  test('验真页上那个独立的程序，也判得一份不差', () => {
    expect(misjudged(inclusions, standsBeside)).toEqual([]);
  });

  test('后来的树是不是接着长的：该认的都认，该驳的都驳；从空树算起的，不算证明', () => {
    expect(misjudged(consistencies, wentOn)).toEqual([]);
    const fromNothing = consistencies.filter(({ size1 }) => size1 === 0);
    expect(fromNothing).toHaveLength(9);
    expect(fromNothing.every(({ wantErr }) => wantErr)).toBe(true);
  });

  test('哪一份的判法写反了，都看得出来', () => {
    expect(misjudged(reversed(inclusions), stands)).toHaveLength(98);
    expect(misjudged(reversed(inclusions), standsBeside)).toHaveLength(98);
    expect(misjudged(reversed(consistencies), wentOn)).toHaveLength(98);
  });
});
