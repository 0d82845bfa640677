/** 拆分: one report that tells of two things becomes two matters, each with its own number; the same person raised both. */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { type Actor, type Signature, signatureOf } from '../people/actor.ts';
import { type Categories, chosenOf } from './categories.ts';
import { type Category, dataClassOf, sealsByText } from './category.ts';
import { CategoryCode } from './category-schema.ts';
import { startClock, type Timing } from './clock.ts';
import type { Matter } from './matter.ts';
import { type WorkRefusal, workRefusal } from './owner.ts';
import type { Reported } from './report.ts';
import { suggest } from './suggest.ts';

export const SplitRequest = z.strictObject({
  /** Of the new matter. */
  partId: z.uuid(),
  text: prose({ min: 2, max: 2000 }),
  title: line({ min: 2, max: 60 }),
  category: CategoryCode.optional(),
  why: prose({ min: 2, max: 300 }),
});
export type SplitRequest = z.infer<typeof SplitRequest>;

export interface Split {
  readonly kind: 'split';
  readonly by: Signature;
  readonly at: Moment;
  readonly part: string;
  readonly partNo: string;
  readonly why: string;
}

export type SplitRefusal = WorkRefusal | 'sensitive' | 'no-such-category';

export function split(
  matter: Matter,
  { by, partId, no, why, at }: { by: Actor; no: string; at: Moment } & Pick<SplitRequest, 'partId' | 'why'>,
): Decision<Split, SplitRefusal> {
  const refusal = workRefusal(matter, by);
  if (refusal !== undefined) return refuse(refusal);
  if (matter.dataClass === 'P3') return refuse('sensitive');
  return allow({ kind: 'split', by: signatureOf(by), at, part: partId, partNo: no, why });
}

export const afterSplit = (matter: Matter, _: Split): Matter => matter;

/** What the new matter is about: what was chosen, or what its text suggests; undefined when the county has none such. */
export const partCategory = (
  { text, category }: Pick<SplitRequest, 'text' | 'category'>,
  categories: Categories,
): Category | undefined =>
  category === undefined ? suggest(text, categories).category : chosenOf(categories, category);

/** The new matter as it is reported: of the same place, reporter and owner as the one it was split from, as urgent as it says itself. */
export function reportPart(
  matter: Matter,
  { by, at, part, partNo }: Split,
  { text, title, category }: Pick<SplitRequest, 'text' | 'title'> & { readonly category: Category },
  timing: Timing,
): Reported {
  const { countyCode, placeCode, level, reporter, holder } = matter;
  const { emergency, ours } = suggest(text);
  return {
    kind: 'reported',
    by,
    at,
    matterId: part,
    no: partNo,
    countyCode,
    placeCode,
    title,
    text,
    category,
    level,
    emergency,
    dataClass: sealsByText(ours) ? 'P3' : dataClassOf(category),
    reporter,
    photos: [],
    sealedFrom: [],
    splitFrom: matter.id,
    holder,
    clock: startClock('sign', holder.level, timing),
  };
}
