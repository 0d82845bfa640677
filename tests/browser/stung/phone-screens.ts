/** 片长掌上通的每一页: who opens it, and where. */

import { CADRE, CENTRE, CHIEF, each, OFFICER, once, type Screens } from './seats.ts';

export const PHONE_SCREENS: Screens = {
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
  '/phone/mine': () => [
    { by: CHIEF, paths: ['/phone/mine', '/phone/mine?carried'] },
    { by: CADRE, paths: ['/phone/mine?carried'] },
  ],
  '/phone/pending': () => once(CHIEF, '/phone/pending'),
  '/phone/me': () => once(CHIEF, '/phone/me'),
  '/phone/results': () =>
    [CADRE, CENTRE].map((by) => ({ by, paths: ['/phone/results', '/phone/results?ended'] })),
  '/phone/results/:outcomeId': ({ outcomes }) => [
    { by: CADRE, paths: each(outcomes, (id) => `/phone/results/${id}`) },
  ],
  '/phone/talks': () => [{ by: CHIEF, paths: ['/phone/talks', '/phone/talks?ended'] }],
  '/phone/talks/new': () => once(CHIEF, '/phone/talks/new'),
  '/phone/talks/:consultationId': ({ talks }) => [
    { by: CHIEF, paths: each(talks, (id) => `/phone/talks/${id}`) },
  ],
  '/phone/talks/:consultationId/cards': ({ talks }) => [
    { by: CHIEF, paths: each(talks.slice(-1), (id) => `/phone/talks/${id}/cards`) },
  ],
  '/phone/asked': () => once(OFFICER, '/phone/asked'),
  '/phone/meetings': () => once(CADRE, '/phone/meetings'),
  '/phone/meetings/:meetingId': ({ meetingId }) => once(CADRE, `/phone/meetings/${meetingId}`),
  '/phone/me/own': () => once(CHIEF, '/phone/me/own'),
  '/phone/me/sessions': () => once(CHIEF, '/phone/me/sessions'),
  '/phone/walk': () => [CHIEF, CADRE].map((by) => ({ by, paths: ['/phone/walk'] })),
  '/phone/walk/add': () => once(CHIEF, '/phone/walk/add'),
  '/phone/walk/:pointId': ({ pointId, retired, ofCampaign }) => [
    { by: CHIEF, paths: each([pointId, retired, ofCampaign], (id) => `/phone/walk/${id}`) },
  ],
  '/phone/campaigns/:campaignId': ({ campaignId }) =>
    [CHIEF, OFFICER].map((by) => ({ by, paths: [`/phone/campaigns/${campaignId}`] })),
  '/phone/handover': () => once(CHIEF, '/phone/handover'),
  '/phone/matters/:matterId': ({ matters }) => [
    { by: CENTRE, paths: each(matters, (id) => `/phone/matters/${id}`) },
    { by: CHIEF, paths: each(matters.slice(0, 1), (id) => `/phone/matters/${id}`) },
  ],
  '/phone/matters/:matterId/:act': ({ matters: [id] }) => once(CHIEF, `/phone/matters/${id}/try`),
  '/phone/': () => [CHIEF, CADRE, OFFICER].map((by) => ({ by, paths: ['/phone/'] })),
  '/gallery/': () => [{ paths: ['/gallery/'] }],
};
