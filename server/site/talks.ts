/** 看协商: topics as their conveners published them, by place, state and words; and the page of one. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { tallyByBallot as tallyApi } from '../../contract/consultation-ballots.ts';
import { getYearlyPlan as getPlan } from '../../contract/consultation-plan.ts';
import * as api from '../../contract/consultation-sheet.ts';
import type { TalkCardsPage } from '../../contract/site-talk.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { tallyByBallot } from '../consultation/ballots.ts';
import { meetingsOf, resultsBehind } from '../consultation/link.store.ts';
import { getYearlyPlan } from '../consultation/plan.ts';
import { getPublicTopic, listPublicTopics } from '../consultation/sheet.ts';
import { drawQr } from '../kit/qr.ts';
import { publishedOfTopic } from '../outcome/store.ts';
import { answerOf } from './ask.ts';
import { type Exchange, fieldsOf, keptOf, type Site, sendPage } from './page.ts';
import { proofFile, siteProof } from './proofs.ts';
import { topicMeant } from './sheets.ts';
import { choicesFor, shelfOf } from './shelf.ts';
import { troubleOf } from './trouble.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };

export function talkRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  app.get('/talks', async (request, reply) => {
    const exchange = { request, reply };
    const { filter, query, before } = shelfOf(request);
    const { topics, older } = await answerOf(
      house,
      listPublicTopics,
      api.listPublicTopics,
      { query },
      exchange,
    );
    const around = { filter, ...(await choicesFor(house, filter)), continued: before !== '' };
    return sendPage(site, exchange, { kind: 'talks', ...around, topics, older }, KEEP);
  });

  app.get('/talks/plan', async (request, reply) => {
    const asked = fieldsOf(request.query);
    const year = /^20\d\d$/.test(asked('year')) ? asked('year') : dayOf(house.now()).slice(0, 4);
    const params = { code: asked('place') || house.county };
    const exchange = { request, reply };
    const plan = await answerOf(house, getYearlyPlan, getPlan, { params, query: { year } }, exchange);
    return sendPage(site, exchange, { kind: 'talk-plan', plan }, KEEP);
  });

  app.get('/talks/:consultationId/cards', async (request, reply) => {
    const asked = fieldsOf(request.query);
    const exchange = { request, reply };
    return showCards(site, exchange, {
      ...{ ...BLANK(), ballot: asked('ballot'), counted: asked('counted') !== '' },
    });
  });

  app.post('/talks/:consultationId/cards', { config: { takesForms: true } }, (request, reply) =>
    haveASay(site, { request, reply }),
  );

  app.get('/talks/:consultationId', async (request, reply) => {
    const params = { consultationId: fieldsOf(request.params)('consultationId') };
    const exchange = { request, reply };
    const topic = await answerOf(house, getPublicTopic, api.getPublicTopic, { params }, exchange);
    const { database, county } = house;
    const { consultationId: id } = topic;
    const outcome = await database.transaction({ county }, (tx) => publishedOfTopic(tx, county, id));
    const around = await database.transaction({ county, duty: 'public' }, async (tx) => ({
      results: await resultsBehind(tx, county, id),
      meetings: await meetingsOf(tx, county, id),
    }));
    const qr = drawQr(`${house.publicUrl.origin}/talks/${topic.consultationId}`);
    const proof = await siteProof(site, exchange, await topicMeant(site, id));
    const page = { kind: 'talk', topic, outcome: outcome ?? null, ...around, qr, proof } as const;
    return sendPage(site, exchange, page, KEEP);
  });

  proofFile(app, site, '/talks/:consultationId', (exchange) => topicMeant(site, idOf(exchange)));
}

const idOf = ({ request }: Exchange): string => fieldsOf(request.params)('consultationId');

type Said = Omit<TalkCardsPage, 'kind' | 'topic'>;

const BLANK = (): Said => ({
  ...{ commandId: randomUUID(), blind: randomUUID(), ballot: '', side: '', stances: {} },
  ...{ trouble: null, counted: false },
});

async function showCards(site: Site, exchange: Exchange, said: Said, status = 200) {
  const params = { consultationId: idOf(exchange) };
  const topic = await answerOf(site.house, getPublicTopic, api.getPublicTopic, { params }, exchange);
  const here = `/talks/${topic.consultationId}/cards`;
  return sendPage(site, exchange, { kind: 'talk-cards', topic, ...said }, { status, here });
}

/** Counts what was chosen; or shows the form again, as it was, with what stands against it. */
async function haveASay(site: Site, exchange: Exchange) {
  const sent = fieldsOf(exchange.request.body);
  const params = { consultationId: idOf(exchange) };
  const { cards } = await answerOf(site.house, getPublicTopic, api.getPublicTopic, { params }, exchange);
  const chosen = cards.map(({ cardId }) => ({ cardId, stance: sent(`card ${cardId}`) }));
  const [commandId, blind, ballot, side] = ['commandId', 'blind', 'ballot', 'side'].map(sent);
  const said = { ballot: { code: ballot, blind }, ...(side && { side }), answers: chosen };
  const body = { commandId, ...said };
  try {
    await answerOf(site.house, tallyByBallot, tallyApi, { params, body }, exchange);
    const kept = keptOf(exchange.request);
    const mark = kept === '' ? '?counted=1' : `${kept}&counted=1`;
    return exchange.reply.redirect(`/talks/${params.consultationId}/cards${mark}`, 303);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    const stances = Object.fromEntries(chosen.map(({ cardId, stance }) => [cardId, stance]));
    const typed = { ballot: ballot ?? '', side: side ?? '', stances, trouble };
    return showCards(site, exchange, { ...BLANK(), ...typed }, trouble === 'too-often' ? 429 : 409);
  }
}
