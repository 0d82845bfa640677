/**
 * 会动的文字: a county in which every text would run if a page took it for more than text; every screen of every face is
 * opened in a real browser. Nothing runs, nothing is asked of anybody else, and the content policy has nothing to report (E2).
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Proof } from '../../contract/record.ts';
import type { Post } from '../../domain/people/post.ts';
import { proofLink } from '../../domain/record/link.ts';
import { matterHtml } from '../../server/matter/file-html.ts';
import { merging } from '../../server/record/merge.ts';
import { RECORDED } from '../../server/recorded.ts';
import { kept, openTown, routesOf, type Town } from '../support/browser.ts';
import { COUNTY, PLACES, type Someone } from '../support/county.ts';
import { enterPin, setPin } from '../support/pin.ts';
import { SCRIPTS } from '../support/scripts.ts';
import { type Stung, stingCounty, textsOf } from './stung-county.ts';

let town: Town;
let stung: Stung;
/** Of what was published, as it stands on a poster. */
let proof: string;
beforeAll(async () => {
  town = await openTown();
  stung = await stingCounty(town.county);
  await merging(RECORDED)(town.county.house);
  const told = await town.app.inject(`/results/${stung.published}/proof.json`);
  proof = proofLink(told.json<Proof>());
}, 240_000);
afterAll(() => town?.close());

/** Texts that no screen shows, and why. */
const UNSHOWN: Readonly<Record<string, string>> = {
  'people.sign-in account': 'compared, not kept',
  'people.sign-in password': 'compared, not kept',
  'people.open-invitation code': 'compared, not kept',
  'people.take-invitation code': 'compared, not kept',
  'people.take-invitation password': 'kept as a hash',
  'people.appoint unitCode': 'a code of ours',
  'matter.report about.unitCode': 'a code of ours',
  'follow.say about.unitCode': 'a code of ours',
  'follow.say-anonymously about.unitCode': 'a code of ours',
  'matter.dispatch unitCode': 'a code of ours',
  'matter.assist unitCode': 'a code of ours',
  'intake.decide decisions[].key': 'one of those that were shown',
  'intake.decide decisions[].choice': 'one of those that were shown',
  'matter.suggest text': 'read, not kept',
  'publication.check title': 'read, not kept',
  'publication.check text': 'read, not kept',
  'publication.check result': 'read, not kept',
  'publication.publish kept[].passage': 'has to be what the masker found',
  'publication.correct kept[].passage': 'has to be what the masker found',
  'consultation.publish-sheet kept[].passage': 'has to be what the masker found',
  'consultation.publish-sheet kept[].why': 'kept in the store, shown nowhere',
  'affair.publish kept[].passage': 'has to be what the masker found',
  'affair.publish kept[].why': 'kept in the store, shown nowhere',
  'notice.bind-wechat grant': 'sealed by ourselves',
  'consultation.tally ballot.code': 'a code of ours',
  'meeting.say-by-phone code': 'a code of ours',
  'meeting.conclude receiver': 'a code of ours',
  'meeting.conclude tasks[].ownerKey': 'a code of ours',
  'consultation.tally-by-ballot ballot.code': 'a code of ours',
  'consultation.tally-by-ballot side': 'one of the sides that are named',
  'outcome.publish-sheet kept[].passage': 'has to be what the masker found',
  'outcome.publish-sheet kept[].why': 'kept in the store, shown nowhere',
  'outcome.publish-sheet pictures[]': 'hashes, compared with those that are shown',
  'matter.sms-inbound text': 'read, not kept',
  'setting.notices-sms secret': 'sealed, never told',
  'setting.notices-wechat secret': 'sealed, never told',
  'setting.notices-wecom keys[].key': 'sealed, never told',
  'setting.notices-try to': 'sent, not kept',
  'setting.notices-sms why': 'kept in the store, shown nowhere',
  'setting.notices-wechat why': 'kept in the store, shown nowhere',
  'setting.notices-wecom why': 'kept in the store, shown nowhere',
  'export.ask filter{}': 'in a file only: tests of exports',
  'export.ask words{}': 'in a file only: tests of exports',
  'export.ask-matter words{}': 'in a file only: the last test below',
  'people.set-decoys decoys[]': 'numbers of ours, with their check character',
  'draw.publish people[].household': 'only its number is shown: households are counted, not named',
  'room.close why': 'kept in the store, shown nowhere',
  'intake.undo why': 'kept in the trail, shown nowhere',
  'sync.pull epoch': 'compared, not kept',
  'sync.pull ticket': 'compared, not kept',
  'sync.pull cursor': 'compared, not kept',
  'sync.pull phone.app': 'the same field as of sync.push',
  'sync.compare held[].kind': 'compared, not kept',
  'sync.compare held[].id': 'compared, not kept',
  'sync.compare held[].version': 'compared, not kept',
  'matter.confirm words': 'the same field as follow.confirm',
  'matter.send-back why': 'the same field as follow.send-back',
  'matter.reopen why': 'the same field as follow.reopen',
};

