/** 成果: what was agreed is done, sent back by those it concerns, done again and accepted; a member's advice is answered with a reasoned no. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import { sideways, step } from './sound.ts';

const MEALS = '助餐点设在老小学东头';
const LAMPS = '河堤装太阳能路灯';
const NO = '今年预算已定，河堤路灯列不进；先由村里修好坏的六盏。';

test('成果转化：办完、返工、再验收；不采纳的说明理由', async ({ browser }) => {
  test.setTimeout(120_000);
  const cadre = await desk.atDesk(browser, 'cunganbu');
  await openOutcome(cadre, MEALS);
  await step(cadre, '村里报进度', () => finishTask(cadre, '两间屋通水电', '灶台砌好，登记证办下来了。'));

  const town = await desk.atDesk(browser, 'zhenganbu');
  await openOutcome(town, MEALS);
  await step(town, '镇里报进度', () => finishTask(town, '拨第一年的补助', '补助已拨到村账。'));
  await step(town, '镇里办结', async () => {
    await formOf(town, '办结').getByLabel('办成什么样').fill('助餐点开了，每周一三五供午饭。');
    await town.getByRole('button', { name: '办结' }).click();
    await expect(town.getByText('待验收', { exact: true })).toBeVisible();
  });

  const committee = await desk.signedIn(browser, 'jiandu');
  await openOutcome(committee, MEALS);
  await step(committee, '有一方不认可，要写原因', async () => {
    await answerSides(committee, ['认可', '不认可']);
    await committee.getByRole('button', { name: '验收', exact: true }).click();
    await expect(committee.getByText('再写几个字。')).toBeVisible();
    await committee.getByLabel('理由').first().fill('油烟直接排到巷子里。');
    await committee.getByRole('button', { name: '验收', exact: true }).click();
    await expect(committee.getByText('返工 1 次').first()).toBeVisible();
  });

  await step(cadre, '返工后再报', async () => {
    await cadre.reload();
    await finishTask(cadre, '两间屋通水电', '排烟管加高，改到屋后。');
  });
  await step(town, '再办结', async () => {
    await town.reload();
    await formOf(town, '办结').getByLabel('办成什么样').fill('排烟管改到屋后，闻不到油烟。');
    await town.getByRole('button', { name: '办结' }).click();
    await expect(town.getByText('待验收', { exact: true })).toBeVisible();
  });
  await step(committee, '各方都认可', async () => {
    await committee.reload();
    await answerSides(committee, ['认可', '认可']);
    await committee.getByRole('button', { name: '验收', exact: true }).click();
    await expect(committee.getByText('已验收', { exact: true })).toBeVisible();
  });
  await cadre.setViewportSize({ width: 360, height: 740 });
  await step(cadre, '小屏上向大家反馈', async () => {
    await cadre.reload();
    await formOf(cadre, '向大家反馈').getByLabel('反馈').fill('助餐点开了，排烟管也改好了。');
    await cadre.getByRole('button', { name: '向大家反馈' }).click();
    await expect(cadre.getByText('助餐点开了，排烟管也改好了。')).toBeVisible();
    expect(await sideways(cadre)).toBe(0);
  });
  await adviceRefused(await desk.signedIn(browser, 'weiyuan'), await desk.signedIn(browser, 'zongzhi'));
});

/** 社情民意信息: put by a member, answered by the county, told to all. */
async function adviceRefused(member: Page, centre: Page): Promise<void> {
  await step(member, '委员写社情民意信息', async () => {
    await member.goto('/desk/outcomes/new');
    await member.getByLabel('名称').fill(LAMPS);
    await member.getByLabel('建议').fill('河堤上装二十盏太阳能路灯。');
    await member.getByLabel('涉及的各方').fill('沿河住户');
    await member.getByLabel('报给谁').selectOption({ index: 1 });
    await member.getByRole('button', { name: '报送成果' }).click();
    await expect(member.getByRole('heading', { level: 1, name: LAMPS })).toBeVisible();
  });
  await openOutcome(centre, LAMPS);
  await step(centre, '不采纳，要有理由', async () => {
    await centre.getByRole('radio', { name: '不采纳' }).check();
    await centre.getByRole('button', { name: '逐条答复' }).click();
    await expect(centre.getByText('再写几个字。')).toBeVisible();
    await centre.getByLabel('理由').fill(NO);
    await centre.getByRole('button', { name: '逐条答复' }).click();
    await expect(centre.getByText('未采纳', { exact: true })).toBeVisible();
  });
  await step(member, '委员看到理由', async () => {
    await member.reload();
    await expect(member.getByText(NO)).toBeVisible();
  });
}

const openOutcome = (page: Page, title: string): Promise<void> =>
  step(page, `打开 ${title}`, async () => {
    await page.goto('/desk/outcomes');
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

const formOf = (page: Page, act: string): Locator =>
  page.locator('form').filter({ has: page.getByRole('button', { name: act, exact: true }) });

async function finishTask(page: Page, task: string, note: string): Promise<void> {
  const form = formOf(page, '报进度');
  const option = form.getByRole('option', { name: task });
  await form.getByLabel('任务').selectOption((await option.textContent()) ?? '');
  await form.getByLabel('办到百分之几').fill('100');
  await form.getByLabel('办成什么样').fill(note);
  await form.getByRole('button', { name: '报进度' }).click();
  await expect(page.getByText(note)).toBeVisible();
}

async function answerSides(page: Page, answers: readonly string[]): Promise<void> {
  for (const [at, answer] of answers.entries())
    await formOf(page, '验收').getByRole('radio', { name: answer, exact: true }).nth(at).check();
}
