/** 本县类别: what the county calls its categories, remembered on this phone for where there is no signal. */
import { type ReactNode, useEffect } from 'react';
import { getCategories } from '../../contract/setting.ts';
import { EMPTY_CATEGORIES } from '../../domain/matter/categories.ts';
import { call } from '../kit/api.ts';
import { CategoriesProvider } from '../kit/categories.ts';
import { useLoad } from './load.ts';
import { ownNow } from './own.ts';

export function CountysCategories({ children }: { readonly children?: ReactNode }) {
  const { answer } = useLoad(
    'categories',
    () => call(getCategories, {}),
    (own) => own.reading.answered('categories'),
  );
  useEffect(() => {
    if (answer !== undefined) void ownNow()?.reading.keepAnswer('categories', answer);
  }, [answer]);
  return <CategoriesProvider value={answer ?? EMPTY_CATEGORIES}>{children}</CategoriesProvider>;
}
