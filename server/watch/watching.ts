/** 关注点位的接口: everything of this word that is served. */
import type { Served } from '../kit/serve.ts';
import {
  approveCampaign,
  askCampaign,
  countCampaigns,
  endCampaign,
  getCampaign,
  listCampaigns,
  refuseCampaign,
} from './campaign.ts';
import { bringLookClip, playLookClip } from './clip.ts';
import { getCoverage } from './coverage.ts';
import { lookAtPoint, takeBackLook } from './look.ts';
import { addPoint, changePoint, getPoint, listPoints, retirePoint } from './points.ts';
import { getWalk } from './walk.ts';
import { listWeather, takeBackWeather, tellWeather } from './weather.ts';

export const watching: readonly Served[] = [
  getWalk,
  listPoints,
  getPoint,
  addPoint,
  changePoint,
  retirePoint,
  lookAtPoint,
  takeBackLook,
  bringLookClip,
  playLookClip,
  getCoverage,
  listWeather,
  tellWeather,
  takeBackWeather,
  listCampaigns,
  countCampaigns,
  getCampaign,
  askCampaign,
  approveCampaign,
  refuseCampaign,
  endCampaign,
];
