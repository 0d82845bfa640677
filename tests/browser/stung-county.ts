/** 写满了会动的文字的县: every text of the contract written with texts that would run, through the doors people use. */

import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { DEFAULT_CONSULTATION_LIMITS } from '../../domain/consultation/limits.ts';
import { DEFAULT_DISCLOSURE_LIMITS } from '../../domain/disclosure/limits.ts';
import { addDays, dayOf } from '../../domain/kernel/day.ts';
import type { SourcedNumber } from '../../domain/kernel/sourced.ts';
import { DEFAULT_LEVY_LIMITS } from '../../domain/levy/limits.ts';
import { DEFAULT_KEEPING } from '../../domain/matter/keeping.ts';
import { DEFAULT_LIMITS } from '../../domain/matter/limits.ts';
import { DEFAULT_MEETING_NUMBERS } from '../../domain/meeting/numbers.ts';
import { DEFAULT_CHANNELS } from '../../domain/notice/channel.ts';
import { DEFAULT_NOTICE_LIMITS } from '../../domain/notice/limits.ts';
import { DEFAULT_OUTCOME_LIMITS } from '../../domain/outcome/limits.ts';
import { DEFAULT_PROCEDURE_LIMITS } from '../../domain/procedure/limits.ts';
import { DEFAULT_STANDARD } from '../../domain/room/standard.ts';
import { served } from '../../server/app.ts';
import { newId } from '../../server/kit/id.ts';
import { COUNTY, PLACES, type SmallCounty, type Someone } from '../support/county.ts';
import { PDF } from '../support/papers.ts';
import { pen } from '../support/scripts.ts';
import { stingDisclosures } from './stung-disclosures.ts';
import { type StungMeetings, stingMeetings } from './stung-meetings.ts';
import { stingOutcomes } from './stung-outcomes.ts';
import { stingProcedures } from './stung-procedures.ts';
import { stingTalks } from './stung-talks.ts';

const DAY = 86_400_000;
const PEN = pen();
const { long, line, name } = PEN;

/** What the screens are opened with. */
export interface Stung extends StungMeetings {
  readonly matters: readonly string[];
  readonly published: string;
  readonly intake: string;
  readonly followCode: string;
  readonly numbers: readonly string[];
  readonly officeId: string;
  readonly pointId: string;
  /** Given up; and one that a campaign asked for. */
  readonly retired: string;
  readonly ofCampaign: string;
  readonly campaignId: string;
  readonly roomId: string;
  /** Of the town, closed. */
  readonly closedRoom: string;
  /** Topics that were talked through, in each of their endings. */
  readonly talks: readonly string[];
  readonly outcomes: readonly string[];
  /** 四议两公开: done, and given up. */
  readonly procedures: readonly string[];
  /** 筹资筹劳: done, and given up. */
  readonly levies: readonly string[];
  /** 村务公开: corrected and asked about, sent back, dropped. */
  readonly disclosures: readonly string[];
  readonly drawId: string;
  readonly householdId: string;
  readonly careId: string;
  readonly entryId: string;
  readonly awayCode: string;
  /** Texts of the contract that were written and taken, as `name field`. */
  readonly written: ReadonlySet<string>;
}

/** Every text a request may carry that is neither a code nor a day, as `name field`. */
export function textsOf(county: SmallCounty): string[] {
  return served(county.house)
    .filter(({ endpoint }) => endpoint.body !== undefined)
    .flatMap(({ endpoint }) => {
      const schema = z.toJSONSchema(endpoint.body as z.ZodType, { unrepresentable: 'any', io: 'input' });
      return textsIn(schema as Schema).map((field) => `${endpoint.name} ${field}`);
    });
}

interface Schema {
  readonly type?: string;
  readonly enum?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
}

function textsIn(schema: Schema, at = ''): string[] {
  const { type, properties = {}, items, additionalProperties: others, anyOf = [] } = schema;
  const coded = schema.enum ?? schema.format ?? schema.pattern;
  if (type === 'string' && coded === undefined && schema.maxLength !== undefined) return [at];
  return [
    ...anyOf.flatMap((one) => textsIn(one, at)),
    ...Object.entries(properties).flatMap(([key, one]) => textsIn(one, at === '' ? key : `${at}.${key}`)),
    ...(items === undefined ? [] : textsIn(items, `${at}[]`)),
    ...(typeof others === 'object' ? textsIn(others, `${at}{}`) : []),
  ];
}

