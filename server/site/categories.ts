/** 按事情看: the results of one category, wherever they are, front list and archive alike; as a page, a feed and data. */
import type { FastifyInstance } from 'fastify';
import * as api from '../../contract/publication.ts';
import { chosenOf } from '../../domain/matter/categories.ts';
import { DOMAINS } from '../../domain/matter/category.ts';
import { download } from '../kit/download.ts';
import type { House } from '../kit/house.ts';
import { NotFoundError } from '../kit/problem.ts';
import { categoriesOf } from '../matter/timing.ts';
import { listPublished } from '../publication/read.ts';
import { answerOf } from './ask.ts';
import { csv } from './open-data.ts';
import { type Exchange, fieldsOf, type Site, sendPage } from './page.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };

export function categoryRoutes(app: FastifyInstance, site: Site): void {
  app.get('/categories', (request, reply) =>
    sendPage(site, { request, reply }, { kind: 'categories' }, KEEP),
  );

  app.get('/categories/:category', async (request, reply) => {
    const exchange = { request, reply };
    const { category, publications, older } = await resultsOf(site, exchange);
    const continued = fieldsOf(request.query)('before') !== '';
    const page = { kind: 'category', category, publications, older, continued } as const;
    return sendPage(site, exchange, page, KEEP);
  });

  app.get('/categories/:category/rss.xml', async (request, reply) => {
    const exchange = { request, reply };
    const { publications } = await resultsOf(site, exchange);
    return sendPage(site, exchange, { kind: 'feed', publications }, KEEP);
  });

  app.get('/categories/:category/data.csv', async (request, reply) => {
    const { category, publications } = await resultsOf(site, { request, reply });
    download(reply, { name: `${category}.csv`, type: 'text/csv; charset=utf-8' });
    const head = ['id', 'no', 'category', 'place_code', 'place', 'title', 'version', 'at'];
    const lines = publications.map((one) => [
      ...[one.publicationId, one.no, one.category, one.placeCode, one.placeName, one.title, one.version],
      new Date(one.publishedAt).toISOString(),
    ]);
    return reply.send(csv([head, ...lines]));
  });
}

/** 20 of them, the newest first; a category that was led to another is read there, what is none is not there. */
async function resultsOf({ house }: Site, exchange: Exchange) {
  const category = categoryNamed(house, fieldsOf(exchange.request.params)('category'));
  const before = fieldsOf(exchange.request.query)('before');
  const query = { category, shelf: 'all', ...(before && { before }) };
  return { category, ...(await answerOf(house, listPublished, api.listPublished, { query }, exchange)) };
}

/** A domain, or what is meant now by a category. */
export const categoryMeant = (house: House, code: string): string | undefined =>
  DOMAINS.find((domain) => domain === code) ?? chosenOf(categoriesOf(house), code);

function categoryNamed(house: House, code: string): string {
  const meant = categoryMeant(house, code);
  if (meant === undefined) throw new NotFoundError();
  return meant;
}
