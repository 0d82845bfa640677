/** 三年: what was seen and what the weather was goes when it is old; the point keeps the day on which it was seen last. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';
import { forgetOldWalks } from './forget.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county?.close());

test('三年前的看过和天气提示清除，三年以内的、点位上次看过的日子都还在', async () => {
  const officer = await county.who('town_officer', PLACES.towns[0] ?? '');
  const chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  const pointId = newId();
  const send = async (as: Someone, url: string, body: object) => {
    const reply = await ask(county, 'POST', url, { as, body: commanded({ ...body }) });
    expect(reply.statusCode, reply.body).toBe(200);
  };
  await send(chief, '/api/watch-points', { pointId, kind: 'gauge', title: '老桥下水位' });
  const looks = [newId(), newId()];
  for (const lookId of looks)
    await send(chief, `/api/watch-points/${pointId}/look`, { lookId, day: '2026-09-07' });
  const note = { text: '今夜有大雨', placeCode: PLACES.towns[0], from: '2026-09-07', until: '2026-09-08' };
  const notes = [newId(), newId()];
  for (const weatherId of notes) await send(officer, '/api/weather-notes', { weatherId, ...note });
  await county.god.query(`update watch_look set look_day = '2023-09-06' where id = $1`, [looks[0]]);
  await county.god.query(
    `update weather_note set from_day = '2023-09-01', until = '2023-09-06' where id = $1`,
    [notes[0]],
  );
  expect(await forgetOldWalks(county.house)).toBe(2);
  expect(await forgetOldWalks(county.house)).toBe(0);
  const left = async (table: string, ids: readonly string[]) =>
    (await county.god.query(`select id from ${table} where id = any($1)`, [ids])).rows.map(({ id }) => id);
  expect(await left('watch_look', looks)).toEqual([looks[1]]);
  expect(await left('weather_note', notes)).toEqual([notes[1]]);
  const { rows } = await county.god.query('select last_look from watch_point where id = $1', [pointId]);
  expect(rows[0].last_look).not.toBeNull();
});
