/** 本县类别: what the county calls its categories, remembered on this phone for where there is no signal. */
import { type ReactNode, useEffect } from 'react';
import { getCategories } from '../../contract/setting.ts';
import { type Categories, EMPTY_CATEGORIES } from '../../domain/matter/categories.ts';
import { call } from '../kit/api.ts';
import { CategoriesProvider } from '../kit/categories.ts';
import { keep, kept } from './keep.ts';
import { useLoad } from './load.ts';

export function CountysCategories({ children }: { readonly children?: ReactNode }) {
  const { answer } = useLoad('categories', () => call(getCategories, {}));
  useEffect(() => {
    if (answer !== undefined) keep('categories', answer);
  }, [answer]);
  return (
    <CategoriesProvider value={answer ?? kept<Categories>('categories') ?? EMPTY_CATEGORIES}>
      {children}
    </CategoriesProvider>
  );
}
