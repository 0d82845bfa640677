/** 会写字的手: who writes, where, with which texts; what was written is remembered. */

import { expect } from 'vitest';
import type { Endpoint } from '../../../contract/endpoint.ts';
import { served } from '../../../server/app.ts';
import { newId } from '../../../server/kit/id.ts';
import { PLACES, type SmallCounty, type Someone } from '../../support/county.ts';
import { pen } from '../../support/scripts.ts';
import { stungIn } from './texts.ts';

export const DAY = 86_400_000;
export const PEN = pen();
const { long, line, name } = PEN;

export const [AREA = '', OTHER = ''] = PLACES.areas;
export const [VILLAGE = ''] = PLACES.villages;
export const [TOWN = ''] = PLACES.towns;
export const STATION = `${TOWN}-shuili`;

export type Hands = ReturnType<typeof handsOf>;

/** Seats of the county, and what they write with. */
export function handsOf(county: SmallCounty) {
  const written = new Set<string>();
  const matters: string[] = [];
  const numbers: string[] = [];
  let codes = 0;
  const endpoints = served(county.house).map(({ endpoint }) => endpoint);
  const endpointOf = (url: string): Endpoint | undefined =>
    endpoints.find(
      ({ method, path }) => method === 'POST' && new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(url),
    );

  async function write(
    as: Someone | undefined,
    url: string,
    body: Record<string, unknown>,
    { commanded = true } = {},
  ) {
    const headers = { 'content-type': 'application/json', ...(as && { cookie: as.cookie }) };
    const payload = JSON.stringify({ ...(commanded && { commandId: newId() }), ...body });
    const answer = await county.app.inject({ method: 'POST', url, headers, payload });
    expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
    for (const field of stungIn(body)) written.add(`${endpointOf(url)?.name} ${field}`);
    return answer.json() as Record<string, string>;
  }

  /** Bytes, named in the address. */
  async function send(as: Someone, url: string, bytes: Buffer) {
    const headers = { 'content-type': 'application/octet-stream', cookie: as.cookie };
    const answer = await county.app.inject({ method: 'POST', url, headers, payload: bytes });
    expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
    return answer.json() as Record<string, string>;
  }

  async function said(placeCode: string, more: Record<string, unknown> = {}) {
    const matterId = newId();
    codes += 1;
    const body = { matterId, placeCode, text: long(2000), title: line(60), name: name(30) };
    const told = await write(undefined, '/api/public/matters', {
      ...body,
      phone: `1390000${1000 + codes}`,
      category: 'infrastructure.road',
      ...more,
    });
    matters.push(matterId);
    numbers.push(told.no ?? '');
    const code = told.followCode ?? '';
    return {
      matterId,
      code,
      act: (as: Someone, verb: string, request = {}) =>
        write(as, `/api/matters/${matterId}/${verb}`, request),
      byCode: (verb: string, request = {}) => write(undefined, `/api/public/follow/${code}/${verb}`, request),
    };
  }

  const person = () => {
    codes += 1;
    return { name: name(30), phone: `1370000${1000 + codes}` };
  };

  return {
    ...{ county, pen: PEN, write, send, said, person, matters, numbers, written },
    chief: () => county.who('area_chief', AREA),
    cadre: () => county.who('village_cadre', VILLAGE),
    officer: () => county.who('town_officer', TOWN),
    station: () => county.who('unit_handler', STATION),
    roads: () => county.who('unit_handler', `${TOWN}-jiaotong`),
    centre: () => county.who('centre_officer', PLACES.county),
    system: () => county.who('system_admin', PLACES.county),
    member: () => county.who('cppcc_member', PLACES.county),
  };
}
