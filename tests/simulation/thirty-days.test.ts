/**
 * 三十天没有信号: everything of thirty days goes out over a line of 50 kbit/s, 800 ms late, of which every tenth request breaks off (B10).
 * The phone's own outbox, its road and its pieces of pictures, on the real server over HTTP; only its store is in memory. With the other
 * tests a small part of it on a fast clock; `npm run thirty-days` does 500 entries and 200 pictures.
 */
import { createHash } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { photoRoad, road } from '../../web/phone/device/road.ts';
import { MemoryStore } from '../../web/phone/outbox/memory-store.ts';
import { Outbox } from '../../web/phone/outbox/outbox.ts';
import { keepBytes } from '../../web/phone/outbox/photos.ts';
import type { ToSave } from '../../web/phone/outbox/queue.ts';
import { PLACES, type SmallCounty, type Someone, smallCounty } from '../support/county.ts';
import { openThinLine, type ThinLine } from '../support/thin-line.ts';
import { chanceOf, idFrom } from './chance.ts';

const wish = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const ENTRIES = wish('ENTRIES', 40);
const PICTURES = wish('PICTURES', 16);
/** Pixels each way: 360 make some 60 KB of noise, 800 some 300. */
const SIDE = wish('SIDE', 300);
const FASTER = wish('FASTER', 200);
const SEED = wish('SEED', 10);

const DAY = 86_400_000;
const chance = chanceOf(SEED);

let county: SmallCounty;
let chief: Someone;
let line: ThinLine;
beforeAll(async () => {
  county = await smallCounty();
  chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  await county.app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = county.app.server.address() as AddressInfo;
  const thin = { bytesPerSecond: 50_000 / 8, latency: 800, resets: 0.1, faster: FASTER };
  line = await openThinLine(`http://127.0.0.1:${port}`, { ...thin, chance: chanceOf(SEED + 1) });
  const plain = globalThis.fetch;
  // As a browser asks: at the origin of the page, with the cookie it was given.
  vi.stubGlobal('fetch', (address: string, asked: RequestInit) =>
    plain(`${line.origin}${address}`, { ...asked, headers: { ...asked.headers, cookie: chief.cookie } }),
  );
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await line?.close();
  await county?.close();
});

/** The phone's clock: it stands where the thirty days have come to. */
let at = 0;

const outbox = new Outbox({
  store: new MemoryStore(),
  road,
  photoRoad,
  clock: () => ({ at, ticks: 1, opening: idFrom(chanceOf(Math.floor(at / DAY)), at) }),
  chance,
  newId: () => idFrom(chance, at),
  alone: (work) => work(),
  room: async () => ({ persisted: true, freeMegabytes: 900 }),
  carries: async () => true,
  app: 'thirty-days',
});

const picture = async (mean: number): Promise<Uint8Array> => {
  const noise = { type: 'gaussian' as const, mean, sigma: 40 };
  const create = { width: SIDE, height: SIDE, channels: 3 as const, background: '#888888', noise };
  return new Uint8Array(await sharp({ create }).jpeg({ quality: 80 }).toBuffer());
};

/** The bytes of all pictures together. */
let pictured = 0;

async function entry(n: number, last: { matterId: string; pointId: string }): Promise<void> {
  const text = `三十天里的第${n}条`;
  const common = {
    commandId: idFrom(chance, at),
    version: 1,
    officeId: chief.office.id,
    shown: { title: text },
  };
  const { matterId, pointId } = last;
  const kinds: readonly Pick<ToSave, 'kind' | 'entity' | 'params' | 'body'>[] = [
    { kind: 'matter.add-note', entity: matterId, params: { matterId }, body: { text } },
    { kind: 'watch.add', entity: pointId, params: {}, body: { pointId, kind: 'bridge', title: text } },
    {
      ...{ kind: 'watch.look', entity: pointId, params: { pointId } },
      body: { lookId: idFrom(chance, at), day: new Date(at + 8 * 3_600_000).toISOString().slice(0, 10) },
    },
  ];
  const other = { 3: kinds[0], 4: kinds[1], 9: kinds[2] }[n % 10];
  if (other !== undefined) return outbox.save({ ...common, ...other });
  const raised = reports.length;
  reports.push(text);
  const bytes = raised < PICTURES ? await picture(60 + (raised % 140)) : undefined;
  const sha256 = bytes && createHash('sha256').update(bytes).digest('hex');
  if (bytes !== undefined && sha256 !== undefined) {
    pictured += bytes.length;
    await keepBytes(outbox.ports.store, sha256, bytes);
  }
  await outbox.save({
    ...common,
    ...{ kind: 'matter.report', entity: matterId, params: {} },
    body: { matterId, text, ...(sha256 && { photosToCome: [sha256] }) },
    photos: sha256 && bytes ? [{ sha256, size: bytes.length }] : [],
  });
}
const reports: string[] = [];

