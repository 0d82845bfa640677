/** 指挥平台的每一页: who opens it, and where. */

import { AREA, TOWN, VILLAGE } from './hands.ts';
import {
  AUDIT,
  CADRE,
  CENTRE,
  CHIEF,
  CPPCC,
  each,
  OFFICER,
  once,
  type Screens,
  SECURITY,
  STING,
  SYSTEM,
} from './seats.ts';

export const DESK_SCREENS: Screens = {
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
    { by: CADRE, paths: ['', '?state=objected', '?state=ended'].map((it) => `/desk/disclosures/all${it}`) },
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
  '/desk/consultations/:consultationId/print/:what': ({ talks }) => [
    {
      by: CADRE,
      paths: talks.flatMap((id) =>
        ['reference', 'brief', 'proposal'].map((what) => `/desk/consultations/${id}/print/${what}`),
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
  '/desk/outcomes/:outcomeId/ballots': ({ outcomes: [id] }) => [
    { by: CENTRE, paths: [`/desk/outcomes/${id}/ballots`] },
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
  '/desk/digest/print': () => once(CADRE, '/desk/digest/print'),
  '/desk/roll': () => once(CADRE, '/desk/roll'),
  '/desk/offices/:officeId': ({ officeId }) => once(OFFICER, `/desk/offices/${officeId}`),
  '/desk/offices/:officeId/handover': ({ officeId }) => once(OFFICER, `/desk/offices/${officeId}/handover`),
  '/desk/sync': () => once(CADRE, '/desk/sync'),
  '/desk/vacant': () => once(OFFICER, '/desk/vacant'),
  '/desk/corrections': () => once(OFFICER, '/desk/corrections'),
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
};
