/** 按事情看 on the public site: every category, and what was published of one. */
import type { PublishedRow } from './publication.ts';

export interface CategoriesPage {
  readonly kind: 'categories';
}

export interface CategoryPage {
  readonly kind: 'category';
  /** A domain, or one of its categories. */
  readonly category: string;
  readonly publications: readonly PublishedRow[];
  /** Continues the list; null at its end. */
  readonly older: string | null;
  readonly continued: boolean;
}

export type CategoryContent = CategoriesPage | CategoryPage;
