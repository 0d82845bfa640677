/**
 * 公开: what became of a matter, told to everyone. A publication is made of versions; a version, once written, is never
 * changed or taken away (村民委员会组织法 2025 Art. 35).
 */
import { z } from 'zod';
import type { Moment } from '../kernel/day.ts';
import { line, prose } from '../kernel/text.ts';
import type { PlaceCode } from '../place/code.ts';
import type { MaskKind } from './mask-kind.ts';

/** The three parts of a published result: what it is called, what was raised, what came of it. */
export const Wording = z.strictObject({
  title: line({ min: 2, max: 60 }),
  text: prose({ min: 2, max: 2000 }),
  result: prose({ min: 2, max: 2000 }),
});
export type Wording = z.infer<typeof Wording>;

/** Everything of a version that people read: the wording, and of a correction the reason. */
export const PARTS = ['title', 'text', 'result', 'why'] as const;
export type Part = (typeof PARTS)[number];

/** A passage the masker would hide and a person leaves standing on purpose, and why. */
export const Kept = z.strictObject({ passage: line({ min: 1, max: 60 }), why: line({ min: 2, max: 100 }) });
export type Kept = z.infer<typeof Kept>;

/** Where a kept passage stands in the published part. */
export interface KeptMask extends Kept {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly kind: MaskKind;
}

/** 转到法定途径 · 涉及敏感: why a result is shown no more. */
export const WITHDRAWN_FOR = ['redirected', 'sensitive'] as const;
export type WithdrawnFor = (typeof WITHDRAWN_FOR)[number];

/** What of a matter decides whether and where its result is published. */
export interface PublishableMatter {
  readonly matterId: string;
  readonly closed: boolean;
  /** In full, only counted, or not at all. */
  readonly publish: 'full' | 'aggregate' | 'none';
  readonly placeCode: PlaceCode;
  readonly category: string;
}

/** Who approved the wording, in which office. */
export interface Publisher {
  readonly personId: string;
  readonly officeId: string;
}

export interface Version {
  /** 1, 2, 3 … */
  readonly version: number;
  readonly at: Moment;
  readonly by: Publisher;
  readonly wording: Wording;
  readonly keptMasks: readonly KeptMask[];
  /** Why this version corrects the one before; the first has none. */
  readonly why?: string;
}

export interface Publication {
  readonly publicationId: string;
  readonly matterId: string;
  /** The village, or the wider place; never more exact. */
  readonly placeCode: PlaceCode;
  readonly category: string;
  readonly publishedAt: Moment;
  /** The last moment on the front list. */
  readonly frontUntil: Moment;
  /** Shown no more: since when, and what became of its matter. */
  readonly withdrawn?: { readonly at: Moment; readonly why: WithdrawnFor };
  /** Oldest first. */
  readonly versions: readonly [Version, ...Version[]];
}

/** The version that holds now. */
export const newest = ({ versions: [first, ...later] }: Publication): Version =>
  later[later.length - 1] ?? first;