test('合同里每一个能写字的地方都写到了；清单里每一条都写进去过', () => {
  const left = textsOf(town.county).filter((text) => !stung.written.has(text) && UNSHOWN[text] === undefined);
  expect(left, 'write it in stung-county.ts, or say in UNSHOWN why no screen shows it').toEqual([]);
  expect(SCRIPTS.length).toBeGreaterThan(200);
});

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

/** As the routers of the faces have them. */
const DESK = ['app.tsx', 'meeting/pages.ts'].flatMap((file) =>
  [...read(`../../web/desk/${file}`).matchAll(/\bpath: '([^']+)'/g)].map(([, path = '']) => path),
);
const PHONE = [...read('../../web/phone/routes.ts').matchAll(/\bpage\('([^']+)'/g)].map(
  ([, path = '']) => path,
);

type Seat = readonly [Post, string];
const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;
const CHIEF: Seat = ['area_chief', AREA];
const CADRE: Seat = ['village_cadre', VILLAGE];
const OFFICER: Seat = ['town_officer', TOWN];
const CENTRE: Seat = ['centre_officer', COUNTY];
const CPPCC: Seat = ['cppcc_officer', COUNTY];
const SYSTEM: Seat = ['system_admin', COUNTY];
const SECURITY: Seat = ['security_admin', COUNTY];
const AUDIT: Seat = ['audit_admin', COUNTY];

interface Visit {
  readonly by?: Seat;
  readonly paths: readonly string[];
}

const visits = (path: string): readonly Visit[] => {
  const known = SCREENS[path]?.(stung);
  if (known === undefined) throw new Error(`${path} is opened by nobody: add who opens it, and where`);
  return known;
};

const STING = '"><svg onload=stung=1>';

const once = (by: Seat, path: string): readonly Visit[] => [{ by, paths: [path] }];
const each = (ids: readonly string[], path: (id: string) => string): string[] => ids.map(path);

