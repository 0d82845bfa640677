/** 外出联系卡: the pages on which whoever is away writes, reads, changes and ends the own card. No script, no cookie. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as api from '../../contract/absence-card.ts';
import {
  AWAY_FIELDS,
  type AwayCardPage,
  type AwayForm,
  type AwayPage,
  type AwayTrouble,
} from '../../contract/site-away.ts';
import { WISHES } from '../../domain/area/absence-card.ts';
import { levelOf } from '../../domain/place/code.ts';
import { changeAbsenceCard, endAbsenceCard, getAbsenceCard, writeAbsenceCard } from '../area/absence-card.ts';
import { cannotNow } from '../kit/database.ts';
import { NotFoundError, OtherCommandError, RefusedError, TooOftenError } from '../kit/problem.ts';
import { drawQr } from '../kit/qr.ts';
import { answerOf, UnfitError } from './ask.ts';
import { type Exchange, fieldsOf, keptOf, type Site, sendPage } from './page.ts';
import { choiceOf, choicesBelow } from './places.ts';

export function awayRoutes(app: FastifyInstance, site: Site): void {
  app.get('/away', async (request, reply) => {
    const asked = fieldsOf(request.query);
    const code = asked('code').trim();
    if (code !== '') return reply.redirect(`/away/${encodeURIComponent(code)}${keptOf(request)}`, 303);
    return showForm(site, { request, reply }, { form: BLANK(), code: asked('place') });
  });

  app.post('/away', { config: { takesForms: true } }, (request, reply) => write(site, { request, reply }));

  app.get('/away/:code', (request, reply) =>
    showCard(site, { request, reply }, { saved: fieldsOf(request.query)('saved') !== '' }),
  );

  app.post('/away/:code', { config: { takesForms: true } }, (request, reply) =>
    change(site, { request, reply }),
  );

  app.post('/away/:code/end', { config: { takesForms: true } }, async (request, reply) => {
    const exchange = { request, reply };
    const body = { commandId: fieldsOf(request.body)('commandId') };
    try {
      await answerOf(
        site.house,
        endAbsenceCard,
        api.endAbsenceCard,
        { params: ownOf(exchange), body },
        exchange,
      );
      return await sendPage(site, exchange, { kind: 'away-ended' }, { here: '/away' });
    } catch (error) {
      if (isUnknown(error)) return showForm(site, exchange, { form: BLANK(), unknown: true }, 404);
      throw error;
    }
  });
}

const BLANK = (): AwayForm => ({
  commandId: randomUUID(),
  called: '',
  phone: '',
  wishes: ['notices'],
  house: '',
});

/** What was typed; each wish is a box of its own. */
const readForm = (sent: (name: string) => string): AwayForm => ({
  commandId: sent('commandId') || randomUUID(),
  called: sent('called'),
  phone: sent('phone'),
  wishes: WISHES.filter((wish) => sent(wish) !== ''),
  house: sent('house'),
});

const requestOf = ({ commandId, called, phone, wishes, house }: AwayForm) => ({
  commandId,
  called,
  phone: phone.normalize('NFKC').replace(/[\s‐-―]/g, ''),
  wishes,
  house,
});

type FormWishes = Partial<Pick<AwayPage, 'cardId' | 'wrong' | 'trouble' | 'unknown'>> & {
  readonly form: AwayForm;
  /** Of the chosen place; empty for none. */
  readonly code?: string;
};

async function showForm(
  site: Site,
  exchange: Exchange,
  { form, code = '', cardId = randomUUID(), wrong = [], trouble = null, unknown = false }: FormWishes,
  status = 200,
) {
  const place = await choiceOf(site.house, code);
  const exact = place !== null && ['village', 'group', 'area'].includes(levelOf(place.code) ?? '');
  const below = await choicesBelow(site.house, place?.code);
  const here = place === null ? '/away' : `/away?place=${place.code}`;
  const page: AwayPage = { kind: 'away', form, place, exact, below, cardId, wrong, trouble, unknown };
  return sendPage(site, exchange, page, { status, here });
}

