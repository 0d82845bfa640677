/**
 * 旧库升级: rows as an older version left them, and what the next version's tables make of them. A store is made as that
 * version made it, filled without our code, and brought up to date.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '../../server/kit/id.ts';
import { MIGRATIONS, migrate } from '../../server/kit/postgres/migrate.ts';
import { emptyDatabase, type FreshDatabase } from '../support/database.ts';

const COUNTY = '611025';
const VILLAGE = '611025001001';
const NOW = '2026-09-07T01:00:00Z';

let database: FreshDatabase;
let folder: string;
let god: pg.Client;
beforeEach(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-older-'));
  god = new pg.Client({ connectionString: database.superUrl });
  await god.connect();
  // Rows are put in by themselves: what they would lean on is of no account here.
  await god.query('set session_replication_role = replica');
});
afterEach(async () => {
  await god.end();
  await rm(folder, { recursive: true });
});

/** The tables as the version with this last migration had them. */
async function asOf(last: string): Promise<void> {
  for (const name of await readdir(MIGRATIONS))
    if (name.slice(0, 4) <= last) await cp(join(MIGRATIONS, name), join(folder, name));
  await migrate(database.url, folder);
}

async function put(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row).join(', ');
  await god.query(
    `insert into ${table} (county_code, ${columns})
      select '${COUNTY}', ${columns} from jsonb_populate_record(null::${table}, $1)`,
    [JSON.stringify(row)],
  );
}

interface Old {
  readonly id: string;
  readonly no: string;
  readonly ending: 'redirected' | 'handed-over' | null;
  readonly dataClass?: 'P3';
  readonly photo: string;
}

/** A matter with a picture, a paper, a note and its words in the index. */
async function putMatter({ id, no, ending, dataClass, photo }: Old): Promise<void> {
  await put('matter', {
    ...{ id, no, place_code: VILLAGE, title: `${no}标题`, text: `${no}说的`, category: 'dispute.wage' },
    ...{ level: 'village', emergency: false, data_class: dataClass ?? 'P1', reporter_kind: 'named' },
    ...{ reported_at: NOW, status: ending === null ? 'accepted' : 'closed', holder_level: 'village' },
    ...{ holder_place: VILLAGE, holder_key: VILLAGE, held_since: NOW, returned_by: [], sent_back: false },
    ...{ photos: ending === null ? [photo] : [], steps: 1, ending, sealed_from: [], assist_keys: [] },
  });
  await put('matter_step', {
    ...{ matter_id: id, seq: 1, kind: 'reported', at: NOW, body: { photos: [photo] } },
  });
  const by = { person_id: newId(), office_id: newId(), at: NOW };
  await put('attachment', {
    ...{ matter_id: id, id: newId(), file: `${no} paper`, kind: 'pdf', name: '协议.pdf', bytes: 10, ...by },
  });
  await put('matter_note', { matter_id: id, id: newId(), text: `${no}备注`, ...by });
  await god.query(
    `insert into matter_words (county_code, matter_id, place_code, reported_at, words, tokens)
      values ($1, $2, $3, $4, $5, to_tsvector('simple', '说的 标题'))`,
    [COUNTY, id, VILLAGE, NOW, `${no} 说的 标题`],
  );
}

const all = async (question: string) =>
  (await god.query<{ it: string }>(question)).rows.map(({ it }) => it).sort();

