/** 手机里出的毛病: two pages at once, ten taps, one person's two phones, a full store, a connection the system killed, a store the browser cleared (faults 10, 24, 25, 26; B7). */
import type { BrowserContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { readAnew, signInOn } from '../support/chiefs-phone.ts';
import { ask, commanded, PASSWORD, PLACES } from '../support/county.ts';
import { enterPin, PIN } from '../support/pin.ts';
import { sealedBytes } from '../support/sealed-bytes.ts';
import { signalReturns } from '../support/signal.ts';

let town: Town;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  town = await openTown();
}, 120_000);
afterAll(() => town?.close());
beforeEach(async () => {
  context = await town.browser.newContext(A_PHONE);
  page = await context.newPage();
  town.seen.length = 0;
});
afterEach(() => context.close());

const open = (it: Page, path: string) => it.goto(`${town.origin}/phone${path}`);

async function write(it: Page, text: string): Promise<void> {
  await open(it, '/report');
  await it.getByLabel('什么事').fill(text);
}
const send = (it: Page) => it.getByRole('button', { name: '发送' }).click();

async function report(it: Page, text: string): Promise<void> {
  await write(it, text);
  await send(it);
  await it.getByText('已保存，待发').waitFor();
}

const raised = async (text: string): Promise<number> =>
  (await town.county.god.query('select 1 from matter where text = $1', [text])).rowCount ?? 0;

test('两页一起开、一起连上：每条只办一次，送的只有一页（10）', async () => {
  await signInOn(page, town);
  const other = await context.newPage();
  await open(other, '/');
  await other.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await context.setOffline(true);
  const texts = ['左页一件', '右页一件', '左页又一件', '右页又一件'];
  for (const [at, text] of texts.entries()) await report(at % 2 === 0 ? page : other, text);
  await open(page, '/pending');
  await open(other, '/pending');
  for (const it of [page, other]) await it.getByText('4 条待发').first().waitFor();
  town.seen.length = 0;
  await signalReturns(context);
  for (const it of [page, other]) await it.getByText('都发出去了', { exact: false }).waitFor();
  expect(await Promise.all(texts.map(raised))).toEqual([1, 1, 1, 1]);
  // Refused ones only asked for a proof by the server's clock.
  const pushed = town.seen.filter(({ url, status }) => url === '/api/sync/push' && status === 200);
  expect(pushed).toHaveLength(1);
}, 90_000);

test('同一份草稿在两页里开着，两页都点“发送”：是一件（10）', async () => {
  await signInOn(page, town);
  await write(page, '两页里的同一份草稿');
  await expect.poll(() => sealedBytes(page, '.report')).toBeGreaterThan(0);
  const other = await context.newPage();
  await open(other, '/report');
  await expect.poll(() => other.getByLabel('什么事').inputValue()).toBe('两页里的同一份草稿');
  await send(page);
  await page.getByText('已上报', { exact: true }).waitFor();
  await send(other);
  await other.getByText('已上报', { exact: true }).waitFor();
  expect(await raised('两页里的同一份草稿')).toBe(1);
}, 90_000);

test('同一份没加完的点位在两页里开着，两页都点“加上”：是一个（10）', async () => {
  await signInOn(page, town);
  await open(page, '/walk/add');
  await page.getByRole('radio', { name: '老桥' }).click();
  await page.getByLabel('叫什么').fill('两页里的老桥');
  await expect.poll(() => sealedBytes(page, '.point')).toBeGreaterThan(0);
  const other = await context.newPage();
  await open(other, '/walk/add');
  await expect.poll(() => other.getByLabel('叫什么').inputValue()).toBe('两页里的老桥');
  await context.setOffline(true);
  for (const it of [page, other]) {
    await it.getByRole('button', { name: '加上' }).click();
    await it.getByText('已保存，有信号时自动发出。').waitFor();
  }
  await open(page, '/pending');
  await page.getByText('2 条待发').first().waitFor();
  await signalReturns(context);
  await page.getByText('都发出去了', { exact: false }).waitFor();
  const { rowCount } = await town.county.god.query(`select 1 from watch_point where title = '两页里的老桥'`);
  expect(rowCount).toBe(1);
}, 90_000);

const notes = async (): Promise<string[]> =>
  (await town.county.god.query('select text from matter_note order by at, id')).rows.map(({ text }) => text);

