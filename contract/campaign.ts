/** 专项排查: asked for from above, decided by the town, refused with a reason by whoever is asked, over by itself. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { AskCampaignRequest } from '../domain/watch/ask-campaign.ts';
import { CAMPAIGN_STATUSES, PART_STATES } from '../domain/watch/campaign.ts';
import { RefuseCampaignRequest } from '../domain/watch/decide-campaign.ts';
import { ADDED_KINDS } from '../domain/watch/kind.ts';
import { WALKING_POSTS } from '../domain/watch/walking.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';

/** Units of the county, its centre, and towns. */
export const ASKING_POSTS = ['unit_handler', 'town_officer', 'centre_officer'] as const;
/** Whoever asks, decides, is asked, or reads its place. */
export const CAMPAIGN_POSTS = [...WALKING_POSTS, ...ASKING_POSTS, 'supervisor', 'county_leader'] as const;

const CampaignId = z.strictObject({ campaignId: z.uuid() });

const CampaignRow = z.strictObject({
  campaignId: z.uuid(),
  title: z.string(),
  kind: z.enum(ADDED_KINDS),
  askedByName: z.string(),
  askedOn: DaySchema,
  deadline: DaySchema,
  until: DaySchema,
  status: z.enum(CAMPAIGN_STATUSES),
  /** Whether this office's word is asked for now. */
  waitsForMe: z.boolean(),
});
export type CampaignRow = z.infer<typeof CampaignRow>;

export const listCampaigns = endpoint({
  name: 'campaign.list',
  method: 'GET',
  path: '/api/campaigns',
  summary: 'Campaigns that this office asked for, decides on or is asked to do, the newest first',
  office: CAMPAIGN_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    state: z.enum(['now', 'ended']).optional(),
    after: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ campaigns: z.array(CampaignRow), next: z.string().nullable() }),
});

/** What stands of it beside a point, also on a phone without a signal. */
export const CampaignBrief = z.strictObject({
  ...CampaignRow.shape,
  purpose: z.string(),
  basis: z.string(),
  existing: z.string().nullable(),
  /** Of the places it is asked for, those in reach of this office. */
  placeNames: z.array(z.string()),
  mayRefuse: z.boolean(),
});
export type CampaignBrief = z.infer<typeof CampaignBrief>;

export const countCampaigns = endpoint({
  name: 'campaign.waiting',
  method: 'GET',
  path: '/api/campaigns-waiting',
  summary: 'How many campaigns wait for the word of this town',
  office: ['town_officer'],
  dataClass: 'P1',
  answer: z.strictObject({ waiting: z.int() }),
});

export const getCampaign = endpoint({
  name: 'campaign.get',
  method: 'GET',
  path: '/api/campaigns/:campaignId',
  summary:
    'One campaign: what for, where, what each town said, who refused and why, and its results as counts',
  office: CAMPAIGN_POSTS,
  dataClass: 'P1',
  params: CampaignId,
  answer: z.strictObject({
    ...CampaignBrief.shape,
    endedOn: DaySchema.nullable(),
    parts: z.array(
      z.strictObject({
        placeCode: z.string(),
        placeName: z.string(),
        townName: z.string(),
        state: z.enum(PART_STATES),
        why: z.string().nullable(),
        decidedOn: DaySchema.nullable(),
      }),
    ),
    declined: z.array(z.strictObject({ placeName: z.string(), why: z.string(), on: DaySchema })),
    /** Points of it, of these looked at, with words, and that became matters. */
    results: z.strictObject({ points: z.int(), seen: z.int(), told: z.int(), matters: z.int() }),
    mayEnd: z.boolean(),
  }),
});
export type CampaignPage = z.infer<typeof getCampaign.answer>;

export const askCampaign = endpoint({
  name: 'campaign.ask',
  method: 'POST',
  path: '/api/campaigns',
  summary: 'Ask for a campaign: purpose, basis, places, deadline, last day, and what data exist already',
  office: ASKING_POSTS,
  dataClass: 'P1',
  body: commanded(AskCampaignRequest),
  answer: CampaignId,
});

export const approveCampaign = endpoint({
  name: 'campaign.approve',
  method: 'POST',
  path: '/api/campaigns/:campaignId/approve',
  summary: 'Agree to a campaign in the places of this town; each of its areas gets a point',
  office: ['town_officer'],
  dataClass: 'P1',
  offline: 1,
  params: CampaignId,
  body: commanded(z.strictObject({})),
  answer: CampaignId,
});

export const refuseCampaign = endpoint({
  name: 'campaign.refuse',
  method: 'POST',
  path: '/api/campaigns/:campaignId/refuse',
  summary: 'Refuse a campaign with the reason: a town before it begins, a village, group or area for itself',
  office: [...WALKING_POSTS, 'town_officer'],
  dataClass: 'P1',
  offline: 1,
  params: CampaignId,
  body: commanded(RefuseCampaignRequest),
  answer: CampaignId,
});

export const endCampaign = endpoint({
  name: 'campaign.end',
  method: 'POST',
  path: '/api/campaigns/:campaignId/end',
  summary: 'End a campaign before its last day, by whoever asked for it',
  office: ASKING_POSTS,
  dataClass: 'P1',
  params: CampaignId,
  body: commanded(z.strictObject({})),
  answer: CampaignId,
});
