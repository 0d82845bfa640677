/**
 * 别人的东西: one thing of every kind that has an id, made by real commands and belonging to somebody else, so that asking for
 * it can be compared with asking for nothing.
 */

import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { expect } from 'vitest';
import { newId } from '../../../server/kit/id.ts';
import { announcedClip } from '../../support/clip.ts';
import { ask, commanded, PLACES, type SmallCounty, type Someone } from '../../support/county.ts';
import { PDF } from '../../support/papers.ts';
import { Phone } from '../../support/phone.ts';
import { DISCLOSED, LEVY_SCHEME, MEETING_PLAN } from '../requests.ts';

const [AREA = ''] = PLACES.areas;
const [VILLAGE = '', SIBLING = ''] = PLACES.villages;
const [TOWN, FAR_TOWN] = PLACES.towns;

export type Kind = '邻片的' | '邻村的' | '别镇的' | '敏感的' | '封存的' | '抹去了的' | '别人的';

/** What stands in the path for each parameter. */
export type Ids = Readonly<Record<string, string>>;

/** Somebody, and ids of what is there and is not theirs. */
export interface Strange {
  readonly as: Someone;
  readonly foreign: readonly { readonly kind: Kind; readonly ids: Ids }[];
}

/** Every parameter that names a thing of somebody's, and who asks for it. */
export interface Things {
  /** A chief, and matters with their papers that are another's. */
  readonly matters: Strange;
  /** By name of the endpoint or by parameter, for everything else. */
  readonly others: Readonly<Record<string, Strange>>;
}

export async function things(county: SmallCounty): Promise<Things> {
  const chief = await county.who('area_chief', AREA);
  const matters = [
    { kind: '邻片的', ...(await matter(county, PLACES.areas[1] ?? '')) },
    { kind: '邻村的', ...(await matter(county, SIBLING)) },
    { kind: '别镇的', ...(await matter(county, FAR_TOWN)) },
    { kind: '敏感的', ...(await matter(county, VILLAGE, { category: 'hardship.temporary_aid' })) },
    { kind: '封存的', ...(await matter(county, AREA, { about: { post: 'area_chief' } })) },
    { kind: '抹去了的', ...(await erased(county)) },
  ] as const;
  return {
    matters: { as: chief, foreign: matters.map(({ kind, ...ids }) => ({ kind, ids })) },
    others: await others(county),
  };
}

const post = async (county: SmallCounty, as: Someone | undefined, url: string, body: unknown) => {
  const answer = await ask(county, 'POST', url, { as, body });
  expect(answer.statusCode, `${url} ${answer.body}`).toBe(200);
  return answer.json() as Record<string, string>;
};

/** No two alike: pictures are named by what is in them. */
let pictures = 0;
const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 9 + pictures++, height: 9, channels: 3, background: '#0000ff' } })
    .jpeg()
    .toBuffer();

/** A matter with a picture, a paper, a note and a file that its owner asked for. */
async function matter(county: SmallCounty, placeCode: string, said: object = {}): Promise<Ids> {
  const bytes = await picture();
  const stored = await ask(county, 'POST', '/api/public/photos', { bytes, type: 'image/jpeg' });
  const { photo = '' } = stored.json() as { photo?: string };
  const matterId = newId();
  const { no = '' } = await post(
    county,
    undefined,
    '/api/public/matters',
    commanded({
      matterId,
      placeCode,
      text: '请来看看这件事情',
      name: '王大山',
      phone: '13912345678',
      photos: [photo],
      ...said,
    }),
  );
  const { rows } = await county.god.query('select holder_key from matter where id = $1', [matterId]);
  const as = await ownerOf(county, rows[0].holder_key as string);
  const url = `/api/matters/${matterId}`;
  const file = await ask(county, 'POST', `${url}/attachments?name=a.pdf`, {
    ...{ as, bytes: PDF, type: 'application/octet-stream' },
  });
  const { attachmentId = '' } = file.json() as { attachmentId?: string };
  const { noteId = '' } = await post(county, as, `${url}/notes`, commanded({ text: '已经电话联系过' }));
  const clipId = await announcedClip(county, matterId);
  return { matterId, no, photo, attachmentId, clipId, noteId, exportId: await asked(county, as, matterId) };
}

