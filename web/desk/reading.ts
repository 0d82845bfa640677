/** 语言: Chinese or English, chosen on this computer and kept on it. */
import { useSyncExternalStore } from 'react';
import type { Sentence } from '../kit/refusals.ts';

export type Lang = keyof Sentence;

const NAME = 'xiezhi.desk.lang';
const listeners = new Set<() => void>();
let lang: Lang = read();

function read(): Lang {
  try {
    return localStorage.getItem(NAME) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

/** Tells the document its language; called once before anything is drawn. */
export function showLang(): void {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
}

export function readIn(next: Lang): void {
  lang = next;
  try {
    localStorage.setItem(NAME, next);
  } catch {
    // Private windows refuse; the choice then lasts until the page is closed.
  }
  showLang();
  for (const listener of listeners) listener();
}

const listen = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useLang = (): Lang => useSyncExternalStore(listen, () => lang);

/** The words of a page. Both languages have the same keys, or the page does not compile. */
export const useWords = <W>(words: { readonly zh: W; readonly en: W }): W => words[useLang()];

/** How a sentence of the kit is said. */
export function useSay(): (sentence: Sentence) => string {
  const now = useLang();
  return (sentence) => sentence[now];
}
