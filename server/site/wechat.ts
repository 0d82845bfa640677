/** 接微信的页: a link to be opened in WeChat, WeChat's way back, and the yes of whoever came. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { bindWechat as bindApi } from '../../contract/own.ts';
import type { WechatPage } from '../../contract/site-own.ts';
import { RefusedError } from '../kit/problem.ts';
import { drawQr } from '../kit/qr.ts';
import { bindWechat } from '../notice/own.ts';
import { authorizeAddress, grantFor, readLink } from '../notice/wechat-link.ts';
import { answerOf, UnfitError } from './ask.ts';
import { type Exchange, fieldsOf, type Site, sendPage } from './page.ts';

export function wechatRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  app.get('/wechat/:state', (request, reply) => {
    const state = fieldsOf(request.params)('state');
    const link = readLink(house, state) === undefined ? undefined : authorizeAddress(house, state);
    const stage = link === undefined ? ENDED : { stage: 'open' as const, link, qr: drawQr(link) };
    return show(site, { request, reply }, stage);
  });

  app.get('/wechat/back', async (request, reply) => {
    const asked = fieldsOf(request.query);
    const grant = await grantFor(house, asked('state'), asked('code').slice(0, 200));
    const stage = grant === undefined ? ENDED : { stage: 'confirm' as const, grant, commandId: randomUUID() };
    return show(site, { request, reply }, stage);
  });

  app.post('/wechat/confirm', { config: { takesForms: true } }, async (request, reply) => {
    const exchange = { request, reply };
    const sent = fieldsOf(request.body);
    const body = { commandId: sent('commandId'), grant: sent('grant') };
    try {
      await answerOf(house, bindWechat, bindApi, { body }, exchange);
      return await show(site, exchange, { stage: 'done' });
    } catch (error) {
      if (error instanceof RefusedError || error instanceof UnfitError)
        return show(site, exchange, ENDED, 409);
      throw error;
    }
  });
}

const ENDED = { stage: 'ended' } as const;

/** The address of a page is for one person: switching language leads to the first page of the site. */
const show = (site: Site, exchange: Exchange, stage: WechatPage['at'], status = 200) =>
  sendPage(site, exchange, { kind: 'wechat', at: stage }, { status, here: '/' });
