/** 别人的: somebody, and ids of what is there and is not theirs. */

import { expect } from 'vitest';
import { ask, PLACES, type SmallCounty, type Someone } from '../../support/county.ts';

export const [AREA = ''] = PLACES.areas;
export const [VILLAGE = '', SIBLING = ''] = PLACES.villages;
export const [TOWN, FAR_TOWN] = PLACES.towns;

export type Kind = '邻片的' | '邻村的' | '别镇的' | '敏感的' | '封存的' | '抹去了的' | '别人的';

/** What stands in the path for each parameter. */
export type Ids = Readonly<Record<string, string>>;

/** Somebody, and ids of what is there and is not theirs. */
export interface Strange {
  readonly as: Someone;
  readonly foreign: readonly { readonly kind: Kind; readonly ids: Ids }[];
}

export const post = async (county: SmallCounty, as: Someone | undefined, url: string, body: unknown) => {
  const answer = await ask(county, 'POST', url, { as, body });
  expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
  return answer.json() as Record<string, string>;
};
