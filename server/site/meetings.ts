/** 看会议: a month of a place, one meeting, and the same as a file for a calendar of one's own. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as api from '../../contract/meeting-public.ts';
import type { MeetingsFilter } from '../../contract/site-meeting.ts';
import { addDays, addMonths, dayOf } from '../../domain/kernel/day.ts';
import { drawQr } from '../kit/qr.ts';
import { getAnnounced, listAnnounced } from '../meeting/calendar.ts';
import { answerOf } from './ask.ts';
import { type Exchange, fieldsOf, renderPage, type Site, sendPage } from './page.ts';
import { minutesProof, sendProof, shownOf } from './proofs.ts';
import { relatedTo } from './related.ts';
import { choicesFor, placeOf } from './shelf.ts';

/** Seconds: what is called anew shows within a minute. */
const KEEP = { keepFor: 60 };
/** A file holds so many days back and all that is called. */
const DAYS_BACK = 30;
const MOST_PAGES = 20;

export function meetingRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  app.get('/meetings', async (request, reply) => {
    const exchange = { request, reply };
    const filter = filterOf(request);
    const today = dayOf(house.now());
    const after = fieldsOf(request.query)('after');
    const query = { ...daysOf(filter, today), ...(after && { after }) };
    const found = await answerOf(house, listAnnounced, api.listAnnounced, { query }, exchange);
    const page = { kind: 'meetings', filter, ...(await choicesFor(house, filter)), ...found } as const;
    const around = { thisMonth: today.slice(0, 7), continued: after !== '' };
    return sendPage(site, exchange, { ...page, ...around }, KEEP);
  });

  app.get('/meetings/:meetingId', async (request, reply) => {
    const exchange = { request, reply };
    const params = { meetingId: fieldsOf(request.params)('meetingId') };
    const meeting = await answerOf(house, getAnnounced, api.getAnnounced, { params }, exchange);
    const related = await relatedTo(house, { id: meeting.meetingId, place: meeting.placeCode }, exchange);
    const qr = drawQr(`${house.publicUrl.origin}/meetings/${meeting.meetingId}`);
    const proof = shownOf(site, await minutesProof(site, meeting.meetingId));
    return sendPage(site, exchange, { kind: 'meeting', meeting, related, qr, proof }, KEEP);
  });

  app.get('/meetings/:meetingId/proof.json', async (request, reply) => {
    const params = { meetingId: fieldsOf(request.params)('meetingId') };
    const asked = { request, reply };
    const { meetingId } = await answerOf(house, getAnnounced, api.getAnnounced, { params }, asked);
    return sendProof(reply, meetingId, await minutesProof(site, meetingId));
  });

  app.get('/meetings.ics', async (request, reply) => {
    const exchange = { request, reply };
    const from = addDays(dayOf(house.now()), -DAYS_BACK);
    const query = { ...placeOf(request).query, from };
    const meetings = await allOf(site, exchange, query);
    const page = { kind: 'meetings-file', meetings, now: house.now() } as const;
    const { text } = await renderPage(site, exchange, page);
    return reply
      .header('cache-control', `public, max-age=${KEEP.keepFor}`)
      .type('text/calendar; charset=utf-8')
      .send(text);
  });
}

/** As many pages as a calendar takes. */
async function allOf({ house }: Site, exchange: Exchange, query: object): Promise<api.AnnouncedMeeting[]> {
  const all: api.AnnouncedMeeting[] = [];
  let after: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const asking = { query: { ...query, ...(after !== undefined && { after }) } };
    const found = await answerOf(house, listAnnounced, api.listAnnounced, asking, exchange);
    all.push(...found.meetings);
    if (found.next === null) break;
    after = found.next;
  }
  return all;
}

function filterOf(request: FastifyRequest): MeetingsFilter {
  const month = fieldsOf(request.query)('month');
  const { town, village } = placeOf(request);
  return { town, village, month: /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : '' };
}

const daysOf = ({ town, village, month }: MeetingsFilter, today: string) => ({
  ...((village || town) && { place: village || town }),
  ...(month === ''
    ? { from: today }
    : { from: `${month}-01`, before: `${addMonths(`${month}-01`, 1).slice(0, 7)}-01` }),
});