const OWNERS = ['area_chief', 'group_head', 'village_cadre', 'town_officer', 'centre_officer'] as const;
const DIGITS = [16, 14, 12, 9, 6];

const ownerOf = (county: SmallCounty, key: string): Promise<Someone> =>
  county.who(OWNERS[DIGITS.indexOf(key.length)] ?? 'centre_officer', key);

/** A file of this name, asked for by somebody a moment ago. */
async function asked(county: SmallCounty, { office }: Someone, list: string): Promise<string> {
  const id = newId();
  await county.god.query(
    `insert into export (county_code, id, person_id, office_id, list, format, filter, words, at)
     values ($1, $2, $3, $4, $5, 'csv', '{}', '{}', $6)`,
    [county.house.county, id, office.personId, office.id, list, new Date(county.house.now())],
  );
  return id;
}

/** A matter of the area itself that was there and is gone from the store. */
async function erased(county: SmallCounty): Promise<Ids> {
  const ids = await matter(county, AREA);
  for (const table of [
    'follow_code',
    'matter_reporter',
    'matter_words',
    'matter_step',
    'attachment',
    'clip',
    'matter_note',
  ])
    await county.god.query(`delete from ${table} where matter_id = $1`, [ids.matterId]);
  await county.god.query('delete from matter where id = $1', [ids.matterId]);
  return ids;
}

/** What is not a matter's: of another office, person or place. */
async function others(county: SmallCounty): Promise<Record<string, Strange>> {
  const cadre = await county.who('village_cadre', VILLAGE);
  const neighbour = await county.who('village_cadre', SIBLING);
  const officer = await county.who('town_officer', TOWN);
  const far = await county.who('town_officer', FAR_TOWN);
  const one = (as: Someone, ids: Ids): Strange => ({ as, foreign: [{ kind: '别人的', ids }] });

  const template = { title: '已修复', text: '{地点}的事已经办好', acts: ['answer'] };
  const { templateId = '' } = await post(county, neighbour, '/api/templates', commanded(template));
  const view = commanded({ name: '急的', address: 'status=open' });
  const { viewId = '' } = await post(county, neighbour, '/api/views', view);
  const kin = commanded({ otherId: far.office.personId, kind: 'sibling' });
  const { relationId = '' } = await post(county, neighbour, '/api/me/relations', kin);
  const sessions = await ask(county, 'GET', '/api/sessions', { as: neighbour });
  const [session] = (sessions.json() as { sessions: { sessionId: string }[] }).sessions;
  return {
    templateId: one(cadre, { templateId }),
    viewId: one(cadre, { viewId }),
    relationId: one(cadre, { relationId }),
    sessionId: one(cadre, { sessionId: session?.sessionId ?? '' }),
    exportId: one(cadre, { exportId: await asked(county, neighbour, 'matters') }),
    publicationId: one(cadre, { publicationId: await published(county, neighbour) }),
    officeId: {
      as: officer,
      foreign: [
        {
          kind: '别镇的',
          ids: { officeId: (await county.who('village_cadre', PLACES.villages[2] ?? '')).office.id },
        },
        { kind: '别人的', ids: { officeId: far.office.id } },
      ],
    },
    personId: one(officer, { personId: far.office.personId }),
    ...(await cards(county)),
    ...(await points(county)),
    ...(await rooms(county)),
    ...(await talks(county)),
    ...(await phones(county)),
    'people.grantable': one(officer, { code: FAR_TOWN }),
    'people.uninvited': one(officer, { code: FAR_TOWN }),
    'people.invite-place': one(officer, { code: FAR_TOWN }),
  };
}

