/** 议题在手机上: a chief proposes and brings a word without a signal; the village asks people on cards and holds its round on one phone. */
import { expect, type Page, test } from '@playwright/test';
import { signalReturns } from '../support/signal.ts';
import { atPhone, loseSignal, phoneOf } from './phone.ts';
import { sideways, step } from './sound.ts';

const FLOOR = '晒场先紧谁用';
const TOILET = '村口公厕谁来打扫';
const BUS = '早班车在哪里停';

test('议题在手机上', async ({ browser }) => {
  const chief = await atPhone(browser, '片长', '老槐坡');
  await openTalks(chief);
  await loseSignal(chief);
  await step(chief, '没有信号，提一个议题', async () => {
    await chief.getByRole('link', { name: '提一个议题' }).click();
    await chief.getByLabel('议题', { exact: true }).fill(BUS);
    await chief.getByLabel('怎么回事').fill('停沟口还是停村委会，上学的和赶集的各有各的说法。');
    await chief.getByRole('button', { name: '提出', exact: true }).click();
    await expect(chief.getByText(BUS)).toBeVisible();
  });
  await step(chief, '没有信号，带一句话', async () => {
    await chief.getByRole('link', { name: FLOOR }).click();
    await chief.locator('summary', { hasText: '带一句话' }).click();
    await chief.getByLabel('怎么说的').fill('雨天能不能让一让玉米？');
    await chief.getByRole('button', { name: '带一句话' }).click();
    await expect(chief.getByText('雨天能不能让一让玉米？').first()).toBeVisible();
  });
  await step(chief, '请一个人表态', async () => {
    await chief.getByRole('link', { name: /请人表态/ }).click();
    await chief.getByRole('button', { name: '开始' }).click();
    await chief.getByRole('button', { name: '同意', exact: true }).click();
    await chief.getByRole('button', { name: '说不好' }).click();
    await expect(chief.getByText('数上了，可以请下一位')).toBeVisible();
    expect(await sideways(chief)).toBe(0);
  });
  await signalReturns(chief.context());
  await step(chief, '有信号了，都发出去了', async () => {
    await chief.getByRole('link', { name: '回议题' }).click();
    await expect(chief.getByText('各方都赞成')).toBeVisible();
    await expect(chief.getByText(/条(待发|发送中)/)).toHaveCount(0);
  });

  const cadre = await phoneOf(browser, 'cunganbu');
  await openTalks(cadre);
  await step(cadre, '片长提的议题到了', async () => {
    await expect(cadre.getByRole('link', { name: BUS })).toBeVisible();
  });
  await cadre.getByRole('link', { name: TOILET }).click();
  await loseSignal(cadre);
  await step(cadre, '没有信号，记下、回应一条异议', async () => {
    await cadre.locator('summary', { hasText: '回应异议' }).click();
    await cadre.getByLabel('异议', { exact: true }).selectOption({ index: 1 });
    await cadre.getByRole('radio', { name: '写进办法' }).check();
    await cadre.getByLabel('理由').fill('水费按逢集的天数算，写进办法。');
    await cadre.getByRole('button', { name: '回应异议' }).click();
    await expect(cadre.getByText('水费按逢集的天数算，写进办法。').first()).toBeVisible();
  });
  await signalReturns(cadre.context());
  await step(cadre, '有信号了，服务器上也是这样', async () => {
    await expect(cadre.getByText(/条(待发|发送中)/)).toHaveCount(0);
    await expect(cadre.getByText('没有回应', { exact: true })).toHaveCount(0);
  });
});

const openTalks = (page: Page): Promise<void> =>
  step(page, '村里的议题', async () => {
    await page
      .getByRole('navigation', { name: '主要栏目' })
      .getByRole('link', { name: '我', exact: true })
      .click();
    await page.getByRole('link', { name: /^村里的议题/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: '村里的议题' })).toBeVisible();
    await expect(page.getByRole('link', { name: FLOOR })).toBeVisible();
  });
