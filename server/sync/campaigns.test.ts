/** 手机上的专项排查: a town carries what waits for its word, a village what is done there; a word without a signal counts once. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  commanded,
  PLACES,
  type SmallCounty,
  type Someone,
  smallCounty,
} from '../../tests/support/county.ts';
import { Phone } from '../../tests/support/phone.ts';
import { newId } from '../kit/id.ts';

const [VILLAGE = '', NEXT = ''] = PLACES.villages;
const [TOWN = '', NEXT_TOWN = ''] = PLACES.towns;

let county: SmallCounty;
let town: Someone;
let cadre: Someone;
beforeAll(async () => {
  county = await smallCounty();
  town = await county.who('town_officer', TOWN);
  cadre = await county.who('village_cadre', VILLAGE);
});
afterAll(() => county?.close());

async function done(as: Someone, url: string, request: Record<string, unknown>): Promise<void> {
  const { statusCode, body } = await ask(county, 'POST', url, { as, body: commanded(request) });
  expect(statusCode, body).toBe(200);
}

/** Asked for by a bureau of the county, in these places. */
async function asked(...places: string[]): Promise<string> {
  const campaignId = newId();
  await done(await county.who('unit_handler', '611025-shuili'), '/api/campaigns', {
    ...{ campaignId, places, title: '自建房排查', kind: 'house', purpose: '找出有危险的自建房' },
    ...{ basis: '县安委会文件', deadline: '2026-09-20', until: '2026-09-30' },
  });
  return campaignId;
}

const end = async (campaignId: string) =>
  done(await county.who('unit_handler', '611025-shuili'), `/api/campaigns/${campaignId}/end`, {});

async function carried(as: Someone): Promise<Phone> {
  const phone = new Phone(county, as);
  await phone.pullAll();
  return phone;
}

const decided = (phone: Phone, kind: string, campaignId: string, body: Record<string, unknown> = {}) =>
  phone.saved(kind, { entity: campaignId, params: { campaignId }, body });

test('等镇里定的在镇的手机里，写着在哪些村做；别的镇、村里、片里的手机都没有', async () => {
  const campaignId = await asked(VILLAGE, PLACES.villages[2] ?? '');
  const name = `campaign ${campaignId}`;
  expect((await carried(town)).held.get(name)?.record).toMatchObject({
    ...{ waitsForMe: true, mayRefuse: true, placeNames: [county.house.names(VILLAGE)] },
  });
  const next = await carried(await county.who('town_officer', NEXT_TOWN));
  expect(next.held.get(name)?.record).toMatchObject({
    placeNames: [county.house.names(PLACES.villages[2] ?? '')],
  });
  for (const as of [cadre, await county.who('area_chief', PLACES.areas[0] ?? '')])
    expect((await carried(as)).held.has(name)).toBe(false);
  await end(campaignId);
});

test('没有信号时同意，回来定一次，各片有了点位，镇上不再带、村里带上；再发一遍还是一次', async () => {
  const campaignId = await asked(VILLAGE);
  const phone = await carried(town);
  const yes = decided(phone, 'campaign.approve', campaignId);
  const twice = [await phone.push([yes]), await phone.push([yes])];
  expect(twice.map(({ outcomes: [one] }) => one?.outcome)).toEqual(['APPLIED', 'REPLAYED']);
  const { rows } = await county.god.query('select place_code from watch_point where campaign_id = $1', [
    campaignId,
  ]);
  expect(rows.map(({ place_code }) => place_code).sort()).toEqual(
    PLACES.areas.filter((area) => area.startsWith(VILLAGE)),
  );
  const name = `campaign ${campaignId}`;
  expect((await carried(town)).held.has(name)).toBe(false);
  expect((await carried(cadre)).held.get(name)?.record).toMatchObject({ status: 'open', mayRefuse: true });
  expect((await carried(await county.who('village_cadre', NEXT))).held.has(name)).toBe(false);
  await end(campaignId);
});

test('村里没有信号时写明不接，回来这个村的点位都停；两部手机都写，第二个知道已经写过', async () => {
  const campaignId = await asked(VILLAGE, NEXT);
  await done(town, `/api/campaigns/${campaignId}/approve`, {});
  const [one, other] = [await carried(cadre), await carried(cadre)];
  const no = (phone: Phone) => decided(phone, 'campaign.refuse', campaignId, { why: '上月刚查过' });
  const outcomes = [await one.push([no(one)]), await other.push([no(other)])].map(({ outcomes: [said] }) => [
    said?.outcome,
    said?.reason,
  ]);
  expect(outcomes).toEqual([
    ['APPLIED', null],
    ['REFUSED', 'declined-before'],
  ]);
  const { rows } = await county.god.query(
    'select place_code from watch_point where campaign_id = $1 and retired_on is null',
    [campaignId],
  );
  expect(rows.every(({ place_code }) => place_code.startsWith(NEXT))).toBe(true);
  expect((await carried(cadre)).held.has(`campaign ${campaignId}`)).toBe(false);
  await end(campaignId);
});

test('同一时候镇上另一个人先定了：后到的知道没有等着定的了', async () => {
  const campaignId = await asked(VILLAGE);
  const phone = await carried(town);
  await done(town, `/api/campaigns/${campaignId}/refuse`, { why: '正在抢收' });
  const { outcomes } = await phone.push([decided(phone, 'campaign.approve', campaignId)]);
  expect(outcomes).toMatchObject([{ outcome: 'REFUSED', reason: 'nothing-to-decide' }]);
});
