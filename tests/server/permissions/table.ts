/** 权限总表: who may call what, written down by hand, one file for each part of the house. */

import { MATTERS } from './matters.ts';
import { MEETINGS } from './meetings.ts';
import { OPENNESS } from './openness.ts';
import { PEOPLE } from './people.ts';
import type { Row } from './posts.ts';
import { ROOMS } from './rooms.ts';
import { SETTINGS } from './settings.ts';
import { TALKS } from './talks.ts';
import { WATCH } from './watch.ts';

export const TABLE: Readonly<Record<string, Row>> = {
  ...PEOPLE,
  ...MATTERS,
  ...WATCH,
  ...ROOMS,
  ...MEETINGS,
  ...TALKS,
  ...OPENNESS,
  ...SETTINGS,
};
