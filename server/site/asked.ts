/** 凭码看答复: what somebody asked of a disclosure, for whoever has its code; and taking back the phone that was left. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as api from '../../contract/disclosure-public.ts';
import { getAsked, stopAsked } from '../disclosure/asking.ts';
import { NotFoundError, OtherCommandError } from '../kit/problem.ts';
import { askersPhones } from '../notice/of-question.ts';
import { answerOf, UnfitError } from './ask.ts';
import { type Exchange, fieldsOf, keptOf, type Site, sendPage } from './page.ts';

export function askedRoutes(app: FastifyInstance, site: Site): void {
  app.get('/asked/:code', async (request, reply) => {
    const exchange = { request, reply };
    const asked = await askedBy(site, exchange);
    const stopped = fieldsOf(request.query)('done') === 'stop';
    const page = { kind: 'asked', code: codeOf(exchange), commandId: randomUUID(), asked, stopped } as const;
    return sendPage(site, exchange, page, { here: pathOf(exchange) });
  });

  app.post('/asked/:code/stop', { config: { takesForms: true } }, async (request, reply) => {
    const exchange = { request, reply };
    const body = { commandId: fieldsOf(request.body)('commandId') };
    const params = { code: codeOf(exchange) };
    try {
      await answerOf(site.house, stopAsked(askersPhones), api.stopAsked, { params, body }, exchange);
    } catch (error) {
      // A form of long ago, or one that was sent before: the page says how it stands.
      if (!(error instanceof OtherCommandError || error instanceof UnfitError)) throw error;
      return reply.redirect(`${pathOf(exchange)}${keptOf(request)}`, 303);
    }
    const kept = keptOf(request);
    return reply.redirect(`${pathOf(exchange)}${kept === '' ? '?' : `${kept}&`}done=stop`, 303);
  });
}

const codeOf = ({ request }: Exchange): string => fieldsOf(request.params)('code');
const pathOf = (exchange: Exchange): string => `/asked/${encodeURIComponent(codeOf(exchange))}`;

async function askedBy({ house }: Site, exchange: Exchange): Promise<api.AskedPage> {
  try {
    const params = { code: codeOf(exchange) };
    return await answerOf(house, getAsked(askersPhones), api.getAsked, { params }, exchange);
  } catch (error) {
    // What is no code opens nothing.
    throw error instanceof UnfitError ? new NotFoundError() : error;
  }
}

/** Whether a code is one of a question: one box takes every code. */
export async function isAskedCode(site: Site, exchange: Exchange): Promise<boolean> {
  try {
    await askedBy(site, exchange);
    return true;
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
