/** 写了一半: whatever is typed on the phone is there again when the app was closed without a word, and can be given up (B4). */
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { A_PHONE, openTown, type Town } from '../support/browser.ts';
import { readAnew, signInOn } from '../support/chiefs-phone.ts';
import { ask, commanded, PLACES, type Someone } from '../support/county.ts';
import { heldMeeting } from '../support/held-meeting.ts';
import { enterPin } from '../support/pin.ts';
import { sealedBytes } from '../support/sealed-bytes.ts';

const VILLAGE = PLACES.villages[0] ?? '';

let town: Town;
let context: BrowserContext;
beforeAll(async () => {
  town = await openTown();
  context = await town.browser.newContext(A_PHONE);
}, 120_000);
afterAll(() => town?.close());

async function done(as: Someone, url: string, request: object): Promise<void> {
  const reply = await ask(town.county, 'POST', url, { as, body: commanded({ ...request }) });
  expect(reply.statusCode, reply.body).toBe(200);
}

/** The app as it is opened from the home screen. */
async function opened(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${town.origin}/phone${path}`);
  const pin = page.getByLabel('6 位数字密码');
  await pin
    .or(page.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  if (await pin.isVisible()) await enterPin(page);
  return page;
}

interface Typed {
  readonly path: string;
  readonly fold?: string;
  readonly label: string;
  readonly words: string;
  /** Of its row in the store. */
  readonly kept: string;
}

/** Types, and is closed without a word; opened again, what was typed stands there without a tap. */
async function isThereAgain({ path, fold, label, words, kept }: Typed): Promise<void> {
  const page = await opened(path);
  if (fold !== undefined) await page.locator('summary', { hasText: fold }).click();
  await page.getByLabel(label, { exact: true }).fill(words);
  await expect.poll(() => sealedBytes(page, kept)).toBeGreaterThan(0);
  await page.close({ runBeforeUnload: false });
  const again = await opened(path);
  await again.getByLabel(label, { exact: true }).waitFor();
  expect(await again.getByLabel(label, { exact: true }).inputValue(), path).toBe(words);
  await again.close();
}

test('补充、不接的理由、会议纪要、停用的理由：写了一半应用没了，重开都在，草稿里一份份找得到，也丢得掉', async () => {
  const { county } = town;
  const { newId } = county.house;
  const chief = await county.who('area_chief', PLACES.areas[0] ?? '');
  const cadre = await county.who('village_cadre', VILLAGE);
  const { meetingId } = await heldMeeting(county, {
    ...{ cadre, place: VILLAGE },
    item: { title: '路灯维修', subject: 'public_welfare', authorised: true },
  });
  const [matterId, pointId, campaignId] = [newId(), newId(), newId()];
  await done(chief, '/api/matters', { matterId, text: '水渠塌了一段', category: 'infrastructure.road' });
  await done(cadre, '/api/watch-points', { pointId, kind: 'bridge', title: '三拱老桥', placeCode: VILLAGE });
  await done(await county.who('unit_handler', '611025-shuili'), '/api/campaigns', {
    ...{ campaignId, title: '自建房排查', kind: 'house', purpose: '找出有危险的自建房' },
    ...{ basis: '县安委会文件', places: [VILLAGE], deadline: '2026-09-20', until: '2026-09-30' },
  });
  const officer = await county.who('town_officer', PLACES.towns[0] ?? '');
  await done(officer, `/api/campaigns/${campaignId}/approve`, {});

  const first = await context.newPage();
  await signInOn(first, town, { account: `village_cadre-${VILLAGE}` });
  await first.close();
  await context.setOffline(true);
  await isThereAgain({
    ...{ path: `/campaigns/${campaignId}`, fold: '这里不接这项排查', kept: '.refusal.' },
    ...{ label: '为什么不接（提出的单位看得到）', words: '上月刚查过一遍' },
  });
  await isThereAgain({
    ...{ path: `/meetings/${meetingId}`, label: '纪要', kept: '.minutes' },
    words: '三位代表到会，议了路灯维修，同意两人，不同意一人。',
  });
  await context.setOffline(false);
  await isThereAgain({
    ...{ path: `/walk/${pointId}`, fold: '不用再看了', kept: '.retire.' },
    ...{ label: '为什么不用再看', words: '老桥已经拆了' },
  });

  const page = await opened('/pending');
  await page.getByRole('heading', { name: '草稿（3）' }).waitFor();
  await page.getByText('上月刚查过一遍').waitFor();
  const bridge = page.getByRole('listitem').filter({ hasText: '老桥已经拆了' });
  await bridge.getByRole('button', { name: '删除' }).click();
  await page.getByRole('heading', { name: '删除这份草稿？' }).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await page.getByRole('heading', { name: '草稿（2）' }).waitFor();
  await expect.poll(() => sealedBytes(page, '.retire.')).toBe(0);

  // What was saved is a draft no longer.
  await page
    .getByRole('listitem')
    .filter({ hasText: '三位代表到会' })
    .getByRole('link', { name: '接着写' })
    .click();
  await page.getByRole('button', { name: '纪要写好了' }).click();
  await expect.poll(() => sealedBytes(page, '.minutes')).toBe(0);
  await expect
    .poll(async () => {
      const { rows } = await county.god.query(
        `select state->'minutes'->>'text' as text from meeting where id = $1`,
        [meetingId],
      );
      return rows[0]?.text;
    })
    .toBe('三位代表到会，议了路灯维修，同意两人，不同意一人。');
  await page.close();
}, 120_000);

test('没发出去的改一改：改了一半应用没了，重开还开着那张表，改过的还在', async () => {
  const page = await opened('/report');
  await context.setOffline(true);
  await page.getByLabel('什么事').fill('后沟便道塌了');
  await page.getByRole('button', { name: '发送' }).click();
  await page.getByText('已保存，待发').waitFor();
  await page.goto(`${town.origin}/phone/pending`);
  await page.getByRole('button', { name: '改一改再发' }).click();
  await page.getByLabel('写的内容').fill('后沟便道塌了两米');
  await expect.poll(() => sealedBytes(page, '.reword.')).toBeGreaterThan(0);
  await page.close({ runBeforeUnload: false });
  const again = await opened('/pending');
  await again.getByLabel('写的内容').waitFor();
  expect(await again.getByLabel('写的内容').inputValue()).toBe('后沟便道塌了两米');
  // What stands open beside its item is no second entry of the list.
  expect(await again.getByText('后沟便道塌了两米').count()).toBe(0);
  await again.getByRole('button', { name: '发送' }).click();
  await again.getByText('后沟便道塌了两米').first().waitFor();
  await expect.poll(() => sealedBytes(again, '.reword.')).toBe(0);
  await again.close();
}, 60_000);

test('点了“看过”，一写着看过了就关：重开在待发里，一次不少', async () => {
  await context.setOffline(false);
  for (const title of ['东头石桥', '西头石桥']) {
    const pointId = town.county.house.newId();
    const cadre = await town.county.who('village_cadre', VILLAGE);
    await done(cadre, '/api/watch-points', { pointId, kind: 'bridge', title, placeCode: VILLAGE });
  }
  const first = await opened('/walk');
  await readAnew(first, town);
  await first.close();
  await context.setOffline(true);
  for (const title of ['东头石桥', '西头石桥']) {
    const page = await opened('/walk');
    const point = page.locator('.due-point', { hasText: title });
    await point.getByRole('button').click();
    await page.locator('.due-point.is-seen', { hasText: title }).waitFor();
    await page.close({ runBeforeUnload: false });
  }
  const page = await opened('/pending');
  for (const title of ['东头石桥', '西头石桥'])
    await page.getByRole('listitem').filter({ hasText: title }).waitFor();
  await page.close();
}, 90_000);
