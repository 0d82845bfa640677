/** 手机表决: a code leads to the motion that is voted on, and takes one of three buttons. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as api from '../../contract/meeting-phone-vote.ts';
import type { VotePage } from '../../contract/site-vote.ts';
import { readVoteCode } from '../../domain/meeting/phone-vote.ts';
import { openVote, sayByPhone } from '../meeting/phone-vote.ts';
import { answerOf } from './ask.ts';
import { type Exchange, fieldsOf, keptOf, type Site, sendPage } from './page.ts';
import { troubleOf } from './trouble.ts';

/** More than any code has. */
const LONGEST = 40;

export function voteRoutes(app: FastifyInstance, site: Site): void {
  app.get('/vote', (request, reply) => {
    const typed = fieldsOf(request.query)('code').trim().slice(0, LONGEST);
    if (typed === '') return show(site, { request, reply }, '');
    const code = readVoteCode(typed)?.code ?? typed;
    return reply.redirect(`/vote/${encodeURIComponent(code)}${keptOf(request)}`, 303);
  });

  app.get('/vote/:code', (request, reply) => {
    const taken = fieldsOf(request.query)('taken') !== '';
    return show(site, { request, reply }, codeOf({ request, reply }), { taken });
  });

  app.post('/vote/:code', { config: { takesForms: true } }, (request, reply) =>
    say(site, { request, reply }),
  );
}

const codeOf = ({ request }: Exchange): string => fieldsOf(request.params)('code').slice(0, LONGEST);

async function show(
  site: Site,
  exchange: Exchange,
  code: string,
  { taken = false, trouble = null }: Partial<Pick<VotePage, 'taken' | 'trouble'>> = {},
  status = 200,
) {
  const params = { code };
  const { vote } =
    code === ''
      ? { vote: null }
      : await answerOf(site.house, openVote, api.getOpenVote, { params }, exchange);
  const ids = { commandId: randomUUID(), blind: randomUUID() };
  const here = code === '' ? '/vote' : `/vote/${encodeURIComponent(code)}`;
  return sendPage(site, exchange, { kind: 'vote', code, vote, ...ids, taken, trouble }, { status, here });
}

/** Takes what was pressed; or shows the page again with what stands against it. */
async function say(site: Site, exchange: Exchange) {
  const code = codeOf(exchange);
  const sent = fieldsOf(exchange.request.body);
  const [commandId, blind, stance] = ['commandId', 'blind', 'stance'].map(sent);
  try {
    const body = { commandId, blind, stance, code };
    await answerOf(site.house, sayByPhone, api.sayByPhone, { body }, exchange);
    const kept = keptOf(exchange.request);
    const mark = kept === '' ? '?taken=1' : `${kept}&taken=1`;
    return exchange.reply.redirect(`/vote/${encodeURIComponent(code)}${mark}`, 303);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    return show(site, exchange, code, { trouble }, trouble === 'too-often' ? 429 : 409);
  }
}
