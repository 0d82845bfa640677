/** 塌方: one matter from an area chief's phone through five levels to a result that everybody can read. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import * as phone from './phone.ts';
import { fetchedBy, metadataOf, pictureWithPlace } from './picture.ts';
import * as site from './site.ts';
import { step } from './sound.ts';

const SAID = '连日下雨，三组老槐坡入户路塌了约四米，六户人家出行要绕路。';
const TITLE = '连日下雨';
const RESIDENT = { name: '李秀英', phone: '13891404321' };
const ANSWER =
  '组织投工投劳 12 人次，拨付砂石 8 方，用 5 天砌好护坡、铺平路面。已电话告知李秀英（13891404321），本人到场看过。';

test('塌方从上报到公开', async ({ browser }) => {
  test.setTimeout(180_000);
  const chief = await phone.atPhone(browser, '片长', '老槐坡片');
  const { no, code } = await reportForResident(chief);
  await phone.take(chief);
  await phone.noteTried(chief, '当天带人清了土石，先走出一条便道，护坡垮了片里修不了。');
  await phone.passUp(chief, '要砌护坡，片里没有材料和人手。');

  const head = await phone.atPhone(browser, '组长', '三组');
  await phone.takeOffice(head, '组长', '三组');
  await phone.openWaiting(head, '等您受理', TITLE);
  await phone.take(head);
  await phone.noteTried(head, '组里投工两天，清完塌土，砂石不够。');
  await phone.passUp(head, '要八方砂石，组里没有钱买。');

  const village = await desk.atDesk(browser, 'cunganbu');
  await desk.findByNumber(village, no, TITLE);
  await desk.take(village);
  await desk.noteTried(village, '到现场量了塌方，村里先垫了两方砂石。');
  await desk.passUp(village, '护坡要专业施工，村里办不了。');

  const town = await desk.atDesk(browser, 'zhenganbu');
  await desk.findByNumber(town, no, TITLE);
  await desk.take(town);
  await desk.dispatch(town, '回龙镇水利站', '十天内砌好护坡，恢复通行。');

  const station = await desk.atDesk(browser, 'shuilizhan');
  await desk.findByNumber(station, no, TITLE);
  await desk.take(station);
  await desk.answer(station, ANSWER);

  const resident = await site.atSite(browser);
  await site.follow(resident, code);
  await expect(resident.getByText(ANSWER).first()).toBeVisible();
  await site.rate(resident, '满意');

  await publish(station);
  await readResult(resident, no);
});

/** On behalf of a resident, with a photo that tells where it was taken. */
async function reportForResident(page: Page): Promise<{ no: string; code: string }> {
  await phone.openTab(page, '上报');
  await step(page, '写事', async () => {
    await page.getByLabel('什么事').fill(SAID);
    await page.getByLabel('加照片').setInputFiles({
      name: 'road.jpg',
      mimeType: 'image/jpeg',
      buffer: await pictureWithPlace(),
    });
    await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible();
  });
  await step(page, '替别人上报', async () => {
    await page.getByRole('checkbox', { name: '替别人上报，本人已同意' }).check();
    await page.getByLabel('姓名').fill(RESIDENT.name);
    await page.getByLabel('电话').fill(RESIDENT.phone);
  });
  await step(page, '发送', async () => {
    await page.getByRole('button', { name: '发送' }).click();
    await expect(page.getByRole('heading', { name: '查询码' })).toBeVisible();
  });
  const no = await textOf(page, /^\w{4}-\w{4}-\w{4}$/);
  const code = await textOf(page, /^(\w{4}-){3}\w{4}$/);
  const fetched = page.waitForRequest(/\/photos\/[0-9a-f]{64}$/);
  await step(page, '看这件事', async () => {
    await page.getByRole('link', { name: '看这件事' }).click();
    await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  });
  await expect(page.getByRole('img', { name: '第 1 张照片' })).toBeVisible();
  const stored = await fetchedBy(page, (await fetched).url());
  expect(await metadataOf(stored)).toEqual([]);
  expect(stored.includes('Exif')).toBe(false);
  return { no, code };
}

async function publish(page: Page): Promise<void> {
  await step(page, '打开待公开的事', async () => {
    await page.goto('/desk/');
    await page.getByRole('list', { name: '待公开' }).getByRole('link', { name: TITLE }).click();
    await expect(page.getByRole('heading', { level: 1, name: '整理公开' })).toBeVisible();
    await expect(page.getByText('检查过了，没有发现个人信息。')).toBeVisible();
  });
  const result = page.getByRole('region', { name: '办理结果' });
  await expect(result.locator('mark')).toContainText([RESIDENT.name, RESIDENT.phone]);
  await step(page, '核对', async () => {
    await page.getByRole('checkbox', { name: '我已逐段核对' }).check();
  });
  await step(page, '批准并公开', async () => {
    await page.getByRole('button', { name: '批准并公开' }).click();
    await expect(page.getByRole('status').getByText('已公开')).toBeVisible();
    await expect(page.getByRole('link', { name: '查看公开页' })).toBeVisible();
  });
}

/** From the page followed by code to the page everybody can read, and into the feed. */
async function readResult(page: Page, no: string): Promise<void> {
  await step(page, '刷新进度', async () => {
    await page.reload();
    await expect(page.getByRole('link', { name: '公开的结果' })).toBeVisible();
  });
  await step(page, '看公开的结果', async () => {
    await page.getByRole('link', { name: '公开的结果' }).click();
    await expect(page.getByRole('heading', { name: '办理结果' })).toBeVisible();
  });
  const article = page.getByRole('article');
  await expect(article).toContainText('砌好护坡、铺平路面');
  await expect(article).toContainText(`${no} · 回龙镇 万寿村`);
  await expect(article).not.toContainText(RESIDENT.name);
  await expect(article).not.toContainText(RESIDENT.phone);
  await expect(article).not.toContainText('老槐坡片');

  await site.openSection(page, '看结果');
  await expect(page.getByRole('link', { name: TITLE }).first()).toBeVisible();
  const feed = await (await page.request.get('/rss.xml')).text();
  expect(feed).toContain(new URL(await resultAddress(page)).pathname);
  expect(feed).not.toContain(RESIDENT.name);
}

const resultAddress = (page: Page): Promise<string> =>
  page
    .getByRole('link', { name: TITLE })
    .first()
    .evaluate((it: HTMLAnchorElement) => it.href);

const textOf = async (page: Page, like: RegExp): Promise<string> =>
  (await page.getByText(like).textContent()) ?? '';
