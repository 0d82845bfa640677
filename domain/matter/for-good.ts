/** 只留编号的: which matters are handed over for good. Apart from the act: it knows all words of the suggestions. */
import { sealsByText } from './category.ts';
import type { Matter } from './matter.ts';
import { suggest } from './suggest.ts';

/** Violence and what concerns minors, by what it is filed under or by what was said: 邻里纠纷 may tell of a beaten wife. */
export const isForGood = ({ category, text }: Pick<Matter, 'category' | 'text'>): boolean =>
  sealsByText(category) || sealsByText(suggest(text).ours);
