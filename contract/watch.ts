/** 关注点位: what needs eyes, today's walk through it, the looks at it, how much of it was seen, and the weather entered for it. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { MATTER_STATUSES } from '../domain/matter/matter.ts';
import { AddPointRequest } from '../domain/watch/add.ts';
import { ChangePointRequest, RetirePointRequest } from '../domain/watch/change.ts';
import { RISKS, WATCH_KINDS, WATCH_SEASONS } from '../domain/watch/kind.ts';
import { LookRequest } from '../domain/watch/look.ts';
import { Overwritten, Spot } from '../domain/watch/point.ts';
import { WALKING_POSTS } from '../domain/watch/walking.ts';
import { WeatherRequest } from '../domain/watch/weather.ts';
import { ClipView } from './clip-view.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { PlaceCodeText } from './place.ts';

/** Whoever walks, and whoever reads how much of the points was seen. */
export const WATCHING_POSTS = [
  ...WALKING_POSTS,
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const;
/** Coverage begins at the village: a group or an area is too few people. */
export const COVERAGE_POSTS = [
  'village_cadre',
  'supervisor',
  'town_officer',
  'centre_officer',
  'county_leader',
] as const;
/** 县、镇: who enters the weather. */
export const WEATHER_POSTS = ['town_officer', 'centre_officer'] as const;

const PointId = z.strictObject({ pointId: z.uuid() });

export const PointRow = z.strictObject({
  pointId: z.uuid(),
  kind: z.enum(WATCH_KINDS),
  title: z.string(),
  placeCode: z.string(),
  placeName: z.string(),
  /** The places above it, from the town down. */
  within: z.array(z.string()),
  spot: Spot.nullable(),
  risk: z.enum(RISKS),
  season: z.enum(WATCH_SEASONS),
  lastLook: DaySchema.nullable(),
  nextLook: DaySchema,
  due: z.boolean(),
  /** The last day on which it is proposed. */
  until: DaySchema.nullable(),
  campaign: z.strictObject({ campaignId: z.uuid(), title: z.string() }).nullable(),
  /** As it was read: sent back with what is set anew. */
  version: z.int(),
  /** Whether this office may say that it was looked at, and set it anew. */
  mayTend: z.boolean(),
  retiredOn: DaySchema.nullable(),
  retiredWhy: z.string().nullable(),
});
export type PointRow = z.infer<typeof PointRow>;

const WeatherView = z.strictObject({
  weatherId: z.uuid(),
  placeCode: z.string(),
  placeName: z.string(),
  text: z.string(),
  from: DaySchema,
  until: DaySchema,
});
export type WeatherView = z.infer<typeof WeatherView>;

export const getWalk = endpoint({
  name: 'watch.walk',
  method: 'GET',
  path: '/api/walk',
  summary: 'Points of this place that are due, on one way, and the others; nobody sees who asked',
  office: WALKING_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({
    day: DaySchema,
    /** Seasons that this day lies in. */
    seasons: z.array(z.enum(WATCH_SEASONS)),
    weather: z.array(WeatherView),
    /** In the order of the way, with the metres from the one before. */
    due: z.array(PointRow.extend({ metres: z.int().nullable() })),
    later: z.array(PointRow),
  }),
});
export type Walk = z.infer<typeof getWalk.answer>;

export const PointConditions = z.strictObject({
  place: PlaceCodeText.optional(),
  kind: z.enum(WATCH_KINDS).optional(),
  risk: z.enum(RISKS).optional(),
  season: z.enum(WATCH_SEASONS).optional(),
  /** `due`: now; `retired`: given up. Those that live, when nothing is said. */
  state: z.enum(['due', 'retired']).optional(),
  campaign: z.uuid().optional(),
  q: z.string().trim().min(1).max(40).optional(),
  order: z.enum(['next', 'place', 'newest']).optional(),
});

export const listPoints = endpoint({
  name: 'watch.list',
  heavyWith: 'q',
  method: 'GET',
  path: '/api/watch-points',
  summary:
    'Points inside this office’s place, 20 a page; those that a care card asked for are not among them',
  office: WATCHING_POSTS,
  dataClass: 'P1',
  query: PointConditions.extend({ after: z.string().max(200).optional() }),
  answer: z.strictObject({ points: z.array(PointRow), next: z.string().nullable() }),
});

const PointMatter = z.strictObject({
  matterId: z.uuid(),
  no: z.string(),
  title: z.string(),
  status: z.enum(MATTER_STATUSES),
});

export const getPoint = endpoint({
  name: 'watch.get',
  method: 'GET',
  path: '/api/watch-points/:pointId',
  summary: 'One point with its looks: a day and what was said, never who; and the matters it led to',
  office: WATCHING_POSTS,
  dataClass: 'P1',
  params: PointId,
  answer: z.strictObject({
    point: PointRow,
    looks: z.array(
      z.strictObject({
        lookId: z.uuid(),
        day: DaySchema,
        words: z.string().nullable(),
        /** What was said instead. */
        clip: ClipView.nullable(),
        /** Null also when this office may not see the matter. */
        matter: PointMatter.nullable(),
      }),
    ),
    /** What was set anew lately: what stood there, since which day it does not, and by which post. */
    overwritten: z.array(Overwritten),
  }),
});
export type PointPage = z.infer<typeof getPoint.answer>;

export const addPoint = endpoint({
  name: 'watch.add',
  method: 'POST',
  path: '/api/watch-points',
  summary: 'Add a point inside the own place; its id is made by whoever adds it',
  office: WALKING_POSTS,
  dataClass: 'P1',
  offline: 1,
  body: commanded(AddPointRequest),
  answer: PointId,
});

export const changePoint = endpoint({
  name: 'watch.change',
  method: 'POST',
  path: '/api/watch-points/:pointId/change',
  summary: 'Set fields of a point anew, against the version they were read at',
  office: WATCHING_POSTS,
  dataClass: 'P1',
  offline: 1,
  params: PointId,
  body: commanded(ChangePointRequest),
  answer: z.strictObject({ pointId: z.uuid(), version: z.int(), nextLook: DaySchema }),
});

export const retirePoint = endpoint({
  name: 'watch.retire',
  method: 'POST',
  path: '/api/watch-points/:pointId/retire',
  summary: 'Look at a point no longer, with the reason; its looks stay',
  office: WALKING_POSTS,
  dataClass: 'P1',
  offline: 1,
  params: PointId,
  body: commanded(RetirePointRequest),
  answer: PointId,
});

/** A look is a day, perhaps with words. Who tapped is not kept with it. */
export const lookAtPoint = endpoint({
  name: 'watch.look',
  method: 'POST',
  path: '/api/watch-points/:pointId/look',
  summary: 'Say that a point was looked at, today or up to 30 days ago; its id is made on the phone',
  office: WATCHING_POSTS,
  dataClass: 'P1',
  offline: 1,
  params: PointId,
  body: commanded(LookRequest),
  answer: z.strictObject({ lookId: z.uuid(), day: DaySchema, nextLook: DaySchema }),
});

export const takeBackLook = endpoint({
  name: 'watch.take-back-look',
  method: 'POST',
  path: '/api/watch-points/:pointId/take-back',
  summary: 'Take back a mistaken look; one that is not there is taken back already',
  office: WATCHING_POSTS,
  dataClass: 'P1',
  offline: 1,
  params: PointId,
  body: commanded(z.strictObject({ lookId: z.uuid() })),
  answer: z.strictObject({ lookId: z.uuid(), nextLook: DaySchema }),
});

const CoverageView = z.strictObject({ points: z.int(), in7: z.int(), in30: z.int() });

export const getCoverage = endpoint({
  name: 'watch.coverage',
  method: 'GET',
  path: '/api/watch-coverage',
  summary:
    'How many points were looked at within 7 and 30 days, by village and by kind; never by area or person',
  office: COVERAGE_POSTS,
  dataClass: 'P1',
  query: z.strictObject({ place: PlaceCodeText.optional() }),
  answer: z.strictObject({
    day: DaySchema,
    placeCode: z.string(),
    placeName: z.string(),
    whole: CoverageView,
    kinds: z.array(CoverageView.extend({ kind: z.enum(WATCH_KINDS) })),
    /** Towns of the county, villages of a town, in order of code; nothing below a village. */
    below: z.array(CoverageView.extend({ placeCode: z.string(), placeName: z.string() })),
  }),
});
export type CoveragePage = z.infer<typeof getCoverage.answer>;

export const listWeather = endpoint({
  name: 'watch.weather',
  method: 'GET',
  path: '/api/weather-notes',
  summary: 'Weather notes in force or to come that this office may take back',
  office: WEATHER_POSTS,
  dataClass: 'P1',
  answer: z.strictObject({ notes: z.array(WeatherView) }),
});

export const tellWeather = endpoint({
  name: 'watch.tell-weather',
  method: 'POST',
  path: '/api/weather-notes',
  summary: 'Enter a weather note for a place and some days; it is shown with the walk',
  office: WEATHER_POSTS,
  dataClass: 'P1',
  body: commanded(WeatherRequest),
  answer: z.strictObject({ weatherId: z.uuid() }),
});

export const takeBackWeather = endpoint({
  name: 'watch.take-back-weather',
  method: 'POST',
  path: '/api/weather-notes/:weatherId/take-back',
  summary: 'Show a weather note no longer',
  office: WEATHER_POSTS,
  dataClass: 'P1',
  params: z.strictObject({ weatherId: z.uuid() }),
  body: commanded(z.strictObject({})),
  answer: z.strictObject({ weatherId: z.uuid() }),
});
