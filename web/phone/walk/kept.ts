/** 随身的走访: today's walk made from the points and the weather the phone carries, by the same rules as the server's. */
import type { CampaignBrief, CampaignRow } from '../../../contract/campaign.ts';
import type { PointPage, PointRow, Walk, WeatherView } from '../../../contract/watch.ts';
import { DEFAULT_SEASONS, type SeasonRules } from '../../../domain/area/season.ts';
import type { Day } from '../../../domain/kernel/day.ts';
import { WATCH_SEASONS } from '../../../domain/watch/kind.ts';
import { isDue } from '../../../domain/watch/next-look.ts';
import { isInSeason } from '../../../domain/watch/times.ts';
import { walkOf } from '../../../domain/watch/walk.ts';
import type { Own } from '../keeping/own.ts';
import type { Kept } from '../load.ts';
import { recordOf, recordsOf } from '../outbox/reader.ts';
import { todayHere } from '../today.ts';

/** Undefined as long as nothing was ever read. */
export async function walkKept(own: Own): Promise<Kept<Walk> | undefined> {
  const at = (await own.outbox.about()).pulledAt;
  if (at === null) return undefined;
  const day = todayHere();
  const here = (await own.me())?.office.placeCode;
  const points = (await livingPoints(own, day)).filter(
    ({ placeCode, kind }) => placeCode === here || kind === 'visit',
  );
  const weather = (await recordsOf<WeatherView>(own.store, 'weather')).filter(
    ({ from, until }) => from <= day && day <= until,
  );
  const { due, later } = walkOf(
    points.map((point) => ({ ...point, id: point.pointId, due: isDue(point, day) })),
    day,
  );
  return {
    at,
    answer: {
      day,
      seasons: await seasonsOn(own, day),
      weather,
      due: due.map(({ id: _, ...point }) => point),
      later: later.map(({ id: _, ...point }) => point),
    },
  };
}

const livingPoints = async (own: Own, day: Day): Promise<PointRow[]> =>
  (await recordsOf<PointRow>(own.store, 'point')).filter(({ until }) => until === null || day <= until);

/** Of a village: the points of its areas, those first that are to be looked at next. */
export async function pointsBelowKept(own: Own): Promise<readonly PointRow[]> {
  const day = todayHere();
  const here = (await own.me())?.office.placeCode;
  const next = ({ nextLook, placeCode, title }: PointRow) => `${nextLook} ${placeCode} ${title}`;
  return (await livingPoints(own, day))
    .filter(({ placeCode, kind }) => placeCode !== here && kind !== 'visit')
    .sort((one, other) => (next(one) < next(other) ? -1 : 1));
}

/** Of the county's seasons, those that a day lies in. */
async function seasonsOn(own: Own, day: Day): Promise<Walk['seasons']> {
  const rules = (await recordOf<SeasonRules>(own.store, 'setting', 'area.seasons')) ?? DEFAULT_SEASONS;
  const seasons = Object.fromEntries(rules.map(({ danger, from, to }) => [danger, { from, to }]));
  return WATCH_SEASONS.filter((season) => isInSeason(day, season, { seasons }));
}

/** A point as it was carried; its looks are read with a signal. */
export async function pointKept(own: Own, pointId: string): Promise<Kept<PointPage> | undefined> {
  const point = await recordOf<PointRow>(own.store, 'point', pointId);
  const at = (await own.outbox.about()).pulledAt;
  return point === undefined || at === null
    ? undefined
    : { at, answer: { point, looks: [], overwritten: [] } };
}

/** What a point is for, whether or not its page was ever opened with a signal. */
export async function campaignKept(own: Own, campaignId: string): Promise<Kept<CampaignBrief> | undefined> {
  const campaign = await recordOf<CampaignBrief>(own.store, 'campaign', campaignId);
  const at = (await own.outbox.about()).pulledAt;
  return campaign === undefined || at === null ? undefined : { at, answer: campaign };
}

/** Those that wait for a town, or that are done in the place of whoever walks, the nearest deadline first. */
export async function campaignsKept(own: Own): Promise<Kept<readonly CampaignRow[]> | undefined> {
  const at = (await own.outbox.about()).pulledAt;
  if (at === null) return undefined;
  const day = todayHere();
  const campaigns = await recordsOf<CampaignRow>(own.store, 'campaign');
  return { at, answer: campaigns.filter(({ until }) => day <= until).sort(byDeadline) };
}

/** The nearest first. */
export const byDeadline = (one: CampaignRow, other: CampaignRow): number =>
  one.deadline < other.deadline ? -1 : 1;
