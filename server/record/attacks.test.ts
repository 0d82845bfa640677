/**
 * 攻击: what somebody does who has everything: the superuser of the database, the application's own role, the county's key. Each time
 * `verify` finds it, or a witness that saw the record before does (quality: D2).
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkpointText } from '../../domain/record/checkpoint.ts';
import { keyText } from '../../domain/record/note.ts';
import { leafHash } from '../../domain/record/tree.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { serveWitness, type Witnessing } from '../../tools/witness/serve.ts';
import { newWitness, readWitness } from '../../tools/witness/settings.ts';
import type { House } from '../kit/house.ts';
import { newId } from '../kit/id.ts';
import { RECORDED } from '../recorded.ts';
import { askWitnesses } from './ask-witness.ts';
import { firstOrigin, recordKeys, signedNote } from './key.ts';
import { merging } from './merge.ts';

const merge = merging(RECORDED);
const [VILLAGE = ''] = PLACES.villages;

let county: SmallCounty;
let house: House;
let witness: Witnessing;
let cadre: Someone;
let said: string[];

beforeAll(async () => {
  county = await smallCounty();
  cadre = await county.who('village_cadre', VILLAGE);
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-witness-'));
  const { signer } = await newWitness(folder, 'archive.example');
  const origin = firstOrigin(county.house);
  const records = [keyText(recordKeys(county.house, origin).note)];
  await writeFile(
    join(folder, 'witness.json'),
    JSON.stringify({ name: 'archive.example', port: 0, records }),
  );
  witness = await serveWitness(await readWitness(folder));
  said = [];
  house = Object.create(county.house, {
    witnesses: { value: [{ key: signer.key, url: new URL('/add-checkpoint', witness.url) }] },
    log: { value: (line: { message?: string }) => said.push(line.message ?? '') },
  }) as House;
  for (let n = 0; n < 6; n += 1) await publish(`第${n}盏路灯`);
  await merge(house);
  await askWitnesses(house);
});
afterAll(async () => {
  await witness?.stop();
  await county?.close();
});

async function publish(title: string): Promise<void> {
  const matterId = newId();
  const report = {
    matterId,
    text: `${title}不亮了`,
    category: 'infrastructure.lighting',
    placeCode: VILLAGE,
  };
  await ask(county, 'POST', '/api/matters', { as: cadre, body: commanded(report) });
  const answer = { answer: '换了灯泡，亮了' };
  await ask(county, 'POST', `/api/matters/${matterId}/settle`, { as: cadre, body: commanded(answer) });
  const wording = { kept: [], title, text: `${title}不亮了`, result: '换了灯泡' };
  const body = commanded(wording);
  const done = await ask(county, 'POST', `/api/matters/${matterId}/publish`, { as: cadre, body });
  expect(done.statusCode, done.body).toBe(200);
}

/** What the verification says of the record. */
const found = async (): Promise<string[]> =>
  (await verifyCounty(house)).differences.filter((one) => one.startsWith('record: '));

const TABLES = ['pending', 'leaf', 'node', 'cosignature', 'checkpoint', 'opening'].map(
  (it) => `record_${it}`,
);

/** The record as it stood, put back after each attack. */
async function keepCopy(): Promise<void> {
  for (const table of [...TABLES, 'publication_version', 'publication'])
    await county.god.query(
      `drop table if exists copy_${table}; create table copy_${table} as table ${table}`,
    );
}
async function putBack(): Promise<void> {
  await county.god.query(`truncate publication_version, ${TABLES.join()}`);
  for (const table of ['leaf', 'node', 'checkpoint', 'cosignature', 'opening', 'pending'].map(
    (it) => `record_${it}`,
  ))
    await county.god.query(`insert into ${table} table copy_${table}`);
  await county.god.query('delete from publication; insert into publication table copy_publication');
  await county.god.query('insert into publication_version table copy_publication_version');
}
beforeAll(keepCopy);
beforeEach(putBack);

test('没有攻击时什么也没发现，见证人签过', async () => {
  expect(await found()).toEqual([]);
  expect(said).toEqual([]);
  const note = (await ask(county, 'GET', '/log/checkpoint')).body;
  expect(note).toContain('\n— archive.example ');
});

/** A superuser's hand in the tables, each found by the verification. */
const HANDS: Readonly<Record<string, string>> = {
  改一个字: `update publication_version set result = '换了灯杆' where title = '第3盏路灯'`,
  连提要一起改: `update publication_version set text = text || ' ' where title = '第3盏路灯'`,
  删一条公开: `with v as (delete from publication_version where title = '第2盏路灯' returning publication_id)
    delete from publication where id in (select publication_id from v)`,
  删一条拆封: `delete from record_opening where text like '%第2盏路灯%'`,
  拆封换成别的话: `update record_opening set text = replace(text, '第2盏', '第9盏') where text like '%第2盏路灯%'`,
  换一把盐: `update record_opening set salt = decode(repeat('00', 16), 'hex') where text like '%第1盏路灯%'`,
  换到别的名下: `update record_opening set of_id = gen_random_uuid() where text like '%第1盏路灯%'`,
  翻一个比特: `update record_leaf set seal = set_bit(seal, 5, 1 - get_bit(seal, 5)) where place = 2`,
  抽走一片叶: `delete from record_leaf where place = 2`,
  抽走最后一片叶: `delete from record_leaf where place = 5`,
  两片叶换位: `update record_leaf set place = case place when 1 then 1002 else 1001 end where place in (1, 2);
    update record_leaf set place = place - 1000 where place > 1000`,
  多插一片叶: `insert into record_leaf select county_code, 6, gen_random_uuid(), seal, merged_at from record_leaf where place = 0`,
  换一个节点: `update record_node set hash = decode(repeat('11', 32), 'hex') where level = 1 and place = 1`,
  改检查点的根: `update record_checkpoint set root = decode(repeat('11', 32), 'hex')`,
  改见证人的签名: `update record_cosignature set line = replace(line, '— archive.example ', '— archive.example AAAA')`,
  压下一条不并入: `insert into record_pending select county_code, gen_random_uuid(), at - interval '10 minutes', seal
    from record_checkpoint, lateral (select seal from record_leaf limit 1) l limit 1`,
};