/** What people of another area and of another village keep there. */
async function cards(county: SmallCounty): Promise<Record<string, Strange>> {
  const [, , far = ''] = PLACES.areas;
  const cadre = await county.who('village_cadre', VILLAGE);
  const chief = await county.who('area_chief', AREA);
  const other = await county.who('area_chief', far);
  const [householdId, careId, entryId, absenceId] = [newId(), newId(), newId(), randomUUID()] as const;
  const consent = { placeCode: far, consent: 'spoken' };
  await post(county, other, '/api/households', commanded({ householdId, label: '桥头', ...consent }));
  const wished = {
    called: '李奶奶',
    helps: ['visit'],
    words: '',
    carers: [{ name: '王志愿' }, { name: '李志愿' }],
  };
  const care = commanded({ cardId: careId, askedBy: 'self', ...consent, ...wished });
  await post(county, other, '/api/care-cards', care);
  const entry = { entryId, placeCode: far, label: '河边', people: 3, needsHelp: true, meetingPoint: '操场' };
  await post(county, other, '/api/roster', commanded(entry));
  const written = { cardId: absenceId, placeCode: far, called: '小陈', phone: '13912345678' };
  const wishes = commanded({ ...written, wishes: ['notices'], house: '' });
  await post(county, undefined, '/api/public/absences', wishes);
  const foreign = (...ids: Ids[]) => ids.map((it) => ({ kind: '邻村的' as const, ids: it }));
  return {
    householdId: { as: cadre, foreign: foreign({ householdId }) },
    cardId: { as: chief, foreign: foreign({ cardId: careId }) },
    entryId: { as: cadre, foreign: foreign({ entryId }) },
    'area.open-contact': { as: cadre, foreign: foreign({ cardId: householdId }, { cardId: absenceId }) },
    ...Object.fromEntries(
      ['area.households', 'area.absences', 'area.cards', 'area.roster', 'area.topics'].map((name) => [
        name,
        { as: cadre, foreign: foreign({ code: far }) },
      ]),
    ),
  };
}

/** A point, a weather note and a campaign of another town. */
async function points(county: SmallCounty): Promise<Record<string, Strange>> {
  const [, , farVillage = ''] = PLACES.villages;
  const [pointId, weatherId, campaignId] = [newId(), newId(), newId()] as const;
  const far = await county.who('village_cadre', farVillage);
  const farTown = await county.who('town_officer', FAR_TOWN);
  await post(county, far, '/api/watch-points', commanded({ pointId, kind: 'gauge', title: '老桥下水位' }));
  const days = { from: '2026-09-07', until: '2026-09-20' };
  const note = commanded({ weatherId, placeCode: FAR_TOWN, text: '今夜有大雨', ...days });
  await post(county, farTown, '/api/weather-notes', note);
  const asked = { title: '自建房排查', kind: 'house', places: [FAR_TOWN], purpose: '找出有危险的自建房' };
  const campaign = {
    campaignId,
    ...asked,
    basis: '县安委会文件',
    deadline: '2026-09-20',
    until: '2026-09-30',
  };
  await post(county, farTown, '/api/campaigns', commanded(campaign));
  const officer = await county.who('town_officer', TOWN);
  const foreign = (ids: Ids) => [{ kind: '别镇的' as const, ids }];
  return {
    pointId: { as: await county.who('village_cadre', VILLAGE), foreign: foreign({ pointId }) },
    weatherId: { as: officer, foreign: foreign({ weatherId }) },
    campaignId: { as: officer, foreign: foreign({ campaignId }) },
  };
}

