/** 按日翻页: a list by the day of each thing and its id, the newest first; a page continues after the last one that was read. */
import type { Day } from '../../domain/kernel/day.ts';
import { MalformedError } from './problem.ts';

const PAGE = 20;
/** One more is read, to know whether there is another page. */
export const ONE_MORE = PAGE + 1;

export interface After {
  readonly day: Day;
  readonly id: string;
}

/** Where a page begins, as a client sent it back. Throws when it never came from here. */
export function afterOf(text: string | undefined): After | undefined {
  if (text === undefined) return undefined;
  const [, day, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(text) ?? [];
  if (day === undefined || id === undefined) throw new MalformedError('query/after');
  return { day, id };
}

export function pageOf<It extends { readonly id: string }>(
  found: readonly It[],
  dayOf: (it: It) => Day,
): { page: readonly It[]; next: string | null } {
  const page = found.slice(0, PAGE);
  const last = page.at(-1);
  return { page, next: found.length > PAGE && last !== undefined ? `${dayOf(last)}~${last.id}` : null };
}