/** Who opens a screen, and at which addresses, below `/desk`, `/phone`, or at the site. */
const SCREENS: Readonly<Record<string, (world: Stung) => readonly Visit[]>> = {
  '/desk/inbox': () => [OFFICER, CADRE].map((by) => ({ by, paths: ['/desk/inbox'] })),
  '/desk/matters': () => once(CENTRE, '/desk/matters'),
  '/desk/matters/new': () => once(CADRE, `/desk/matters/new?place=${VILLAGE}`),
  '/desk/matters/:matterId': ({ matters }) => [
    { by: CENTRE, paths: each(matters, (id) => `/desk/matters/${id}`) },
    { by: OFFICER, paths: each(matters.slice(0, 3), (id) => `/desk/matters/${id}`) },
  ],
  '/desk/matters/:matterId/publish': ({ matters }) => [
    { by: CADRE, paths: each(matters.slice(-2), (id) => `/desk/matters/${id}/publish`) },
  ],
  '/desk/published': () => once(CADRE, '/desk/published'),
  '/desk/published/:publicationId/correct': ({ published }) =>
    once(CADRE, `/desk/published/${published}/correct`),
  '/desk/figures': () => once(CENTRE, '/desk/figures'),
  '/desk/places/:code?': () => once(SYSTEM, `/desk/places/${TOWN}`),
  '/desk/places/:code/appoint': () => once(OFFICER, `/desk/places/${AREA}/appoint`),
  '/desk/places/:code/slips': () => once(SYSTEM, `/desk/places/${TOWN}/slips`),
  '/desk/places/:code/change': () => once(SYSTEM, `/desk/places/${VILLAGE}/change`),
  '/desk/watch': () => [
    { by: CADRE, paths: ['/desk/watch', '/desk/watch?state=retired'] },
    { by: CENTRE, paths: ['/desk/watch'] },
  ],
  '/desk/watch/new': () => once(CADRE, '/desk/watch/new'),
  '/desk/watch/:pointId': ({ pointId, retired }) => [
    { by: CADRE, paths: [`/desk/watch/${pointId}`, `/desk/watch/${retired}`] },
  ],
  '/desk/weather': () => once(OFFICER, '/desk/weather'),
  '/desk/campaigns': () => once(OFFICER, '/desk/campaigns'),
  '/desk/campaigns/new': () => once(OFFICER, '/desk/campaigns/new'),
  '/desk/campaigns/:campaignId': ({ campaignId }) => [
    { by: OFFICER, paths: [`/desk/campaigns/${campaignId}`] },
    { by: CADRE, paths: [`/desk/campaigns/${campaignId}`] },
  ],
  '/desk/consultations': () => [
    {
      by: CADRE,
      paths: ['/desk/consultations', '/desk/consultations?state=ended', '/desk/consultations?state=due'],
    },
  ],
  '/desk/consultations/new': () => once(CADRE, '/desk/consultations/new'),
  '/desk/disclosures': () => [
    { by: CADRE, paths: ['/desk/disclosures'] },
    { by: CENTRE, paths: ['/desk/disclosures'] },
  ],
  '/desk/disclosures/village/:code': () => once(OFFICER, `/desk/disclosures/village/${VILLAGE}`),
  '/desk/disclosures/all': () => [
    { by: CADRE, paths: ['/desk/disclosures/all', '/desk/disclosures/all?state=ended'] },
  ],
  '/desk/disclosures/new': () =>
    once(CADRE, `/desk/disclosures/new?item=major&period=2026-09-01&title=${encodeURIComponent(STING)}`),
  '/desk/disclosures/:disclosureId': ({ disclosures }) => [
    { by: CADRE, paths: each(disclosures, (id) => `/desk/disclosures/${id}`) },
  ],
  '/desk/levies': () => once(CADRE, '/desk/levies'),
  '/desk/levies/new': () => once(CADRE, '/desk/levies/new'),
  '/desk/levies/:levyId': ({ levies }) => [{ by: CADRE, paths: each(levies, (id) => `/desk/levies/${id}`) }],
  '/desk/consultations/plan': () => once(CADRE, '/desk/consultations/plan'),
  '/desk/procedures': () => once(CADRE, '/desk/procedures'),
  '/desk/procedures/new': () => once(CADRE, '/desk/procedures/new'),
  '/desk/procedures/:procedureId': ({ procedures }) => [
    { by: CADRE, paths: procedures.map((id) => `/desk/procedures/${id}`) },
  ],
  '/desk/procedures/:procedureId/print/:what': ({ procedures }) => [
    {
      by: CADRE,
      paths: procedures.flatMap((id) =>
        ['notice', 'record'].map((what) => `/desk/procedures/${id}/print/${what}`),
      ),
    },
  ],
  '/desk/consultations/:consultationId/ballots': ({ talks }) => [
    { by: CADRE, paths: each(talks.slice(0, 1), (id) => `/desk/consultations/${id}/ballots`) },
  ],
  '/desk/consultations/:consultationId': ({ talks }) => [
    { by: CADRE, paths: talks.map((id) => `/desk/consultations/${id}`) },
  ],
  '/desk/outcomes': () => [
    { by: OFFICER, paths: ['/desk/outcomes', '/desk/outcomes?state=mine', '/desk/outcomes?state=ended'] },
  ],
  '/desk/outcomes/new': ({ talks }) => [
    { by: CADRE, paths: ['/desk/outcomes/new', `/desk/outcomes/new?consultation=${talks[0]}`] },
  ],
  '/desk/outcomes/:outcomeId': ({ outcomes }) => [
    { by: OFFICER, paths: outcomes.map((id) => `/desk/outcomes/${id}`) },
  ],
  '/desk/outcome-figures': () => once(OFFICER, '/desk/outcome-figures'),
  '/desk/settings': () => [
    {
      by: SYSTEM,
      paths: [
        '/desk/settings',
        '/desk/settings?part=keeping',
        '/desk/settings?part=rhythms',
        '/desk/settings?part=rooms',
        '/desk/settings?part=consultation',
        '/desk/settings?part=outcome',
        '/desk/settings?part=meetings',
        '/desk/settings?part=procedure',
        '/desk/settings?part=levy',
        '/desk/settings?part=disclosure',
        ...['notices', 'sms', 'wechat', 'wecom'].map((part) => `/desk/settings?part=${part}`),
      ],
    },
  ],
  '/desk/rooms': () => [CADRE, CPPCC].flatMap((by) => once(by, '/desk/rooms')),
  '/desk/rooms/new': () => once(OFFICER, '/desk/rooms/new'),
  '/desk/rooms/links': () => once(CPPCC, '/desk/rooms/links'),
  '/desk/rooms/:roomId': ({ roomId, closedRoom }) => [
    {
      by: CADRE,
      paths: ['calendar', 'haves', 'people', 'days'].map((part) => `/desk/rooms/${roomId}?part=${part}`),
    },
    { by: OFFICER, paths: [`/desk/rooms/${closedRoom}`] },
    { by: CPPCC, paths: [`/desk/rooms/${roomId}?part=people`] },
  ],
  '/desk/rooms/:roomId/change': ({ roomId }) => once(CADRE, `/desk/rooms/${roomId}/change`),
  '/desk/rooms/:roomId/card': ({ roomId }) => once(CADRE, `/desk/rooms/${roomId}/card`),
  '/desk/experts': () => [CADRE, CPPCC].flatMap((by) => once(by, '/desk/experts')),
  '/desk/supervision/:code?': () => [
    { by: CADRE, paths: ['/desk/supervision'] },
    { by: OFFICER, paths: [`/desk/supervision/${VILLAGE}`] },
  ],
  '/desk/draws': () => once(CADRE, '/desk/draws'),
  '/desk/draws/new': () => once(OFFICER, `/desk/draws/new?place=${VILLAGE}`),
  '/desk/draws/:drawId': ({ drawId }) => once(CADRE, `/desk/draws/${drawId}`),
  '/desk/rooms/:roomId/year': ({ roomId }) => once(CADRE, `/desk/rooms/${roomId}/year`),
  '/desk/meetings': () => once(CADRE, '/desk/meetings'),
  '/desk/from-meetings': () => once(OFFICER, '/desk/from-meetings'),
  '/desk/meetings/new': () => once(CADRE, '/desk/meetings/new'),
  '/desk/meetings/:meetingId': ({ meetings, conference }) => [
    { by: CADRE, paths: each(meetings, (id) => `/desk/meetings/${id}`) },
    { by: OFFICER, paths: [`/desk/meetings/${conference}`] },
    { by: OFFICER, paths: each(meetings.slice(0, 1), (id) => `/desk/meetings/${id}`) },
  ],
  '/desk/meetings/:meetingId/print/:what': ({ meetingId }) => [
    {
      by: CADRE,
      paths: ['notice', 'sheet', 'minutes', 'result'].map(
        (what) => `/desk/meetings/${meetingId}/print/${what}`,
      ),
    },
  ],
  '/desk/digest': () => once(CADRE, '/desk/digest'),
  '/desk/roll': () => once(CADRE, '/desk/roll'),
  '/desk/offices/:officeId': ({ officeId }) => once(OFFICER, `/desk/offices/${officeId}`),
  '/desk/offices/:officeId/handover': ({ officeId }) => once(OFFICER, `/desk/offices/${officeId}/handover`),
  '/desk/sync': () => once(CADRE, '/desk/sync'),
  '/desk/vacant': () => once(OFFICER, '/desk/vacant'),
  '/desk/relations': () => once(CHIEF, '/desk/relations'),
  '/desk/declared': () => once(SECURITY, '/desk/declared'),
  '/desk/accounts': () => once(SECURITY, '/desk/accounts'),
  '/desk/templates': () => once(OFFICER, '/desk/templates'),
  '/desk/call-backs': () => once(CENTRE, '/desk/call-backs'),
  '/desk/archives': () => once(SYSTEM, '/desk/archives'),
  '/desk/rates': () => once(CENTRE, '/desk/rates'),
  '/desk/audit': () => once(AUDIT, '/desk/audit'),
  '/desk/intakes': () => once(SYSTEM, '/desk/intakes'),
  '/desk/intakes/:intakeId': ({ intake }) => once(SYSTEM, `/desk/intakes/${intake}`),
  '/desk/candidates': () => once(CADRE, '/desk/candidates'),
  '/desk/paper-form/:code': () => once(CADRE, `/desk/paper-form/${VILLAGE}`),
  '/desk/areas/:code/cards': () => once(CADRE, `/desk/areas/${VILLAGE}/cards`),
  '/desk/areas/:code?': () => [{ by: CADRE, paths: [`/desk/areas/${VILLAGE}`, `/desk/areas/${AREA}`] }],
  '/desk/roster/:code?': () => once(OFFICER, '/desk/roster'),
  '/desk/care': () => once(CHIEF, '/desk/care'),
  '/desk/burden': () => once(CADRE, '/desk/burden'),
  '/desk/openings': () => once(CENTRE, '/desk/openings'),
  '/desk/limits': () => once(OFFICER, '/desk/limits'),
  '/desk/own': () => once(OFFICER, '/desk/own'),
  '/desk/sessions': () => once(OFFICER, '/desk/sessions'),
  '/desk/home': () => once(SECURITY, '/desk/home'),
  '/phone/me/burden': () => once(CHIEF, '/phone/me/burden'),
  ...Object.fromEntries(
    ['', '/card', '/households/new', '/care', '/care/new', '/away', '/roster', '/roster/new', '/topics'].map(
      (it) => [`/phone/area${it}`, () => once(CHIEF, `/phone/area${it}`)],
    ),
  ),
  '/phone/area/households/:householdId': ({ householdId }) =>
    once(CHIEF, `/phone/area/households/${householdId}`),
  '/phone/area/care/:cardId': ({ careId }) => once(CHIEF, `/phone/area/care/${careId}`),
  '/phone/area/roster/:entryId': ({ entryId }) => once(CHIEF, `/phone/area/roster/${entryId}`),
  '/phone/invite': () => [{ paths: ['/phone/invite'] }],
  '/phone/report': () => once(CHIEF, '/phone/report'),
  '/phone/mine': () => once(CHIEF, '/phone/mine'),
  '/phone/pending': () => once(CHIEF, '/phone/pending'),
  '/phone/me': () => once(CHIEF, '/phone/me'),
  '/phone/talks': () => [{ by: CHIEF, paths: ['/phone/talks', '/phone/talks?ended'] }],
  '/phone/talks/new': () => once(CHIEF, '/phone/talks/new'),
  '/phone/talks/:consultationId': ({ talks }) => [
    { by: CHIEF, paths: each(talks, (id) => `/phone/talks/${id}`) },
  ],
  '/phone/talks/:consultationId/cards': ({ talks }) => [
    { by: CHIEF, paths: each(talks.slice(-1), (id) => `/phone/talks/${id}/cards`) },
  ],
  '/phone/meetings': () => once(CADRE, '/phone/meetings'),
  '/phone/meetings/:meetingId': ({ meetingId }) => once(CADRE, `/phone/meetings/${meetingId}`),
  '/phone/me/own': () => once(CHIEF, '/phone/me/own'),
  '/phone/me/sessions': () => once(CHIEF, '/phone/me/sessions'),
  '/phone/walk': () => once(CHIEF, '/phone/walk'),
  '/phone/walk/add': () => once(CHIEF, '/phone/walk/add'),
  '/phone/walk/:pointId': ({ pointId, retired, ofCampaign }) => [
    { by: CHIEF, paths: each([pointId, retired, ofCampaign], (id) => `/phone/walk/${id}`) },
  ],
  '/phone/campaigns/:campaignId': ({ campaignId }) => once(CHIEF, `/phone/campaigns/${campaignId}`),
  '/phone/handover': () => once(CHIEF, '/phone/handover'),
  '/phone/matters/:matterId': ({ matters }) => [
    { by: CENTRE, paths: each(matters, (id) => `/phone/matters/${id}`) },
    { by: CHIEF, paths: each(matters.slice(0, 1), (id) => `/phone/matters/${id}`) },
  ],
  '/phone/matters/:matterId/:act': ({ matters: [id] }) => once(CHIEF, `/phone/matters/${id}/try`),
  '/phone/': () => [CHIEF, CADRE].map((by) => ({ by, paths: ['/phone/'] })),
  '/gallery/': () => [{ paths: ['/gallery/'] }],
  '/': () => [{ paths: ['/', '/?lang=en'] }],
  '/about': () => [{ paths: ['/about'] }],
  '/privacy': () => [{ paths: ['/privacy'] }],
  '/anonymous': () => [{ paths: [`/anonymous?place=${VILLAGE}`] }],
  '/say': () => [{ paths: [`/say?place=${VILLAGE}`] }],
  '/away': () => [{ paths: [`/away?place=${VILLAGE}`, '/away?code=%3Csvg%20onload=stung=1%3E'] }],
  '/away/:code': ({ awayCode }) => [{ paths: [`/away/${awayCode}`] }],
  '/rooms': () => [{ paths: ['/rooms', `/rooms?town=${TOWN}`] }],
  '/rooms/:roomId': ({ roomId, closedRoom }) => [{ paths: [`/rooms/${roomId}`, `/rooms/${closedRoom}`] }],
  '/talks': () => [{ paths: ['/talks', `/talks?state=ended&town=${TOWN}&village=${VILLAGE}`] }],
  '/talks/:consultationId': ({ talks }) => [{ paths: each(talks.slice(0, 3), (id) => `/talks/${id}`) }],
  '/talks/:consultationId/cards': ({ talks }) => [
    { paths: each(talks.slice(0, 1), (id) => `/talks/${id}/cards`) },
  ],
  '/affairs': () => [{ paths: ['/affairs', `/affairs?kind=levy&town=${TOWN}&village=${VILLAGE}`] }],
  '/affairs/:affair/:affairId': ({ procedures, levies }) => [
    { paths: procedures.map((id) => `/affairs/procedure/${id}`) },
    { paths: each(levies, (id) => `/affairs/levy/${id}`) },
  ],
  '/talks/plan': () => [{ paths: [`/talks/plan?place=${VILLAGE}`] }],
  '/meetings': () => [{ paths: ['/meetings', `/meetings?town=${TOWN}&month=2026-09`] }],
  '/meetings/:meetingId': ({ meetingId }) => [{ paths: [`/meetings/${meetingId}`] }],
  '/vote': () => [{ paths: ['/vote'] }],
  '/vote/:code': () => [{ paths: ['/vote/0001-2345-6789', '/vote/%3Csvg%20onload=stung=1%3E'] }],
  '/year': () => [{ paths: ['/year', `/year?town=${TOWN}`] }],
  '/feed.xml': () => [{ paths: ['/feed.xml', '/feed.xml?kind=outcome'] }],
  '/results/:publicationId/poster': ({ published }) => [{ paths: [`/results/${published}/poster`] }],
  '/results/:publicationId/texts': ({ published }) => [{ paths: [`/results/${published}/texts`] }],
  '/talks/:consultationId/poster': ({ talks: [id] }) => [{ paths: [`/talks/${id}/poster`] }],
  '/talks/:consultationId/texts': ({ talks: [id] }) => [{ paths: [`/talks/${id}/texts`] }],
  '/outcomes/:outcomeId/poster': ({ outcomes: [id] }) => [{ paths: [`/outcomes/${id}/poster`] }],
  '/outcomes/:outcomeId/texts': ({ outcomes: [id] }) => [{ paths: [`/outcomes/${id}/texts`] }],
  '/affairs/:affair/:affairId/poster': ({ levies: [id] }) => [{ paths: [`/affairs/levy/${id}/poster`] }],
  '/affairs/:affair/:affairId/texts': ({ levies: [id] }) => [{ paths: [`/affairs/levy/${id}/texts`] }],
  '/wechat/:state': () => [{ paths: ['/wechat/ff', `/wechat/${encodeURIComponent(STING)}`] }],
  '/wechat/back': () => [{ paths: [`/wechat/back?state=ff&code=${encodeURIComponent(STING)}`] }],
  '/search': () => [{ paths: [`/search?town=${TOWN}`, `/search?q=${encodeURIComponent(STING)}`] }],
  '/places': () => [{ paths: ['/places'] }],
  '/places/:code': () => [{ paths: [`/places/${TOWN}`, `/places/${VILLAGE}`] }],
  '/open': () => [
    { paths: ['/open', `/open?town=${TOWN}&village=${VILLAGE}&q=${encodeURIComponent(STING)}`] },
  ],
  '/open/:disclosureId': ({ disclosures: [id] }) => [{ paths: [`/open/${id}`, `/open/${id}?version=1`] }],
  '/open/:disclosureId/poster': ({ disclosures: [id] }) => [{ paths: [`/open/${id}/poster`] }],
  '/open/:disclosureId/texts': ({ disclosures: [id] }) => [{ paths: [`/open/${id}/texts`] }],
  '/open/rss.xml': () => [{ paths: ['/open/rss.xml'] }],
  '/outcomes': () => [{ paths: ['/outcomes', `/outcomes?town=${TOWN}&q=x`] }],
  '/outcomes/:outcomeId': ({ outcomes: [id] }) => [{ paths: [`/outcomes/${id}`] }],
  '/draws': () => [{ paths: ['/draws'] }],
  '/draws/:drawId': ({ drawId }) => [{ paths: [`/draws/${drawId}`, `/verify/?draw=${drawId}`] }],
  '/results': () => [{ paths: ['/results', `/results?q=${encodeURIComponent('"><svg onload=stung=1>')}`] }],
  '/results/:publicationId': ({ published }) => [{ paths: [`/results/${published}`, `/verify/#${proof}`] }],
  '/rss.xml': () => [{ paths: ['/rss.xml'] }],
  '/follow': ({ numbers: [no] }) => [{ paths: ['/follow', `/follow?code=${no}`] }],
  '/follow/:code': ({ followCode }) => [
    { paths: [`/follow/${followCode}`, '/follow/%3Csvg%20onload=stung=1%3E'] },
  ],
  '/follow/:code/own': ({ followCode }) => [{ paths: [`/follow/${followCode}/own`] }],
  '/*': () => [{ paths: ['/no-such-page/%3Csvg%20onload=stung=1%3E'] }],
};

