/** 谁坐下来看: seats, and who opens a screen at which addresses. */

import type { Post } from '../../../domain/people/post.ts';
import { COUNTY } from '../../support/county.ts';
import type { Stung } from './county.ts';
import { AREA, TOWN, VILLAGE } from './hands.ts';

export type Seat = readonly [Post, string];
export const CHIEF: Seat = ['area_chief', AREA];
export const CADRE: Seat = ['village_cadre', VILLAGE];
export const OFFICER: Seat = ['town_officer', TOWN];
export const CENTRE: Seat = ['centre_officer', COUNTY];
export const CPPCC: Seat = ['cppcc_officer', COUNTY];
export const SYSTEM: Seat = ['system_admin', COUNTY];
export const SECURITY: Seat = ['security_admin', COUNTY];
export const AUDIT: Seat = ['audit_admin', COUNTY];

export interface Visit {
  readonly by?: Seat;
  readonly paths: readonly string[];
}

/** What the screens are opened with; of what was published also its proof, as it stands on a poster. */
export type World = Stung & { readonly proof: string };

/** Who opens a screen, and at which addresses. */
export type Screens = Readonly<Record<string, (world: World) => readonly Visit[]>>;

export const STING = '"><svg onload=stung=1>';

export const once = (by: Seat, path: string): readonly Visit[] => [{ by, paths: [path] }];
export const each = (ids: readonly string[], path: (id: string) => string): string[] => ids.map(path);
