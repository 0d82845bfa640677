/** 匿名，落到盘上: in the write-ahead log and in the files of the store there is nothing of who raised it either (quality: C7). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR } from '../../domain/kernel/day.ts';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
  // Not at the beginning of a day, and at no moment of another test: the log of all of them is one.
  county.wait(3 * HOUR + 17 * 60_000 + 8765);
});
afterAll(() => county?.close());

const [AREA = ''] = PLACES.areas;
const AGENT = 'Disk-Marked-Agent/8.8';
const ADDRESS = '203.0.113.88';
const SAID = '后山沟里有人夜里倒废渣';

/** One report from a marked client; answers the moment it came at. */
async function speak(): Promise<number> {
  county.wait(1017);
  const answer = await county.app.inject({
    method: 'POST',
    url: '/api/public/anonymous',
    remoteAddress: ADDRESS,
    headers: {
      'content-type': 'application/json',
      'user-agent': AGENT,
      'x-forwarded-for': ADDRESS,
      cookie: 'session=disk-tell-tale-cookie; device=disk-tell-tale-device',
    },
    payload: JSON.stringify({
      ...{ matterId: randomUUID(), commandId: randomUUID(), text: SAID, placeCode: AREA },
    }),
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return county.house.now();
}

/** Somebody who left a name: the moment is kept, and must be found. */
async function speakNamed(): Promise<number> {
  county.wait(1017);
  const body = commanded({ matterId: newId(), text: '路灯不亮了', placeCode: AREA, name: '王大山' });
  expect((await ask(county, 'POST', '/api/public/matters', { body })).statusCode).toBe(200);
  return county.house.now();
}

const one = async <T>(query: string, values: unknown[] = []): Promise<T> =>
  (await county.god.query(query, values)).rows[0]?.it as T;

/** The segments of the log from one place in it to another, as bytes. */
async function* logged(from: string, to: string): AsyncGenerator<Buffer> {
  const { rows } = await county.god.query<{ name: string }>(
    `select name from pg_ls_waldir() where name between pg_walfile_name($1) and pg_walfile_name($2) order by name`,
    [from, to],
  );
  for (const { name } of rows) yield one<Buffer>('select pg_read_binary_file($1) as it', [`pg_wal/${name}`]);
}

/** Every file of this store: tables, indexes, and what was deleted and lies there still. */
async function* stored(): AsyncGenerator<Buffer> {
  const { rows } = await county.god.query<{ path: string }>(
    `select pg_relation_filepath(oid) as path from pg_class where relkind in ('r', 'i', 't') and relfilenode <> 0`,
  );
  for (const { path } of rows) yield one<Buffer>('select pg_read_binary_file($1) as it', [path]);
}

/** A moment as PostgreSQL keeps it: microseconds since 2000. */
function kept(moment: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE((BigInt(moment) - BigInt(Date.UTC(2000, 0, 1))) * 1000n);
  return bytes;
}

test('匿名反映两百件：预写日志和数据文件里，没有地址、设备、饼干，也没有提出的时刻', async () => {
  const from = await one<string>('select pg_current_wal_lsn()::text as it');
  const moments: number[] = [];
  for (let n = 0; n < 200; n += 1) moments.push(await speak());
  const named = await speakNamed();
  await county.god.query('checkpoint');
  const to = await one<string>('select pg_current_wal_lsn()::text as it');

  const traces = [ADDRESS, AGENT, 'disk-tell-tale'].flatMap((text) => [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
  ]);
  const hit = { log: 0, files: 0 };
  const moment = { log: 0, files: 0 };
  for (const [where, all] of [
    ['log', logged(from, to)],
    ['files', stored()],
  ] as const)
    for await (const bytes of all) {
      if (bytes.includes(SAID)) hit[where] += 1;
      if (bytes.includes(kept(named))) moment[where] += 1;
      expect(traces.filter((trace) => bytes.includes(trace)).map(String), where).toEqual([]);
      expect(
        moments.filter((at) => bytes.includes(kept(at)) || bytes.includes(String(at))),
        where,
      ).toEqual([]);
    }
  // What is there to be found, was found: the search looks where the reports are.
  for (const found of [hit, moment]) {
    expect(found.log).toBeGreaterThan(0);
    expect(found.files).toBeGreaterThan(0);
  }
});