/** Screens with no words of people on them. */
const QUIET = [
  // Only the label of a house, twenty signs: no room for a mark that runs.
  '/phone/area/households/:householdId',
  ...['/phone/area/households/new', '/phone/area/care/new', '/phone/area/roster/new', '/phone/talks/new'],
  '/phone/invite',
  '/phone/walk/add',
  '/phone/me/burden',
  '/phone/pending',
  '/phone/me/sessions',
  '/phone/me/own',
  '/desk/own',
  // Names and phones are masked there.
  '/follow/:code/own',
  '/gallery/',
  // What a code leads to while a vote is open stands on the meeting's own pages.
  '/vote',
  '/vote/:code',
  '/wechat/:state',
  '/wechat/back',
  '/about',
  '/follow',
  '/privacy',
  '/*',
];

/** Answers of the contract, descriptions of it and the files of the public record are no screens. */
const siteScreens = (): string[] =>
  routesOf(town.app)
    .filter(
      ({ methods, path }) =>
        methods.includes('GET') &&
        !/^\/(api|phone|desk|gallery|verify|log)\b|\.(json|csv|docx|xlsx|ics)$/.test(path),
    )
    .map(({ path }) => path);

/** What went wrong on a page, as sentences. */
const heard = new WeakMap<Page, string[]>();

