/**
 * 抹去了的，副本放回来也不回来 (quality: C12): everything that can be erased by its own act is erased after a copy of every table was
 * made; the copy is put back, and what was erased is erased again before anybody is let in.
 */
import { randomUUID } from 'node:crypto';
import { appendFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyTables, putBack } from '../tests/simulation/copy.ts';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../tests/support/county.ts';
import { act, markedMatter, tablesHolding } from '../tests/support/marked.ts';
import { verifyCounty } from '../tools/verify/verify.ts';
import { eraseAgain } from './erasing.ts';
import { bookErasures, ERASABLE, localBook } from './kit/erasures.ts';
import { newId } from './kit/id.ts';

const [AREA = ''] = PLACES.areas;
const [VILLAGE = ''] = PLACES.villages;
const [TOWN = ''] = PLACES.towns;

let county: SmallCounty;
let chief: Someone;
let cadre: Someone;
let officer: Someone;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', AREA);
  cadre = await county.who('village_cadre', VILLAGE);
  officer = await county.who('town_officer', TOWN);
});
afterAll(() => county?.close());

const post = async (url: string, body: Record<string, unknown>, as?: Someone) => {
  const reply = await ask(county, 'POST', url, { as, body: commanded(body) });
  expect([url, reply.statusCode, reply.body]).toEqual([url, 200, expect.anything()]);
  return reply.json();
};
const god = (text: string, values: unknown[] = []) => county.god.query(text, values);

/** What is written now, with its mark, and how it is erased later. */
interface Written {
  readonly mark: string;
  readonly erase: () => Promise<unknown>;
}

const WRITE: Readonly<Record<string, () => Promise<Written>>> = {
  reporter: async () => {
    const { marks, followCode } = await markedMatter(county, chief, 'infrastructure.road');
    return { mark: marks[1], erase: () => post(`/api/public/follow/${followCode}/erase`, {}) };
  },
  account: async () => {
    const { officeId, personId } = await post(
      '/api/offices',
      { person: { name: '印留名', phone: '13988001101' }, post: 'village_cadre', placeCode: VILLAGE },
      officer,
    );
    return {
      mark: '13988001101',
      erase: async () => {
        await god(`update office set valid_from = '2024-01-01' where id = $1`, [officeId]);
        await post(`/api/offices/${officeId}/end`, { why: '本人辞职' }, officer);
        await post(`/api/people/${personId}/forget`, { why: '本人要求' }, officer);
      },
    };
  },
  'account-and-name': async () => {
    const { officeId, personId } = await post(
      '/api/offices',
      { person: { name: '印误录', phone: '13988001102' }, post: 'village_cadre', placeCode: VILLAGE },
      officer,
    );
    return {
      mark: '印误录',
      erase: async () => {
        await post(`/api/offices/${officeId}/end`, { why: '本人没有到任' }, officer);
        await post(`/api/people/${personId}/forget`, { why: '本人要求' }, officer);
      },
    };
  },
  household: async () => {
    const householdId = newId();
    const label = '印户联系';
    await post(
      '/api/households',
      { householdId, placeCode: AREA, label, phone: '13988001103', consent: 'spoken' },
      chief,
    );
    return { mark: label, erase: () => post(`/api/households/${householdId}/withdraw`, {}, chief) };
  },
  'care-card': async () => {
    const cardId = newId();
    const carers = [{ personId: cadre.office.personId }, { name: '王志愿' }];
    const card = { cardId, placeCode: AREA, askedBy: 'self', consent: 'spoken', called: '印关爱', carers };
    await post('/api/care-cards', { ...card, helps: ['visit'], words: '想每周来看看' }, chief);
    return { mark: '印关爱', erase: () => post(`/api/care-cards/${cardId}/end`, {}, chief) };
  },
  'absence-card': async () => {
    const card = {
      cardId: randomUUID(),
      placeCode: VILLAGE,
      called: '印外出',
      phone: '13988001104',
      house: '老屋',
    };
    const { code } = await post('/api/public/absences', { ...card, wishes: ['notices'] });
    return { mark: '印外出', erase: () => post(`/api/public/absences/${code}/end`, {}) };
  },
};

/** Kinds that stand in other rows than their own. */
const BESIDE: Readonly<Record<string, () => Promise<Written>>> = {
  choice: async () => {
    await god(
      `insert into notice_choice (county_code, owner, channel, address, at) values ($1, $2, 'sms', '印地址', now())`,
      [COUNTY, `person:${chief.office.personId}`],
    );
    return { mark: '印地址', erase: () => post('/api/me/notices/stop', {}, chief) };
  },
  'room-member': async () => {
    const [roomId, memberId] = [newId(), newId()];
    await god(
      `insert into room (county_code, id, place_code, name, address, hours, signs, opened_on, version)
       values ($1, $2, $3, '议事室', '村委会', '周一', '{council}', '2026-01-01', 1)`,
      [COUNTY, roomId, VILLAGE],
    );
    await god(
      `insert into room_member (county_code, id, room_id, name, side, woman, consent, since)
       values ($1, $2, $3, '印成员', '上渠', false, 'written', '2026-01-01')`,
      [COUNTY, memberId, roomId],
    );
    return {
      mark: '印成员',
      erase: () => post(`/api/rooms/${roomId}/members/${memberId}/leave`, {}, cadre),
    };
  },
};

