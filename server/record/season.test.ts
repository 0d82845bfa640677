/**
 * 一季 (quality: D4): day and night by a moved clock, something published at any hour, the server's process ended and begun again, the
 * witness away for up to twenty hours. On record within a minute, signed within the hour, witnessed within the day, always there.
 * The long one: DAYS=90 npx vitest run server/record/season.test.ts
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, type Moment } from '../../domain/kernel/day.ts';
import { keyText, readKey, readNote, seenAt } from '../../domain/record/note.ts';
import { ask, commanded, PLACES, type SmallCounty, smallCounty } from '../../tests/support/county.ts';
import { between, chanceFrom } from '../../tools/seed/chance.ts';
import { verifyCounty } from '../../tools/verify/verify.ts';
import { serveWitness, type Witnessing } from '../../tools/witness/serve.ts';
import { newWitness, readWitness } from '../../tools/witness/settings.ts';
import type { House } from '../kit/house.ts';
import { newId } from '../kit/id.ts';
import { RECORDED } from '../recorded.ts';
import { askWitnesses } from './ask-witness.ts';
import { firstOrigin, recordKeys, verify } from './key.ts';
import { merging } from './merge.ts';

const DAYS = Number(process.env.DAYS ?? 1);
/** How often the server merges and asks its witnesses. */
const TURN = 20_000;
const ARCHIVE = 'archive.example';
const merge = merging(RECORDED);
const [VILLAGE = ''] = PLACES.villages;
const chance = chanceFrom(process.env.SEED ?? 'a season');

let county: SmallCounty;
let folder: string;
let witness: Witnessing | undefined;
let witnesses: House['witnesses'];
beforeAll(async () => {
  county = await smallCounty();
  folder = await mkdtemp(join(tmpdir(), 'xiezhi-witness-'));
  const { signer } = await newWitness(folder, ARCHIVE);
  const records = [keyText(recordKeys(county.house, firstOrigin(county.house)).note)];
  const settings = (port: number) => JSON.stringify({ name: ARCHIVE, port, records });
  await writeFile(join(folder, 'witness.json'), settings(0));
  witness = await serveWitness(await readWitness(folder));
  // It comes back where it was.
  await writeFile(join(folder, 'witness.json'), settings(Number(new URL(witness.url).port)));
  witnesses = [{ key: signer.key, url: new URL('/add-checkpoint', witness.url) }];
});
afterAll(async () => {
  await witness?.stop();
  await county.close();
});

/** The house as it runs now; that a witness is away is no news here. */
const running = (): House =>
  Object.create(county.house, { witnesses: { value: witnesses }, log: { value: () => {} } }) as House;

async function turn(): Promise<void> {
  county.wait(TURN);
  await merge(running());
  await askWitnesses(running());
}

async function published(): Promise<string> {
  const as = await county.who('village_cadre', VILLAGE);
  const matterId = newId();
  const lamp = { text: '路灯不亮了，请来看看', category: 'infrastructure.lighting', placeCode: VILLAGE };
  const said = { title: '路灯不亮', text: '村口的路灯不亮', result: '换了灯泡', kept: [] };
  const act = async (url: string, body: object) => {
    const reply = await ask(county, 'POST', url, { as, body: commanded({ ...body }) });
    expect(reply.statusCode, reply.body).toBe(200);
    return reply.json() as { publicationId: string };
  };
  await act('/api/matters', { matterId, ...lamp });
  await act(`/api/matters/${matterId}/settle`, { answer: '换了灯泡，亮了' });
  return (await act(`/api/matters/${matterId}/publish`, said)).publicationId;
}

/** The newest checkpoint: when the record signed it, and whether the archive has. */
async function checkpoint(): Promise<{ at: Moment; witnessed: boolean }> {
  const note = readNote((await ask(county, 'GET', '/log/checkpoint')).body);
  const [, clock = ''] = (await ask(county, 'GET', '/log/keys')).body.split('\n');
  const key = readKey(clock);
  if (note === undefined || key === undefined) throw new Error('there is no signed checkpoint');
  return {
    at: (seenAt(note, key, verify) ?? 0) * 1000,
    witnessed: witnesses.every((one) => seenAt(note, one.key, verify) !== undefined),
  };
}

test(
  '公开的一分钟内记上，检查点不过一小时，见证不过一天，随时读得到',
  async () => {
    const first = await published();
    await turn();
    let witnessed = county.house.now();
    let back = 0;
    const late: string[] = [];
    const say = (what: string) => late.push(`day ${Math.floor(county.house.now() / DAY)}: ${what}`);
    for (let hour = 0; hour < DAYS * 24; hour += 1) {
      if (witness === undefined && hour >= back) witness = await serveWitness(await readWitness(folder));
      else if (witness !== undefined && chance() < 1 / 60) {
        await witness.stop();
        witness = undefined;
        back = hour + between(chance, 1, 20);
      }
      county.wait(between(chance, 0, 59) * MINUTE);
      await turn();
      const id = chance() < 0.2 ? await published() : undefined;
      if (chance() < 0.1) {
        county.wait(between(chance, 1, 5) * MINUTE);
        await county.restart();
        // As it starts it merges, before anybody is let in.
        await merge(running());
      }
      for (let turns = 0; turns < MINUTE / TURN; turns += 1) await turn();
      const proven = id === undefined ? undefined : await ask(county, 'GET', `/api/record?of=${id}`);
      if (proven !== undefined && proven.json().entries[0]?.proof == null)
        say('not on record after a minute');
      const newest = await checkpoint();
      const now = county.house.now();
      if (newest.witnessed) witnessed = now;
      if (now - newest.at > HOUR + TURN) say('the checkpoint is older than an hour');
      if (now - witnessed > DAY) say('not witnessed for a day');
      for (const url of ['/log/checkpoint', '/log/keys', `/api/record?of=${first}`, '/api/places'])
        if ((await ask(county, 'GET', url)).statusCode !== 200) say(`${url} is not there`);
      county.wait(HOUR - (county.house.now() % HOUR));
    }
    expect(late).toEqual([]);
    expect((await verifyCounty(county.house)).differences).toEqual([]);
  },
  DAYS * 60_000,
);
