/** 看结果: what is published, as pages and as a feed. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import * as api from '../../contract/publication.ts';
import type { Rendered, ResultsFilter } from '../../contract/site.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import { topicsBeyond } from '../consultation/link.store.ts';
import { lastly, planOnce } from '../kit/database.ts';
import { gathered } from '../kit/gathered.ts';
import type { House } from '../kit/house.ts';
import { drawQr } from '../kit/qr.ts';
import { getPublished, listPublished } from '../publication/read.ts';
import { versionsNow } from '../publication/store.ts';
import { answerOf } from './ask.ts';
import { categoryMeant } from './categories.ts';
import { keptPages } from './kept.ts';
import {
  type Exchange,
  fieldsOf,
  renderPage,
  type Site,
  sendPage,
  sendRendered,
  takesPacked,
} from './page.ts';
import { choicesBelow } from './places.ts';
import { proofFile, siteProof, versionMeant } from './proofs.ts';

/** Public pages may be kept this many seconds: a correction shows within a minute. */
const KEEP = { keepFor: 60 };
const ON_HOME_PAGE = 8;

export function resultRoutes(app: FastifyInstance, site: Site): void {
  const kept = keptPages(site.house.now);
  const newestVersion = versionOf(askVersions(site.house));
  app.get('/', async (request, reply) => {
    const exchange = { request, reply };
    const front = await list(site, exchange, { shelf: 'front' });
    const { publications } =
      front.publications.length > 0 ? front : await list(site, exchange, { shelf: 'all' });
    return sendPage(site, exchange, { kind: 'home', newest: publications.slice(0, ON_HOME_PAGE) }, KEEP);
  });

  app.get('/results', async (request, reply) => {
    const { house } = site;
    const exchange = { request, reply };
    const filter = filterOf(site.house, request);
    const before = fieldsOf(request.query)('before');
    const { publications, older } = await list(site, exchange, {
      ...queryOf(filter),
      ...(before && { before }),
    });
    const towns = await choicesBelow(house);
    const villages = towns.some(({ code }) => code === filter.town)
      ? await choicesBelow(house, filter.town)
      : [];
    const continued = before !== '';
    return sendPage(
      site,
      exchange,
      { kind: 'results', filter, towns, villages, publications, older, continued },
      KEEP,
    );
  });

  app.get('/results/:publicationId', async (request, reply) => {
    const exchange = { request, reply };
    const publicationId = fieldsOf(request.params)('publicationId');
    const newest = await newestVersion(publicationId);
    const page = await kept.page(`${newest} ${request.url}`, takesPacked(request), () =>
      makeResult(site, exchange, publicationId),
    );
    return sendRendered(exchange, page, { ...KEEP, kind: 'result' });
  });

  proofFile(app, site, '/results/:publicationId', async (exchange) => {
    const publicationId = fieldsOf(exchange.request.params)('publicationId');
    const parts = { params: { publicationId } };
    const result = await answerOf(site.house, getPublished, api.getPublished, parts, exchange);
    return versionMeant(result, Number(fieldsOf(exchange.request.query)('version')) || result.version);
  });

  app.get('/rss.xml', async (request, reply) => {
    const { publications } = await list(site, { request, reply }, { shelf: 'all' });
    return sendPage(site, { request, reply }, { kind: 'feed', publications }, KEEP);
  });
}

/** The result's page; 404 when there is none. */
async function makeResult(site: Site, exchange: Exchange, publicationId: string): Promise<Rendered> {
  const { house } = site;
  const parts = { params: { publicationId } };
  const result = await answerOf(house, getPublished, api.getPublished, parts, exchange);
  const asked = Number(fieldsOf(exchange.request.query)('version'));
  const version = result.versions.some((one) => one.version === asked) ? asked : result.version;
  const qr = drawQr(`${house.publicUrl.origin}/results/${result.publicationId}`);
  const meant = versionMeant(result, version);
  const proof = meant === undefined ? null : await siteProof(site, exchange, meant);
  const { database, county } = house;
  const topics = await database.transaction({ county, duty: 'public' }, (tx) =>
    topicsBeyond(tx, county, result.publicationId),
  );
  return renderPage(site, exchange, { kind: 'result', result, version, topics, qr, proof });
}

/** Which version stands now; undefined when there is none, and for what is no id. */
const versionOf =
  (ask: (publicationId: string) => Promise<number | undefined>) =>
  async (publicationId: string): Promise<number | undefined> =>
    z.uuid().safeParse(publicationId).success ? ask(publicationId.toLowerCase()) : undefined;

const askVersions = (house: House) =>
  gathered((ids) =>
    house.database.transaction({ county: house.county }, (tx) => {
      planOnce(tx);
      lastly(tx);
      return versionsNow(tx, house.county, ids);
    }),
  );

const list = ({ house }: Site, exchange: Exchange, query: Readonly<Record<string, string>>) =>
  answerOf(house, listPublished, api.listPublished, { query }, exchange);

/** What was asked for, with what no list knows left out. A village counts inside its own town only. */
function filterOf(house: House, request: FastifyRequest): ResultsFilter {
  const asked = fieldsOf(request.query);
  const [town, village] = [asked('town'), asked('village')];
  const category = asked('category');
  return {
    shelf: asked('shelf') === 'archive' ? 'archive' : 'front',
    town: /^\d{9}$/.test(town) ? town : '',
    village: /^\d{12}$/.test(village) && ancestorAt(village, 'town') === town ? village : '',
    category: categoryMeant(house, category) ?? '',
    q: asked('q').trim().slice(0, 40),
  };
}

function queryOf({ shelf, town, village, category, q }: ResultsFilter): Record<string, string> {
  const said = { shelf, place: village || town, category, q };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}
