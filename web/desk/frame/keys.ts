/** 快捷键: the desk by keyboard. Single letters work only outside of fields and dialogs, and can be switched off. */
import { useEffect } from 'react';
import { keep, kept } from '../keep.ts';

export interface Keys {
  readonly search: () => void;
  readonly help: () => void;
  readonly home: () => void;
}

/** What a row's own link is marked with, so that j and k find it. */
export const ROW = { 'data-row': '' } as const;

export const keysAreOn = (): boolean => kept('keys') !== 'off';

export const switchKeys = (on: boolean): void => keep('keys', on ? 'on' : 'off');

export function useKeys({ search, help, home }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target) || !keysAreOn()) return;
      const act = { '/': search, '?': help, g: home, j: next, k: previous, ...arrows(event.target) }[
        event.key
      ];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [search, help, home]);
}

const next = (): void => step(1);
const previous = (): void => step(-1);

/** Arrows move only between rows, so that they scroll everywhere else. */
const arrows = (target: EventTarget | null): Partial<Record<string, () => void>> =>
  target instanceof Element && target.matches('[data-row]') ? { ArrowDown: next, ArrowUp: previous } : {};

function step(by: 1 | -1): void {
  const rows = Array.from(document.querySelectorAll<HTMLElement>('main [data-row]'));
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const row = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
  row?.focus();
}

const isTaken = (target: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (target instanceof Element &&
    target.matches('input:not([type=radio]):not([type=checkbox]), textarea, select'));
