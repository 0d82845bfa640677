/** 排查点位: what a campaign puts into an area: one point, due at once and proposed until its last day. */
import type { Day } from '../kernel/day.ts';
import type { PlaceCode } from '../place/code.ts';
import type { Campaign } from './campaign.ts';
import type { WatchPoint } from './point.ts';

export const campaignPoint = (
  { id, title, kind, until }: Campaign,
  { pointId, placeCode, today }: { pointId: string; placeCode: PlaceCode; today: Day },
): WatchPoint => ({
  ...{ id: pointId, kind, title, placeCode, until },
  spot: null,
  risk: 'middle',
  season: 'all_year',
  madeOn: today,
  lastLook: null,
  nextLook: today,
  campaignId: id,
  careCard: null,
  carers: [],
  version: 1,
  changed: {},
  overwritten: [],
  retiredOn: null,
  retiredWhy: null,
});