async function listeningPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const wrongs: string[] = [];
  heard.set(page, wrongs);
  page.on('dialog', (dialog) => {
    wrongs.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) wrongs.push(message.text());
  });
  page.on('pageerror', ({ message }) => wrongs.push(`error ${message}`));
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/api/') && response.status() >= 400)
      wrongs.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin, pathname } = new URL(request.url());
    const ours = origin === town.origin || ['data:', 'blob:', 'file:'].includes(protocol);
    if (!ours || pathname.endsWith('/x')) wrongs.push(`asked ${request.url()}`);
  });
  await page.addInitScript(() => {
    const reports: string[] = [];
    Object.assign(window, { reports });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      reports.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
  });
  return page;
}

/** Whether a text became more than text: a mark that it ran, elements it brought, attributes that would run. */
const became = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { stung: ran, reports = [] } = window as { stung?: unknown; reports?: string[] };
    const wrong = ran === undefined ? [...reports] : ['it ran', ...reports];
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (
          name.startsWith('on') ||
          (/^(href|src|action|data|xlink:href)$/.test(name) && /^\s*(java|vb)script:/i.test(value))
        )
          wrong.push(`${element.tagName} ${name}=${value}`);
    for (const element of document.querySelectorAll(
      'script, iframe, object, embed, base, math, foreignObject',
    ))
      if (!(element instanceof HTMLScriptElement && element.src.startsWith(location.origin)))
        wrong.push(element.outerHTML.slice(0, 80));
    return wrong;
  });

