/** 我要反映: the form, its steps for choosing a place, and the slip with number and follow code. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { sayAnonymously, sayPublicly } from '../../contract/follow.ts';
import {
  type PlaceChoice,
  SAY_FIELDS,
  type SayForm,
  type SayPage,
  type SayTrouble,
} from '../../contract/site.ts';
import { ancestorAt, levelOf } from '../../domain/place/code.ts';
import { cannotNow } from '../kit/database.ts';
import { OtherCommandError, RefusedError } from '../kit/problem.ts';
import { drawQr } from '../kit/qr.ts';
import { type Throttle, throttle } from '../kit/throttle.ts';
import { sayMatter, sayUnnamed } from '../matter/report.ts';
import { answerOf, UnfitError } from './ask.ts';
import { type Exchange, fieldsOf, type Site, sendPage } from './page.ts';
import { holdsNumbers, tellsWho } from './personal.ts';
import { choiceOf, choicesBelow, choicesFor, unitsFor } from './places.ts';

/** A village may share one address of its provider: enough for a bad day, too few for a flood of forms. */
const SENDING = { tries: 30, window: 3_600_000 };

type Shown = Partial<Pick<SayPage, 'found' | 'wrong' | 'trouble' | 'personal'>> & {
  readonly status?: number;
};

/** 我要反映 and 匿名反映: two doors to one form. */
interface Door {
  readonly path: '/say' | '/anonymous';
  readonly anonymous: boolean;
  /** Whether a text should be looked at once more. */
  readonly tells: (text: string) => boolean;
}

const DOORS: readonly Door[] = [
  { path: '/say', anonymous: false, tells: holdsNumbers },
  { path: '/anonymous', anonymous: true, tells: tellsWho },
];

export function sayRoutes(app: FastifyInstance, site: Site): void {
  const byAddress = throttle({ ...SENDING, now: site.house.now });
  for (const door of DOORS) formRoutes(app, site, door, byAddress);
}

function formRoutes(app: FastifyInstance, site: Site, door: Door, byAddress: Throttle): void {
  app.get(door.path, async (request, reply) => {
    const asked = fieldsOf(request.query);
    const place = await placeFor(site, door, asked('place'));
    return showForm(
      site,
      { request, reply },
      { door, form: readForm((name) => (name === 'category' ? asked(name) : '')), place },
    );
  });

  app.post(door.path, { config: { takesForms: true } }, async (request, reply) => {
    const sent = fieldsOf(request.body);
    const form = readForm(sent);
    const place = await placeFor(
      site,
      door,
      sent('step') === 'again' ? '' : sent('below') || sent('placeCode'),
    );
    const searching = form.find.trim() !== '' && place === null;
    const exchange = { request, reply };
    const filled = { door, form, place };
    if (sent('step') === 'find' || (searching && sent('searched') !== form.find))
      return showForm(site, exchange, filled, { found: await choicesFor(site.house, form.find) });
    if (sent('step') !== '') return showForm(site, exchange, filled);
    return send(site, exchange, { ...filled, asItIs: sent('asItIs') !== '', byAddress });
  });
}

/** Anonymously no place is more exact than its village. */
const placeFor = ({ house }: Site, { anonymous }: Door, code: string): Promise<PlaceChoice | null> =>
  choiceOf(house, anonymous ? (ancestorAt(code, 'village') ?? code) : code);

interface Filled {
  readonly door: Door;
  readonly form: SayForm;
  readonly place: PlaceChoice | null;
}

/** What was typed, with ids by chance for what has none yet: they tell nothing of when. */
const readForm = (sent: (name: string) => string): SayForm => ({
  commandId: sent('commandId') || randomUUID(),
  matterId: sent('matterId') || randomUUID(),
  text: sent('text'),
  category: sent('category'),
  name: sent('name'),
  phone: sent('phone'),
  find: sent('find'),
  officer: sent('step') === 'officer' || (sent('officer') !== '' && sent('step') !== 'no-officer'),
  about: sent('step') === 'no-officer' ? '' : sent('about'),
});

