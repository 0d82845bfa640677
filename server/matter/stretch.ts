/** 时段: matters lie in stretches of time of about as many each, in which a search looks one after the other, the newest first. */
import type { House } from '../kit/house.ts';
import { openStretch } from './finding.store.ts';

/** Two characters of one matter in a hundred are twenty times among so many: a page of hits. */
const MATTERS = 2048;

/** Opens the next stretch when the newest is full. Twice at once it opens one. */
export const nextStretch = (house: House): Promise<void> =>
  house.database.transaction({ county: house.county, duty: 'count' }, (tx) =>
    openStretch(tx, house.county, { at: new Date(house.now()), most: MATTERS }),
  );