/** A topic of another town's village that was not taken up yet, and its council. */
async function talks(county: SmallCounty): Promise<Record<string, Strange>> {
  const [, , farVillage = ''] = PLACES.villages;
  const far = await county.who('village_cadre', farVillage);
  const consultationId = newId();
  const topic = { consultationId, title: '路灯装在哪里', text: '河边还是路口', source: 'residents' };
  await post(county, far, '/api/consultations', commanded({ ...topic, placeCode: farVillage }));
  const meetingId = newId();
  const meeting = { meetingId, kind: 'council_session', placeCode: farVillage, ...MEETING_PLAN };
  await post(county, far, '/api/meetings', commanded(meeting));
  const procedureId = newId();
  const lamps = { title: '村道装路灯', subject: 'public_welfare', authorised: true, onePerson: false };
  const begun = {
    procedureId,
    placeCode: farVillage,
    ...lamps,
    text: '装二十盏太阳能路灯。',
    on: '2026-06-01',
  };
  await post(county, far, '/api/procedures', commanded(begun));
  const cadre = await county.who('village_cadre', VILLAGE);
  const officer = await county.who('town_officer', TOWN);
  // What a member wrote is read by those it was put to, until its answer is told to all.
  const outcomeId = newId();
  const member = await county.who('cppcc_member', PLACES.county);
  const opinion = {
    source: 'opinion',
    title: '给河口村修路灯',
    points: ['今年装上路灯'],
    sides: ['沿河住户'],
  };
  await post(
    county,
    member,
    '/api/outcomes',
    commanded({ outcomeId, ...opinion, to: farVillage, themes: [] }),
  );
  const levyId = newId();
  const road = { title: '修入户路', proposer: 'committee', signed: null, scheme: LEVY_SCHEME };
  await post(county, far, '/api/levies', commanded({ levyId, placeCode: farVillage, ...road }));
  const disclosureId = newId();
  const finance = { item: 'finance', period: '2026-Q2', about: null, title: '财务收支', content: DISCLOSED };
  await post(county, far, '/api/disclosures', commanded({ disclosureId, placeCode: farVillage, ...finance }));
  const foreign = [
    {
      kind: '别镇的' as const,
      ids: { consultationId, meetingId, procedureId, levyId, outcomeId, disclosureId },
    },
  ];
  const affair = { kind: '别镇的' as const, ids: { affairId: procedureId } };
  return {
    consultationId: { as: cadre, foreign },
    meetingId: { as: cadre, foreign },
    referralId: { as: officer, foreign: [{ kind: '别镇的', ids: await referral(county, far) }] },
    procedureId: { as: cadre, foreign },
    affair: { as: cadre, foreign: [affair] },
    levyId: { as: cadre, foreign },
    disclosureId: { as: cadre, foreign },
    'disclosure.review': { as: await county.who('supervisor', VILLAGE), foreign },
    'disclosure.due': { as: cadre, foreign: [{ kind: '邻村的', ids: { code: SIBLING } }] },
    'levy.review': { as: officer, foreign },
    outcomeId: { as: cadre, foreign },
    'consultation.second': { as: await county.who('area_chief', PLACES.areas[0] ?? ''), foreign },
    'consultation.set-yearly-plan': { as: cadre, foreign: [{ kind: '邻村的', ids: { code: SIBLING } }] },
    'consultation.receive': { as: officer, foreign },
    'consultation.reply': { as: officer, foreign },
  };
}

/** What a meeting of another town's village sent to its town. */
async function referral(county: SmallCounty, cadre: Someone): Promise<Ids> {
  const meetingId = newId();
  const itemId = newId();
  const plan = { ...MEETING_PLAN, items: MEETING_PLAN.items.map((item) => ({ ...item, id: itemId })) };
  const { placeCode } = cadre.office;
  await post(
    county,
    cadre,
    '/api/meetings',
    commanded({ meetingId, kind: 'council_session', placeCode, ...plan }),
  );
  const act = (verb: string, body: Record<string, unknown>) =>
    post(county, cadre, `/api/meetings/${meetingId}/${verb}`, commanded(body));
  await act('notice', { shortWhy: null });
  await act('open', { chair: '王主任', recorder: '李文书', earlyWhy: '各方今天都在' });
  const sent = { itemId, outcome: 'referred', to: 'department', words: '请镇里协调', tasks: [] };
  await act('conclude', sent);
  const town = await county.who('town_officer', FAR_TOWN);
  const received = await ask(county, 'GET', '/api/meeting-referrals', { as: town });
  const [first] = (received.json() as { referrals: { referralId: string }[] }).referrals;
  return { referralId: first?.referralId ?? '' };
}

