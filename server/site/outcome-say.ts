/** 凭条说办好没有: the page on which a slip is used. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sayOfOutcome as api } from '../../contract/outcome-say.ts';
import * as sheet from '../../contract/outcome-sheet.ts';
import type { OutcomeSayPage } from '../../contract/site-outcome.ts';
import { sayOfOutcome } from '../outcome/say.ts';
import { getPublicOutcome } from '../outcome/sheet.ts';
import { answerOf } from './ask.ts';
import { type Exchange, fieldsOf, keptOf, type Site, sendPage } from './page.ts';
import { troubleOf } from './trouble.ts';

type Said = Omit<OutcomeSayPage, 'kind' | 'outcome'>;

const BLANK = (): Said => ({
  ...{ commandId: randomUUID(), blind: randomUUID(), ballot: '', done: '', satisfied: '', why: '' },
  ...{ trouble: null, counted: false },
});

export function outcomeSayRoutes(app: FastifyInstance, site: Site): void {
  app.get('/outcomes/:outcomeId/say', async (request, reply) => {
    const asked = fieldsOf(request.query);
    return show(
      site,
      { request, reply },
      { ...BLANK(), ballot: asked('ballot'), counted: asked('counted') !== '' },
    );
  });
  app.post('/outcomes/:outcomeId/say', { config: { takesForms: true } }, (request, reply) =>
    take(site, { request, reply }),
  );
}

const paramsOf = ({ request }: Exchange) => ({ outcomeId: fieldsOf(request.params)('outcomeId') });

async function show(site: Site, exchange: Exchange, said: Said, status = 200) {
  const params = paramsOf(exchange);
  const outcome = await answerOf(site.house, getPublicOutcome, sheet.getPublicOutcome, { params }, exchange);
  const here = `/outcomes/${outcome.outcomeId}/say`;
  return sendPage(site, exchange, { kind: 'outcome-say', outcome, ...said }, { status, here });
}

/** Counts what was chosen; or shows the form again, as it was, with what stands against it. */
async function take(site: Site, exchange: Exchange) {
  const sent = fieldsOf(exchange.request.body);
  const params = paramsOf(exchange);
  const typed = {
    ballot: sent('ballot'),
    done: sent('done'),
    satisfied: sent('satisfied'),
    why: sent('why'),
  };
  const body = {
    commandId: sent('commandId'),
    ballot: { code: typed.ballot, blind: sent('blind') },
    ...{ done: DONE[typed.done], satisfied: typed.satisfied },
    ...(typed.why !== '' && { why: typed.why }),
  };
  try {
    await answerOf(site.house, sayOfOutcome, api, { params, body }, exchange);
    const kept = keptOf(exchange.request);
    const mark = kept === '' ? '?counted=1' : `${kept}&counted=1`;
    return exchange.reply.redirect(`/outcomes/${params.outcomeId}/say${mark}`, 303);
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    return show(site, exchange, { ...BLANK(), ...typed, trouble }, trouble === 'too-often' ? 429 : 409);
  }
}

const DONE: Readonly<Record<string, boolean>> = { yes: true, no: false };