/** A phone that is opened anew asks for its PIN, and then reads what the page shows. */
async function unlocked(page: Page): Promise<void> {
  const locked = page.getByRole('heading', { name: '输入密码打开' });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  if (await locked.isVisible()) {
    await enterPin(page);
    await locked.waitFor({ state: 'detached' });
  }
  await drawn(page);
}

/** On a crowded machine the network may rest before the page is there. */
const drawn = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector('h1') !== null && document.querySelector('.skeleton') === null,
  );

/** Opens an address, waits until it has come to rest, folds everything out, looks, and looks at it as it is printed. */
async function look(page: Page, address: string): Promise<{ wrong: string[]; shows: boolean }> {
  heard.get(page)?.splice(0);
  await page.goto(address, { waitUntil: 'networkidle' });
  const { pathname } = new URL(address);
  if (pathname.startsWith('/phone')) await unlocked(page);
  if (pathname.startsWith('/desk')) await drawn(page);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await page.emulateMedia({ media: 'print' });
  const wrong = [...(await became(page)), ...(heard.get(page) ?? [])];
  await page.emulateMedia({ media: null });
  const shows = await page.evaluate(() =>
    [
      document.documentElement.innerHTML,
      ...Array.from(document.querySelectorAll<HTMLInputElement>('input, textarea'), ({ value }) => value),
    ].some((text) => text.includes('stung')),
  );
  return { wrong: wrong.map((what) => `${address} ${what}`), shows };
}

