/** 本县类别: what the county calls its categories, remembered on this phone for where there is no signal. */
import type { ReactNode } from 'react';
import { getCategories } from '../../contract/setting.ts';
import { EMPTY_CATEGORIES } from '../../domain/matter/categories.ts';
import { call } from '../kit/api.ts';
import { CategoriesProvider } from '../kit/categories.ts';
import { useLoadKept } from './load-kept.ts';

export function CountysCategories({ children }: { readonly children?: ReactNode }) {
  const { answer } = useLoadKept('categories', () => call(getCategories, {}));
  return <CategoriesProvider value={answer ?? EMPTY_CATEGORIES}>{children}</CategoriesProvider>;
}
