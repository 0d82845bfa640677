/** 看一年: the year of a place as a page, and as a table for a spreadsheet. */
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getYear as yearApi } from '../../contract/year-public.ts';
import { dayOf, yearOf } from '../../domain/kernel/day.ts';
import { getYear } from '../centre/year.ts';
import { download } from '../kit/download.ts';
import type { Column, Line } from '../kit/sheet.ts';
import { sheetBytes } from '../kit/sheet-maker.ts';
import { answerOf } from './ask.ts';
import { type Exchange, fieldsOf, renderPage, type Site, sendPage } from './page.ts';
import { choicesFor, placeOf } from './shelf.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };
/** How many years can be chosen. */
const YEARS = 5;

const COLUMNS: readonly Column[] = [
  { key: 'what', kind: 'text' },
  { key: 'which', kind: 'text' },
  { key: 'count', kind: 'number' },
];
const FILES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export function yearRoutes(app: FastifyInstance, site: Site): void {
  app.get('/year', async (request, reply) => {
    const exchange = { request, reply };
    const { town, village, query, year } = askedOf(site, request);
    const report = await answerOf(site.house, getYear, yearApi, { query }, exchange);
    const newest = yearOf(dayOf(site.house.now()));
    const years = Array.from({ length: YEARS }, (_, n) => String(newest - n));
    const around = await choicesFor(site.house, { town });
    const page = { kind: 'year', filter: { town, village, year }, ...around, years, report } as const;
    return sendPage(site, exchange, page, KEEP);
  });

  for (const format of ['csv', 'xlsx'] as const)
    app.get(`/year/data.${format}`, async (request, reply) => {
      const { name, head, lines } = await tableOf(site, { request, reply });
      download(reply, { name: `${name}.${format}`, type: FILES[format] });
      const order = { format, columns: [...COLUMNS], words: head };
      return reply.send(Readable.from(sheetBytes(order, inOneBatch(lines))));
    });
}

/** Its name, its heads and its lines in the reader's language, as the renderer says them. */
async function tableOf(site: Site, exchange: Exchange) {
  const { query } = askedOf(site, exchange.request);
  const report = await answerOf(site.house, getYear, yearApi, { query }, exchange);
  const { text } = await renderPage(site, exchange, { kind: 'year-rows', report });
  return JSON.parse(text) as { name: string; head: Record<string, string>; lines: Line[] };
}

async function* inOneBatch(lines: readonly Line[]): AsyncGenerator<readonly Line[]> {
  yield lines;
}

function askedOf({ house }: Site, request: FastifyRequest) {
  const { query: place, ...within } = placeOf(request);
  const asked = fieldsOf(request.query)('year');
  const year = /^20\d\d$/.test(asked) ? asked : String(yearOf(dayOf(house.now())));
  return { ...within, year, query: { ...place, year } };
}
