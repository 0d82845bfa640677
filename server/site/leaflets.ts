/** 一份内容，几种样子: poster, texts and Word file of what has a page; and of each kind a feed and open data. */
import type { FastifyInstance } from 'fastify';
import { getAffair as affairApi } from '../../contract/affair-sheet.ts';
import { getPublicTopic as topicApi } from '../../contract/consultation-sheet.ts';
import { getPublicOutcome as outcomeApi } from '../../contract/outcome-sheet.ts';
import { getPublished as resultApi } from '../../contract/publication.ts';
import { FOUND_KINDS, searchOpen as searchApi } from '../../contract/search-public.ts';
import type { LeafletOf } from '../../contract/site-leaflet.ts';
import { getPublicTopic } from '../consultation/sheet.ts';
import { download } from '../kit/download.ts';
import { NotFoundError } from '../kit/problem.ts';
import { drawQr } from '../kit/qr.ts';
import { getPublicOutcome } from '../outcome/sheet.ts';
import { getAffair } from '../publication/affairs.ts';
import { getPublished } from '../publication/read.ts';
import { searchOpen } from '../publication/search.ts';
import { answerOf } from './ask.ts';
import { csv } from './open-data.ts';
import { type Exchange, fieldsOf, renderPage, type Site, sendPage } from './page.ts';
import { type Meant, siteProof, versionMeant } from './proofs.ts';
import { sheetMeant, topicMeant } from './sheets.ts';
import { placeOf } from './shelf.ts';
import { type WordSheet, wordBytes } from './word.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Read = (site: Site, exchange: Exchange) => Promise<LeafletOf>;
const idIn = ({ request }: Exchange, name: string): string => fieldsOf(request.params)(name);

/** By the address of its page, how what is told of it is read: as everybody reads it. */
const THINGS: Readonly<Record<string, Read>> = {
  '/results/:publicationId': async ({ house }, exchange) => {
    const parts = { params: { publicationId: idIn(exchange, 'publicationId') } };
    const result = await answerOf(house, getPublished, resultApi, parts, exchange);
    // Of one that was withdrawn there is nothing to hang up.
    if (result.withdrawn !== null) throw new NotFoundError();
    return { kind: 'result', result };
  },
  '/talks/:consultationId': async ({ house }, exchange) => {
    const parts = { params: { consultationId: idIn(exchange, 'consultationId') } };
    return { kind: 'topic', topic: await answerOf(house, getPublicTopic, topicApi, parts, exchange) };
  },
  '/outcomes/:outcomeId': async ({ house }, exchange) => {
    const parts = { params: { outcomeId: idIn(exchange, 'outcomeId') } };
    return { kind: 'outcome', outcome: await answerOf(house, getPublicOutcome, outcomeApi, parts, exchange) };
  },
  '/affairs/:affair/:affairId': async ({ house }, exchange) => {
    const parts = { params: { affair: idIn(exchange, 'affair'), affairId: idIn(exchange, 'affairId') } };
    return { kind: 'affair', affair: await answerOf(house, getAffair, affairApi, parts, exchange) };
  },
};

export function leafletRoutes(app: FastifyInstance, site: Site): void {
  for (const [path, read] of Object.entries(THINGS)) leafletsOf(app, site, path, read);
  app.get('/feed.xml', async (request, reply) => {
    const found = await newestOf(site, { request, reply });
    return sendPage(site, { request, reply }, { kind: 'found-feed', found }, KEEP);
  });
  app.get('/data.csv', async (request, reply) => {
    const found = await newestOf(site, { request, reply });
    download(reply, { name: '公开目录.csv', type: 'text/csv; charset=utf-8' });
    const head = ['kind', 'id', 'place_code', 'place', 'title', 'at'];
    const lines = found.map((one) => [
      ...[one.kind, one.id, one.placeCode, one.placeName, one.title ?? one.meetingKind],
      new Date(one.at).toISOString(),
    ]);
    return reply.send(csv([head, ...lines]));
  });
}

function leafletsOf(app: FastifyInstance, site: Site, path: string, read: Read): void {
  for (const form of ['poster', 'texts'] as const)
    app.get(`${path}/${form}`, async (request, reply) => {
      const exchange = { request, reply };
      const of = await read(site, exchange);
      const page = new URL(request.url, site.house.publicUrl).pathname.replace(/\/\w+$/, '');
      const qr = drawQr(site.house.publicUrl.origin + page);
      const proof = await siteProof(site, exchange, await meantBy(site, of));
      return sendPage(site, exchange, { kind: 'leaflet', form, of, qr, proof }, KEEP);
    });

  app.get(`${path}/word.docx`, async (request, reply) => {
    const exchange = { request, reply };
    const { text } = await renderPage(site, exchange, {
      kind: 'leaflet-lines',
      of: await read(site, exchange),
    });
    const sheet = JSON.parse(text) as WordSheet;
    download(reply, { name: `${sheet.title}.docx`, type: DOCX });
    return reply.send(wordBytes(sheet));
  });
}

/** What of it stands on record: the version that is read. */
async function meantBy(site: Site, of: LeafletOf): Promise<Meant | undefined> {
  if (of.kind === 'result') return versionMeant(of.result, of.result.version);
  if (of.kind === 'topic') return topicMeant(site, of.topic.consultationId);
  if (of.kind === 'affair') return sheetMeant(site, of.affair.kind, of.affair.affairId);
  return sheetMeant(site, 'outcome', of.outcome.outcomeId);
}

/** What was published last, of one kind or of all, of a place or of all. */
async function newestOf({ house }: Site, exchange: Exchange) {
  const asked = fieldsOf(exchange.request.query)('kind');
  const kind = FOUND_KINDS.find((one) => one === asked);
  const query = { ...placeOf(exchange.request).query, ...(kind !== undefined && { kind }) };
  return (await answerOf(house, searchOpen, searchApi, { query }, exchange)).found;
}
