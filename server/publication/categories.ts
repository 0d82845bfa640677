/** 类别与公开: which categories a list of results means, and of which the whole text is usually public. */
import { everyCategory, meantBy } from '../../domain/matter/categories.ts';
import { publishDefault } from '../../domain/matter/category.ts';
import { readCategories } from '../../domain/matter/category-schema.ts';
import type { House } from '../kit/house.ts';
import { settingOf } from '../kit/settings.ts';

const categoriesOf = (house: House) => settingOf(house, 'matter.categories', readCategories);

/** Undefined asks for everything; a code that nobody has asks for nothing. */
export const categoriesMeant = (house: House, code: string | undefined): readonly string[] | undefined =>
  code === undefined ? undefined : meantBy(categoriesOf(house), code);

export const publishedInFull = (house: House): readonly string[] =>
  everyCategory(categoriesOf(house)).filter((category) => publishDefault(category) === 'full');