async function write(site: Site, exchange: Exchange) {
  const sent = fieldsOf(exchange.request.body);
  const form = readForm(sent);
  const [code, cardId] = [sent('placeCode'), sent('cardId') || randomUUID()];
  try {
    const body = { ...requestOf(form), cardId, placeCode: code };
    const written = await answerOf(site.house, writeAbsenceCard, api.writeAbsenceCard, { body }, exchange);
    const url = `${site.house.publicUrl.origin}/away/${written.code}`;
    return await sendPage(
      site,
      exchange,
      { kind: 'away-written', ...written, url, qr: drawQr(url) },
      { here: '/away' },
    );
  } catch (error) {
    const told = toldOf(error);
    if (told === undefined) throw error;
    const fresh = told.trouble === 'form-used-before';
    const again = fresh ? { ...form, commandId: randomUUID() } : form;
    return showForm(site, exchange, { form: again, code, ...(!fresh && { cardId }), ...told }, told.status);
  }
}

/** Who has no such card is asked for a code again. */
const isUnknown = (error: unknown): boolean =>
  error instanceof NotFoundError || (error instanceof UnfitError && error.fields.includes('absence'));

const ownOf = ({ request }: Exchange) => ({ absence: fieldsOf(request.params)('code') });

type CardWishes = Partial<Pick<AwayCardPage, 'wrong' | 'trouble' | 'saved' | 'form'>>;

async function showCard(
  site: Site,
  exchange: Exchange,
  { wrong = [], trouble = null, saved = false, form }: CardWishes,
  status = 200,
) {
  try {
    const params = ownOf(exchange);
    const card = await answerOf(site.house, getAbsenceCard, api.getAbsenceCard, { params }, exchange);
    const { called, phone, wishes, house } = card;
    const shown = form ?? { commandId: randomUUID(), called, phone, wishes, house };
    const page: AwayCardPage = {
      kind: 'away-card',
      code: params.absence,
      card,
      form: shown,
      wrong,
      trouble,
      saved,
    };
    return await sendPage(site, exchange, page, {
      status,
      here: `/away/${encodeURIComponent(params.absence)}`,
    });
  } catch (error) {
    if (isUnknown(error)) return showForm(site, exchange, { form: BLANK(), unknown: true }, 404);
    throw error;
  }
}

/** Changed meanwhile, in another window: what is there now is shown, with what was typed in the form. */
async function change(site: Site, exchange: Exchange) {
  const sent = fieldsOf(exchange.request.body);
  const form = readForm(sent);
  const params = ownOf(exchange);
  try {
    const body = { ...requestOf(form), version: Number(sent('version')) };
    await answerOf(site.house, changeAbsenceCard, api.changeAbsenceCard, { params, body }, exchange);
    const kept = keptOf(exchange.request);
    const to = `/away/${encodeURIComponent(params.absence)}${kept}${kept === '' ? '?' : '&'}saved=yes`;
    return exchange.reply.redirect(to, 303);
  } catch (error) {
    const told = isUnknown(error) ? undefined : toldOf(error);
    if (told !== undefined) {
      const again = { ...form, commandId: randomUUID() };
      return showCard(site, exchange, { ...told, form: again }, told.status);
    }
    if (isUnknown(error)) return showForm(site, exchange, { form: BLANK(), unknown: true }, 404);
    throw error;
  }
}

interface Told {
  readonly status: number;
  readonly trouble: AwayTrouble | null;
  readonly wrong: readonly (typeof AWAY_FIELDS)[number][];
}

/** What the form says about an error; undefined for what is no expected one. */
function toldOf(error: unknown): Told | undefined {
  const trouble = (status: number, it: AwayTrouble): Told => ({ status, trouble: it, wrong: [] });
  if (error instanceof RefusedError) return trouble(409, error.reason as AwayTrouble);
  if (error instanceof OtherCommandError) return trouble(422, 'form-used-before');
  if (error instanceof TooOftenError) return trouble(429, 'too-often');
  if (cannotNow(error)) return trouble(503, 'not-now');
  if (!(error instanceof UnfitError)) return undefined;
  const wrong = AWAY_FIELDS.filter((field) => error.fields.includes(field));
  if (wrong.length > 0) return { status: 400, trouble: null, wrong };
  return trouble(400, error.fields.includes('placeCode') ? 'no-such-place' : 'form-used-before');
}
