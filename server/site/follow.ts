/** 凭码查进度: the page of one matter for whoever has its code, and the forms on it. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import * as api from '../../contract/follow.ts';
import type { FollowAct, FollowedPage, FollowTrouble } from '../../contract/site.ts';
import { readFollowCode, readMatterNumber } from '../../domain/matter/number.ts';
import { NotFoundError, OtherCommandError, RefusedError } from '../kit/problem.ts';
import type { Served } from '../kit/serve.ts';
import {
  confirmByCode,
  followByCode,
  followByNumber,
  remindByCode,
  reopenByCode,
  sendBackByCode,
  withdrawByCode,
} from '../matter/follow.ts';
import { publishing } from '../publication/publishing.ts';
import { answerOf, UnfitError } from './ask.ts';
import { isAskedCode } from './asked.ts';
import { type Exchange, fieldsOf, keptOf, type Site, sendPage } from './page.ts';

type Tried = Pick<FollowedPage, 'trouble' | 'tried' | 'typed'>;

const NOTHING_TRIED: Tried = { trouble: null, tried: null, typed: '' };

export function followRoutes(app: FastifyInstance, site: Site): void {
  app.get('/follow', async (request, reply) => {
    const code = fieldsOf(request.query)('code').trim();
    const read = readFollowCode(code);
    if (read !== undefined) return reply.redirect(`/follow/${read}${keptOf(request)}`, 303);
    const byNumber = await numberShown(site, { request, reply }, code);
    return askForCode(site, { request, reply }, code, byNumber);
  });

  app.get('/follow/:code', async (request, reply) => showMatter(site, { request, reply }));

  app.post('/follow/:code/confirm', { config: { takesForms: true } }, (request, reply) => {
    const sent = fieldsOf(request.body);
    const words = sent('words').trim();
    const body = { satisfaction: sent('satisfaction'), ...(words !== '' && { words }) };
    return act(site, { request, reply }, confirmByCode, api.confirmByCode, body, {
      tried: 'confirm',
      typed: words,
      unfit: 'no-rating',
    });
  });

  for (const [tried, served, endpoint] of WITH_REASON)
    app.post(`/follow/:code/${tried}`, { config: { takesForms: true } }, (request, reply) => {
      const why = fieldsOf(request.body)('why');
      return act(
        site,
        { request, reply },
        served,
        endpoint,
        { why },
        { tried, typed: why, unfit: 'too-short' },
      );
    });
}

/** Forms that ask for nothing but why. */
const WITH_REASON: readonly (readonly [FollowAct, Served, Endpoint])[] = [
  ['send-back', sendBackByCode, api.sendBackByCode],
  ['withdraw', withdrawByCode, api.withdrawByCode],
  ['remind', remindByCode, api.remindByCode],
  ['reopen', reopenByCode, api.reopenByCode],
];

const codeOf = (request: FastifyRequest): string => fieldsOf(request.params)('code');

function askForCode(site: Site, exchange: Exchange, code: string, byNumber: api.NumberShown | null = null) {
  const unknown = code !== '' && byNumber === null;
  const page = { kind: 'follow-form', code: byNumber === null ? code : '', unknown, byNumber } as const;
  return sendPage(site, exchange, page, { status: unknown ? 404 : 200, here: '/follow' });
}

/** Somebody typed the number of a matter: how far it is; null for anything else. */
async function numberShown(site: Site, exchange: Exchange, text: string): Promise<api.NumberShown | null> {
  const no = readMatterNumber(text);
  if (no === undefined) return null;
  try {
    return await answerOf(
      site.house,
      followByNumber(publishing),
      api.followByNumber,
      { params: { no } },
      exchange,
    );
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

async function showMatter(
  site: Site,
  exchange: Exchange,
  tried = NOTHING_TRIED,
  status = 200,
): Promise<FastifyReply> {
  const { house } = site;
  const code = codeOf(exchange.request);
  try {
    const matter = await answerOf(
      house,
      followByCode(publishing),
      api.followByCode,
      { params: { code } },
      exchange,
    );
    const page: FollowedPage = {
      kind: 'followed',
      code,
      commandId: randomUUID(),
      matter,
      now: house.now(),
      ...tried,
    };
    return await sendPage(site, exchange, page, { status, here: `/follow/${encodeURIComponent(code)}` });
  } catch (error) {
    if (!(error instanceof NotFoundError || error instanceof UnfitError)) throw error;
    // One box takes every code: that of what was asked of a disclosure opens its own page.
    return (await isAskedCode(site, exchange))
      ? exchange.reply.redirect(`/asked/${encodeURIComponent(code)}${keptOf(exchange.request)}`, 303)
      : askForCode(site, exchange, code);
  }
}

/** Acts and shows the matter again; or says why not, with what was typed. */
async function act(
  site: Site,
  exchange: Exchange,
  served: Served,
  endpoint: Endpoint,
  said: Readonly<Record<string, unknown>>,
  { unfit, ...tried }: Omit<Tried, 'trouble'> & { unfit: FollowTrouble },
): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const code = codeOf(request);
  const body = { ...said, commandId: fieldsOf(request.body)('commandId') };
  const again = (trouble: FollowTrouble, status: number) =>
    showMatter(site, exchange, { ...tried, trouble }, status);
  try {
    await answerOf(site.house, served, endpoint, { params: { code }, body }, exchange);
    return reply.redirect(`/follow/${encodeURIComponent(code)}${keptOf(request)}`, 303);
  } catch (error) {
    if (error instanceof RefusedError) return again(error.reason as FollowTrouble, 409);
    if (error instanceof OtherCommandError) return again('form-used-before', 422);
    if (error instanceof UnfitError)
      return again(error.fields.includes('commandId') ? 'form-used-before' : unfit, 400);
    if (error instanceof NotFoundError) return askForCode(site, exchange, code);
    throw error;
  }
}
