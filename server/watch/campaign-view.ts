/** 给人看的排查: rows and pages as the contract says; persons are in none of them. */
import type { CampaignBrief, CampaignPage, CampaignRow } from '../../contract/campaign.ts';
import type { Office } from '../../domain/people/office.ts';
import { contains } from '../../domain/place/code.ts';
import { type Campaign, isAsker, isOver, statusOf } from '../../domain/watch/campaign.ts';
import { refuseCampaign, waitingFor } from '../../domain/watch/decide-campaign.ts';
import type { House } from '../kit/house.ts';
import type { Results } from './campaign.store.ts';
import { today } from './timing.ts';

export function campaignRow(house: House, office: Office, campaign: Campaign): CampaignRow {
  const day = today(house);
  const { id, title, kind, askedBy, askedOn, deadline, until } = campaign;
  const town = office.post === 'town_officer' && !isOver(campaign, day);
  return {
    ...{ campaignId: id, title, kind, askedOn, deadline, until },
    askedByName: house.names(askedBy),
    status: statusOf(campaign, day),
    waitsForMe: town && waitingFor(campaign, office.placeCode).length > 0,
  };
}

export function campaignBrief(house: House, office: Office, campaign: Campaign): CampaignBrief {
  const { purpose, basis, existing, parts } = campaign;
  const { placeCode: own } = office;
  return {
    ...campaignRow(house, office, campaign),
    ...{ purpose, basis, existing },
    placeNames: parts
      .filter(({ placeCode }) => contains(own, placeCode) || contains(placeCode, own))
      .map(({ placeCode }) => house.names(placeCode)),
    mayRefuse:
      REFUSING.includes(office.post) &&
      refuseCampaign(campaign, { by: office, today: today(house), why: '' }).ok,
  };
}

export function campaignPage(
  house: House,
  office: Office,
  campaign: Campaign,
  results: Results,
): CampaignPage {
  const { endedOn, parts, declined } = campaign;
  const { names } = house;
  return {
    ...campaignBrief(house, office, campaign),
    ...{ endedOn, results },
    parts: parts.map(({ placeCode, townCode, state, why, decidedOn }) => ({
      ...{ placeCode, state, why, decidedOn },
      placeName: names(placeCode),
      townName: names(townCode),
    })),
    declined: declined
      .filter(({ placeCode }) => isAsker(office, campaign) || contains(office.placeCode, placeCode))
      .map(({ placeCode, why, on }) => ({ placeName: names(placeCode), why, on })),
    mayEnd: isAsker(office, campaign) && !isOver(campaign, today(house)),
  };
}

const REFUSING: readonly Office['post'][] = ['area_chief', 'group_head', 'village_cadre', 'town_officer'];
