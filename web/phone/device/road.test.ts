/** 不是我们的回音: something between phone and server answers in JSON of its own; nothing is taken, and nothing is let go (5). */
import { afterEach, expect, test, vi } from 'vitest';
import { House, phoneOn, reporting, standings } from '../outbox/examples.ts';
import { keepBytes, photosOf } from '../outbox/photos.ts';
import { photoRoad, road } from './road.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const says = (status: number, body: string) =>
  vi.stubGlobal(
    'fetch',
    async () => new Response(body, { status, headers: { 'content-type': 'application/json' } }),
  );

test.each([
  [200, '{}'],
  [200, '{"code":403,"msg":"blocked"}'],
  [200, '[]'],
  [200, 'null'],
  [200, '{"code":'],
  [400, '{"code":400}'],
  [401, '{"msg":"login"}'],
  [404, '{"error":"no route"}'],
  [409, '{"code":1}'],
  [429, '{}'],
])('途中有人回 %i %s：不算回音，什么都没丢，照片不放手，收过的不重发（5）', async (status, body) => {
  const house = new House();
  const phone = phoneOn(house);
  await phone.save(reporting());
  await phone.sync();
  const { epoch } = await phone.about();
  says(status, body);
  const { store } = phone.ports;
  const walled = phoneOn(house, { store, road, photoRoad });
  // Reading comes first here: what was taken is not sent again because of it.
  expect(await walled.sync()).toEqual({ kind: 'nothing' });
  expect(await standings(walled)).toEqual(['taken']);
  expect((await walled.about()).epoch).toBe(epoch);
  await keepBytes(store, 'p', new Uint8Array(3));
  await walled.save(reporting({ photos: [{ sha256: 'p', size: 3 }] }));
  expect(await walled.sync()).toEqual({ kind: 'nothing' });
  expect(await standings(walled)).toEqual(['taken', 'waiting']);
  // Words are sent by the right road, the picture by the wrong one.
  await phoneOn(house, { store, photoRoad }).sync();
  expect(await photosOf(store)).toHaveLength(1);
  vi.unstubAllGlobals();
  expect(await phone.sync()).toEqual({ kind: 'done' });
  expect(house.done.map(({ kind }) => kind)).toEqual(['matter.report', 'matter.report', 'matter.add-photo']);
});
