/** 从空库开县: the real places, no demonstration, and a first administrator whom a one-time code lets in. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApp } from '../server/app.ts';
import { freshDatabase } from '../tests/support/database.ts';
import { openFirst } from './seed/first.ts';
import { stateOf, withHouse } from './seed/state.ts';
import { seedCounty } from './seed/store.ts';

test('空库开县：有真实的镇村、没有演示；凭一次性邀请码设口令登录；再要一次，旧码作废', async () => {
  const fresh = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-county-'));
  const store = { url: fresh.url, folder, close: async () => {} };
  const wishes = { name: '姚学田', phone: '13800001234' };
  await withHouse(store, '611025', async (house) => {
    await seedCounty(house, () => {});
    expect(await stateOf(house)).toBe('real');
    const lost = await openFirst(house, wishes);
    const { account, code } = await openFirst(house, wishes);
    expect(account).toBe('13800001234');

    const app = await openApp(house);
    const take = (payload: object) => app.inject({ method: 'POST', url: '/api/invitations/take', payload });
    const password = '河口的核桃树下 2026';
    expect((await take({ code: lost.code, password })).statusCode).toBe(404);
    const taken = await take({ code, password });
    expect(taken.statusCode, taken.body).toBe(200);
    expect(taken.json()).toMatchObject({
      personName: '姚学田',
      demo: false,
      office: { post: 'system_admin', placeName: '镇安县' },
    });
    expect((await take({ code, password })).statusCode).toBe(404);
    const signedIn = await app.inject({
      method: 'POST',
      url: '/api/sign-in',
      payload: { account, password },
    });
    expect(signedIn.statusCode, signedIn.body).toBe(200);
    await app.close();
  });
  await rm(folder, { recursive: true });
});
