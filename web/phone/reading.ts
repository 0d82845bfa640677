/** 语言与字号: how this phone is read, chosen on it and kept on it. */
import { useSyncExternalStore } from 'react';
import type { Sentence } from '../kit/refusals.ts';
import { keep, kept } from './keep.ts';

export type Lang = keyof Sentence;
export type Size = 'usual' | 'large';

interface Reading {
  readonly lang: Lang;
  readonly size: Size;
}

let reading: Reading = { lang: 'zh', size: 'usual', ...kept<Partial<Reading>>('reading') };
const listeners = new Set<() => void>();

/** Puts the chosen language and size on the document; called once before anything is drawn. */
export function showReading(): void {
  document.documentElement.lang = reading.lang === 'zh' ? 'zh-CN' : 'en';
  document.documentElement.classList.toggle('large', reading.size === 'large');
}

export function readAs(change: Partial<Reading>): void {
  reading = { ...reading, ...change };
  keep('reading', reading);
  showReading();
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

export const useReading = (): Reading => useSyncExternalStore(listen, () => reading);

/** The words of a page in the language chosen. Both languages have the same keys, or the page does not compile. */
export function useWords<W>(words: { readonly zh: W; readonly en: W }): W {
  return words[useReading().lang];
}

/** How a sentence is said in the language chosen. */
export function useSay(): (sentence: Sentence) => string {
  const { lang } = useReading();
  return (sentence) => sentence[lang];
}