/** Those whose rows are written by hand here, as their own words' tests write them through their pages. */
const BY_HAND: Readonly<Record<string, readonly [table: string, row: object]>> = {
  'roll-entry': [
    'roll_entry',
    {
      ...{ place_code: VILLAGE, household: '印户', name: '印名册', birth_year: 1970, version: 1 },
      ...{ came_of_age: true, heads_household: true, represents: false },
    },
  ],
  expert: [
    'room_expert',
    {
      place_code: TOWN,
      kind: 'legal',
      name: '印智囊',
      field: '法律',
      consent: 'written',
      consent_day: '2026-01-01',
    },
  ],
  advisor: [
    'advisor',
    {
      kind: 'mediator',
      name: '印监督',
      consent: 'written',
      from_day: '2026-01-01',
      until: '2028-01-01',
      relatives: [],
      place_code: VILLAGE,
    },
  ],
};

async function writtenByHand(kind: string): Promise<Written> {
  const [table = '', row = {}] = BY_HAND[kind] ?? [];
  const id = newId();
  const full = { county_code: COUNTY, id, ...row };
  await god(`insert into ${table} select (jsonb_populate_record(null::${table}, $1::jsonb)).*`, [
    JSON.stringify(full),
  ]);
  const roads: Readonly<Record<string, () => Promise<unknown>>> = {
    'roll-entry': () => post(`/api/roll/${id}/strike`, {}, cadre),
    expert: () => post(`/api/experts/${id}/withdraw`, {}, officer),
    advisor: () => post(`/api/villages/${VILLAGE}/advisors/${id}/end`, {}, cadre),
  };
  return { mark: String((row as { name: string }).name), erase: roads[kind] ?? (async () => undefined) };
}

test('副本放回来，本人要求抹去的都没有回来；再开一次，什么也不用做', async () => {
  const kinds = [...Object.keys(WRITE), ...Object.keys(BESIDE), ...Object.keys(BY_HAND), 'matter'];
  expect(kinds.sort()).toEqual([...ERASABLE].sort());
  const written: Written[] = [];
  for (const write of [...Object.values(WRITE), ...Object.values(BESIDE)]) written.push(await write());
  for (const kind of Object.keys(BY_HAND)) written.push(await writtenByHand(kind));
  const marks = written.map(({ mark }) => mark);
  for (const mark of marks)
    expect([mark, (await tablesHolding(county, [mark])).length]).not.toEqual([mark, 0]);
  const redirected = await markedMatter(county, chief, 'dispute.wage');

  await copyTables(county);
  for (const { erase } of written) await erase();
  await act(county, chief, redirected.matterId, 'redirect', {
    channel: 'labour',
    told: '请到县劳动监察大队。',
  });
  expect(await tablesHolding(county, marks)).toEqual([]);
  while ((await bookErasures(county.house)) > 0);
  expect(await bookErasures(county.house)).toBe(0);

  await putBack(county);
  expect(await tablesHolding(county, marks)).not.toEqual([]);
  const done = await eraseAgain(county.house);
  expect(await tablesHolding(county, marks)).toEqual([]);
  expect(await tablesHolding(county, redirected.marks)).toEqual([]);
  expect(done).toBe(written.length + 1);
  const page = await ask(county, 'GET', `/api/public/follow/${redirected.followCode}`);
  expect(page.json()).toMatchObject({ status: 'closed', ending: 'redirected', title: '', text: '' });
  expect(await eraseAgain(county.house)).toBe(0);
  expect((await verifyCounty(county.house)).differences).toEqual([]);
});

test('抹除簿里只有哪一种、哪个编号：没有名字，没有时间；断电留下的半行不碍事', async () => {
  const lines = await county.house.erasures.all();
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    expect(Object.keys(line).sort()).toEqual(['county', 'id', 'kind', 'of']);
    expect(ERASABLE).toContain(line.kind);
    // By chance: an id made in order of time would tell when somebody without a name was there.
    expect(line.id).toMatch(/^[0-9a-f-]{14}4/);
  }
  const path = join(tmpdir(), `xiezhi-erased-${newId()}`);
  const book = localBook(path);
  const [first] = lines;
  if (first === undefined) throw new Error('no line');
  await book.add([first]);
  const strange = [{ ...first, kind: 'sheep' }, { ...first, id: 'none' }, null, 7];
  await appendFile(path, `${strange.map((one) => JSON.stringify(one)).join('\n')}\n{"county":"6110`);
  await book.add([first]);
  expect(await book.all()).toEqual([first, first]);
  await rm(path);
});
