/** 看成果: what became of what was agreed, by place, state and words; and the page of one, with its proof. */
import type { FastifyInstance } from 'fastify';
import * as api from '../../contract/outcome-sheet.ts';
import { findSheet } from '../consultation/sheet.store.ts';
import { drawQr } from '../kit/qr.ts';
import { getPublicOutcome, listPublicOutcomes } from '../outcome/sheet.ts';
import { answerOf } from './ask.ts';
import { fieldsOf, type Site, sendPage } from './page.ts';
import { proofFile, siteProof } from './proofs.ts';
import { sheetMeant } from './sheets.ts';
import { choicesFor, shelfOf } from './shelf.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };

export function outcomeRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  const { database, county } = house;
  app.get('/outcomes', async (request, reply) => {
    const exchange = { request, reply };
    const { filter, query, before } = shelfOf(request);
    const asking = { query };
    const found = await answerOf(house, listPublicOutcomes, api.listPublicOutcomes, asking, exchange);
    const around = { filter, ...(await choicesFor(house, filter)), continued: before !== '' };
    return sendPage(site, exchange, { kind: 'outcomes', ...around, ...found }, KEEP);
  });

  app.get('/outcomes/:outcomeId', async (request, reply) => {
    const params = { outcomeId: fieldsOf(request.params)('outcomeId') };
    const exchange = { request, reply };
    const outcome = await answerOf(house, getPublicOutcome, api.getPublicOutcome, { params }, exchange);
    const { source, sourceId, outcomeId } = outcome;
    const talked =
      source === 'consultation' && sourceId !== null
        ? await database.transaction({ county }, (tx) => findSheet(tx, county, sourceId))
        : undefined;
    const qr = drawQr(`${house.publicUrl.origin}/outcomes/${outcomeId}`);
    const talk = talked === undefined ? null : sourceId;
    const proof = await siteProof(site, exchange, await sheetMeant(site, 'outcome', outcomeId));
    return sendPage(site, exchange, { kind: 'outcome', outcome, talk, qr, proof }, KEEP);
  });

  proofFile(app, site, '/outcomes/:outcomeId', async (exchange) => {
    const params = { outcomeId: fieldsOf(exchange.request.params)('outcomeId') };
    const { outcomeId } = await answerOf(house, getPublicOutcome, api.getPublicOutcome, { params }, exchange);
    return sheetMeant(site, 'outcome', outcomeId);
  });
}
