/** 常见事 (演示): how a common matter is written down. {area}, {group}, {village}, {town}, {n} and {m} are filled in. */
import type { Category } from '../../domain/matter/category.ts';
import type { Level } from '../../domain/place/level.ts';
import { FAR_TEMPLATES } from './told/templates-far.ts';
import { NEAR_TEMPLATES } from './told/templates-near.ts';

export interface Template {
  readonly category: Category;
  /** The level that settles it; its unit does when there is one. */
  readonly ends: Level;
  /** A station when it ends in the town, a department when in the county. */
  readonly unit?: string;
  /** A station it is sent to by mistake now and then, which returns it. */
  readonly wrongUnit?: string;
  readonly title: string;
  readonly text: readonly string[];
  /** What the first holder did, before it was settled or passed on. */
  readonly tried?: string;
  /** What the unit reports on the way. */
  readonly work?: string;
  readonly answers: readonly string[];
}

export const TEMPLATES: readonly Template[] = [...NEAR_TEMPLATES, ...FAR_TEMPLATES];
