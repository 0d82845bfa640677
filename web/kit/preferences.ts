/** 语言与字号: what a person chose on this device, and the document it is applied to. */
import { LANGS, type Lang, langTag } from './sentences.ts';

/** 普通 · 大字 (elder mode). */
export const SIZES = ['normal', 'large'] as const;
export type Size = (typeof SIZES)[number];

export interface Preferences {
  readonly lang: Lang;
  readonly size: Size;
}

/** Chinese and the normal size where nothing was chosen, or nothing can be kept. */
export const readPreferences = (): Preferences => ({
  lang: oneOf(LANGS, read('lang')) ?? 'zh',
  size: oneOf(SIZES, read('size')) ?? 'normal',
});

/** Keeps the choice on the device and gives the document its language and root size. */
export function applyPreferences({ lang, size }: Preferences): void {
  keep('lang', lang);
  keep('size', size);
  document.documentElement.lang = langTag(lang);
  document.documentElement.setAttribute('data-size', size);
}

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | undefined =>
  known.find((it) => it === text);

/** A browser may refuse its store altogether. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(`xiezhi.${name}`);
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`xiezhi.${name}`, value);
  } catch {
    // The choice holds until the page is left.
  }
}
