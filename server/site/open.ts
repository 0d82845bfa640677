/** 村务公开: by place, item and month; one with its answers; on paper for the board, aloud, for groups, as data; and asking without a name. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as api from '../../contract/disclosure-public.ts';
import type { AskForm, AskTrouble, OpenFilter } from '../../contract/site-open.ts';
import { ITEMS } from '../../domain/disclosure/items.ts';
import { addMonths, dayOf } from '../../domain/kernel/day.ts';
import { sha256Hex } from '../../domain/kernel/sha256.ts';
import { ancestorAt } from '../../domain/place/code.ts';
import { canonical } from '../../domain/record/entry.ts';
import { askOpen } from '../disclosure/asking.ts';
import { getOpen, listOpen } from '../disclosure/open.ts';
import { versionsOf } from '../disclosure/store.ts';
import { cannotNow } from '../kit/database.ts';
import { download } from '../kit/download.ts';
import { OtherCommandError, RefusedError, TooOftenError } from '../kit/problem.ts';
import { drawQr } from '../kit/qr.ts';
import { askersPhones } from '../notice/of-question.ts';
import { answerOf, UnfitError } from './ask.ts';
import { openData, openDataOf } from './open-data.ts';
import { mobileOf } from './own.ts';
import { type Exchange, fieldsOf, type Site, sendPage } from './page.ts';
import { holdsNumbers } from './personal.ts';
import { choicesBelow } from './places.ts';
import { meantNow, proofFile, siteProof } from './proofs.ts';
import { relatedTo } from './related.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };
const MONTHS = 18;

export function openRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  listRoutes(app, site);
  app.get('/open/:disclosureId', async (request, reply) => {
    const exchange = { request, reply };
    return showOne(site, exchange, { form: BLANK() });
  });

  app.post('/open/:disclosureId/ask', { config: { takesForms: true } }, (request, reply) =>
    asking(site, { request, reply }),
  );

  app.get('/open/:disclosureId/poster', async (request, reply) => {
    const exchange = { request, reply };
    const it = await oneOf(site, exchange);
    const qr = drawQr(`${house.publicUrl.origin}/open/${it.disclosureId}`);
    const proof = await siteProof(site, exchange, await meantBy(site, it));
    return sendPage(site, exchange, { kind: 'open-poster', it, qr, proof }, KEEP);
  });

  app.get('/open/:disclosureId/texts', async (request, reply) => {
    const exchange = { request, reply };
    return sendPage(site, exchange, { kind: 'open-texts', it: await oneOf(site, exchange) }, KEEP);
  });

  app.get('/open/:disclosureId/data.csv', async (request, reply) => {
    const it = await oneOf(site, { request, reply });
    download(reply, { name: `${it.title}.csv`, type: 'text/csv; charset=utf-8' });
    return reply.send(openDataOf(it));
  });

  proofFile(app, site, '/open/:disclosureId', async (exchange) => meantBy(site, await oneOf(site, exchange)));
}

function listRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  app.get('/open', async (request, reply) => {
    const exchange = { request, reply };
    const filter = filterOf(request);
    const after = fieldsOf(request.query)('after');
    const query = { ...queryOf(filter), ...(after && { after }) };
    const { disclosures, next } = await answerOf(house, listOpen, api.listOpen, { query }, exchange);
    const towns = await choicesBelow(house);
    const known = towns.some(({ code }) => code === filter.town);
    const villages = known ? await choicesBelow(house, filter.town) : [];
    const months = monthsUntil(dayOf(house.now()).slice(0, 7));
    const page = { kind: 'open', filter, towns, villages, months, disclosures, next } as const;
    return sendPage(site, exchange, { ...page, continued: after !== '' }, KEEP);
  });

  app.get('/open/rss.xml', async (request, reply) => {
    const exchange = { request, reply };
    const query = queryOf(filterOf(request));
    const { disclosures } = await answerOf(house, listOpen, api.listOpen, { query }, exchange);
    return sendPage(site, exchange, { kind: 'open-feed', disclosures }, KEEP);
  });

  app.get('/open/data.csv', async (request, reply) => {
    const exchange = { request, reply };
    const query = queryOf(filterOf(request));
    const { disclosures } = await answerOf(house, listOpen, api.listOpen, { query }, exchange);
    download(reply, { name: '村务公开.csv', type: 'text/csv; charset=utf-8' });
    return reply.send(openData(disclosures, house.publicUrl.origin));
  });
}

const monthsUntil = (month: string): string[] =>
  Array.from({ length: MONTHS }, (_, n) => addMonths(`${month}-01`, -n).slice(0, 7));

const oneOf = ({ house }: Site, exchange: Exchange): Promise<api.OpenPage> => {
  const params = { disclosureId: fieldsOf(exchange.request.params)('disclosureId') };
  return answerOf(house, getOpen, api.getOpen, { params }, exchange);
};

/** The newest version, as it was put on record; its whole text only as long as everything of it is read. */
async function meantBy(
  { house: { database, county } }: Site,
  { disclosureId, title, versions }: api.OpenPage,
) {
  const [stored] = await database.transaction({ county }, (tx) => versionsOf(tx, county, disclosureId));
  const [newest] = versions;
  if (newest === undefined || stored === undefined) throw new RangeError('a disclosure without a version');
  const hung = { title: stored.title, content: stored.sheet.content, why: stored.sheet.why };
  return meantNow(disclosureId, 'disclosure', {
    recorded: sha256Hex(canonical(hung)),
    read: canonical({ title, content: newest.content, why: newest.why }),
  });
}

