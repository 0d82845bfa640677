/**
 * 候选名单: who may be drawn, as it is published before anybody knows the number: one line for each, without names. What everybody
 * hashes is the text of this file and nothing else, so that a changed letter changes the hash.
 */
import { sha256Hex } from '../../kernel/sha256.ts';

/** 分层目标: of everybody drawn, so many at least and at most have this value. */
export interface Target {
  readonly value: string;
  readonly min: number;
  readonly max: number;
}

/** 性别, 组, 身份: what the draw is stratified by. */
export interface Trait {
  readonly name: string;
  readonly targets: readonly Target[];
}

export interface Entry {
  /** As it stands on the slip of whoever it is. */
  readonly no: number;
  /** Which household, by a number that means nothing else. */
  readonly household: number;
  /** One value for each trait, in their order. */
  readonly values: readonly string[];
  /** A lock on the name: whoever knows name and salt can open it, nobody can put another name behind it later. */
  readonly seal: string;
}

export interface Pool {
  readonly title: string;
  readonly seats: number;
  readonly traits: readonly Trait[];
  readonly entries: readonly Entry[];
}

const FIRST = 'xiezhi-draw 1';

/** The pool as a text: a head, the targets, the entries; tabs between fields, a line feed after each line. */
export const poolText = ({ title, seats, traits, entries }: Pool): string =>
  [
    [FIRST],
    ['title', title],
    ['seats', String(seats)],
    ...traits.flatMap(({ name, targets }) =>
      targets.map(({ value, min, max }) => ['target', name, value, String(min), String(max)]),
    ),
    ...entries.map(({ no, household, values, seal }) => [
      'entry',
      String(no),
      String(household),
      ...values,
      seal,
    ]),
  ]
    .map((fields) => `${fields.join('\t')}\n`)
    .join('');

export const poolHash = (pool: Pool): string => sha256Hex(poolText(pool));

/** A pool out of its text; undefined when it is none, or would be written otherwise. */
export function readPool(text: string): Pool | undefined {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const of = (kind: string): string[][] =>
    lines.filter(([first]) => first === kind).map(([, ...rest]) => rest);
  const [[title] = []] = of('title');
  const [[seats] = []] = of('seats');
  if (title === undefined || seats === undefined) return undefined;
  const traits = new Map<string, Target[]>();
  for (const [name = '', value = '', min = '', max = ''] of of('target'))
    traits.set(name, [...(traits.get(name) ?? []), { value, min: Number(min), max: Number(max) }]);
  const entries = of('entry').map(([no = '', household = '', ...rest]) => ({
    ...{ no: Number(no), household: Number(household) },
    ...{ values: rest.slice(0, -1), seal: rest[rest.length - 1] ?? '' },
  }));
  const pool: Pool = {
    ...{ title, seats: Number(seats), entries },
    traits: [...traits].map(([name, targets]) => ({ name, targets })),
  };
  return poolText(pool) === text ? pool : undefined;
}

/** The lock on a name: the first 32 digits of the hash of salt and name. */
export const sealOf = (name: string, salt: string): string => sha256Hex(`${salt}\n${name}`).slice(0, 32);
