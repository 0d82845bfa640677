/** 议事室 and 公开抽签 as pages: the QR code at a door leads to its room; a draw shows pool, hash, number and who sits by number. */
import type { FastifyInstance } from 'fastify';
import { getDraw, listDraws } from '../../contract/draw.ts';
import * as api from '../../contract/room.ts';
import type { Served } from '../kit/serve.ts';
import { ofRooms } from '../room/served.ts';
import { answerOf } from './ask.ts';
import { fieldsOf, type Site, sendPage } from './page.ts';
import { choicesBelow } from './places.ts';
import { meantWhole, proofFile } from './proofs.ts';

/** Seconds: a booking shows within a minute. */
const KEEP = { keepFor: 60 };

/** What is served of rooms, by name. */
export const servedRoom = (name: string): Served => {
  const found = ofRooms.find(({ endpoint }) => endpoint.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

export function roomRoutes(app: FastifyInstance, site: Site): void {
  const { house } = site;
  app.get('/rooms', async (request, reply) => {
    const asked = fieldsOf(request.query);
    const town = /^\d{9}$/.test(asked('town')) ? asked('town') : '';
    const after = /^\d{6,16}$/.test(asked('after')) ? asked('after') : '';
    const query = { ...(town && { place: town }), ...(after && { after }) };
    const found = await answerOf(
      house,
      servedRoom('room.list'),
      api.listRooms,
      { query },
      { request, reply },
    );
    const towns = await choicesBelow(house);
    const page = { kind: 'rooms', town, towns, rooms: found.rooms, more: found.next } as const;
    return sendPage(site, { request, reply }, { ...page, continued: after !== '' }, KEEP);
  });

  app.get('/rooms/:roomId', async (request, reply) => {
    const params = { roomId: fieldsOf(request.params)('roomId') };
    const { qr: _, ...room } = await answerOf(
      house,
      servedRoom('room.get'),
      api.getRoom,
      { params },
      { request, reply },
    );
    return sendPage(site, { request, reply }, { kind: 'room', room }, KEEP);
  });

  app.get('/draws', async (request, reply) => {
    const before = fieldsOf(request.query)('before');
    const query = before === '' ? {} : { before: before.slice(0, 60) };
    const { draws: found, older } = await answerOf(
      house,
      servedRoom('draw.list'),
      listDraws,
      { query },
      { request, reply },
    );
    const page = { kind: 'draws', draws: found, older, continued: before !== '' } as const;
    return sendPage(site, { request, reply }, page, KEEP);
  });

  app.get('/draws/:drawId', async (request, reply) => {
    const params = { drawId: fieldsOf(request.params)('drawId') };
    const draw = await answerOf(house, servedRoom('draw.get'), getDraw, { params }, { request, reply });
    return sendPage(site, { request, reply }, { kind: 'draw', draw }, KEEP);
  });

  proofFile(app, site, '/draws/:drawId', async (exchange) => {
    const params = { drawId: fieldsOf(exchange.request.params)('drawId') };
    const { drawId, pool } = await answerOf(house, servedRoom('draw.get'), getDraw, { params }, exchange);
    return { ...meantWhole(drawId, 'pool', pool), kinds: ['pool', 'drawn'] };
  });
}