test('0012 的库：转出去的、移交的，附件备注没了，文件等着清；检索里只剩编号和地方', async () => {
  await asOf('0012');
  const matters: Old[] = [
    { id: newId(), no: 'XZ26-1111-AAAA', ending: 'redirected', photo: 'photo 1' },
    { id: newId(), no: 'XZ26-2222-BBBB', ending: 'handed-over', photo: 'photo 2' },
    { id: newId(), no: 'XZ26-3333-CCCC', ending: null, photo: 'photo 3' },
    { id: newId(), no: 'XZ26-4444-DDDD', ending: null, dataClass: 'P3', photo: 'photo 4' },
  ];
  for (const matter of matters) await putMatter(matter);
  const [redirected, handedOver, kept, sensitive] = matters.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
  ];

  await migrate(database.url);
  const going = ['XZ26-1111-AAAA paper', 'XZ26-2222-BBBB paper', 'photo 1', 'photo 2'];
  expect(await all('select file as it from file_to_erase')).toEqual(going);
  for (const table of ['attachment', 'matter_note'])
    expect(await all(`select matter_id as it from ${table}`)).toEqual([kept, sensitive].sort());

  const { rows } = await god.query<{ matter_id: string; words: string; tokens: string[] }>(
    'select matter_id, words, tsvector_to_array(tokens) as tokens from matter_words',
  );
  const found = new Map(rows.map((row) => [row.matter_id, row]));
  expect(found.get(kept)?.words).toBe('XZ26-3333-CCCC 说的 标题');
  for (const id of [redirected, handedOver, sensitive]) {
    expect(found.get(id)?.words.trim()).toBe('');
    expect(found.get(id)?.tokens.every((token) => /^(?:[@#]|\^\^)/.test(token))).toBe(true);
    expect(found.get(id)?.tokens).toContain(`@${VILLAGE}`);
  }
  expect(found.get(redirected)?.tokens).toContain('#xz261111aaaa');

  // The walls stand again for the owner.
  const { rows: walls } = await god.query<{ it: string }>(
    `select relname as it from pg_class where relname in ('matter', 'matter_step', 'matter_words', 'attachment',
      'matter_note', 'file_to_erase') and relforcerowsecurity`,
  );
  expect(walls.length).toBe(6);
});

test('0014 的库：转出去的事项公开过的撤下；每张登记表记着先登记的那件，封存的不记', async () => {
  await asOf('0014');
  const matters: Old[] = [
    { id: newId(), no: 'XZ26-1111-AAAA', ending: 'redirected', photo: 'photo 1' },
    { id: newId(), no: 'XZ26-2222-BBBB', ending: null, photo: 'photo 2' },
    { id: newId(), no: 'XZ26-3333-CCCC', ending: null, dataClass: 'P3', photo: 'photo 3' },
    { id: newId(), no: 'XZ26-4444-DDDD', ending: null, photo: 'photo 4' },
  ];
  for (const matter of matters) {
    await putMatter(matter);
    await put('publication', {
      ...{ id: newId(), matter_id: matter.id, no: matter.no, place_code: VILLAGE, category: 'dispute.wage' },
      ...{ level: 'village', settled_by: '新城社区', published_at: NOW, front_until: NOW, version: 1 },
      title: matter.no,
    });
  }
  const from = (paper: string, no: string) =>
    god.query(
      `update matter_step set body = body || jsonb_build_object('paper', $1::text)
        where matter_id = (select id from matter where no = $2)`,
      [paper, no],
    );
  await from('1111-1111', 'XZ26-2222-BBBB');
  await from('1111-1111', 'XZ26-4444-DDDD');
  await from('2222-2222', 'XZ26-3333-CCCC');
  await god.query(`update matter set sealed_from = '{someone}' where no = 'XZ26-3333-CCCC'`);
  await god.query(
    `update matter_step set at = at - interval '1 hour' where matter_id = (select id from matter where no = 'XZ26-4444-DDDD')`,
  );

  await migrate(database.url);
  expect(
    await all(`select no || ' ' || withdrawn_why as it from publication where withdrawn_at is not null`),
  ).toEqual(['XZ26-1111-AAAA redirected', 'XZ26-3333-CCCC sensitive']);
  expect(await all(`select form_no || ' ' || no as it from paper_form`)).toEqual([
    '1111-1111 XZ26-4444-DDDD',
  ]);
});

test('0076 的库：各人选了带在手机上的，归镇里，两个人选的同一件是一件；别的职务选过的不算', async () => {
  await asOf('0076');
  const [one, other, chief] = [newId(), newId(), newId()];
  const [matter, second, third] = [newId(), newId(), newId()];
  for (const [n, id] of [matter, second, third].entries())
    await putMatter({ id, no: `XZ26-${n}111-AAAA`, ending: null, photo: `photo ${n}` });
  const town = VILLAGE.slice(0, 9);
  for (const person_id of [one, other])
    await put('office', {
      id: newId(),
      person_id,
      post: 'town_officer',
      place_code: town,
      valid_from: '2026-01-01',
    });
  await put('office', {
    ...{
      id: newId(),
      person_id: chief,
      post: 'area_chief',
      place_code: `${VILLAGE}0101`,
      valid_from: '2026-01-01',
    },
  });
  for (const [person_id, matter_id] of [
    [one, matter],
    [other, matter],
    [other, second],
    [chief, third],
  ])
    await put('sync_pin', { person_id, matter_id });

  await migrate(database.url);
  expect(await all('select matter_id as it from town_pin')).toEqual([matter, second].sort());
  expect(await all('select distinct town_code as it from town_pin')).toEqual([town]);
  expect(await all(`select relname as it from pg_class where relname = 'sync_pin'`)).toEqual([]);
  // The walls stand again for the owner.
  expect(
    await all(`select relname as it from pg_class
      where relname in ('town_pin', 'office') and relrowsecurity and relforcerowsecurity`),
  ).toEqual(['office', 'town_pin']);
});

test('0082 的库：命令账里留下的姓名、手机号、视图名都清掉，别的回答留着', async () => {
  await asOf('0082');
  const answers = [
    { id: newId(), personId: newId(), expires: 1, name: '印受邀', phone: '13900000001' },
    { invited: [{ name: '印受邀' }] },
    { viewId: newId(), name: '印视图', address: 'q=1' },
    { viewId: newId() },
  ];
  for (const answer of answers) await put('command', { id: newId(), fingerprint: '\\x00', answer, at: NOW });
  await migrate(database.url);
  expect(await all('select answer::text as it from command')).toEqual([
    expect.stringMatching(/^\{"viewId": "[^"]*"\}$/),
  ]);
  expect(
    await all(`select relname as it from pg_class where relname = 'command' and relforcerowsecurity`),
  ).toEqual(['command']);
});

test('0082 的库：政协办转的、交办的回给政协办；早先转出去没人收的，现在有人收，法院的不收', async () => {
  await asOf('0082');
  const county = VILLAGE.slice(0, 6);
  const town = VILLAGE.slice(0, 9);
  const at = Date.parse(NOW);
  const office = newId();
  await put('office', {
    ...{
      id: office,
      person_id: newId(),
      post: 'cppcc_officer',
      place_code: county,
      valid_from: '2026-01-01',
    },
  });
  const referred = (to: string | null, words = '请商量') => ({
    ...{ id: newId(), title: `转给${to}的事`, subject: 'department_power' },
    conclusion: to === null ? { outcome: 'noted', to, words } : { outcome: 'referred', to, words },
  });
  const held = async (place_code: string, items: readonly { readonly id: string }[]) => {
    const id = newId();
    await put('meeting', {
      ...{ id, kind: 'council_session', place_code, title: '从前的会', status: 'archived', starts: NOW },
      ...{ state: { starts: at, opened: at, closed: at, items }, steps: 9, last_at: NOW },
    });
    return id;
  };
  const items = ['department', 'cppcc', 'coop_assembly', 'group_meeting', 'court', null].map((it) =>
    referred(it),
  );
  await held(VILLAGE, items);
  const known = referred('department');
  const conference = await held(county, [known]);
  const onward = { meeting_id: conference, item_id: known.id };
  await put('meeting_step', {
    ...{ meeting_id: conference, seq: 5, act: 'conclude', at: NOW, person_id: newId(), office_id: office },
    body: { itemId: known.id },
  });
  await put('meeting_referral', {
    ...{
      ...onward,
      id: newId(),
      from_place: county,
      to_key: 'jiaotong',
      to_body: 'department',
      sent_on: '2026-09-07',
    },
    ...{ title: known.title, subject: 'department_power', words: '', meeting: '从前的会', version: 0 },
  });
  await put('meeting_task', {
    ...{
      ...onward,
      task: 0,
      place_code: county,
      owner_key: 'jiaotong',
      due: '2026-10-01',
      done: false,
      state: {},
    },
  });

  await migrate(database.url);
  const members = `members:${county}`;
  expect(
    await all(`select to_body || ' ' || to_key || ' ' || answer_to as it from meeting_referral`),
  ).toEqual(
    [
      `coop_assembly ${VILLAGE} ${VILLAGE}`,
      `cppcc ${members} ${VILLAGE}`,
      `department ${town} ${VILLAGE}`,
      `department jiaotong ${members}`,
      `group_meeting ${VILLAGE} ${VILLAGE}`,
    ].sort(),
  );
  expect(await all('select distinct sent_on::text as it from meeting_referral')).toEqual(['2026-09-07']);
  expect(await all('select asked_by as it from meeting_task')).toEqual([members]);
  // The walls stand again for the owner.
  expect(
    await all(`select relname as it from pg_class where relforcerowsecurity
      and relname in ('meeting', 'meeting_step', 'meeting_referral', 'meeting_task', 'office')`),
  ).toHaveLength(5);
});
