/** 看协商: topics as their conveners published them, by place, state and words; and the page of one. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { getYearlyPlan as getPlan } from '../../contract/consultation-plan.ts';
import * as api from '../../contract/consultation-sheet.ts';
import type { TalksFilter } from '../../contract/site-talk.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import { getYearlyPlan } from '../consultation/plan.ts';
import { getPublicTopic, listPublicTopics } from '../consultation/sheet.ts';
import { drawQr } from '../kit/qr.ts';
import { answerOf } from './ask.ts';
import { fieldsOf, type Site, sendPage } from './page.ts';
import { choicesBelow } from './places.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };

export function talkRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  app.get('/talks', async (request, reply) => {
    const exchange = { request, reply };
    const filter = filterOf(request);
    const before = fieldsOf(request.query)('before');
    const query = { ...queryOf(filter), ...(before && { before }) };
    const { topics, older } = await answerOf(
      house,
      listPublicTopics,
      api.listPublicTopics,
      { query },
      exchange,
    );
    const towns = await choicesBelow(house);
    const known = towns.some(({ code }) => code === filter.town);
    const villages = known ? await choicesBelow(house, filter.town) : [];
    const page = { kind: 'talks', filter, towns, villages, topics, older, continued: before !== '' } as const;
    return sendPage(site, exchange, page, KEEP);
  });

  app.get('/talks/plan', async (request, reply) => {
    const asked = fieldsOf(request.query);
    const year = /^20\d\d$/.test(asked('year')) ? asked('year') : dayOf(house.now()).slice(0, 4);
    const params = { code: asked('place') || house.county };
    const exchange = { request, reply };
    const plan = await answerOf(house, getYearlyPlan, getPlan, { params, query: { year } }, exchange);
    return sendPage(site, exchange, { kind: 'talk-plan', plan }, KEEP);
  });

  app.get('/talks/:consultationId', async (request, reply) => {
    const params = { consultationId: fieldsOf(request.params)('consultationId') };
    const exchange = { request, reply };
    const topic = await answerOf(house, getPublicTopic, api.getPublicTopic, { params }, exchange);
    const qr = drawQr(`${house.publicUrl.origin}/talks/${topic.consultationId}`);
    return sendPage(site, exchange, { kind: 'talk', topic, qr }, KEEP);
  });
}

/** What was asked for, with what no list knows left out. A village counts inside its own town only. */
function filterOf(request: FastifyRequest): TalksFilter {
  const asked = fieldsOf(request.query);
  const [town, village] = [asked('town'), asked('village')];
  return {
    state: asked('state') === 'ended' ? 'ended' : 'now',
    town: /^\d{9}$/.test(town) ? town : '',
    village: /^\d{12}$/.test(village) && ancestorAt(village, 'town') === town ? village : '',
    q: asked('q').trim().slice(0, 40),
  };
}

const queryOf = ({ state, town, village, q }: TalksFilter) => ({
  state,
  ...((village || town) && { place: village || town }),
  ...(q && { q }),
});
