/** Points, offices and times for the tests of this word. */
import type { Office } from '../people/office.ts';
import type { Post } from '../people/post.ts';
import type { WatchPoint } from './point.ts';
import { DEFAULT_RHYTHMS, type WatchTimes } from './times.ts';

export const AREA = '6110250012000101';
export const NEXT_AREA = '6110250012000102';
export const GROUP = '61102500120001';
export const VILLAGE = '611025001200';
export const TOWN = '611025001';
export const COUNTY = '611025';

export const TIMES: WatchTimes = {
  rhythms: DEFAULT_RHYTHMS,
  seasons: { flood: { from: '06-01', to: '09-30' }, forest_fire: { from: '11-01', to: '05-31' } },
};

export const office = (post: Post, placeCode: string, more: Partial<Office> = {}): Office => ({
  ...{ id: `${post} ${placeCode}`, personId: `person of ${post} ${placeCode}`, post, placeCode },
  from: '2026-01-01',
  ...more,
});

export const CHIEF = office('area_chief', AREA);

export const point = (said: Partial<WatchPoint> = {}): WatchPoint => ({
  id: '01890000-0000-7000-8000-000000000001',
  kind: 'gauge',
  title: '老桥下水位',
  placeCode: AREA,
  spot: null,
  risk: 'middle',
  season: 'flood',
  madeOn: '2026-09-07',
  lastLook: null,
  nextLook: '2026-09-07',
  until: null,
  campaignId: null,
  careCard: null,
  carers: [],
  version: 1,
  changed: {},
  overwritten: [],
  retiredOn: null,
  retiredWhy: null,
  ...said,
});
