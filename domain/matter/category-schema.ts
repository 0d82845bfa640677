/** 类别的写法, where requests and answers carry one. Apart from the rules, so that a phone carries no schemas. */
import { z } from 'zod';
import { line } from '../kernel/text.ts';
import { type Categories, EMPTY_CATEGORIES } from './categories.ts';
import { builtInOf, type Category } from './category.ts';

/** `domain`, `domain.part` or `domain.part.own`. */
export const CATEGORY_TEXT = /^[a-z_]+(\.[a-z_]+(\.[a-z][a-z0-9_]*)?)?$/;

const text = z.string().max(60).regex(CATEGORY_TEXT);

/** One of ours, or something below one of ours; whether the county has it, a rule asks. */
export const CategoryCode = text.refine(
  (code) => builtInOf(code) !== undefined,
  'no-such-category',
) as unknown as z.ZodType<Category, Category>;

/** As it is stored under `matter.categories`; what is wrong with it in itself, `setCategories` says. */
export const CategoriesSchema = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        code: text as unknown as z.ZodType<Category, Category>,
        zh: line({ min: 2, max: 12 }).optional(),
        en: line({ min: 2, max: 40 }).optional(),
        words: z
          .array(line({ min: 2, max: 12 }))
          .max(30)
          .optional(),
        into: (text as unknown as z.ZodType<Category, Category>).optional(),
      }),
    )
    .max(300),
  order: z.array(text as unknown as z.ZodType<Category, Category>).max(400),
});

/** The county's own, or none. Throws when what is stored is not of its shape. */
export const readCategories = (stored: unknown): Categories =>
  stored === undefined ? EMPTY_CATEGORIES : CategoriesSchema.parse(stored);
