/** 两段历史: the server is put back from a copy of yesterday, and a place moves with its office; phones end as if nothing had been. */
import pg from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { otherHistory } from '../../server/sync/cluster.store.ts';
import { ask, commanded, PLACES } from '../support/county.ts';
import { databaseUrl, onServer } from '../support/start.ts';
import { type Chance, chanceOf, idFrom } from './chance.ts';
import { type MortalCounty, mortalCounty } from './mortal.ts';
import { Phone } from './phone.ts';
import { CALM } from './weather.ts';

const [AREA = ''] = PLACES.areas;
const [VILLAGE = '', , OTHER_VILLAGE = ''] = PLACES.villages;

let county: MortalCounty;
beforeEach(async () => {
  county = await mortalCounty();
});
afterEach(() => county?.close());

const chance = chanceOf(7);

/** Other ids for each phone, and no accident. */
const never = (): Chance => {
  const seed = chanceOf(Math.floor(chance() * 1e9));
  return () => 0.2 + 0.8 * seed();
};

async function phoneOf(post: 'area_chief' | 'village_cadre', place: string): Promise<Phone> {
  const as = await county.who(post, place);
  return new Phone({ county, chance, weather: CALM, as }, never(), (it) => it);
}

function reporting(phone: Phone, text: string) {
  const matterId = idFrom(chance, county.house.now());
  const { office } = phone.owner;
  const common = { commandId: idFrom(chance, county.house.now()), version: 1, officeId: office.id };
  return {
    ...common,
    ...{ kind: 'matter.report', entity: matterId, params: {}, shown: { title: text } },
    body: { matterId, text },
  };
}

async function writes(phone: Phone, texts: readonly string[]): Promise<void> {
  for (const text of texts) await phone.save(reporting(phone, text));
  await phone.sync();
}

const standing = async (phone: Phone) => [...new Set((await phone.items()).map((it) => it.standing))];

/** A copy of the whole database as it is now, and the way back to it. Everybody's connection is lost each time. */
async function copyOfEverything(): Promise<{
  putBack(): Promise<void>;
  look(sql: string): Promise<unknown[]>;
}> {
  const { superUrl } = inject('postgres');
  const name = new URL(county.databaseUrl).pathname.slice(1);
  county.god.on('error', () => {});
  const lonely = () =>
    onServer(superUrl, `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
  await lonely();
  await onServer(superUrl, `create database ${name}_copy template ${name} strategy file_copy`);
  return {
    putBack: async () => {
      await lonely();
      await onServer(superUrl, `drop database ${name} with (force)`);
      await onServer(superUrl, `alter database ${name}_copy rename to ${name}`);
    },
    look: async (sql) => {
      const client = new pg.Client({ connectionString: databaseUrl(superUrl, name) });
      await client.connect();
      const { rows } = await client.query(sql);
      await client.end();
      return rows;
    },
  };
}

test('put back from a copy of yesterday, it hears again what it had taken since (21, A6)', async () => {
  const phone = await phoneOf('area_chief', AREA);
  await writes(phone, ['昨天的第一件', '昨天的第二件']);
  const copy = await copyOfEverything();
  await writes(phone, ['今天的第一件', '今天的第二件', '今天的第三件']);
  expect(await standing(phone)).toEqual(['taken']);

  await copy.putBack();
  expect(await copy.look(`select 1 from matter where text like '今天%'`)).toEqual([]);
  await otherHistory(county.house);

  await phone.sync();
  await phone.sync();
  expect(await standing(phone)).toEqual(['taken']);
  const said = (await copy.look('select text from matter')) as { text: string }[];
  expect(said.map(({ text }) => text).sort()).toEqual(
    ['今天的第一件', '今天的第二件', '今天的第三件', '昨天的第一件', '昨天的第二件'].sort(),
  );
  expect(await phone.matters()).toHaveLength(5);
});

test('a place that moves takes its phone along: the old village lets go of it, the new one has it (17)', async () => {
  const [group = ''] = PLACES.groups;
  const chief = await phoneOf('area_chief', AREA);
  const [old, next] = [
    await phoneOf('village_cadre', VILLAGE),
    await phoneOf('village_cadre', OTHER_VILLAGE),
  ];
  await writes(chief, ['搬走以前报的']);
  for (const phone of [old, next]) await phone.sync();
  const names = async (phone: Phone) => (await phone.matters()).map(({ matterId }) => matterId);
  const [moving = ''] = await names(chief);
  expect(await names(old)).toContain(moving);

  await chief.save(reporting(chief, '搬的时候没有信号'));
  const admin = await county.who('system_admin', PLACES.county);
  const moved = await ask(county, 'POST', `/api/places/${group}/move`, {
    as: admin,
    body: commanded({ to: OTHER_VILLAGE }),
  });
  expect(moved.statusCode, moved.body).toBe(200);
  for (let round = 0; round < 2; round += 1) for (const phone of [chief, old, next]) await phone.sync();
  expect(await standing(chief)).toEqual(['taken']);
  expect(await names(old)).not.toContain(moving);
  expect((await names(next)).length).toBe(2);
  expect((await names(chief)).sort()).toEqual((await names(next)).sort());
});