/** Seats that look at the same time: a page mostly waits until nothing more comes. */
const LOOKING = 3;

/** Visits screens as their seats; answers what was wrong, and which of them showed nothing of what was written. */
async function visitAll(screens: readonly string[]) {
  const bySeat = new Map<string, { by: Seat | undefined; phone: boolean; stops: [string, string][] }>();
  for (const screen of screens)
    for (const { by, paths } of visits(screen)) {
      const phone = screen.startsWith('/phone');
      const seat = bySeat.get(`${by} ${phone}`) ?? { by, phone, stops: [] };
      bySeat.set(`${by} ${phone}`, seat);
      seat.stops.push(...paths.map((path): [string, string] => [screen, path]));
    }
  const wrong: string[] = [];
  const shown = new Set<string>(QUIET);
  const left = [...bySeat.values()];
  const lookOn = async (): Promise<void> => {
    for (let seat = left.shift(); seat !== undefined; seat = left.shift()) {
      const page = await pageOf(seat.by, seat.phone);
      for (const [screen, path] of seat.stops) {
        const seen = await look(page, town.origin + path);
        wrong.push(...seen.wrong);
        if (seen.shows) shown.add(screen);
      }
      await page.context().close();
    }
  };
  await Promise.all(Array.from({ length: LOOKING }, lookOn));
  return { wrong, silent: screens.filter((screen) => !shown.has(screen)) };
}

