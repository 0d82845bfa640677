/** 名单的草稿: what is typed or pasted, line by line, into a pool; or the line that does not read. */
import type { PublishDrawRequest } from '../../../domain/room/draw/hold.ts';

type Traits = PublishDrawRequest['traits'];
type People = PublishDrawRequest['people'];

export type Read<T> = { readonly ok: true; readonly it: T } | { readonly ok: false; readonly line: number };

/** Fields between spaces, tabs or commas, of the lines that say something. */
const linesOf = (text: string): readonly (readonly [number, readonly string[]])[] =>
  text
    .split('\n')
    .map((line, n) => [n + 1, line.split(/[\s,，、]+/).filter((field) => field !== '')] as const)
    .filter(([, fields]) => fields.length > 0);

/** 性别 女 1 2: stratum, value, least, most. */
export function readTraits(text: string): Read<Traits> {
  const traits = new Map<string, Traits[number]['targets']>();
  for (const [line, [name, value, min, max, more]] of linesOf(text)) {
    const wrong = !name || !value || !/^\d{1,2}$/.test(min ?? '') || !/^\d{1,2}$/.test(max ?? '') || more;
    if (wrong) return { ok: false, line };
    traits.set(name, [...(traits.get(name) ?? []), { value, min: Number(min), max: Number(max) }]);
  }
  return { ok: true, it: Array.from(traits, ([name, targets]) => ({ name, targets })) };
}

/** 章桂兰 老槐树下第二家 女 三组: name, household, a value for each stratum. */
export function readPeople(text: string, traits: number): Read<People> {
  const people: People = [];
  for (const [line, [name, household, ...values]] of linesOf(text)) {
    if (!name || name.length < 2 || !household || values.length !== traits) return { ok: false, line };
    people.push({ name, household, values });
  }
  return { ok: true, it: people };
}
