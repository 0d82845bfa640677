/** 月度议事会: the digest becomes an agenda; on a phone without a signal the tea garden is sent to whom it belongs and the minutes are signed. */
import { expect, type Page, test } from '@playwright/test';
import { signalReturns } from '../support/signal.ts';
import * as desk from './desk.ts';
import { loseSignal, openMeeting, phoneOf } from './phone.ts';
import { step } from './sound.ts';

const BINS = '垃圾桶定三个点位';
const TEA = '集体茶园到期怎么包';
const MOTION = '垃圾桶放在三个路口，每周一三五清运。';
const OPINION = '建议公开招标，同等条件原承包人优先。';

const card = (page: Page, title: string) =>
  page.locator('section.card').filter({ has: page.getByRole('heading', { name: title }) });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('月度议事会从汇总到签字，会在手机上开，没有信号', async ({ browser }) => {
  test.setTimeout(120_000);
  const screen = await desk.atDesk(browser, 'cunganbu');
  await toPlan(screen);
  await planned(screen);
  const title = await noticed(screen);
  const phone = await phoneOf(browser, 'cunganbu');
  await openMeeting(phone, title);
  await loseSignal(phone);
  await held(phone);
  await minuted(phone);
  await signalReturns(phone.context());
  await step(phone, '有信号了，都发出去了', async () => {
    await expect(phone.getByText(/条(待发|发送中)/)).toHaveCount(0);
  });
  await step(screen, '平台上已签字，有结果单', async () => {
    await screen.reload();
    await expect(screen.getByText('已签字', { exact: true }).first()).toBeVisible();
    await screen.getByRole('link', { name: '结果单' }).click();
    await expect(screen.getByText(/转有权的组织定/)).toBeVisible();
    await expect(screen.getByText(MOTION)).toBeVisible();
  });
});

async function toPlan(page: Page): Promise<void> {
  await step(page, '会议', async () => {
    await page
      .getByRole('navigation', { name: '栏目' })
      .getByRole('link', { name: '会议', exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: '会议' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /年的月度议事会/ })).toBeVisible();
  });
  await step(page, '月度汇总', async () => {
    await page.getByRole('link', { name: '月度汇总' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /月度事项汇总/ })).toBeVisible();
  });
  await step(page, '用勾上的事筹备', async () => {
    await press(page, '用勾上的事筹备议事会');
    await expect(page.getByRole('heading', { level: 1, name: '筹备一个会' })).toBeVisible();
    await expect(page.getByText('只提意见，不作决定')).toBeVisible();
  });
}

async function planned(page: Page): Promise<void> {
  const items = page.getByLabel(/^\d+\. 议什么/);
  await step(page, '填议程，茶园当场说明归谁定', async () => {
    while ((await items.count()) > 1) await page.getByRole('button', { name: '去掉' }).last().click();
    await items.first().fill(BINS);
    await page.getByLabel('属于哪类事').first().selectOption({ label: '共同生活的事' });
    await press(page, '再加一项');
    await items.nth(1).fill(TEA);
    await page.getByLabel('属于哪类事').nth(1).selectOption({ label: '集体土地、资产、承包、分配' });
    await expect(page.getByText('这件事归集体经济组织成员大会定')).toBeVisible();
    await page.getByLabel('地点').fill('村委会二楼');
  });
  await step(page, '存下', async () => {
    await press(page, '存下');
    await expect(page.getByText('筹备中', { exact: true })).toBeVisible();
  });
}