/** On a phone, behind the PIN of its store. */
async function pageOf(seat: Seat | undefined, phone = false): Promise<Page> {
  const context = await town.browser.newContext({ locale: 'zh-CN' });
  const someone: Someone | undefined = seat && (await town.county.who(...seat));
  if (someone !== undefined) await context.addCookies([kept(someone, town.origin)]);
  const page = await listeningPage(context);
  if (phone && seat !== undefined) {
    await page.goto(`${town.origin}/phone/`);
    await setPin(page);
  }
  return page;
}

test('指挥平台的每一页：什么也没有动', async () => {
  const { wrong, silent } = await visitAll(DESK.map((path) => `/desk${path}`));
  expect(wrong).toEqual([]);
  expect(silent).toEqual([]);
}, 400_000);

test('片长掌上通的每一页：什么也没有动', async () => {
  expect(PHONE.length).toBeGreaterThan(25);
  const { wrong, silent } = await visitAll([...PHONE.map((path) => `/phone${path}`), '/phone/', '/gallery/']);
  expect(wrong).toEqual([]);
  expect(silent).toEqual([]);
}, 240_000);

test('公开站的每一页、订阅、印出来的样子：什么也没有动', async () => {
  const screens = siteScreens();
  expect(screens.length).toBeGreaterThan(8);
  const { wrong, silent } = await visitAll(screens);
  expect(wrong).toEqual([]);
  expect(silent).toEqual([]);
}, 240_000);

test('一件事的文件存到电脑上再打开：什么也没有动', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-file-'));
  const text = SCRIPTS.join('\n');
  const page = await pageOf(undefined);
  const html = matterHtml(
    {
      title: text,
      text,
      answer: text,
      no: text,
      placeName: text,
      category: 'infrastructure.road',
      status: 'closed',
      holder: { name: text },
      reportedAt: 0,
      closedAt: 0,
      satisfaction: 'satisfied',
      steps: [],
      photos: [{ file: 'x', path: `photos/${text}` }],
      attachments: [{ file: 'x', path: text }],
    } as never,
    { text, status: text },
  );
  await writeFile(join(folder, 'matter.html'), html);
  const { wrong } = await look(page, `file://${join(folder, 'matter.html')}`);
  expect(wrong.filter((what) => !what.includes('asked file:'))).toEqual([]);
  await page.context().close();
});