async function showForm(
  site: Site,
  exchange: Exchange,
  { door, form, place }: Filled,
  { status = 200, found = null, wrong = [], trouble = null, personal = false }: Shown = {},
) {
  const { anonymous } = door;
  const exact = anonymous && place !== null && levelOf(place.code) === 'village';
  const below = exact ? [] : await choicesBelow(site.house, place?.code);
  const units = form.officer ? await unitsFor(site.house, place?.code) : [];
  const page: SayPage = {
    kind: 'say',
    anonymous,
    form,
    place,
    below,
    units,
    found,
    wrong,
    trouble,
    personal,
  };
  return sendPage(site, exchange, page, { status });
}

async function send(
  site: Site,
  exchange: Exchange,
  { door, form, place, asItIs, byAddress }: Filled & { asItIs: boolean; byAddress: Throttle },
) {
  const { house } = site;
  if (door.tells(form.text) && !asItIs)
    return showForm(site, exchange, { door, form, place }, { personal: true });
  if (byAddress.take(exchange.request.ip) > 0)
    return showForm(site, exchange, { door, form, place }, { status: 429, trouble: 'too-often' });
  try {
    const body = requestOf(door.anonymous ? { ...form, name: '', phone: '' } : form, place);
    const { no, followCode } = door.anonymous
      ? await answerOf(house, sayUnnamed, sayAnonymously, { body }, exchange)
      : await answerOf(house, sayMatter, sayPublicly, { body }, exchange);
    const followUrl = `${house.publicUrl.origin}/follow/${followCode}`;
    return sendPage(
      site,
      exchange,
      { kind: 'said', no, followCode, followUrl, qr: drawQr(followUrl) },
      { here: door.path },
    );
  } catch (error) {
    const told = tellOf(error);
    if (told === undefined) throw error;
    return showForm(site, exchange, { door, form: told.fresh ? renewed(form) : form, place }, told);
  }
}

/** The request as the contract wants it: what was left empty is not said. */
function requestOf(
  { commandId, matterId, text, category, name, phone, officer, about }: SayForm,
  place: PlaceChoice | null,
) {
  const kind = officer ? 'conduct.feedback' : category;
  const said = { category: kind, name: name.trim(), phone: plainPhone(phone), placeCode: place?.code ?? '' };
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
  return { commandId, matterId, text, ...given, ...(about !== '' && { about: aboutOf(about) }) };
}

/** `post:area_chief` or `unit:611025-shuili`, as the contract wants it. */
function aboutOf(text: string) {
  const [kind, ...name] = text.split(':');
  return kind === 'post' ? { post: name.join(':') } : { unitCode: name.join(':') };
}

/** A phone number as people write it: full-width digits, spaces, dashes and +86 left out. */
const plainPhone = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\-‐-―]/g, '')
    .replace(/^(\+|00)?86(?=1)/, '');

/** The same words as a new form. */
const renewed = (form: SayForm): SayForm => ({
  ...form,
  commandId: randomUUID(),
  matterId: randomUUID(),
});

/** What the form says about an error; undefined for what is no expected one. */
function tellOf(error: unknown): (Shown & { readonly fresh?: boolean }) | undefined {
  if (error instanceof RefusedError) return { status: 409, trouble: error.reason as SayTrouble };
  if (error instanceof OtherCommandError) return { status: 422, trouble: 'form-used-before', fresh: true };
  if (cannotNow(error)) return { status: 503, trouble: 'not-now' };
  if (!(error instanceof UnfitError)) return undefined;
  const wrong = SAY_FIELDS.filter((field) => error.fields.includes(field));
  if (wrong.length > 0) return { status: 400, wrong };
  const trouble = error.fields.includes('placeCode') ? 'no-such-place' : 'form-used-before';
  return { status: 400, trouble, fresh: true };
}
