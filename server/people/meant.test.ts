/** 不以别人的名义: two windows of one browser share a session; what one shows is what it acts as, or it does not act. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OFFICE_HEADER } from '../../contract/people.ts';
import {
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { newId } from '../kit/id.ts';

let county: SmallCounty;
beforeAll(async () => {
  county = await smallCounty();
});
afterAll(() => county.close());

const [TOWN = ''] = PLACES.towns;
const [VILLAGE = ''] = PLACES.villages;

/** As somebody's browser asks, from a window that shows an office. */
const asked = ({ cookie }: Someone, shown: string, body?: object, url = '/api/waiting') =>
  county.app.inject({
    method: body === undefined ? 'GET' : 'POST',
    url,
    headers: {
      ...{ cookie, [OFFICE_HEADER]: shown },
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
  });

test('窗口上显示的是谁，就以谁的名义办；同一个浏览器里已经换了人，什么也不读、什么也不办', async () => {
  const officer = await county.who('town_officer', TOWN);
  const cadre = await county.who('village_cadre', VILLAGE);
  const report = () => commanded({ matterId: newId(), text: '集镇上的路灯不亮了' });
  const matters = async () => (await county.god.query('select count(*)::int as n from matter')).rows[0].n;
  const before = await matters();

  // Asked for the first time, and once the session is known.
  for (let times = 0; times < 2; times += 1) {
    expect((await asked(cadre, officer.office.id)).statusCode).toBe(401);
    expect((await asked(cadre, officer.office.id, report(), '/api/matters')).json()).toEqual({
      problem: 'signed-out',
    });
    expect(await matters()).toBe(before);
    expect((await asked(cadre, cadre.office.id)).statusCode).toBe(200);
  }
  expect((await asked(cadre, cadre.office.id, report(), '/api/matters')).statusCode).toBe(200);
  expect(await matters()).toBe(before + 1);
});
