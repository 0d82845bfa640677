/** 地址里的条件: what a page was asked to show stands in its address, so that going back and sending a link work. */
import { useCallback } from 'react';
import { useLocation, useSearch } from 'wouter';

export type Conditions = Readonly<Record<string, string>>;

/** Every named condition of the address ('' where it says nothing), and how to go to others. */
export function useConditions<N extends string>(names: readonly N[]) {
  const search = new URLSearchParams(useSearch());
  const [path, go] = useLocation();
  const conditions = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<
    N,
    string
  >;
  const address = (next: Partial<Record<N, string>>) => path + searchOf({ ...conditions, ...next });
  return {
    conditions,
    /** The address of this page under other conditions. */
    address,
    ask: (next: Partial<Record<N, string>>) => go(address(next)),
    clear: useCallback(() => go(path), [go, path]),
  };
}

/** '?a=b' of those that say something. */
export function searchOf(conditions: Conditions): string {
  const search = new URLSearchParams(
    Object.entries(conditions).filter(([, value]) => value !== ''),
  ).toString();
  return search === '' ? '' : `?${search}`;
}

/** The conditions an endpoint can be asked with: those that say something. */
export const said = <C extends Conditions>(conditions: C): Partial<C> =>
  Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== '')) as Partial<C>;

/** The value when it is one of those known; else nothing, so that a broken address asks for everything. */
export const oneOf = <V extends string>(known: readonly V[], value: string): V | undefined =>
  known.find((it) => it === value);
