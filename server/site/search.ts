/** 查找 and 一个地方: everything published by words and place; and the page of a county, a town or a village. */
import type { FastifyInstance } from 'fastify';
import { listAnnounced as announcedApi } from '../../contract/meeting-public.ts';
import { getRoom, listRooms, type RoomCard } from '../../contract/room.ts';
import { searchOpen as searchApi } from '../../contract/search-public.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { levelOf } from '../../domain/place/code.ts';
import { CODE_DIGITS } from '../../domain/place/level.ts';
import { NotFoundError } from '../kit/problem.ts';
import { listAnnounced } from '../meeting/calendar.ts';
import { searchOpen } from '../publication/search.ts';
import { answerOf } from './ask.ts';
import { type Exchange, fieldsOf, type Site, sendPage } from './page.ts';
import { choiceOf, choicesBelow, choicesFor as placesNamed } from './places.ts';
import { servedRoom } from './rooms.ts';
import { choicesFor, placeOf } from './shelf.ts';

/** Seconds: what is published anew shows within a minute. */
const KEEP = { keepFor: 60 };
const MEETINGS = 4;
const NEWEST = 12;

export function searchRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  app.get('/search', async (request, reply) => {
    const exchange = { request, reply };
    const asked = fieldsOf(request.query);
    const { query: place, ...within } = placeOf(request);
    const filter = { ...within, q: asked('q').trim().slice(0, 40) };
    const before = asked('before');
    const query = { ...place, ...(filter.q && { q: filter.q }), ...(before && { before }) };
    const nothing = { found: [], older: null };
    const { found, older } =
      filter.q === '' && filter.town === ''
        ? nothing
        : await answerOf(house, searchOpen, searchApi, { query }, exchange);
    const places = before === '' ? (await placesNamed(house, filter.q)).filter(hasPage) : [];
    const around = { filter, ...(await choicesFor(house, filter)), places, continued: before !== '' };
    return sendPage(site, exchange, { kind: 'search', ...around, found, older }, KEEP);
  });

  app.get('/places', (request, reply) => showPlace(site, { request, reply }, house.county));
  app.get('/places/:code', (request, reply) =>
    showPlace(site, { request, reply }, fieldsOf(request.params)('code')),
  );
}

/** Below the village nothing is published by itself. */
const hasPage = ({ code }: { readonly code: string }): boolean => code.length <= CODE_DIGITS.village;

async function showPlace(site: Site, exchange: Exchange, code: string) {
  const { house } = site;
  const place = code === house.county ? null : await choiceOf(house, code);
  if (code !== house.county && (place === null || !hasPage(place))) throw new NotFoundError();
  const ahead = { query: { place: code, from: dayOf(house.now()) } };
  const { meetings } = await answerOf(house, listAnnounced, announcedApi, ahead, exchange);
  const { found } = await answerOf(house, searchOpen, searchApi, { query: { place: code } }, exchange);
  const page = {
    kind: 'place',
    ...{ place, below: levelOf(code) === 'village' ? [] : await choicesBelow(house, code) },
    room: await roomOf(site, exchange, code),
    meetings: meetings.slice(0, MEETINGS),
    newest: found.filter(({ kind }) => kind !== 'meeting').slice(0, NEWEST),
  } as const;
  return sendPage(site, exchange, page, KEEP);
}

/** The open room of the place itself; of its card, what everybody reads. */
async function roomOf(
  { house }: Site,
  exchange: Exchange,
  place: string,
): Promise<Omit<RoomCard, 'qr'> | null> {
  const asking = { query: { place } };
  const { rooms } = await answerOf(house, servedRoom('room.list'), listRooms, asking, exchange);
  const own = rooms.find(({ placeCode }) => placeCode === place);
  if (own === undefined) return null;
  const params = { roomId: own.roomId };
  const { qr: _, ...card } = await answerOf(house, servedRoom('room.get'), getRoom, { params }, exchange);
  return card;
}