test('同一条没写完的备注在两页里开着，两页都点“发送”：是一条；在一页里接着写了的，是另一条，一条不丢（10）', async () => {
  await signInOn(page, town);
  await write(page, '写备注的一件');
  await send(page);
  await page.getByText('已上报', { exact: true }).waitFor();
  const { rows } = await town.county.god.query(`select id from matter where text = '写备注的一件'`);
  const path = `/matters/${rows[0].id}`;
  const [left, right] = [page, await context.newPage()];
  await open(left, path);
  const label = '要让办事的人知道什么';
  await left.getByText('补充一句', { exact: true }).click();
  await left.getByLabel(label).fill('两页里的同一条备注');
  await expect.poll(() => sealedBytes(left, '.note')).toBeGreaterThan(0);
  await open(right, path);
  await expect.poll(() => right.getByLabel(label).inputValue()).toBe('两页里的同一条备注');
  await context.setOffline(true);
  const sends = async (it: Page) => {
    await it
      .locator('form', { has: it.getByLabel(label) })
      .getByRole('button', { name: '发送' })
      .click();
    await it.getByText('已保存，有信号时自动发出。').waitFor();
  };
  await sends(left);
  await sends(right);
  await right.getByLabel(label).fill('接着写的另一条备注');
  await sends(right);
  await open(left, '/pending');
  await signalReturns(context);
  await left.getByText('都发出去了', { exact: false }).waitFor();
  expect(await notes()).toEqual(['两页里的同一条备注', '接着写的另一条备注']);
}, 90_000);

test('一页里发了，另一页里接着写了再发：是两件，先说的、后说的都在（10）', async () => {
  await signInOn(page, town);
  await write(page, '桥面裂了一道缝');
  await expect.poll(() => sealedBytes(page, '.report')).toBeGreaterThan(0);
  const other = await context.newPage();
  await open(other, '/report');
  await expect.poll(() => other.getByLabel('什么事').inputValue()).toBe('桥面裂了一道缝');
  await send(page);
  await page.getByText('已上报', { exact: true }).waitFor();
  await other.getByLabel('什么事').fill('桥面裂了一道缝，能伸进手掌');
  await send(other);
  await other.getByText('已上报', { exact: true }).waitFor();
  expect(await raised('桥面裂了一道缝')).toBe(1);
  expect(await raised('桥面裂了一道缝，能伸进手掌')).toBe(1);
}, 90_000);

test('点十下“发送”，是一件（B7）', async () => {
  await signInOn(page, town);
  await write(page, '点了十下的一件');
  await page.getByRole('button', { name: '发送' }).click({ clickCount: 10 });
  await page.getByText('已上报', { exact: true }).waitFor();
  await context.setOffline(true);
  await write(page, '没有信号点了十下的一件');
  await page.getByRole('button', { name: '发送' }).evaluate((button: HTMLElement) => {
    for (let tap = 0; tap < 10; tap += 1) button.click();
  });
  await page.getByText('已保存，待发').waitFor();
  await context.setOffline(false);
  await open(page, '/pending');
  await page.getByText('都发出去了', { exact: false }).waitFor();
  expect([await raised('点了十下的一件'), await raised('没有信号点了十下的一件')]).toEqual([1, 1]);
}, 90_000);

/** A topic of the village with one card and one slip for it: the slip's code. */
async function topicWithSlip(): Promise<{ consultationId: string; code: string }> {
  const { county } = town;
  const [village = ''] = PLACES.villages;
  const as = await county.who('village_cadre', village);
  const consultationId = county.house.newId();
  const post = async (url: string, body: object) =>
    expect((await ask(county, 'POST', url, { as, body: commanded({ ...body }) })).statusCode, url).toBe(200);
  const topic = { consultationId, title: '水渠清淤', text: '一家出一个工还是按地亩出', source: 'residents' };
  await post('/api/consultations', { ...topic, placeCode: village });
  const at = `/api/consultations/${consultationId}`;
  await post(`${at}/review`, { verdict: 'accepted', why: '大家都关心', party: '同意', obstacles: [] });
  await post(`${at}/show-card`, { cardId: county.house.newId(), text: '按地亩出工' });
  await post(`${at}/issue-ballots`, { count: 1 });
  const { ballots } = (await ask(county, 'GET', `${at}/ballots`, { as })).json();
  return { consultationId, code: ballots[0].code };
}