const BLANK = (): AskForm => ({
  commandId: randomUUID(),
  questionId: randomUUID(),
  kind: 'question',
  text: '',
  phone: '',
});

interface Shown {
  readonly form: AskForm;
  readonly trouble?: AskTrouble;
  readonly status?: number;
}

async function showOne(site: Site, exchange: Exchange, { form, trouble, status = 200 }: Shown) {
  const it = await oneOf(site, exchange);
  const proof = await siteProof(site, exchange, await meantBy(site, it));
  const asked = Number(fieldsOf(exchange.request.query)('version'));
  const version = it.versions.some(({ no }) => no === asked) ? asked : it.version;
  const related = await relatedTo(site.house, { id: it.disclosureId, place: it.placeCode }, exchange);
  const page = { kind: 'open-one', it, version, form, trouble: trouble ?? null, proof, related } as const;
  const canTell = askersPhones.canTell(site.house);
  return sendPage(site, exchange, { ...page, canTell }, { status, here: hereOf(it, version) });
}

/** The page itself, also when a form was sent from it. */
const hereOf = ({ disclosureId, version: newest }: api.OpenPage, version: number): string =>
  `/open/${disclosureId}${version === newest ? '' : `?version=${version}`}`;

async function asking(site: Site, exchange: Exchange) {
  const sent = fieldsOf(exchange.request.body);
  const form: AskForm = {
    ...{ commandId: sent('commandId') || randomUUID(), questionId: sent('questionId') || randomUUID() },
    ...{ kind: sent('kind') === 'objection' ? 'objection' : 'question', text: sent('text') },
    phone: mobileOf(sent),
  };
  // What somebody can be known by is asked about once: nobody needs it to answer.
  if (holdsNumbers(form.text) && sent('asItIs') === '')
    return showOne(site, exchange, { form, trouble: 'holds-numbers' });
  try {
    const params = { disclosureId: fieldsOf(exchange.request.params)('disclosureId') };
    const { phone, ...said } = form;
    const told = phone !== '';
    const body = { ...said, ...(told && { phone }) };
    const asked = await answerOf(site.house, askOpen(askersPhones), api.askOpen, { params, body }, exchange);
    const it = await oneOf(site, exchange);
    return await sendPage(
      site,
      exchange,
      { kind: 'open-asked', it, ...asked, told },
      { here: `/open/${it.disclosureId}` },
    );
  } catch (error) {
    const told = toldOf(error);
    if (told === undefined) throw error;
    const fresh = told.trouble === 'form-used-before';
    return showOne(site, exchange, {
      form: fresh ? { ...form, commandId: randomUUID(), questionId: randomUUID() } : form,
      ...told,
    });
  }
}

/** What the form says about an error; undefined for what is no expected one. */
function toldOf(error: unknown): Omit<Shown, 'form'> | undefined {
  if (error instanceof RefusedError)
    return {
      status: 409,
      trouble: error.reason === 'id-taken' ? 'form-used-before' : (error.reason as AskTrouble),
    };
  if (error instanceof OtherCommandError) return { status: 422, trouble: 'form-used-before' };
  if (error instanceof TooOftenError) return { status: 429, trouble: 'too-often' };
  if (cannotNow(error)) return { status: 503, trouble: 'not-now' };
  if (!(error instanceof UnfitError) || error.fields.includes('disclosureId')) return undefined;
  if (error.fields.includes('text')) return { status: 400, trouble: 'too-short' };
  return { status: 400, trouble: error.fields.includes('phone') ? 'bad-phone' : 'form-used-before' };
}

/** What was asked for, with what no list knows left out. A village counts inside its own town only. */
function filterOf(request: FastifyRequest): OpenFilter {
  const asked = fieldsOf(request.query);
  const [town, village, item, month] = [asked('town'), asked('village'), asked('item'), asked('month')];
  return {
    town: /^\d{9}$/.test(town) ? town : '',
    village: /^\d{12}$/.test(village) && ancestorAt(village, 'town') === town ? village : '',
    item: ITEMS.find((one) => one === item) ?? '',
    month: /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : '',
    q: asked('q').trim().slice(0, 40),
  };
}

function queryOf({ town, village, item, month, q }: OpenFilter): Record<string, string> {
  const said = { place: village || town, item, month, q };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
}