test.each(Object.entries(HANDS))('超级用户%s：核对发现', async (_, text) => {
  await county.god.query(text);
  expect((await found()).length).toBeGreaterThan(0);
});

/** The whole tree made again over other leaves, and signed with the county's own key. */
async function rewrite(change: (seals: Buffer[]) => Buffer[]): Promise<void> {
  const { rows } = await county.god.query<{ seal: Buffer; id: string }>(
    'select seal, id from record_leaf order by place',
  );
  const ids = rows.map(({ id }) => id);
  const seals = change(rows.map(({ seal }) => seal));
  await county.god.query(
    'truncate record_leaf, record_node, record_cosignature, record_checkpoint, record_pending',
  );
  for (const [place, seal] of seals.entries())
    await county.god.query(
      `insert into record_pending (county_code, id, at, seal) values ($1, $2, '2026-01-01', $3)`,
      [house.county, ids[place] ?? newId(), seal],
    );
  await merge(house);
}

test('拿到本县的钥匙，整棵树重写重签：见证人看得出', async () => {
  await rewrite((seals) => [...seals.slice(1), Buffer.alloc(32, 7), ...seals.slice(0, 1)]);
  await askWitnesses(house);
  expect(said.splice(0).join()).toMatch(/archive\.example answers 422/);
  expect((await ask(county, 'GET', '/log/checkpoint')).body).not.toContain('archive.example ');
});

test('同样多的叶，换掉一片再签：见证人说对不上', async () => {
  await rewrite((seals) => seals.with(1, Buffer.alloc(32, 9)));
  await askWitnesses(house);
  expect(said.splice(0).join()).toMatch(/archive\.example answers 409/);
});

test('退回到以前：叶子少了，见证人记得更多', async () => {
  await rewrite((seals) => seals.slice(0, 4));
  await askWitnesses(house);
  expect(said.splice(0).join()).toMatch(/saw 6 leaves; here are 4/);
});

test('退回以后再长成别的：还是对不上', async () => {
  await rewrite((seals) => [...seals.slice(0, 4), ...[1, 2, 3, 4].map((n) => Buffer.alloc(32, n))]);
  await askWitnesses(house);
  expect(said.splice(0).join()).toMatch(/archive\.example answers 422/);
});

test('给两拨人看两棵树：后一棵没有见证人签名', async () => {
  const leaf = leafHash(Buffer.alloc(32, 5));
  const origin = firstOrigin(house);
  const note = signedNote(house, origin, checkpointText({ origin, size: 1, root: leaf }));
  const shown = (old: number) =>
    fetch(new URL('/add-checkpoint', witness.url), { method: 'POST', body: `old ${old}\n\n${note}` });
  expect((await shown(0)).status).toBe(409);
  expect((await shown(6)).status).toBe(400);
});

test('应用自己的钥匙：公开的、审计的、记录的，一行也改不了删不掉', async () => {
  const tables = [
    ...TABLES.filter((it) => !/pending|opening/.test(it)),
    ...['publication_version', 'topic_sheet_version', 'open_sheet_version', 'disclosure_answer', 'audit'],
    ...['matter_step', 'meeting_step', 'consultation_step', 'outcome_step', 'disclosure_step'],
  ];
  for (const table of tables)
    for (const text of [`update ${table} set county_code = county_code`, `delete from ${table}`]) {
      const refused = await county.god
        .query('begin')
        .then(() => county.god.query('set local role xiezhi_app'))
        .then(() => county.god.query(`select set_config('app.county', $1, true)`, [house.county]))
        .then(() => county.god.query(text))
        .catch((error: { code?: string }) => error.code);
      await county.god.query('rollback');
      expect(refused, text).toBe('42501');
    }
  const gone = async (text: string) => {
    await county.god.query('begin');
    await county.god.query('set local role xiezhi_app');
    await county.god.query(`select set_config('app.county', $1, true)`, [house.county]);
    const { rowCount } = await county.god.query(text);
    await county.god.query('rollback');
    return rowCount;
  };
  // What waits leaves with its place only, what opens a seal with its result only.
  await publish('第7盏路灯');
  expect([await gone('delete from record_pending'), await gone('delete from record_opening')]).toEqual([
    0, 0,
  ]);
});

test('并入到一半被打断：再来一次，一片不少，一片不多', async () => {
  await publish('第8盏路灯');
  const broken = Object.create(house, {
    now: {
      value: () => {
        throw new Error('cut off');
      },
    },
  }) as House;
  await expect(merge(broken)).rejects.toThrow('cut off');
  expect(await merge(house)).toBeGreaterThan(0);
  expect(await found()).toEqual([]);
  await askWitnesses(house);
  expect(said.splice(0)).toEqual([]);
});