test('一个人两部手机，都没有信号，用同一条表态条：是一票，另一部看得到没算（B7）', async () => {
  const { consultationId, code } = await topicWithSlip();
  const second = await town.browser.newContext(A_PHONE);
  const other = await second.newPage();
  for (const it of [page, other]) {
    town.seen.length = 0;
    await signInOn(it, town);
    await readAnew(it, town);
    await it.context().setOffline(true);
    await open(it, `/talks/${consultationId}/cards`);
    await it.getByLabel('表态条上的码').fill(code);
    await it.getByRole('button', { name: '开始' }).click();
    await it.getByRole('button', { name: '同意', exact: true }).click({ clickCount: 10 });
    await it.getByText('数上了').waitFor();
    await open(it, '/pending');
    await it.getByText('1 条待发').first().waitFor();
  }
  await context.setOffline(false);
  await page.getByText('都发出去了', { exact: false }).waitFor();
  await second.setOffline(false);
  await other.getByText('用过', { exact: false }).first().waitFor();
  const { rows } = await town.county.god.query(
    'select sum(agree)::int as agree from statement_tally where consultation_id = $1',
    [consultationId],
  );
  expect(rows).toEqual([{ agree: 1 }]);
  await second.close();
}, 90_000);

/** A phone whose store takes no row over so many bytes any more: the transaction ends as it does when the disk is full. */
function fullFor(bytes: number): void {
  const full = new WeakSet<IDBTransaction>();
  Object.assign(window, { most: bytes });
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function putIfRoom(value, key) {
    const { data } = value as { data?: Uint8Array };
    if ((data?.length ?? 0) <= (window as unknown as { most: number }).most)
      return put.call(this, value, key);
    full.add(this.transaction);
    queueMicrotask(() => this.transaction.abort());
    return put.call(this, value, key);
  };
  const plain = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'error')?.get;
  Object.defineProperty(IDBTransaction.prototype, 'error', {
    get(this: IDBTransaction) {
      return full.has(this) ? new DOMException('no room', 'QuotaExceededError') : plain?.call(this);
    },
  });
}

const roomFor = (bytes: number) => page.evaluate((most) => void Object.assign(window, { most }), bytes);

const photo = async () => ({
  name: 'photo.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: {
      ...{ width: 1200, height: 1200, channels: 3, background: '#888888' },
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg({ quality: 85 })
    .toBuffer(),
});

test('手机存满了：照片存不下就说清楚，文字还在、腾出地方就发得出去（24）', async () => {
  await page.addInitScript(fullFor, 1_000_000);
  await signInOn(page, town);
  await write(page, '存满了也要报的一件');
  await roomFor(20_000);
  await page.locator('input[type=file]').setInputFiles(await photo());
  await page.getByText('这张照片没有存下', { exact: false }).waitFor();
  await roomFor(0);
  await send(page);
  await page.getByText('手机存满了，没有存下', { exact: false }).waitFor();
  expect(await page.getByLabel('什么事').inputValue()).toBe('存满了也要报的一件');
  expect(await raised('存满了也要报的一件')).toBe(0);
  await roomFor(1_000_000);
  await send(page);
  await page.getByText('已上报', { exact: true }).waitFor();
  expect(await raised('存满了也要报的一件')).toBe(1);
}, 90_000);

test('手机存满了，收发也说得清：不说“正在发送”，腾出地方都发出去，各一次（24）', async () => {
  await page.addInitScript(fullFor, 1_000_000);
  await signInOn(page, town);
  await context.setOffline(true);
  await report(page, '存满之前存下的一件');
  await open(page, '/pending');
  await roomFor(0);
  await signalReturns(context);
  await page.getByText('手机存满了，收发不全', { exact: false }).waitFor();
  await expect.poll(() => page.getByText('正在发送').count()).toBe(0);
  expect(await raised('存满之前存下的一件')).toBe(0);
  await roomFor(1_000_000);
  // By itself, without a tap.
  await page.getByText('都发出去了', { exact: false }).waitFor();
  expect(await raised('存满之前存下的一件')).toBe(1);
}, 90_000);

