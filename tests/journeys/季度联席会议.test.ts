/** 季度联席会议: the CPPCC's office plans it, sees who is missing and why, holds it, and its task stands on the next agenda. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { DESK } from './desk.ts';
import { step } from './sound.ts';

const TASK = '给后沟勘察站址';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const card = (page: Page, name: string | RegExp) =>
  page.locator('section.card').filter({ has: page.getByRole('heading', { name }) });

test('季度联席会议：缺谁、为什么，任务带到下一次', async ({ browser }) => {
  const page = await atTheOffice(browser);
  await planned(page);
  await asked(page);
  await held(page);
  await step(page, '任务还挂着，第四季度记上了', async () => {
    await page.goto('/desk/meetings');
    await expect(card(page, '还没办完的任务')).toContainText(TASK);
    await expect(card(page, /年的联席会议/)).toBeVisible();
  });
});

async function atTheOffice(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: DESK })).newPage();
  await step(page, '政协办登录，打开会议', async () => {
    await page.goto('/desk/');
    await page.getByRole('button', { name: 'zhengxieban' }).click();
    await page
      .getByRole('navigation', { name: '栏目' })
      .getByRole('link', { name: '会议', exact: true })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: '会议' })).toBeVisible();
    await expect(card(page, /年的联席会议/)).toBeVisible();
  });
  return page;
}

async function planned(page: Page): Promise<void> {
  await step(page, '筹备联席会议', async () => {
    await page.getByRole('link', { name: '筹备一个会' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '筹备一个会' })).toBeVisible();
    await page.getByLabel('地点').fill('县政协三楼');
    await page.getByLabel(/^1\. 议什么/).fill('后沟通信');
    await page.getByLabel('属于哪类事').selectOption({ label: '部门的职权' });
    await press(page, '存下');
    await expect(page.getByRole('heading', { name: '请谁来' })).toBeVisible();
  });
}

async function asked(page: Page): Promise<void> {
  const planner = card(page, '请谁来');
  await step(page, '不说哪一种，发不出通知', async () => {
    await press(page, '发通知');
    await expect(page.getByText('先写明是哪一种联席会议、要哪些方面来。')).toBeVisible();
  });
  await step(page, '定下要哪些方面', async () => {
    await planner.getByRole('checkbox', { name: '两代一委' }).uncheck();
    await planner.getByRole('checkbox', { name: '党政分管领导' }).uncheck();
    await press(page, '定下');
    await expect(planner.getByText('缺：法律专家、职能部门')).toBeVisible();
  });
  for (const [as, who] of [
    ['法律专家', '县司法局'],
    ['职能部门', '县工信局'],
  ] as const)
    await step(page, `请${who}`, async () => {
      await planner.getByLabel('哪个方面').selectOption({ label: as });
      await planner.getByLabel('请哪一家').fill(who);
      await planner.getByRole('button', { name: '请', exact: true }).click();
      await expect(planner.getByText(`${who}的回话`)).toBeVisible();
    });
  await answers(page, '县工信局', '来');
  await answers(page, '县司法局', '来不了', '去省里培训');
  await step(page, '缺谁、为什么，一看就知道', async () => {
    await expect(planner.getByText('缺：法律专家', { exact: true })).toBeVisible();
    await expect(planner.getByText('去省里培训').first()).toBeVisible();
    await press(page, '发通知');
    await expect(page.getByText('已通知', { exact: true })).toBeVisible();
  });
}

const answers = (page: Page, who: string, answer: string, why = ''): Promise<void> =>
  step(page, `${who}${answer}`, async () => {
    const line = page
      .getByRole('listitem')
      .filter({ hasText: `${who}的回话` })
      .last();
    await line.getByText(`${who}的回话`).click();
    if (why !== '') await line.getByLabel('来不了的原因').fill(why);
    await line.getByRole('button', { name: answer, exact: true }).click();
    await expect(page.getByText('等回话')).toHaveCount(who === '县工信局' ? 1 : 0);
  });

async function held(page: Page): Promise<void> {
  await step(page, '开会', async () => {
    await page.getByLabel('主持人').fill('县政协副主席');
    await page.getByLabel('记录人').fill('曹干事');
    await page.getByLabel('为什么提前开').fill('各方今天都在县里');
    await press(page, '宣布开会');
    await expect(page.getByText('正在开', { exact: true })).toBeVisible();
  });
  await step(page, '到会、写明结果、有任务', async () => {
    await page.getByLabel('到会的人').fill('县工信局李科长');
    await press(page, '到了');
    await expect(page.getByRole('list', { name: '到会' })).toContainText('县工信局李科长');
    const item = card(page, '1. 后沟通信');
    await item.getByText('写明结果').first().click();
    await item.getByRole('radio', { name: '已通报' }).check();
    await item.getByLabel('意见或说明').fill('短期建不了站，先勘察。');
    await item.getByLabel('要办的事').fill(TASK);
    await item.getByLabel('谁办').fill('县工信局');
    await item.getByLabel('哪天办完').fill('2027-03-31');
    await item.getByRole('button', { name: '写明结果' }).click();
    await expect(item.getByText(TASK)).toBeVisible();
    await press(page, '散会');
    await expect(page.getByText('已散会，待写纪要', { exact: true })).toBeVisible();
  });
  await step(page, '纪要里写着谁没到、为什么', async () => {
    const text = page.getByRole('textbox', { name: '纪要' });
    await expect(text).toHaveValue(/法律专家：无；未到：县司法局（去省里培训）/);
    await expect(text).toHaveValue(/县工信局/);
  });
}
