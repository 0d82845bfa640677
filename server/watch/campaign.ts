/** 专项排查: asked for, decided, refused, ended; load, decide, save. An area whose town agrees gets a point. */
import * as api from '../../contract/campaign.ts';
import { addDays } from '../../domain/kernel/day.ts';
import { toldOfCampaign } from '../../domain/notice/of-cards.ts';
import { actsFor } from '../../domain/people/office.ts';
import { levelOf, type PlaceCode } from '../../domain/place/code.ts';
import { askCampaign as ask, endCampaign as end } from '../../domain/watch/ask-campaign.ts';
import { type Campaign, fullWith, type Part, reaches } from '../../domain/watch/campaign.ts';
import { campaignPoint } from '../../domain/watch/campaign-point.ts';
import {
  approveCampaign as approve,
  refuseCampaign as refuse,
  waitingFor,
} from '../../domain/watch/decide-campaign.ts';
import type { Given } from '../kit/admission.ts';
import { widen } from '../kit/database.ts';
import { afterOf, ONE_MORE, pageOf } from '../kit/day-pages.ts';
import { must, RefusedError, StandingError } from '../kit/problem.ts';
import { command, query } from '../kit/serve.ts';
import { insertNotices } from '../notice/store.ts';
import { answeringPlace, placesBelow } from '../place/store.ts';
import * as store from './campaign.store.ts';
import { campaignPage, campaignRow } from './campaign-view.ts';
import { insertPoints } from './store.ts';
import { bannedOf, today } from './timing.ts';

export const listCampaigns = query(api.listCampaigns, async ({ query: asked }, { tx, house, office }) => {
  const campaigns = await store.listCampaigns(tx, house.county, {
    state: asked.state ?? 'now',
    after: afterOf(asked.after),
    today: today(house),
    limit: ONE_MORE,
  });
  const { page, next } = pageOf(campaigns, ({ askedOn }) => askedOn);
  return { campaigns: page.map((campaign) => campaignRow(house, office, campaign)), next };
});

export const countCampaigns = query(api.countCampaigns, async (_, { tx, house, office }) => ({
  waiting: await store.countWaiting(tx, house.county, office.placeCode, today(house)),
}));

export const getCampaign = query(api.getCampaign, async ({ params }, { tx, house, office }) => {
  const campaign = must(await store.findCampaign(tx, house.county, params.campaignId));
  const place = actsFor(office) === campaign.askedBy ? house.county : office.placeCode;
  widen(tx, { county: house.county, duty: 'count' });
  const results = await store.resultsOf(tx, house.county, campaign.id, place);
  return campaignPage(house, office, campaign, results);
});

export const askCampaign = command(api.askCampaign, async ({ body }, given) => {
  const { tx, house, office } = given;
  const { commandId: _, ...request } = body;
  const day = today(house);
  // What a town asks of its own places is agreed to at once.
  if (office.post === 'town_officer') await store.holdTown(tx, house.county, office.placeCode);
  const places = await placesFor(given, request.places);
  const areas = places === undefined ? [] : await store.areasIn(tx, house.county, places, day);
  const open = await openNow(given);
  const decision = ask(request, { by: office, today: day, banned: bannedOf(house), places, areas, open });
  if (!decision.ok) throw refusal(decision.reason, areas, open);
  const campaign = decision.step;
  if (!(await store.insertCampaign(tx, house.county, campaign))) throw new RefusedError('id-taken');
  await givePoints(given, campaign, campaign.parts);
  insertNotices(tx, {
    ...{ county: house.county, word: 'campaign', ofId: campaign.id, seq: 0, tail: null, at: house.now() },
    told: toldOfCampaign(campaign.parts),
  });
  return { campaignId: campaign.id };
});

/** As they live today; the county as its towns. Undefined when one does not live. */
async function placesFor(
  { tx, house }: Given,
  asked: readonly PlaceCode[],
): Promise<PlaceCode[] | undefined> {
  const day = today(house);
  const places: PlaceCode[] = [];
  for (const code of new Set(asked)) {
    const living = await answeringPlace(tx, house.county, code, day);
    if (living === undefined) return undefined;
    if (levelOf(living) !== 'county') places.push(living);
    else for (const town of await placesBelow(tx, house, living, day)) places.push(town.code);
  }
  return places;
}

/** The open ones, wherever they reach: seen to be counted. */
async function openNow({ tx, house }: Given): Promise<Campaign[]> {
  widen(tx, { county: house.county, duty: 'count' });
  return store.openCampaigns(tx, house.county, today(house));
}

/** A third campaign is refused by naming the two that are open. */
function refusal(reason: string, areas: readonly PlaceCode[], open: readonly Campaign[]): RefusedError {
  const two = reason === 'two-open-already' ? fullWith(areas, open) : undefined;
  if (two === undefined) return new RefusedError(reason);
  return new StandingError(reason, { open: two.map(({ title, until }) => ({ title, until })) });
}

export const approveCampaign = command(api.approveCampaign, async ({ params }, given) => {
  const { tx, house, office } = given;
  await store.holdTown(tx, house.county, office.placeCode);
  const campaign = must(await store.findCampaign(tx, house.county, params.campaignId));
  const day = today(house);
  const places = waitingFor(campaign, office.placeCode).map(({ placeCode }) => placeCode);
  const areas = await store.areasIn(tx, house.county, places, day);
  const open = (await openNow(given)).filter(({ id }) => id !== campaign.id);
  const decision = approve(campaign, { by: office, today: day, areas, open });
  if (!decision.ok) throw refusal(decision.reason, areas, open);
  store.saveParts(tx, house.county, campaign.id, decision.step);
  await givePoints(given, campaign, decision.step);
  return { campaignId: campaign.id };
});

/** One point for each area of the parts that were agreed to, where nobody refused. */
async function givePoints({ tx, house }: Given, campaign: Campaign, parts: readonly Part[]): Promise<void> {
  const agreed = parts.filter(({ state }) => state === 'approved');
  if (agreed.length === 0) return;
  const day = today(house);
  const codes = agreed.map(({ placeCode }) => placeCode);
  const areas = await store.areasIn(tx, house.county, codes, day);
  const points = areas
    .filter((area) => reaches({ ...campaign, parts: agreed }, area))
    .map((placeCode) => campaignPoint(campaign, { pointId: house.newId(), placeCode, today: day }));
  await insertPoints(tx, house.county, points);
}

export const refuseCampaign = command(api.refuseCampaign, async ({ params, body }, given) => {
  const { tx, house, office } = given;
  const campaign = must(await store.findCampaign(tx, house.county, params.campaignId));
  const day = today(house);
  const decision = refuse(campaign, { by: office, today: day, why: body.why });
  if (!decision.ok) throw new RefusedError(decision.reason);
  const { step } = decision;
  if (step.kind === 'parts') store.saveParts(tx, house.county, campaign.id, step.parts);
  else {
    store.insertDeclined(tx, house.county, campaign.id, step.declined);
    const { placeCode: place, why } = step.declined;
    store.retirePointsOf(tx, house.county, { id: campaign.id, place, day, why });
  }
  return { campaignId: campaign.id };
});

export const endCampaign = command(api.endCampaign, async ({ params }, { tx, house, office }) => {
  const campaign = must(await store.findCampaign(tx, house.county, params.campaignId));
  const day = today(house);
  const decision = end(campaign, { by: office, today: day });
  if (!decision.ok) throw new RefusedError(decision.reason);
  widen(tx, { county: house.county, duty: 'clock' });
  store.endNow(tx, house.county, { id: campaign.id, day, last: addDays(day, -1) });
  return { campaignId: campaign.id };
});
