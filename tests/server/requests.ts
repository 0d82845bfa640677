/** 像样的请求: one for each endpoint, well formed; it names nothing that exists unless a matter is given. */

import { randomUUID } from 'node:crypto';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Post } from '../../domain/people/post.ts';
import { newId } from '../../server/kit/id.ts';
import { PLACES, type SmallCounty, type Someone } from '../support/county.ts';
import { MATTERS } from './requests/matters.ts';
import { MEETINGS } from './requests/meetings.ts';
import { OPENNESS } from './requests/openness.ts';
import { PEOPLE } from './requests/people.ts';
import { ROOMS } from './requests/rooms.ts';
import { SETTINGS } from './requests/settings.ts';
import { TALKS } from './requests/talks.ts';
import { WATCH } from './requests/watch.ts';

const BODIES: Readonly<Record<string, unknown>> = {
  ...PEOPLE,
  ...MATTERS,
  ...WATCH,
  ...ROOMS,
  ...MEETINGS,
  ...TALKS,
  ...OPENNESS,
  ...SETTINGS,
};

interface Named {
  readonly matterId: string;
  readonly no: string;
}

const nothing = (): Named => ({ matterId: newId(), no: 'XZ26-7KQ4-M9XJ' });

const SEARCHES: Readonly<Record<string, string>> = {
  'place.search': '?q=df',
  'disclosure.material': '?item=finance&period=2026-Q2',
  'people.find': '?q=df',
  'room.checks-of': `?kind=outcome&id=${newId()}`,
  'matter.put-blob': '?from=0&size=4',
  'matter.attach': '?name=report.pdf',
  'paper.read': '?name=report.pdf',
  'publication.related': `?id=${newId()}&place=${PLACES.villages[0]}`,
  'publication.correctable': `?ids=${newId()}`,
  'matter.similar': `?place=${PLACES.villages[0]}`,
  'matter.accusable': `?place=${PLACES.villages[0]}`,
};

/** Endpoints whose `:code` is a place's; every other one's opens a matter or an account. */
const takesPlace = (name: string): boolean =>
  name.startsWith('place') ||
  (name.startsWith('area.') && !name.endsWith('absence')) ||
  [
    'people.grantable',
    'people.uninvited',
    'people.invite-place',
    'matter.paper-form',
    'meeting.digest',
    'consultation.yearly-plan',
    'consultation.set-yearly-plan',
    'room.hosts',
    'room.supervision',
    'room.name-advisor',
    'room.end-advisor',
    'room.tell-relatives',
    'room.checks-of',
    'room.check-work',
    'draw.publish',
    'disclosure.due',
  ].includes(name);

export function request({ name, path }: Endpoint, { matterId, no }: Named = nothing()) {
  const url = path
    .replace(':matterId', matterId)
    .replace(/:(\w+Id|device|held)\b/g, () => newId())
    .replace(':kind', 'person')
    .replace(/:affair\b/, 'procedure')
    .replace(':format', 'csv')
    .replace(/:(photo|sha256)/, '0'.repeat(64))
    .replace(':code', takesPlace(name) ? PLACES.towns[0] : '0000-0000-0000-0000')
    .replace(':absence', '0000-0000-0000-0000')
    .replace(':category', 'environment.river')
    .replace(':word', 'calendar')
    .replace(':no', no);
  const body = BODIES[name];
  return { url: url + (SEARCHES[name] ?? ''), body: renewed(body) };
}

/** With a command id, or a phone, that nobody used before. */
function renewed(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const made = ['commandId', 'device'].filter((name) => name in body);
  return { ...body, ...Object.fromEntries(made.map((name) => [name, randomUUID()])) };
}

/** Whoever is admitted, at a place where nobody else's matters are; signing out is another's session. */
export function somebodyFor(county: SmallCounty, { name, office }: Endpoint): Promise<Someone> {
  const [village = ''] = PLACES.villages;
  if (name === 'people.sign-out') return county.who('supervisor', village);
  if (typeof office === 'string' || office.includes('village_cadre'))
    return county.who('village_cadre', village);
  const post = (office.find((one) => one !== 'unit_handler') ?? office[0]) as Post;
  if (post === 'area_chief') return county.who(post, PLACES.areas[0] ?? '');
  if (post === 'supervisor') return county.who(post, village);
  return county.who(post, post === 'town_officer' ? PLACES.towns[0] : PLACES.county);
}
