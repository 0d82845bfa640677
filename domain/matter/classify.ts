/**
 * 更正类别: the category was only suggested; whoever answers for the matter, or for a place around its owner, sets it right,
 * also after it was closed, because the category decides what of it may be published. A sealed matter stays sensitive,
 * whatever it is called.
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { actsFor, covers, type Office } from '../people/office.ts';
import { type Category, type DataClass, dataClassOf, sealsByText } from './category.ts';
import { CategoryCode } from './category-schema.ts';
import { holds } from './holder.ts';
import type { Matter } from './matter.ts';
import { suggest } from './suggest.ts';

export const ClassifyRequest = z.strictObject({ category: CategoryCode });
export type ClassifyRequest = z.infer<typeof ClassifyRequest>;

export interface Classified {
  readonly kind: 'classified';
  readonly by: Signature;
  readonly at: Moment;
  readonly category: Category;
  /** What the text seals stays sealed. */
  readonly dataClass: DataClass;
}

export type ClassifyRefusal = 'not-the-holder' | 'no-such-category' | 'same-category';

/** `category`: what is meant by the one asked for; undefined when the county has none such. */
export function classify(
  matter: Matter,
  { by, category, at }: { by: Actor; category: Category | undefined; at: Moment },
): Decision<Classified, ClassifyRefusal> {
  if (by.kind !== 'office' || !mayClassify(by.office, matter)) return refuse('not-the-holder');
  if (category === undefined) return refuse('no-such-category');
  if (category === matter.category) return refuse('same-category');

  const stays = matter.sealedFrom.length > 0 || sealsByText(suggest(matter.text).category);
  const dataClass = stays ? 'P3' : dataClassOf(category);
  return allow({ kind: 'classified', by: signatureOf(by), at, category, dataClass });
}

/**
 * The owner of the matter; of an ordinary one, also the owner of a wider place, who publishes what was settled below. Nobody
 * below the owner: what went up is not made sensitive, and so unseen, by those it went up from.
 */
export const mayClassify = (office: Office, { holder, dataClass }: Matter): boolean =>
  holds(office, holder) ||
  (dataClass !== 'P3' &&
    office.unitCode === undefined &&
    actsFor(office) !== undefined &&
    covers(office, holder.placeCode));

export const afterClassified = (matter: Matter, { category, dataClass }: Classified): Matter => ({
  ...matter,
  category,
  dataClass,
});
