/** 从任命到登录: the town lets one chief go and appoints another, who opens the account with the code of a slip. */
import { expect, type Page, test } from '@playwright/test';
import { setPin } from '../support/pin.ts';
import * as desk from './desk.ts';
import { PHONE } from './phone.ts';
import { step } from './sound.ts';

const PASSWORD = '老槐坡的 山和水';

test('从任命到登录', async ({ browser }) => {
  const town = await desk.atDesk(browser, 'zhenganbu');
  await endOneChief(town);
  await step(town, '无片长的片区', async () => {
    await town.getByRole('link', { name: '无片长片区' }).click();
    await expect(town.getByRole('heading', { level: 1, name: '无片长的片区' })).toBeVisible();
    await town.getByRole('main').getByRole('listitem').first().getByRole('link').click();
    await expect(town.getByRole('heading', { level: 1, name: /^任命：/ })).toBeVisible();
  });
  await step(town, '少填的说得出来', async () => {
    await town.getByRole('radio', { name: '新人' }).check();
    await town.getByRole('button', { name: '任命', exact: true }).click();
    await expect(town.getByText('请填姓名，至少 2 个字。')).toBeVisible();
    await expect(town.getByText('请填 11 位手机号。')).toBeVisible();
  });
  await step(town, '任命', async () => {
    await town.getByLabel('姓名').fill('周新来');
    await town.getByLabel('手机号').fill('13900001234');
    await town.getByRole('button', { name: '任命', exact: true }).click();
    await expect(town.getByRole('heading', { level: 1, name: '周新来' })).toBeVisible();
  });
  await step(town, '发邀请码', async () => {
    await town.getByRole('button', { name: '发邀请码' }).click();
    await town.getByRole('button', { name: '发邀请码' }).click();
    await expect(town.getByRole('heading', { level: 1, name: '邀请码已生成' })).toBeVisible();
    await expect(town.getByText('【协治】周新来您好')).toBeVisible();
  });
  const code = (await town.locator('.slip-code > strong').textContent()) ?? '';

  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  await step(page, '扫码打开', async () => {
    await page.goto(`/phone/invite#${code}`);
    await expect(page.getByText('周新来，您好')).toBeVisible();
    expect(page.url()).not.toContain(code);
  });
  await step(page, '太容易猜的密码不收', async () => {
    await page.getByLabel('设一个密码').fill('password2026');
    await page.getByRole('button', { name: '设好密码，进入' }).click();
    await expect(page.getByText('这个密码太多人用，请换一个。')).toBeVisible();
  });
  await step(page, '设密码，进入', async () => {
    await page.getByLabel('设一个密码').fill(PASSWORD);
    await page.getByRole('button', { name: '设好密码，进入' }).click();
    await setPin(page);
    await expect(page.getByRole('heading', { level: 1, name: '待办' })).toBeVisible();
  });

  const other = await (await browser.newContext({ viewport: PHONE })).newPage();
  await step(other, '用过的邀请码', async () => {
    await other.goto(`/phone/invite#${code}`);
    await expect(other.getByText('邀请码不对，或已用过、过期。')).toBeVisible();
  });
});

/** The chief of the first area of the town's last village is let go. */
const endOneChief = async (town: Page): Promise<void> => {
  await step(town, '打开一个片区', async () => {
    await town.getByRole('link', { name: '区域与人员' }).click();
    for (const level of ['village', 'group', 'area']) {
      const places = town.getByRole('main').locator('.place-list').getByRole('link');
      const below = level === 'area' ? places.first() : places.last();
      const name = (await below.textContent()) ?? '';
      await below.click();
      await expect(town.getByRole('heading', { level: 1, name })).toBeVisible();
    }
  });
  await step(town, '片长的任职页', async () => {
    await town.getByRole('main').getByRole('table').getByRole('link').first().click();
    await expect(town.getByRole('heading', { name: '可以办' })).toBeVisible();
  });
  await step(town, '卸任', async () => {
    await town.getByRole('button', { name: '卸任' }).click();
    await town.getByLabel('原因').fill('本人外出务工，不再担任');
    await town.getByRole('button', { name: '卸任' }).click();
    await expect(town.getByText('已卸任。')).toBeVisible();
  });
};