const times = async () => (await outbox.items()).map(({ item }) => item.command.at);
const inOrder = (all: readonly number[]): boolean =>
  all.every((one, n) => n === 0 || one >= (all[n - 1] ?? 0));

test(
  `三十天、${ENTRIES} 条、${PICTURES} 张照片，一条细线：一条不少，一张不少，先后不乱`,
  async () => {
    const now = county.house.now();
    const last = { matterId: '', pointId: '' };
    for (let n = 0; n < ENTRIES; n += 1) {
      at = now - 30 * DAY + Math.floor((n / ENTRIES) * 30 * DAY);
      if (![3, 4, 9].includes(n % 10)) last.matterId = idFrom(chance, at);
      if (n % 10 === 4) last.pointId = idFrom(chance, at);
      await entry(n, last);
    }
    expect(await times()).toHaveLength(ENTRIES);
    expect(inOrder(await times())).toBe(true);
    at = now;

    const began = Date.now();
    let rounds = 0;
    for (;;) {
      rounds += 1;
      const end = await outbox.sync();
      if (PICTURES >= 100)
        console.log(
          `round ${rounds}: ${end.kind}, ${line.counts.requests} requests, ${Math.round(line.sentTo('/api/blobs/') / 1024)} KB of pictures`,
        );
      if (end.kind === 'done') break;
      expect(['nothing', 'busy']).toContain(end.kind);
      await wait((outbox.waitAfter(end) ?? 0) / FASTER);
    }
    const minutes = ((Date.now() - began) * FASTER) / 60_000;

    const items = (await outbox.items()).map(({ item }) => item);
    expect(items.filter(({ standing }) => standing !== 'taken')).toEqual([]);
    expect(
      inOrder(
        items.filter(({ command }) => command.kind !== 'matter.add-photo').map(({ command }) => command.at),
      ),
    ).toBe(true);
    const count = async (sql: string): Promise<unknown> => (await county.god.query(sql)).rows[0]?.n;
    const [notes, points, looks] = [3, 4, 9].map(
      (kind) => Array.from({ length: ENTRIES }, (_, n) => n % 10).filter((it) => it === kind).length,
    );
    expect(await count('select count(*)::int as n from matter')).toBe(reports.length);
    expect(await count('select count(distinct text)::int as n from matter')).toBe(reports.length);
    expect(await count('select sum(cardinality(photos))::int as n from matter')).toBe(PICTURES);
    expect(await count('select count(*)::int as n from matter_note')).toBe(notes);
    expect(await count('select count(*)::int as n from watch_point')).toBe(points);
    expect(await count('select count(*)::int as n from watch_look')).toBe(looks);
    const wasted = line.sentTo('/api/blobs/') / pictured - 1;
    const { requests, resets } = line.counts;
    console.log(
      `${ENTRIES} entries, ${PICTURES} pictures of ${Math.round(pictured / PICTURES / 1024)} KB: ${rounds} rounds, ${requests} requests, ${resets} broken off, ` +
        `${(wasted * 100).toFixed(1)} % of the pictures' bytes sent twice, ${minutes.toFixed(0)} minutes of the phone's day`,
    );
    expect(resets).toBeGreaterThan(0);
    // Of a few pictures it is chance.
    if (PICTURES >= 100) expect(wasted).toBeLessThanOrEqual(0.05);
  },
  6 * 3_600_000,
);
