/** 看村里大事: affairs as their villages published them, by place, kind and words; and the page of one. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as api from '../../contract/affair-sheet.ts';
import type { AffairsFilter } from '../../contract/site-affair.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import { AFFAIR_KINDS } from '../../domain/publication/affair-sheet.ts';
import { drawQr } from '../kit/qr.ts';
import { getAffair, listAffairs } from '../publication/affairs.ts';
import { answerOf } from './ask.ts';
import { fieldsOf, type Site, sendPage } from './page.ts';
import { choicesBelow } from './places.ts';
import { proofFile, siteProof } from './proofs.ts';
import { relatedTo } from './related.ts';
import { sheetMeant } from './sheets.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };

export function affairRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  app.get('/affairs', async (request, reply) => {
    const exchange = { request, reply };
    const filter = filterOf(request);
    const before = fieldsOf(request.query)('before');
    const query = { ...queryOf(filter), ...(before && { before }) };
    const { affairs, older } = await answerOf(house, listAffairs, api.listAffairs, { query }, exchange);
    const towns = await choicesBelow(house);
    const known = towns.some(({ code }) => code === filter.town);
    const villages = known ? await choicesBelow(house, filter.town) : [];
    const page = { kind: 'affairs', filter, towns, villages, affairs, older } as const;
    return sendPage(site, exchange, page, KEEP);
  });

  app.get('/affairs/:affair/:affairId', async (request, reply) => {
    const asked = fieldsOf(request.params);
    const params = { affair: asked('affair'), affairId: asked('affairId') };
    const exchange = { request, reply };
    const affair = await answerOf(house, getAffair, api.getAffair, { params }, exchange);
    const qr = drawQr(`${house.publicUrl.origin}/affairs/${affair.kind}/${affair.affairId}`);
    const related = await relatedTo(house, { id: affair.affairId, place: affair.placeCode }, exchange);
    const proof = await siteProof(site, exchange, await sheetMeant(site, affair.kind, affair.affairId));
    return sendPage(site, exchange, { kind: 'affair', affair, qr, related, proof }, KEEP);
  });

  proofFile(app, site, '/affairs/:affair/:affairId', async (exchange) => {
    const asked = fieldsOf(exchange.request.params);
    const params = { affair: asked('affair'), affairId: asked('affairId') };
    const { kind, affairId } = await answerOf(house, getAffair, api.getAffair, { params }, exchange);
    return sheetMeant(site, kind, affairId);
  });
}

/** What was asked for, with what no list knows left out. A village counts inside its own town only. */
function filterOf(request: FastifyRequest): AffairsFilter {
  const asked = fieldsOf(request.query);
  const [town, village] = [asked('town'), asked('village')];
  return {
    kind: AFFAIR_KINDS.find((one) => one === asked('kind')) ?? '',
    town: /^\d{9}$/.test(town) ? town : '',
    village: /^\d{12}$/.test(village) && ancestorAt(village, 'town') === town ? village : '',
    q: asked('q').trim().slice(0, 40),
  };
}

const queryOf = ({ kind, town, village, q }: AffairsFilter) => ({
  ...(kind && { kind }),
  ...((village || town) && { place: village || town }),
  ...(q && { q }),
});