/** The room of another village, with what is booked there and who sits there. What everybody may read of it is not among them. */
async function rooms(county: SmallCounty): Promise<Record<string, Strange>> {
  const cadre = await county.who('village_cadre', VILLAGE);
  const member = await county.who('cppcc_member', PLACES.county);
  const neighbour = await county.who('village_cadre', SIBLING);
  const [roomId, bookingId, memberId] = [newId(), newId(), newId()] as const;
  const card = {
    name: '协商议事室',
    address: '村委会一楼',
    hours: '周一至周五',
    signs: ['deliberation'],
    week: [],
  };
  await post(county, neighbour, '/api/rooms', commanded({ roomId, placeCode: SIBLING, ...card }));
  const url = `/api/rooms/${roomId}`;
  const hours = { bookingId, day: '2026-09-20', from: '09:00', to: '10:00' };
  const booking = commanded({ ...hours, sign: 'deliberation', title: '路灯装在哪里' });
  await post(county, neighbour, `${url}/book`, booking);
  const seat = { memberId, name: '章桂兰', side: 'villager', woman: true, consent: 'spoken' };
  await post(county, neighbour, `${url}/members`, commanded(seat));
  const [expertId, advisorId, drawId] = [newId(), newId(), newId()] as const;
  const far = await county.who('town_officer', FAR_TOWN);
  const expert = { expertId, kind: 'legal', name: '沈律师', field: '土地承包', consent: 'written' };
  await post(county, far, '/api/experts', commanded(expert));
  const village = `/api/villages/${SIBLING}`;
  const advisor = { advisorId, kind: 'mediator', name: '章桂兰', consent: 'spoken', until: '2028-12-31' };
  await post(county, neighbour, `${village}/advisors`, commanded(advisor));
  const people = ['章桂兰', '沈德明'].map((name, n) => ({ name, household: `${n}`, values: [] }));
  const drawn = { drawId, title: '村务监督员', seats: 1, traits: [], people };
  const number = { numberFrom: '当天的福彩双色球', numberDay: '2026-09-20' };
  await post(county, neighbour, `${village}/draws`, commanded({ ...drawn, ...number }));
  const town = await county.who('town_officer', TOWN);
  const one = (ids: Ids) => [{ kind: '邻村的' as const, ids }];
  const foreign = one({ roomId, bookingId, memberId, photo: '0'.repeat(64) });
  const asked = ['sheet', 'change', 'close', 'calendar', 'book', 'cancel', 'seat', 'unseat', 'year'];
  const papers = ['set-rules', 'set-pictures', 'picture', 'check'];
  return {
    ...Object.fromEntries([...asked, ...papers].map((verb) => [`room.${verb}`, { as: cadre, foreign }])),
    'room.record-day': { as: member, foreign },
    'room.invite': { as: cadre, foreign },
    expertId: { as: town, foreign: one({ expertId }) },
    'room.supervision': { as: cadre, foreign: one({ code: SIBLING }) },
    'room.name-advisor': { as: cadre, foreign: one({ code: SIBLING }) },
    'room.end-advisor': { as: cadre, foreign: one({ code: SIBLING, advisorId }) },
    'room.check-work': { as: cadre, foreign: one({ code: SIBLING }) },
    'draw.publish': { as: cadre, foreign: one({ code: SIBLING }) },
    drawId: { as: cadre, foreign: one({ drawId }) },
    'room.hosts': { as: cadre, foreign: [{ kind: '邻村的', ids: { code: SIBLING } }] },
  };
}

/** A phone of another village, and what waits there from it. */
async function phones(county: SmallCounty): Promise<Record<string, Strange>> {
  const [, , farArea = ''] = PLACES.areas;
  const far = await county.who('area_chief', farArea);
  const phone = new Phone(county, far);
  const waiting = phone.report('前面还有一条', { after: [newId()] });
  expect((await phone.push([waiting])).outcomes[0]?.outcome).toBe('HELD');
  const cadre = await county.who('village_cadre', VILLAGE);
  const foreign = (ids: Ids) => [{ kind: '邻村的' as const, ids }];
  return {
    device: { as: cadre, foreign: foreign({ device: phone.device }) },
    held: { as: cadre, foreign: foreign({ held: waiting.commandId }) },
  };
}

/** A result of another village. */
async function published(county: SmallCounty, as: Someone): Promise<string> {
  const { matterId = '' } = await matter(county, SIBLING);
  await post(county, as, `/api/matters/${matterId}/settle`, commanded({ answer: '已经办好了' }));
  await county.god.query(
    `update matter set status = 'closed', category = 'infrastructure.road' where id = $1`,
    [matterId],
  );
  const wording = { title: '道路塌方', text: '道路塌了约四米', result: '已经修好恢复通行', kept: [] };
  const { publicationId = '' } = await post(
    county,
    as,
    `/api/matters/${matterId}/publish`,
    commanded(wording),
  );
  return publicationId;
}

const NEVER: Readonly<Record<string, () => string>> = {
  no: () => 'XZ26-7KQ4-M9XJ',
  photo: () => randomUUID().replaceAll('-', '').repeat(2),
  code: () => '611025999',
};

/** Ids of the same kinds that never were. */
export const never = (ids: Ids): Ids =>
  Object.fromEntries(Object.keys(ids).map((name) => [name, (NEVER[name] ?? newId)()]));
