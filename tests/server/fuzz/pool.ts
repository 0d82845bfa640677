/** 真有的东西: ids of everything that is in the store, by the parameter that names it. */
import { expect } from 'vitest';
import { addDays, dayOf } from '../../../domain/kernel/day.ts';
import { newId } from '../../../server/kit/id.ts';
import { ask, commanded, PLACES } from '../../support/county.ts';
import type { Matrix } from '../matrix/opened.ts';
import type { Seat } from '../matrix/seats.ts';
import type { There } from './values.ts';

export interface Pool extends There {
  /** Something that is there for a parameter; parts of one path chosen with one number belong together. */
  partOf(name: string, n: number): string;
}

const TABLES: Readonly<Record<string, string>> = {
  officeId: 'office',
  personId: 'person',
  sessionId: 'session',
  relationId: 'relation',
  viewId: 'saved_view',
  templateId: 'reply_template',
  intakeId: 'intake',
  archiveId: 'archive',
  exportId: 'export',
  publicationId: 'publication',
  householdId: 'household',
  cardId: 'care_card',
  entryId: 'evacuation_entry',
  pointId: 'watch_point',
  weatherId: 'weather_note',
  campaignId: 'campaign',
  roomId: 'room',
  bookingId: 'room_booking',
  memberId: 'room_member',
  expertId: 'room_expert',
  advisorId: 'advisor',
  drawId: 'draw',
};

const TEXTS = [
  ...[PLACES.county, ...PLACES.towns, ...PLACES.villages, ...PLACES.groups, ...PLACES.areas],
  ...[
    '611025001-shuili',
    '611025001-jiaotong',
    '2026-10-20',
    '2026-13-40',
    '2026-10',
    '2026-Q4',
    '13912345678',
  ],
  ...['infrastructure.road', 'hardship', 'open', 'due', 'newest', 'calendar', 'matter.limits', '路塌了'],
];

export async function pooled(matrix: Matrix): Promise<Pool> {
  await leaveSomething(matrix);
  const { god } = matrix.county;
  const byName = new Map<string, string[]>();
  for (const [name, table] of Object.entries(TABLES)) {
    const { rows } = await god.query<{ id: string }>(`select id from ${table} limit 50`);
    expect(rows.length, `nothing in ${table}`).toBeGreaterThan(0);
    byName.set(
      name,
      rows.map(({ id }) => id),
    );
  }
  const { subjects } = matrix;
  const ids = [...new Set([...subjects.map(({ matterId }) => matterId), ...[...byName.values()].flat()])];
  const OTHERS: Readonly<Record<string, readonly string[]>> = {
    word: ['room.standard', 'area.seasons', 'calendar', 'matter.limits', 'fields.banned'],
    kind: ['place', 'person', 'matter'],
    format: ['csv', 'xlsx'],
    category: ['infrastructure.road', 'other'],
  };
  return {
    ids,
    texts: TEXTS,
    partOf: (name, n) => {
      const subject = subjects[n % subjects.length];
      const own =
        subject && name in subject ? (subject as unknown as Record<string, string>)[name] : undefined;
      if (name === 'code') return (n % 2 === 0 && subject?.code) || (TEXTS[n % 19] ?? '');
      const there = own ? [own] : (byName.get(name) ?? OTHERS[name] ?? ids);
      return there[n % there.length] ?? '';
    },
  };
}

/** One of each kind that the situations of matters do not leave behind. */
async function leaveSomething({ county, people }: Matrix): Promise<void> {
  const leave = async (seat: Seat, url: string, body: object) => {
    const answer = await ask(county, 'POST', url, { as: people.get(seat), body: commanded({ ...body }) });
    expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
  };
  await leave('cadre', '/api/templates', { title: '已修复', text: '{地点}的事已经办好', acts: ['answer'] });
  await leave('cadre', '/api/views', { name: '急的', address: 'status=open' });
  await leave('system', '/api/archives', { why: '每季度移交一次' });
  const otherId = people.get('cadre of another town')?.office.personId;
  await leave('cadre', '/api/me/relations', { otherId, kind: 'sibling' });
  const [placeCode = ''] = PLACES.areas;
  const consent = { placeCode, consent: 'spoken' };
  await leave('cadre', '/api/households', { householdId: newId(), label: '桥头第一家', ...consent });
  // Whenever this is now, it is the season of a roster.
  const today = dayOf(county.house.now());
  const around = { from: addDays(today, -1).slice(5), to: addDays(today, 40).slice(5) };
  const seasons = [{ danger: 'flood', ...around, basis: 'flood-control' }];
  await leave('system', '/api/settings/seasons', { seasons, why: '县里发文' });
  const entry = { people: 3, needsHelp: true, meetingPoint: '小学操场' };
  await leave('cadre', '/api/roster', { entryId: newId(), placeCode, label: '河边第一家', ...entry });
  await leave('chief', '/api/watch-points', { pointId: newId(), kind: 'gauge', title: '老桥下水位' });
  const [town] = PLACES.towns;
  const note = {
    weatherId: newId(),
    placeCode: town,
    text: '今夜有大雨',
    from: today,
    until: addDays(today, 9),
  };
  await leave('town', '/api/weather-notes', note);
  const asked = { title: '自建房排查', kind: 'house', places: [town], purpose: '找出有危险的自建房' };
  const campaign = {
    ...asked,
    basis: '县安委会文件',
    deadline: addDays(today, 20),
    until: addDays(today, 30),
  };
  await leave('town', '/api/campaigns', { campaignId: newId(), ...campaign });
  const roomId = newId();
  const card = {
    name: '协商议事室',
    address: '村委会一楼',
    hours: '周一至周五',
    signs: ['deliberation'],
    week: [],
  };
  const [village] = PLACES.villages;
  await leave('cadre', '/api/rooms', { roomId, placeCode: village, ...card });
  const hours = { bookingId: newId(), day: addDays(today, 3), from: '09:00', to: '10:00' };
  await leave('cadre', `/api/rooms/${roomId}/book`, {
    ...hours,
    sign: 'deliberation',
    title: '路灯装在哪里',
  });
  const seat = { memberId: newId(), name: '章桂兰', side: 'villager', woman: true, consent: 'spoken' };
  await leave('cadre', `/api/rooms/${roomId}/members`, seat);
  const expert = { expertId: newId(), kind: 'legal', name: '沈律师', field: '土地承包', consent: 'written' };
  await leave('town', '/api/experts', expert);
  const advisor = { advisorId: newId(), kind: 'mediator', name: '章桂兰', consent: 'spoken' };
  const until = addDays(today, 700);
  await leave('cadre', `/api/villages/${village}/advisors`, { ...advisor, until });
  const drawn = { drawId: newId(), title: '村务监督员', seats: 1, traits: [], numberFrom: '福彩双色球' };
  const named = ['章桂兰', '沈德明'].map((name, n) => ({ name, household: `${n}`, values: [] }));
  const numberDay = addDays(today, 5);
  await leave('cadre', `/api/villages/${village}/draws`, {
    ...drawn,
    people: named,
    numberFrom: '当天的福彩双色球',
    numberDay,
  });
  const carers = [{ name: '王志愿' }, { name: '李志愿' }];
  const wished = { called: '李奶奶', helps: ['visit'], words: '', carers };
  await leave('chief', '/api/care-cards', { cardId: newId(), askedBy: 'self', ...consent, ...wished });
}