/** Answers what the meeting is called. */
async function noticed(page: Page): Promise<string> {
  await step(page, '发通知', async () => {
    await press(page, '发通知');
    await expect(page.getByText('已通知', { exact: true })).toBeVisible();
  });
  await step(page, '通知可以打印，也有群里和短信的话', async () => {
    await page.getByRole('link', { name: '通知（打印）' }).click();
    await expect(page.getByRole('heading', { name: '村民议事会议通知' })).toBeVisible();
    await expect(page.getByText('（本会只议，不作决定）')).toBeVisible();
    await expect(page.getByRole('heading', { name: '短信' })).toBeVisible();
  });
  await step(page, '回到会议', async () => {
    await page.goBack();
    await expect(page.getByText('已通知', { exact: true })).toBeVisible();
  });
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

async function held(page: Page): Promise<void> {
  await step(page, '宣布开会', async () => {
    await page.getByLabel('主持人').fill('王支书');
    await page.getByLabel('记录人').fill('李文书');
    await press(page, '宣布开会');
    await expect(page.getByText('还没到通知上的那天。确要提前开')).toBeVisible();
    await page.getByLabel('为什么提前开').fill('各方今天都在村里');
    await press(page, '宣布开会');
    await expect(page.getByText('正在开', { exact: true })).toBeVisible();
  });
  for (const [name, side] of [
    ['张大爷', '一组'],
    ['刘大妈', ''],
    ['陈会计', ''],
  ] as const)
    await step(page, `${name}到了`, async () => {
      await page.getByLabel('到会的人').fill(name);
      await page.getByLabel('代表谁').fill(side);
      await press(page, '到了');
      await expect(page.getByRole('list', { name: '到会' })).toContainText(name);
    });
  const bins = card(page, `1. ${BINS}`);
  await step(page, '动议，没有人反对', async () => {
    await bins.getByLabel('动议原文').fill(MOTION);
    await bins.getByRole('button', { name: '提出动议' }).click();
    await expect(bins.getByText(MOTION)).toBeVisible();
    await bins.getByRole('button', { name: '没有人反对了' }).click();
    await expect(bins.getByText(/一致同意/).first()).toBeVisible();
  });
  await step(page, '代表某一方来的不到一半，只听不议', async () => {
    await bins.getByText('写明结果').first().click();
    await bins.getByLabel('要办的事').fill('定点位、买垃圾桶');
    await bins.getByLabel('谁办').fill('村委会');
    await bins.getByLabel('哪天办完').fill('2027-01-15');
    await bins.getByRole('button', { name: '写明结果' }).click();
    await expect(bins.getByText(/这次只听不议/)).toBeVisible();
  });
  await step(page, '又来一位代表二组的，形成意见，有任务', async () => {
    await page.getByLabel('到会的人').fill('周二嫂');
    await page.getByLabel('代表谁').fill('二组');
    await press(page, '到了');
    await expect(page.getByText(/够了，可以形成意见/)).toBeVisible();
    await bins.getByRole('button', { name: '写明结果' }).click();
    await expect(bins.getByText('形成意见')).toBeVisible();
  });
  const tea = card(page, `2. ${TEA}`);
  await step(page, '茶园不能在这里定，转成员大会', async () => {
    await expect(tea.getByText('本会不能定，要转')).toBeVisible();
    await tea.getByText('写明结果').first().click();
    await expect(tea.getByRole('radio', { name: '作出决定' })).toHaveCount(0);
    await tea.getByLabel('意见或说明').fill(OPINION);
    await tea.getByRole('button', { name: '写明结果' }).click();
    await expect(tea.getByText(/→ 集体经济组织成员大会/)).toBeVisible();
  });
  await step(page, '散会', async () => {
    await press(page, '散会');
    await expect(page.getByText('已散会，待写纪要', { exact: true })).toBeVisible();
  });
}

async function minuted(page: Page): Promise<void> {
  await step(page, '漏了意见的纪要收不下', async () => {
    const text = page.getByRole('textbox', { name: '纪要' });
    const whole = await text.inputValue();
    expect(whole).toContain(MOTION);
    await text.fill(whole.split(OPINION).join('从略'));
    await press(page, '纪要写好了');
    await expect(page.getByText(/纪要漏了会上的决定或意见/)).toBeVisible();
    await text.fill(whole);
    await press(page, '纪要写好了');
    await expect(page.getByText('纪要待签字', { exact: true })).toBeVisible();
  });
  for (const [as, name] of [
    ['主持人', '王支书'],
    ['记录人', '李文书'],
    ['见证人', '张大爷'],
    ['见证人', '刘大妈'],
  ] as const)
    await step(page, `${as}${name}签字`, async () => {
      await page.getByRole('radio', { name: as }).check();
      await page.getByLabel('姓名').last().fill(name);
      await press(page, '签字');
      await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
    });
  await step(page, '签完了，文字不能再改', async () => {
    await expect(page.getByText('已签字', { exact: true }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: '纪要写好了' })).toHaveCount(0);
  });
}
