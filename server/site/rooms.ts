/** 议事室: the rooms of the county and the card of each, as pages; the QR code at the door leads here. */
import type { FastifyInstance } from 'fastify';
import * as api from '../../contract/room.ts';
import type { Served } from '../kit/serve.ts';
import { rooms } from '../room/rooms.ts';
import { answerOf } from './ask.ts';
import { fieldsOf, type Site, sendPage } from './page.ts';
import { choicesBelow } from './places.ts';

/** Seconds: a booking shows within a minute. */
const KEEP = { keepFor: 60 };

const served = (name: string): Served => {
  const found = rooms.find(({ endpoint }) => endpoint.name === name);
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
    const found = await answerOf(house, served('room.list'), api.listRooms, { query }, { request, reply });
    const towns = await choicesBelow(house);
    const page = { kind: 'rooms', town, towns, rooms: found.rooms, more: found.next } as const;
    return sendPage(site, { request, reply }, { ...page, continued: after !== '' }, KEEP);
  });

  app.get('/rooms/:roomId', async (request, reply) => {
    const params = { roomId: fieldsOf(request.params)('roomId') };
    const { qr: _, ...room } = await answerOf(
      house,
      served('room.get'),
      api.getRoom,
      { params },
      { request, reply },
    );
    return sendPage(site, { request, reply }, { kind: 'room', room }, KEEP);
  });
}
