import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Proof } from '../../contract/record.ts';
import { DAY, HOUR } from '../../domain/kernel/day.ts';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { checkProof } from '../../web/verify/proof.mjs';
import { newId } from '../kit/id.ts';
import { RECORDED } from '../recorded.ts';
import { merging } from './merge.ts';
import { enter } from './store.ts';

let county: SmallCounty;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [VILLAGE = ''] = PLACES.villages;
const merge = merging(RECORDED);

const WORDING = { title: '路灯不亮', text: '村口的路灯不亮', result: '换了灯泡' };

/** A result that its village published; answers its id. */
async function published(): Promise<string> {
  cadre = await county.who('village_cadre', VILLAGE);
  const matterId = newId();
  const report = {
    matterId,
    text: '路灯不亮了，请来看看',
    category: 'infrastructure.lighting',
    placeCode: VILLAGE,
  };
  await ask(county, 'POST', '/api/matters', { as: cadre, body: commanded(report) });
  await ask(county, 'POST', `/api/matters/${matterId}/settle`, {
    as: cadre,
    body: commanded({ answer: '换了灯泡，亮了' }),
  });
  const done = await ask(county, 'POST', `/api/matters/${matterId}/publish`, {
    as: cadre,
    body: commanded({ kept: [], ...WORDING }),
  });
  expect(done.statusCode, done.body).toBe(200);
  return (done.json() as { publicationId: string }).publicationId;
}

const proofs = async (query: string) =>
  (await ask(county, 'GET', `/api/record?${query}`)).json() as {
    entries: { kind: string; proof: Proof | null }[];
  };

const keys = async () => (await ask(county, 'GET', '/log/keys')).body;
const differences = async () => (await verifyCounty(county.house)).differences;

test('还没有一条记录，就没有检查点；公开在同一个事务里记一笔，并入以后有证明，独立的程序验得过', async () => {
  expect((await ask(county, 'GET', '/log/checkpoint')).statusCode).toBe(404);
  const id = await published();
  expect((await proofs(`of=${id}`)).entries).toEqual([{ kind: 'result', proof: null }]);
  expect(await differences()).toEqual([]);

  expect(await merge(county.house)).toBe(1);
  const [entry] = (await proofs(`of=${id}`)).entries;
  const proof = entry?.proof as Proof;
  expect(JSON.parse(proof.text)).toMatchObject({ kind: 'result', of: id, title: WORDING.title, version: 1 });
  const checked = checkProof(proof, await keys());
  expect(checked).toMatchObject({ problem: null, size: 1 });
  expect(checked.signers.map(({ at }) => at)).toEqual([null, Math.floor(county.house.now() / 1000)]);

  const enclosed = JSON.stringify({
    result: WORDING.result,
    text: WORDING.text,
    title: WORDING.title,
    why: null,
  });
  expect(checkProof({ ...proof, enclosed }, await keys()).problem).toBeNull();
  expect(checkProof({ ...proof, enclosed: `${enclosed} ` }, await keys()).problem).toBe('other-text');
  expect(checkProof({ ...proof, text: proof.text.replace('1', '2') }, await keys()).problem).toBe(
    'not-on-record',
  );
  expect(checkProof(proof, '').problem).toBe('not-signed');
  const { hash } = JSON.parse(proof.text) as { hash: string };
  expect((await proofs(`hash=${hash}`)).entries).toHaveLength(1);
  expect(await differences()).toEqual([]);
});

test('更正、一小时后的再签、两个并入同时来：树只长不变，一次一个', async () => {
  const id = await published();
  const corrected = await ask(county, 'POST', `/api/publications/${id}/correct`, {
    as: cadre,
    body: commanded({ kept: [], ...WORDING, result: '换了整盏灯', why: '写漏了' }),
  });
  expect(corrected.statusCode, corrected.body).toBe(200);
  const merged = await Promise.all([merge(county.house), merge(county.house), merge(county.house)]);
  expect(merged.reduce((sum, n) => sum + n)).toBe(2);
  const { entries } = await proofs(`of=${id}`);
  expect(entries.map(({ proof }) => JSON.parse(proof?.text ?? '{}').version)).toEqual([1, 2]);
  const before = (await ask(county, 'GET', '/log/checkpoint')).body;
  expect(await merge(county.house)).toBe(0);
  expect((await ask(county, 'GET', '/log/checkpoint')).body).toBe(before);
  county.wait(HOUR);
  await merge(county.house);
  const after = (await ask(county, 'GET', '/log/checkpoint')).body;
  expect(after).not.toBe(before);
  expect(after.split('\n').slice(0, 3)).toEqual(before.split('\n').slice(0, 3));
  expect(await differences()).toEqual([]);
});