test('系统把库的连接关了：下一次存照样存得下，什么也没丢（25）', async () => {
  await page.addInitScript(() => {
    const all: IDBDatabase[] = [];
    Object.assign(window, { opened: all });
    const plain = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function open(...it) {
      const asked = plain.apply(this, it);
      asked.addEventListener('success', () => all.push(asked.result));
      return asked;
    };
  });
  await signInOn(page, town);
  await context.setOffline(true);
  await report(page, '关之前的一件');
  await write(page, '关之后的一件');
  const closed = await page.evaluate(() => {
    const { opened } = window as unknown as { opened: IDBDatabase[] };
    for (const it of opened) it.close();
    return opened.length;
  });
  expect(closed).toBeGreaterThan(0);
  await send(page);
  await page.getByText('已保存，待发').waitFor();
  await open(page, '/pending');
  await page.getByText('2 条待发').first().waitFor();
  await signalReturns(context);
  await page.getByText('都发出去了', { exact: false }).waitFor();
  expect([await raised('关之前的一件'), await raised('关之后的一件')]).toEqual([1, 1]);
}, 90_000);

/** What a browser does while it cleans up: the store answers nothing for as long as this is on. */
const ailing = (on: boolean): Promise<void> =>
  page.evaluate((ill) => {
    const sound = Reflect.get(window, 'sound') ?? IDBDatabase.prototype.transaction;
    Reflect.set(window, 'sound', sound);
    IDBDatabase.prototype.transaction = ill
      ? () => {
          throw new DOMException('closing', 'InvalidStateError');
        }
      : sound;
  }, on);

test('设密码、输密码时库没有回应：说清楚，再点一次就进去', async () => {
  await page.goto(`${town.origin}/phone/`);
  await page.getByLabel('账号或手机号').fill(`area_chief-${PLACES.areas[1]}`);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByLabel('6 位数字密码').fill(PIN);
  await page.getByLabel('再输一遍').fill(PIN);
  await ailing(true);
  const set = page.getByRole('button', { name: '设好了，进入' });
  await set.click();
  await page.getByText('没存进这部手机', { exact: false }).waitFor();
  await ailing(false);
  await set.click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();

  // After twelve hours it is locked when the app comes to the front.
  await page.clock.install({ time: Date.now() + 13 * 3_600_000 });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByRole('heading', { name: '输入密码打开' }).waitFor();
  await ailing(true);
  await enterPin(page);
  await page.getByText('没打开，不算您输错', { exact: false }).waitFor();
  await ailing(false);
  await page.getByRole('button', { name: '打开', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
}, 90_000);

test('浏览器把库清了，页面还开着：不往没有钥匙的库里写，说清楚；重新登录、设密码就能用（26）', async () => {
  const account = `area_chief-${PLACES.areas[3]}`;
  await signInOn(page, town, { account });
  const text = '清了以后写的一件';
  await write(page, text);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: town.origin, storageTypes: 'indexeddb' });
  // A page that was at work notices by itself, before anybody taps.
  await page
    .getByRole('button', { name: '发送' })
    .evaluateAll(([it]) => (it as HTMLElement | undefined)?.click());
  await page.getByText('这部手机上的资料没有了', { exact: false }).waitFor();
  expect(await raised(text)).toBe(0);
  await signInOn(page, town, { account });
  await write(page, text);
  await send(page);
  await expect.poll(() => raised(text)).toBe(1);
}, 90_000);

test('浏览器把库清了：重新登录时说出以前最后一次连上是什么时候，看过就不再说（26）', async () => {
  const account = `area_chief-${PLACES.areas[2]}`;
  await signInOn(page, town, { account });
  expect(await page.getByText('您以前的手机', { exact: false }).count()).toBe(0);
  await context.setOffline(true);
  await report(page, '清掉的一件');
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin: town.origin, storageTypes: 'all' });
  // Nobody is told: the page whose store is gone is left at once.
  await context.setOffline(false);
  await signInOn(page, town, { account });
  await page.getByText('您以前的手机', { exact: false }).waitFor();
  await open(page, '/');
  await page.getByText('您以前的手机', { exact: false }).waitFor();
  await page.getByRole('button', { name: '知道了' }).click();
  await page.getByText('您以前的手机', { exact: false }).waitFor({ state: 'detached' });
  await open(page, '/');
  await page.getByRole('heading', { level: 1, name: '待办' }).waitFor();
  await page.getByText('没有等您办的', { exact: false }).or(page.getByRole('list')).first().waitFor();
  expect(await page.getByText('您以前的手机', { exact: false }).count()).toBe(0);
  expect(await raised('清掉的一件')).toBe(0);
}, 90_000);
