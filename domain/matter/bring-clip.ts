/** 补录音: the bytes of a clip that its matter announced. They change nothing else. */
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import { isEmptied } from './ending.ts';
import type { Matter } from './matter.ts';
import { isHandling } from './sight.ts';

export type BringClipRefusal = 'not-the-holder' | 'emptied';

/** Whoever raised it or wrote it down, or handles it. */
export function bringClip(matter: Matter, by: Office): Decision<true, BringClipRefusal> {
  if (!isHandling(by, matter) && matter.reporter.personId !== by.personId) return refuse('not-the-holder');
  return isEmptied(matter) ? refuse('emptied') : allow(true);
}
