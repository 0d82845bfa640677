/** 随身的走访: the points of an office's own walk, of a village those of its areas, the campaigns they are for and the weather for them, so that one walks without a signal. */
import { carriesCampaigns, carriesPointsBelow, walks } from '../../domain/watch/walking.ts';
import type { Given } from '../kit/admission.ts';
import type { Feed } from '../kit/feed.ts';
import { versionOf } from '../kit/version.ts';
import { campaignsCarried } from './campaign.store.ts';
import { campaignBrief } from './campaign-view.ts';
import { carriedPoints, pointsAmong } from './carried.store.ts';
import { today } from './timing.ts';
import { pointView } from './view.ts';
import { weatherAhead } from './weather.store.ts';
import { weatherView } from './weather.ts';

/** `due` is as of the day it was read: a phone asks the rules of `domain/watch` again on the day it shows them. */
export const pointFeed: Feed = {
  kind: 'point',
  of: 'rows',

  held: async ({ tx, house, office: { post, personId } }, { place }) =>
    walks(post)
      ? carriedPoints(tx, house.county, {
          ...{ place, personId, below: carriesPointsBelow(post) },
          today: today(house),
        })
      : [],

  // Row-level security holds back what was given away meanwhile.
  records: async ({ tx, house, office }, ids) => {
    const points = await pointsAmong(tx, house.county, ids);
    return new Map(points.map((point) => [point.id, pointView(house, office, point)]));
  },
};

const campaignsAt = async ({ tx, house, office }: Given) => {
  if (!carriesCampaigns(office.post)) return [];
  const asked = { place: office.placeCode, today: today(house) };
  const campaigns = await campaignsCarried(tx, house.county, asked);
  return campaigns.map((campaign) => campaignBrief(house, office, campaign));
};

/** What points are for, and what waits for a town's word: who asks, by what, where, until when, and whether it may be refused. */
export const campaignFeed: Feed = {
  kind: 'campaign',
  of: 'basics',

  held: async (given) =>
    (await campaignsAt(given)).map((campaign) => ({
      id: campaign.campaignId,
      version: versionOf(campaign),
    })),

  records: async (given, ids) => {
    const campaigns = await campaignsAt(given);
    return new Map(
      campaigns
        .filter(({ campaignId }) => ids.includes(campaignId))
        .map((campaign) => [campaign.campaignId, campaign]),
    );
  },
};

const weatherAt = async ({ tx, house, office: { post, placeCode } }: Given) => {
  if (!walks(post)) return [];
  const notes = await weatherAhead(tx, house.county, { place: placeCode, day: today(house) });
  return notes.map((note) => weatherView(house, note));
};

/** What is in force and what is to come: a phone may be without a signal when it comes. */
export const weatherFeed: Feed = {
  kind: 'weather',
  of: 'basics',

  held: async (given) =>
    (await weatherAt(given)).map((note) => ({ id: note.weatherId, version: versionOf(note) })),

  records: async (given, ids) => {
    const notes = await weatherAt(given);
    return new Map(
      notes.filter(({ weatherId }) => ids.includes(weatherId)).map((note) => [note.weatherId, note]),
    );
  },
};
