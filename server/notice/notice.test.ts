import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  COUNTY,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { robot, type Standin } from '../../tests/support/gateways.ts';
import type { House } from '../kit/house.ts';
import { seal } from '../kit/sealing.ts';
import { addSetting } from '../kit/settings.ts';
import { SECRET_OF } from './channels.ts';
import { sendNotices } from './work.ts';

let county: SmallCounty;
let house: House;
let chief: Someone;
let group: Standin;
const [AREA = ''] = PLACES.areas;
const [GROUP = ''] = PLACES.groups;
const ROBOT = '01a00000-0000-7000-8000-000000000001';
const KEY = '693axxx6-7aoc-4bc4-97a0-0ec2sifa5aaa';

beforeAll(async () => {
  county = await smallCounty();
  group = await robot(KEY, () => county.house.now());
  house = Object.create(county.house, { gateways: { value: new Map([['wecom', group.url]]) } });
  chief = await county.who('area_chief', AREA);
  await set('notice.wecom', {
    on: true,
    frame: '{kind}（尾号 {no}）',
    robots: [{ id: ROBOT, name: '村群', of: GROUP }],
  });
  await set(SECRET_OF.wecom, { [ROBOT]: seal(house, SECRET_OF.wecom, KEY) });
});
afterAll(async () => {
  await group.close();
  await county.close();
});

async function set(word: string, body: unknown): Promise<void> {
  await house.database.transaction({ county: COUNTY }, (tx) =>
    addSetting(tx, COUNTY, { word, body, at: new Date(house.now()) }),
  );
  await house.reread();
}

/** A matter raised by the chief and passed up to the group: two steps, of which the second tells the group. */
async function passedUp(text: string): Promise<{ matterId: string; no: string }> {
  const matterId = house.newId();
  const act = async (url: string, body: Record<string, unknown>) => {
    const reply = await ask(county, 'POST', url, { as: chief, body: commanded(body) });
    expect([url, reply.statusCode, reply.body]).toEqual([url, 200, expect.anything()]);
    return reply.json();
  };
  const { no } = await act('/api/matters', { matterId, text, placeCode: AREA });
  await act(`/api/matters/${matterId}/accept`, {});
  await act(`/api/matters/${matterId}/try`, { tried: '去看过，一家人弄不动' });
  await act(`/api/matters/${matterId}/escalate`, { why: '要组里出工，13800001111' });
  return { matterId, no };
}

test('一步办下来，群里只收到一条：哪一类、编号尾号，没有别的', async () => {
  const { no } = await passedUp('三组入户路塌了一截，电话 13800001111 李大爷');
  await sendNotices(house);
  await sendNotices(house);
  expect(group.got).toEqual([{ to: KEY, text: `有新到的事待签收（尾号 ${no.slice(-4)}）` }]);
});
