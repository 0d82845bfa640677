/** 我的信息和提醒: the page by code, its forms, and the two files in which everything is taken out. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import { type FollowPage, followByCode as followEndpoint } from '../../contract/follow.ts';
import * as api from '../../contract/own.ts';
import { OWN_ACTS, type OwnAct, type OwnDataPage, type OwnTrouble } from '../../contract/site-own.ts';
import { dayOf, startOf } from '../../domain/kernel/day.ts';
import { download } from '../kit/download.ts';
import { NotFoundError, OtherCommandError, RefusedError, TooOftenError } from '../kit/problem.ts';
import type { Served } from '../kit/serve.ts';
import { csvCell } from '../kit/sheet-cell.ts';
import { followByCode, openByCode } from '../matter/follow.ts';
import {
  chooseByCode,
  correctByCode,
  eraseByCode,
  exportByCode,
  ownByCode,
  stopByCode,
} from '../notice/own.ts';
import { publishing } from '../publication/publishing.ts';
import { answerOf, UnfitError } from './ask.ts';
import { type Exchange, fieldsOf, keptOf, type Site, sendPage } from './page.ts';

interface Act {
  readonly served: Served;
  readonly endpoint: Endpoint;
  readonly unfit: OwnTrouble;
  readonly body: (sent: (name: string) => string) => Readonly<Record<string, unknown>>;
}

/** A number as people write it, with spaces and lines. */
const phoneOf = (sent: (name: string) => string): string =>
  sent('phone')
    .normalize('NFKC')
    .replace(/[\s‐-―]/g, '')
    .trim();

/** A mobile number, also with the country's own in front. */
export const mobileOf = (sent: (name: string) => string): string =>
  phoneOf(sent).replace(/^\+?86(?=1\d{10}$)/, '');

const ACTS: Readonly<Record<OwnAct, Act>> = {
  choose: {
    ...{ served: chooseByCode(openByCode), endpoint: api.chooseByCode, unfit: 'bad-phone' },
    body: (sent) => ({ phone: mobileOf(sent) }),
  },
  stop: {
    ...{ served: stopByCode(openByCode), endpoint: api.stopByCode, unfit: 'form-used-before' },
    body: () => ({}),
  },
  correct: {
    ...{ served: correctByCode(openByCode), endpoint: api.correctByCode, unfit: 'bad-correction' },
    body: (sent) => ({
      ...(sent('name').trim() !== '' && { name: sent('name').trim() }),
      ...(phoneOf(sent) !== '' && { phone: phoneOf(sent) }),
    }),
  },
  erase: {
    ...{ served: eraseByCode(openByCode), endpoint: api.eraseByCode, unfit: 'form-used-before' },
    body: () => ({}),
  },
};

export function ownRoutes(app: FastifyInstance, site: Site): void {
  app.get('/follow/:code/own', (request, reply) => {
    const done = OWN_ACTS.find((act) => act === fieldsOf(request.query)('done')) ?? null;
    return showOwn(site, { request, reply }, { done });
  });
  for (const act of OWN_ACTS)
    app.post(`/follow/:code/${act}`, { config: { takesForms: true } }, (request, reply) =>
      doAct(site, { request, reply }, act),
    );
  app.get('/follow/:code/own.json', async (request, reply) => {
    const all = await everything(site, { request, reply });
    download(reply, { name: `${all.no}.json`, type: 'application/json; charset=utf-8' });
    return reply.send(`${JSON.stringify(all, null, 2)}\n`);
  });
  app.get('/follow/:code/own.csv', async (request, reply) => {
    const all = await everything(site, { request, reply });
    download(reply, { name: `${all.no}.csv`, type: 'text/csv; charset=utf-8' });
    const lines = linesOf(all).map(([what, value]) => `${csvCell(what)},${csvCell(value)}`);
    // Spreadsheets read UTF-8 only with this mark.
    return reply.send(`\ufeff${lines.join('\r\n')}\r\n`);
  });
}

const codeOf = ({ request }: Exchange): string => fieldsOf(request.params)('code');

/** What is kept about somebody with one matter: the own data and the page of the matter. */
async function everything(site: Site, exchange: Exchange): Promise<api.OwnExport & { matter: FollowPage }> {
  const params = { code: codeOf(exchange) };
  const own = await answerOf(site.house, exportByCode(openByCode), api.exportByCode, { params }, exchange);
  const matter = await answerOf(site.house, followByCode(publishing), followEndpoint, { params }, exchange);
  return { ...own, matter };
}

/** Before any moment of ours: a smaller number counts something. */
const FIRST_MOMENT = Date.UTC(2020, 0, 1);

/** A moment as people read it, in Beijing. */
const momentText = (at: number): string =>
  `${dayOf(at)} ${new Date(at - startOf(dayOf(at))).toISOString().slice(11, 16)}`;

/** Every value with the way to it: `matter.steps.0.words`. */
function linesOf(value: unknown, path = ''): [string, string][] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'number' && value >= FIRST_MOMENT) return [[path, momentText(value)]];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, one]) => linesOf(one, path === '' ? name : `${path}.${name}`));
}

type Shown = Partial<Pick<OwnDataPage, 'done' | 'trouble' | 'typed'>>;

async function showOwn(
  site: Site,
  exchange: Exchange,
  { done = null, trouble = null, typed = { name: '', phone: '' } }: Shown,
  status = 200,
) {
  const code = codeOf(exchange);
  try {
    const own = await answerOf(
      site.house,
      ownByCode(openByCode),
      api.ownByCode,
      { params: { code } },
      exchange,
    );
    const page: OwnDataPage = { kind: 'own', code, commandId: randomUUID(), own, done, trouble, typed };
    return await sendPage(site, exchange, page, { status, here: `/follow/${encodeURIComponent(code)}/own` });
  } catch (error) {
    if (error instanceof UnfitError) throw new NotFoundError();
    throw error;
  }
}

async function doAct(site: Site, exchange: Exchange, act: OwnAct) {
  const { request, reply } = exchange;
  const { served, endpoint, unfit, body } = ACTS[act];
  const sent = fieldsOf(request.body);
  const code = codeOf(exchange);
  const typed = { name: sent('name').slice(0, 30), phone: sent('phone').slice(0, 20) };
  const again = (trouble: OwnTrouble, status: number) => showOwn(site, exchange, { trouble, typed }, status);
  try {
    const said = { ...body(sent), commandId: sent('commandId') };
    await answerOf(site.house, served, endpoint, { params: { code }, body: said }, exchange);
    const kept = keptOf(request);
    const done = `${kept === '' ? '?' : `${kept}&`}done=${act}`;
    return reply.redirect(`/follow/${encodeURIComponent(code)}/own${done}`, 303);
  } catch (error) {
    if (error instanceof RefusedError) return again(error.reason as OwnTrouble, 409);
    if (error instanceof OtherCommandError) return again('form-used-before', 422);
    if (error instanceof TooOftenError) return again('too-often', 429);
    if (error instanceof UnfitError)
      return again(error.fields.includes('commandId') ? 'form-used-before' : unfit, 400);
    throw error;
  }
}
