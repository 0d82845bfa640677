/** 给人看的点位: as the contract says, with names for codes. */
import type { PointRow } from '../../contract/watch.ts';
import type { Office } from '../../domain/people/office.ts';
import { isDue } from '../../domain/watch/next-look.ts';
import { isLiving, mayTendPoint } from '../../domain/watch/point.ts';
import type { House } from '../kit/house.ts';
import { codesAbove } from '../place/store.ts';
import type { NamedPoint } from './store.ts';
import { today } from './timing.ts';

export function pointView(house: House, office: Office, point: NamedPoint): PointRow {
  const day = today(house);
  const { id, campaignId, campaignTitle } = point;
  return {
    pointId: id,
    kind: point.kind,
    title: point.title,
    placeCode: point.placeCode,
    placeName: house.names(point.placeCode),
    within: codesAbove(point.placeCode).map((code) => house.names(code)),
    spot: point.spot,
    risk: point.risk,
    season: point.season,
    lastLook: point.lastLook,
    nextLook: point.nextLook,
    due: isLiving(point, day) && isDue(point, day),
    until: point.until,
    campaign: campaignId === null ? null : { campaignId, title: campaignTitle ?? '' },
    version: point.version,
    mayTend: isLiving(point, day) && mayTendPoint(office, point),
    retiredOn: point.retiredOn,
    retiredWhy: point.retiredWhy,
  };
}