/** Where in a body such texts stand, in the manner of `textsIn`. */
function stungIn(value: unknown, at = ''): string[] {
  if (typeof value === 'string') return value.includes('stung') || value.includes('<') ? [at] : [];
  if (Array.isArray(value)) return value.flatMap((one) => stungIn(one, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [
    ...stungIn(one, at === '' ? key : `${at}.${key}`),
    ...stungIn(one, `${at}{}`),
  ]);
}

/** Writes all of it. */
export async function stingCounty(county: SmallCounty): Promise<Stung> {
  const written = new Set<string>();
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

  const [AREA = '', OTHER = ''] = PLACES.areas;
  const [VILLAGE = ''] = PLACES.villages;
  const [TOWN = ''] = PLACES.towns;
  const STATION = `${TOWN}-shuili`;
  const chief = () => county.who('area_chief', AREA);
  const cadre = () => county.who('village_cadre', VILLAGE);
  const officer = () => county.who('town_officer', TOWN);
  const station = () => county.who('unit_handler', STATION);
  const roads = () => county.who('unit_handler', `${TOWN}-jiaotong`);
  const centre = () => county.who('centre_officer', PLACES.county);
  const system = () => county.who('system_admin', PLACES.county);
  const member = () => county.who('cppcc_member', PLACES.county);
  const matters: string[] = [];
  const numbers: string[] = [];
  let codes = 0;

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

  /** The main road, from the area to a station and back to whoever raised it. */
  async function mainRoad() {
    const matter = await said(AREA);
    await matter.act(await chief(), 'accept');
    await matter.act(await chief(), 'try', { tried: long(1000) });
    await matter.act(await chief(), 'notes', { text: long(1000) });
    await matter.act(await chief(), 'escalate', { why: long(500) });
    await matter.act(await county.who('group_head', PLACES.groups[0] ?? ''), 'return', { why: long(500) });
    await matter.act(await chief(), 'answer', { answer: long(2000) });
    await matter.byCode('send-back', { why: long(500) });
    await matter.act(await chief(), 'answer', { answer: long(2000) });
    await matter.byCode('confirm', { satisfaction: 'basically_satisfied', words: long(500) });
    await matter.byCode('reopen', { why: long(500) });
    return matter;
  }

  /** Beside the main road, in a town. */
  async function sideWays() {
    const matter = await said(TOWN);
    const town = await officer();
    await matter.act(town, 'accept');
    await matter.act(town, 'assist', { unitCode: `${TOWN}-jiaotong`, why: long(500) });
    await matter.act(await roads(), 'contribute', { words: long(2000) });
    await matter.act(await centre(), 'remind', { why: long(300) });
    await matter.act(await centre(), 'supervise', { why: long(500) });
    await matter.act(town, 'reply', { words: long(1000) });
    await matter.act(town, 'extend', { why: long(500) });
    const review = new Date(county.house.now() + 5 * DAY).toISOString().slice(0, 10);
    await matter.act(town, 'set-aside', { as: 'suspended', review, why: long(500) });
    await matter.act(town, 'take-up', { why: long(500) });
    const partId = newId();
    await matter.act(town, 'split', { partId, title: line(60), text: long(2000), why: long(300) });
    matters.push(partId);
    const twin = await said(TOWN);
    await twin.act(town, 'accept');
    await twin.act(town, 'merge', { into: matter.matterId, why: long(300) });
    const { noteId = '' } = await matter.act(town, 'notes', { text: long(1000) });
    await matter.act(town, `notes/${noteId}/take-back`, { why: long(200) });
    await send(
      town,
      `/api/matters/${matter.matterId}/attachments?name=${encodeURIComponent(`${line(60)}.pdf`)}`,
      PDF,
    );
    return matter;
  }

  /** What ends elsewhere, and what is taken back. */
  async function otherEnds() {
    const wage = await said(TOWN, { category: 'dispute.wage' });
    await wage.act(await officer(), 'accept');
    await wage.act(await officer(), 'redirect', {
      channel: 'labour',
      told: long(1000),
      reference: line(60),
    });
    const fire = await said(AREA, { emergency: true });
    await fire.act(await centre(), 'hand-over', { to: 'fire', reference: line(60) });
    await (await said(TOWN)).byCode('withdraw', { why: long(300) });
    const late = await said(TOWN);
    await late.act(await officer(), 'accept');
    const own = newId();
    await write(await chief(), '/api/matters', {
      matterId: own,
      text: long(2000),
      title: line(60),
      category: 'infrastructure.road',
    });
    await write(await chief(), `/api/matters/${own}/accept`, {});
    await write(await chief(), `/api/matters/${own}/withdraw`, { why: long(300) });
    const mine = newId();
    await write(await cadre(), '/api/matters', {
      matterId: mine,
      text: long(2000),
      category: 'infrastructure.road',
      name: name(30),
      phone: '13912340000',
      consent: 'spoken',
    });
    await write(await cadre(), `/api/matters/${mine}/settle`, { answer: long(2000) });
    matters.push(own, mine);
    await write(undefined, '/api/public/anonymous', {
      matterId: crypto.randomUUID(),
      commandId: crypto.randomUUID(),
      text: long(2000),
      placeCode: VILLAGE,
    });
    return late;
  }

  /** Answered by a station, heard by the centre, opened again by it. */
  async function dispatched() {
    const matter = await said(TOWN);
    await matter.act(await officer(), 'accept');
    await matter.act(await officer(), 'dispatch', { unitCode: STATION, why: long(500) });
    await matter.act(await station(), 'accept');
    await matter.act(await station(), 'answer', { answer: long(2000) });
    await matter.act(await centre(), 'record-satisfaction', {
      satisfaction: 'dissatisfied',
      heard: 'phone',
      words: long(500),
    });
    return matter;
  }

  async function published() {
    const matter = await said(VILLAGE);
    await matter.act(await cadre(), 'settle', { answer: long(2000) });
    await matter.byCode('confirm', { satisfaction: 'satisfied', words: long(500) });
    const wording = { title: line(60), text: long(2000), result: long(2000) };
    const kept = [{ passage: '13812345678', why: `<i>${line(60)}` }];
    const { publicationId = '' } = await matter.act(await cadre(), 'publish', {
      ...wording,
      result: `${wording.result.slice(0, 1900)}\n13812345678`,
      kept,
    });
    const again = {
      title: line(60),
      text: long(2000),
      result: `${long(1900)}\n13812345678`,
      why: line(200),
    };
    await write(await cadre(), `/api/publications/${publicationId}/correct`, { ...again, kept });
    const unpublished = await said(VILLAGE);
    await unpublished.act(await cadre(), 'settle', { answer: long(2000) });
    await unpublished.byCode('confirm', { satisfaction: 'satisfied', words: long(500) });
    return publicationId;
  }

  /** Places, units, offices, settings, templates, files: what administrators and clerks name. */
  async function house(): Promise<{ intake: string; officeId: string }> {
    const admin = await system();
    await write(admin, '/api/places', { parent: TOWN, name: name(40) });
    await write(admin, `/api/places/${OTHER}/rename`, { name: name(40) });
    const [, , village = ''] = PLACES.villages;
    const parts = [name(40), name(40)];
    await write(admin, `/api/places`, { parent: village, name: name(40) });
    const below = await county.god.query<{ code: string }>(
      'select code from place where parent_code = $1 and valid_to is null order by code',
      [village],
    );
    const [first, second] = below.rows.map(({ code }) => code);
    await write(admin, `/api/places/${village}/split`, {
      parts: [
        { name: parts[0], below: [first] },
        { name: parts[1], below: [second] },
      ],
    });
    const { code: unit = '' } = await write(admin, '/api/units', {
      name: name(40),
      placeCode: COUNTY,
      handles: ['utilities'],
    });
    await write(admin, `/api/units/${unit}/change`, { name: name(40), handles: ['utilities'] });
    await write(admin, `/api/units/${unit}/retire`, { why: line(200) });
    await write(admin, '/api/settings/limits', { limits: limitsSaying(() => line(60)), why: line(200) });
    const own = [{ code: 'environment.river.c01', zh: name(20), en: name(40), words: ['stung<b>'] }];
    await write(admin, '/api/settings/categories', {
      categories: { entries: own, order: [] },
      seen: 0,
      why: line(200),
    });
    await write(admin, '/api/settings/calendar', {
      year: 2027,
      rest: ['2027-01-01'],
      work: [],
      source: line(80),
    });
    await write(admin, '/api/settings/banned', { words: ['<svg>stung'], why: line(200) });
    await write(admin, '/api/settings/banned', { words: ['<b>stung'], why: line(200) });
    await write(admin, '/api/settings/fields.banned/take-back', { version: 1, why: line(200) });
    await write(admin, '/api/settings/sms/renew', { why: line(200) });
    await write(admin, '/api/settings/sms/stop', { why: line(200) });
    const names = { keyId: line(80), sign: line(40), appId: line(40), template: line(40), asking: line(40) };
    const frame = '{kind}{no}<svg onload=stung=1>';
    await write(admin, '/api/settings/notices/sms', {
      sms: { ...DEFAULT_CHANNELS.sms, provider: 'tencent', ...names, frame },
      why: line(200),
    });
    await write(admin, '/api/settings/notices/wechat', {
      wechat: { on: false, appId: line(40), template: line(80), kindField: line(30), noField: line(30) },
      why: line(200),
    });
    await write(admin, '/api/settings/notices/wecom', {
      wecom: { on: false, frame, robots: [{ id: newId(), name: line(80), of: line(40) }] },
      keys: [],
      why: line(200),
    });
    const sourced = (numbers: Readonly<Record<string, SourcedNumber>>) =>
      Object.fromEntries(Object.entries(numbers).map(([key, { n }]) => [key, { n, source: line(80) }]));
    await write(admin, '/api/settings/notices/limits', {
      limits: sourced(DEFAULT_NOTICE_LIMITS),
      why: line(200),
    });
    await write(admin, '/api/settings/keeping', { keeping: sourced(DEFAULT_KEEPING), why: line(200) });
    await write(admin, '/api/archives', { why: long(500) });
    const auditor = await county.who('audit_admin', COUNTY);
    await write(auditor, '/api/audit/decoys', { decoys: [], why: line(200) });

    const town = await officer();
    const person = () => {
      codes += 1;
      return { name: name(30), phone: `1370000${1000 + codes}` };
    };
    const { officeId = '' } = await write(town, '/api/offices', {
      person: person(),
      post: 'supervisor',
      placeCode: VILLAGE,
    });
    await write(town, `/api/offices/${officeId}/substitute`, {
      person: person(),
      from: '2026-09-08',
      to: '2027-09-09',
    });
    const { officeId: next = officeId } = await write(town, `/api/offices/${officeId}/hand-over`, {
      to: person(),
    });
    const { officeId: brief = '' } = await write(town, '/api/offices', {
      person: person(),
      post: 'supervisor',
      placeCode: VILLAGE,
    });
    await write(town, `/api/offices/${brief}/end`, { why: line(200) });
    const { relationId = '' } = await write(await chief(), '/api/me/relations', {
      otherId: town.office.personId,
      kind: 'sibling',
    });
    await write(await chief(), `/api/me/relations/${relationId}/withdraw`, { why: line(200) });

    for (const as of [town, await centre()]) {
      const template = { title: name(40), text: long(1000), acts: ['answer'] };
      const { templateId = '' } = await write(as, '/api/templates', template);
      await write(as, `/api/templates/${templateId}`, {
        ...template,
        text: long(1000),
        title: name(40),
        version: 1,
      });
      await write(as, '/api/views', { name: name(20), address: 'status=open' });
    }

    const intake = newId();
    const rows = Array.from({ length: 12 }, (_, n) => [
      name(30),
      `1360000${1000 + n}`,
      name(20),
      name(20),
      name(20),
      '',
      '',
      '2026-09-01',
      '',
    ]);
    const csv = [['姓名', '手机号', '职务', '镇', '村', '组', '片', '任职开始', '任职结束'], ...rows]
      .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','))
      .join('\n');
    await send(
      admin,
      `/api/intakes/${intake}/file?kind=person&name=${encodeURIComponent(`${line(60)}.csv`)}`,
      Buffer.from(csv),
    );
    return { intake, officeId: next };
  }

  /** What needs eyes, what the weather asks, and a campaign that was refused. */
  async function points() {
    const day = dayOf(county.house.now());
    const pointId = newId();
    await write(await chief(), '/api/watch-points', { pointId, kind: 'slope', title: name(40) });
    const point = `/api/watch-points/${pointId}`;
    await write(await chief(), `${point}/change`, { version: 1, title: name(40) });
    await write(await chief(), `${point}/look`, { lookId: newId(), day, words: long(500) });
    const gone = newId();
    await write(await chief(), '/api/watch-points', { pointId: gone, kind: 'slope', title: name(40) });
    await write(await chief(), `/api/watch-points/${gone}/retire`, { why: line(100) });
    const note = { weatherId: newId(), placeCode: TOWN, text: line(100), from: day, until: addDays(day, 9) };
    await write(await officer(), '/api/weather-notes', note);
    const campaignId = newId();
    await write(await officer(), '/api/campaigns', {
      ...{ campaignId, title: name(40), kind: 'house', purpose: long(500), basis: long(300) },
      ...{ places: [TOWN], deadline: addDays(day, 9), until: addDays(day, 20), existing: long(300) },
    });
    const { rows } = await county.god.query<{ id: string }>(
      'select id from watch_point where campaign_id = $1 and place_code = $2',
      [campaignId, AREA],
    );
    await write(await cadre(), `/api/campaigns/${campaignId}/refuse`, { why: long(300) });
    const said = { usual: 20, inSeason: 7, source: 'county-own', said: line(80) };
    const rhythms = { high: said, middle: { ...said, said: line(80) }, low: { ...said, said: line(80) } };
    await write(await system(), '/api/settings/rhythms', { rhythms, why: line(200) });
    return { pointId, retired: gone, ofCampaign: rows[0]?.id ?? '', campaignId };
  }

  /** A room of the village with everything that is written there, one of the town that was closed, and the county's standard. */
  async function rooms() {
    const day = dayOf(county.house.now());
    const [roomId, closedRoom, bookingId, lost] = [newId(), newId(), newId(), newId()] as const;
    const card = () => ({
      ...{ name: name(40), address: line(80), hours: line(60) },
      ...{ signs: ['deliberation', 'congress_station'], week: [{ weekday: 3, sign: 'congress_station' }] },
    });
    await write(await cadre(), '/api/rooms', { roomId, placeCode: VILLAGE, ...card() });
    await write(await officer(), '/api/rooms', { roomId: closedRoom, placeCode: TOWN, ...card() });
    await write(await officer(), `/api/rooms/${closedRoom}/close`, { why: long(200) });
    const url = `/api/rooms/${roomId}`;
    await write(await cadre(), `${url}/change`, { version: 1, ...card() });
    const hours = { day: addDays(day, 1), from: '09:00', to: '10:00', sign: 'deliberation' };
    await write(await cadre(), `${url}/book`, { bookingId: lost, ...hours, title: line(60) });
    await write(await cadre(), `${url}/bookings/${lost}/cancel`, { why: line(100) });
    await write(await cadre(), `${url}/book`, { bookingId, ...hours, title: line(60) });
    const seat = { memberId: newId(), side: 'villager', woman: true, consent: 'spoken' };
    await write(await cadre(), `${url}/members`, { ...seat, name: line(30) });
    const served = await county.who('cppcc_member', COUNTY);
    const office = await county.who('cppcc_officer', COUNTY);
    await write(office, `${url}/link`, { personId: served.office.personId });
    const heard = { roomDayId: newId(), kind: 'visit', day, households: 6, sides: 2, heard: long(1000) };
    await write(served, `${url}/days`, heard);
    await write(await cadre(), `${url}/rules`, { text: long(8000), adoptedOn: day });
    const rooms = {
      ...DEFAULT_STANDARD,
      haves: [{ name: line(20), evidence: 'rules' }],
      source: line(80),
    };
    const consultation = { ...DEFAULT_CONSULTATION_LIMITS, source: line(80) };
    await write(await system(), '/api/settings/consultation', { consultation, why: line(200) });
    const outcome = { ...DEFAULT_OUTCOME_LIMITS, source: line(80) };
    await write(await system(), '/api/settings/outcome', { outcome, why: line(200) });
    await write(await system(), '/api/settings/meetings', {
      meetings: sourced(DEFAULT_MEETING_NUMBERS, () => line(80)),
      why: line(200),
    });
    await write(await system(), '/api/settings/levy', {
      levy: sourced(DEFAULT_LEVY_LIMITS, () => line(80)),
      why: line(200),
    });
    await write(await system(), '/api/settings/disclosure', {
      disclosure: sourced(DEFAULT_DISCLOSURE_LIMITS, () => line(80)),
      why: line(200),
    });
    await write(await system(), '/api/settings/procedure', {
      procedure: sourced(DEFAULT_PROCEDURE_LIMITS, () => line(80)),
      why: line(200),
    });
    await write(await system(), '/api/settings/rooms', { rooms, why: line(200) });
    await write(await cadre(), `${url}/check`, {});
    const expert = { expertId: newId(), kind: 'legal', name: name(30), field: line(60), consent: 'written' };
    await write(office, '/api/experts', expert);
    const { expertId } = expert;
    await write(await cadre(), `${url}/bookings/${bookingId}/invite`, { expertId });
    const village = `/api/villages/${VILLAGE}`;
    const advisor = { advisorId: newId(), kind: 'mediator', name: line(30), consent: 'spoken' };
    const until = addDays(day, 700);
    await write(await cadre(), `${village}/advisors`, { ...advisor, until });
    const check = { checkId: newId(), subject: line(80), day, advisorIds: [advisor.advisorId], doneBy: [] };
    await write(await cadre(), `${village}/checks`, { ...check, found: long(1000) });
    const drawId = newId();
    const value = name(20);
    const person = (n: number) => ({ name: line(30), household: `${line(25)}${n}`, values: [value] });
    await write(await cadre(), `${village}/draws`, {
      ...{ drawId, title: line(60), seats: 1, people: [person(1), person(2)] },
      traits: [{ name: line(20), targets: [{ value, min: 0, max: 1 }] }],
      ...{ numberFrom: line(100), numberDay: addDays(day, 1) },
    });
    county.wait(DAY);
    await write(await cadre(), `/api/draws/${drawId}/settle`, { number: '0102' });
    return { roomId, closedRoom, drawId };
  }

  /** What a former chief had saved: one waits at the desk, one was declined; and a phone that is lost. */
  async function phones() {
    const yesterday = addDays(dayOf(county.house.now()), -1);
    const other = await county.who('area_chief', OTHER);
    await county.god.query('update office set valid_to = $1 where id = $2', [yesterday, other.office.id]);
    const [late, declined, device] = [newId(), newId(), newId()];
    const saved = (commandId: string) => {
      const said = { matterId: newId(), text: long(2000), category: 'infrastructure.road' };
      return {
        ...{ commandId, kind: 'matter.report', version: 1, officeId: other.office.id, entity: line(80) },
        ...{ params: { said: line(200) }, body: said, after: [], at: 0, ticks: 0, opening: newId() },
      };
    };
    const told = {
      ...{ protocol: 2, device, epoch: line(80), ticket: line(40), commands: [late, declined].map(saved) },
      sent: { at: 0, ticks: 1, opening: newId() },
      phone: { waiting: 2, oldest: 0, refused: 1, app: line(40), persisted: false, freeMegabytes: 3 },
    };
    // Of another history nothing is done; it is sent again.
    for (const epoch of [told.epoch, null])
      await write(
        await county.who('area_chief', OTHER),
        '/api/sync/push',
        { ...told, epoch },
        { commanded: false },
      );
    await write(await cadre(), `/api/sync/held/${declined}/decline`, { why: line(200) });
    await write(await cadre(), `/api/sync/devices/${device}/revoke`, { why: line(200) });
  }

  /** What people of the area want kept: a household, a care card, a card of somebody away, the season's roster. */
  async function cards() {
    const consent = { placeCode: AREA, consent: 'spoken' };
    const [householdId, careId, entryId, absenceId] = [newId(), newId(), newId(), randomUUID()] as const;
    await write(await chief(), '/api/households', { householdId, label: name(20), ...consent });
    await write(await chief(), `/api/households/${householdId}`, {
      version: 1,
      label: name(20),
      phone: null,
    });
    const wished = () => ({
      ...{ called: name(20), helps: ['visit'], words: line(100) },
      carers: [{ name: name(30) }, { name: line(30) }],
    });
    const asked = { cardId: careId, askedBy: 'guardian', guardianWhy: line(100) };
    await write(await chief(), '/api/care-cards', { ...asked, ...consent, ...wished() });
    await write(await chief(), `/api/care-cards/${careId}`, { version: 1, ...wished() });
    const seasons = [{ danger: 'flood', from: '01-01', to: '12-31', basis: 'flood-control' }];
    await write(await system(), '/api/settings/seasons', { seasons, why: line(200) });
    const entry = () => ({ label: name(20), people: 3, needsHelp: true, meetingPoint: line(40) });
    await write(await chief(), '/api/roster', { entryId, placeCode: AREA, ...entry() });
    await write(await chief(), `/api/roster/${entryId}`, { version: 1, ...entry() });
    const away = () => ({ called: name(20), phone: '13912345678', wishes: ['notices'], house: line(40) });
    const card = { cardId: absenceId, placeCode: AREA, ...away() };
    const { code = '' } = await write(undefined, '/api/public/absences', card);
    await write(undefined, `/api/public/absences/${code}`, { version: 1, ...away() });
    return { householdId, careId, entryId, awayCode: code };
  }

  // Names that no door takes by such letters: whoever reads them must not run them either.
  await county.god.query(`update person set name = left($1 || name, 30)`, ['<svg onload=stung=1>']);
  await county.god.query(`update unit set name = name || $1`, ['<img src=x onerror=stung=1>']);
  await county.god.query(`update place set name = name || $1 where code <> $2`, [
    '"><svg onload=stung=1>',
    COUNTY,
  ]);

  const first = await mainRoad();
  await sideWays();
  const late = await otherEnds();
  await dispatched();
  const publicationId = await published();
  const { intake, officeId } = await house();
  county.wait(40 * DAY);
  await late.byCode('remind', { why: long(300) });
  await late.byCode('correct', { name: name(30) });
  const watched = await points();
  const talked = await rooms();
  const consulted = await stingTalks({ county, write, pen: PEN, cadre, officer, chief });
  const followed = await stingOutcomes({
    ...{ county, write, pen: PEN, officer, member, cadre, watcher: centre },
    members: () => county.who('cppcc_officer', COUNTY),
  });
  const met = await stingMeetings({
    county,
    ...{ cadre: await cadre(), officer: await officer(), village: VILLAGE },
    ...{ now: county.house.now(), pen: PEN, write },
  });
  const decided = await stingProcedures({
    county,
    ...{ cadre: await cadre(), officer: await officer(), centre: await county.who('centre_officer', COUNTY) },
    ...{ village: VILLAGE, now: county.house.now(), pen: PEN, write },
  });
  const disclosures = await stingDisclosures({
    ...{ cadre: await cadre(), supervisor: await county.who('supervisor', VILLAGE), village: VILLAGE },
    ...{ now: county.house.now(), pen: PEN, write },
  });
  const kept = await cards();
  await phones();
  return {
    ...watched,
    disclosures,
    ...talked,
    ...consulted,
    ...followed,
    ...met,
    ...decided,
    ...kept,
    matters,
    numbers,
    published: publicationId,
    intake,
    followCode: first.code,
    officeId,
    written,
  };
}

/** Numbers, each with its source said otherwise. */
const sourced = (numbers: object, says: () => string): unknown =>
  JSON.parse(JSON.stringify(numbers), (_, value) =>
    typeof value?.source === 'string' ? { ...value, source: says() } : value,
  );

/** The county's limits, each with its source said otherwise. */
function limitsSaying(says: () => string): unknown {
  const limits = JSON.parse(JSON.stringify(DEFAULT_LIMITS), (_, value) =>
    typeof value?.source === 'string' ? { ...value, said: says() } : value,
  );
  return { ...limits, said: { extensions: says(), yellowShare: says() } };
}