test('瓦片拼得出根：只拿公开的文件，谁都能把整棵树重算一遍', async () => {
  const { house } = county;
  await house.database.transaction({ county: house.county }, async (tx) => {
    for (let n = 0; n < 600; n += 1) enter(tx, house, { kind: 'adoption', of: newId(), at: n, facts: { n } });
  });
  await merge(house);
  const checkpoint = (await ask(county, 'GET', '/log/checkpoint')).body;
  const size = Number(checkpoint.split('\n')[1]);
  const whole = await ask(county, 'GET', '/log/tile/0/001');
  expect(whole.headers['cache-control']).toContain('immutable');
  expect(whole.rawPayload).toHaveLength(256 * 32);
  const entries = await ask(county, 'GET', '/log/tile/entries/001');
  expect(entries.rawPayload).toHaveLength(256 * 34);
  const level1 = await ask(county, 'GET', '/log/tile/1/000.p/2');
  expect(level1.rawPayload).toHaveLength(64);
  const rest = await ask(county, 'GET', `/log/tile/0/002.p/${size - 512}`);
  expect(rest.rawPayload).toHaveLength((size - 512) * 32);
  for (const path of [`0/002.p/${size - 511}`, '0/002', '1/000', '2/000.p/1', '0/1', 'entries/x000/000'])
    expect((await ask(county, 'GET', `/log/tile/${path}`)).statusCode, path).toBe(404);

  // What no word of ours tells of is found by the verification.
  expect((await differences()).filter((one) => one.includes('nowhere else'))).toHaveLength(600);
  await county.god.query(`delete from record_opening where kind = 'adoption'`);
});

test('撤下以后，盐和文字都没有了，树照样验得过；没撤下的，应用自己也删不掉', async () => {
  cadre = await county.who('village_cadre', VILLAGE);
  const { house, god } = county;
  const id = await published();
  await merge(house);
  const erase = (of: string) =>
    house.database.transaction({ county: house.county }, async (tx) => {
      const { forget } = await import('./store.ts');
      await forget(tx, house.county, 'result', of);
    });
  await erase(id);
  expect((await proofs(`of=${id}`)).entries).toHaveLength(1);

  const { rows } = await god.query<{ matter_id: string }>('select matter_id from publication where id = $1', [
    id,
  ]);
  const matterId = rows[0]?.matter_id ?? '';
  county.wait(DAY);
  const town = await county.who('town_officer', PLACES.towns[0]);
  const act = async (as: Someone, name: string, body: Record<string, unknown>) => {
    const acted = await ask(county, 'POST', `/api/matters/${matterId}/${name}`, {
      as,
      body: commanded(body),
    });
    expect(acted.statusCode, acted.body).toBe(200);
  };
  await act(town, 'reopen', { why: '又不亮了' });
  county.wait(HOUR);
  cadre = await county.who('village_cadre', VILLAGE);
  await act(cadre, 'redirect', { channel: 'labour', told: '请到县劳动监察大队投诉，带上工资条。' });
  await merge(house);
  const { entries } = await proofs(`of=${id}`);
  expect(entries.map(({ kind }) => kind)).toEqual(['withdrawn']);
  expect(checkProof(entries[0]?.proof, await keys()).problem).toBeNull();
  // The 600 leaves of the sentence before have no opening, by our own hand.
  expect(await differences()).toEqual([expect.stringMatching(/^record: 601 seals have no opening, 1 were/)]);
  await god.query(
    'truncate record_leaf, record_node, record_cosignature, record_checkpoint, record_opening, record_pending',
  );
});

test('以前公开的，开账时补记；补过一次不再补', async () => {
  const { house } = county;
  expect(await merge(house)).toBeGreaterThan(2);
  expect(await merge(house)).toBe(0);
  // The version of the withdrawn result was never on record: nothing is missing.
  expect((await verifyCounty({ ...house, secret: house.secret })).differences).toEqual([]);
  expect((await verifyCounty({ ...house, secret: randomBytes(32) })).differences.length).toBeGreaterThan(0);
});
