/** 句子: everything a face says, in both languages. A face keeps `Record<SomeUnion, Sentence>`: what is missing does not compile. */
import { createContext, createElement, type ReactNode, useContext } from 'react';

/** The same said in both languages. `{name}` is a slot; `{n:day:days}` chooses a word by number. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export type Values = Readonly<Record<string, string | number>>;

/** The sentence in one language, its slots filled. A slot without a value stays as it is written. */
export const say = (sentence: Sentence, lang: Lang, values: Values = {}): string =>
  sentence[lang].replace(SLOT, (slot, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    if (one === undefined || many === undefined) return String(value);
    return value === 1 ? one : many;
  });

const SLOT = /\{(\w+)(?::([^:}]*):([^}]*))?\}/g;

/** Several things one after the other: 甲、乙 · one, two. */
export const listed = (things: readonly string[], lang: Lang): string =>
  things.join(lang === 'zh' ? '、' : ', ');

/** Between what something is called and what it is. */
export const COLON: Sentence = { zh: '：', en: ': ' };

/** What the attribute `lang` of a document or of a passage is. */
export const langTag = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en');

const LangContext = createContext<Lang>('zh');

export const LangProvider = ({ lang, children }: { readonly lang: Lang; readonly children?: ReactNode }) =>
  createElement(LangContext.Provider, { value: lang }, children);

export const useLang = (): Lang => useContext(LangContext);

/** `const say = useSay(); say(WORDS.close)`. Chinese where no provider stands above. */
export function useSay(): (sentence: Sentence, values?: Values) => string {
  const lang = useLang();
  return (sentence, values) => say(sentence, lang, values);
}
