/** 广场舞、没信号: the loud square is talked over twice and ends in consensus; the gully without a signal goes to those who decide, who reply. */
import { expect, type Page, test } from '@playwright/test';
import * as desk from './desk.ts';
import { formOf } from './form.ts';
import { sideways, step } from './sound.ts';

const SQUARE = '广场夜里太吵';
const SIGNAL = '后沟没有手机信号';
const MET = '六到九月农忙时放到九点半，写进办法。';
const SETTLED = '平时九点关，农忙九点半关';
const ADVICE = '短期建不了站。请列入明年通信补点计划，汛期前先给后沟配应急对讲机。';
const REPLY = '已报县里，列入明年补点计划；本月先配四部应急对讲机，由后沟片长保管。';

test('广场舞两轮谈成，没信号报送有答复', async ({ browser }) => {
  test.setTimeout(120_000);
  const cadre = await desk.atDesk(browser, 'cunganbu');
  await openTopic(cadre, SQUARE);
  await step(cadre, '开第二轮，第一轮的异议还在', async () => {
    await cadre.getByRole('button', { name: '开始下一轮' }).click();
    await expect(cadre.getByText('协商中', { exact: true })).toBeVisible();
    await expect(cadre.getByText('没有回应', { exact: true })).toBeVisible();
  });
  await unfold(cadre, '达成共识');
  await step(cadre, '异议没回应，谈不成', async () => {
    await tellWhoAgrees(cadre);
    await cadre.getByRole('button', { name: '达成共识' }).click();
    await expect(cadre.getByRole('alert')).toContainText('还有异议没有回应');
  });
  await unfold(cadre, '回应异议');
  await step(cadre, '写进办法', async () => {
    const form = formOf(cadre, '回应异议');
    await form.getByLabel('异议').selectOption({ index: 1 });
    await form.getByRole('radio', { name: '写进办法' }).check();
    await form.getByLabel('理由').fill(MET);
    await form.getByRole('button', { name: '回应异议' }).click();
    await expect(cadre.getByText(MET)).toBeVisible();
  });
  await step(cadre, '谈拢了的分歧改写成一致', async () => {
    const form = formOf(cadre, '记一条意见');
    await form.getByLabel('改写前面记的一条').selectOption({ label: '有分歧：几点关音响' });
    await form.getByRole('radio', { name: '一致' }).check();
    await form.getByLabel('说的是什么').fill(SETTLED);
    await form.getByRole('button', { name: '记一条意见' }).click();
    await expect(cadre.getByText(SETTLED, { exact: true })).toBeVisible();
    await expect(cadre.getByText('几点关音响', { exact: true })).toHaveCount(0);
  });
  await step(cadre, '达成共识', async () => {
    await cadre.getByRole('button', { name: '达成共识' }).click();
    await expect(cadre.getByText('达成的共识')).toBeVisible();
    await expect(cadre.getByText('19 / 22 同意；够 2/3 算共识')).toBeVisible();
  });

  await openTopic(cadre, SIGNAL);
  await unfold(cadre, '这轮没谈拢');
  await step(cadre, '这轮没谈拢', async () => {
    const form = formOf(cadre, '这轮没谈拢');
    await fillAttendance(form);
    await form.getByRole('button', { name: '这轮没谈拢' }).click();
    await expect(cadre.getByText('未达成共识', { exact: true })).toBeVisible();
  });
  await unfold(cadre, '报送决策参考');
  await step(cadre, '报送镇里', async () => {
    const form = formOf(cadre, '报送决策参考');
    await form.getByLabel('依据').fill('《突发事件应对法》第六十四条：预警信息要传到人。');
    await form.getByLabel('建议').fill(ADVICE);
    await form.getByRole('button', { name: '报送决策参考' }).click();
    await expect(cadre.getByText('已报送', { exact: true })).toBeVisible();
  });

  const town = await desk.atDesk(browser, 'zhenganbu');
  await openTopic(town, SIGNAL);
  await step(town, '回执', async () => {
    await town.getByLabel('收文号').fill('镇收〔2026〕88 号');
    await town.getByRole('button', { name: '回执' }).click();
    await expect(town.getByText(/镇收〔2026〕88 号/)).toBeVisible();
  });
  await step(town, '答复', async () => {
    await town.getByLabel('答复').fill(REPLY);
    await town.getByRole('button', { name: '答复' }).click();
    await expect(town.getByText('已答复', { exact: true })).toBeVisible();
  });

  await cadre.setViewportSize({ width: 360, height: 740 });
  await step(cadre, '村里在小屏上看到答复', async () => {
    await cadre.reload();
    await expect(cadre.getByText(REPLY)).toBeVisible();
    expect(await sideways(cadre)).toBe(0);
  });
  await step(cadre, '提一个议题', async () => {
    await cadre.goto('/desk/consultations/new');
    await cadre.getByRole('button', { name: '提交' }).click();
    await expect(cadre.getByText('再写几个字。').first()).toBeVisible();
    await cadre.getByLabel('议题', { exact: true }).fill('河堤路灯坏了一半');
    await cadre.getByLabel('怎么回事').fill('晚上走路看不见，修还是换成太阳能的，各有各的说法。');
    await cadre.getByRole('button', { name: '提交' }).click();
    await expect(cadre.getByRole('heading', { level: 1, name: '河堤路灯坏了一半' })).toBeVisible();
    await expect(cadre.getByText(/等审定，最晚/)).toBeVisible();
  });
});

const openTopic = (page: Page, title: string): Promise<void> =>
  step(page, `议题：${title}`, async () => {
    await page.goto('/desk/consultations');
    await page.getByRole('link', { name: title }).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

const unfold = (page: Page, act: string): Promise<void> =>
  step(page, `打开“${act}”`, async () => {
    await page.locator('summary', { hasText: act }).click();
    await expect(formOf(page, act)).toBeVisible();
  });

async function tellWhoAgrees(page: Page): Promise<void> {
  const form = formOf(page, '达成共识');
  await form.getByLabel('可选的办法').selectOption({ index: 1 });
  await fillAttendance(form);
  await form.getByLabel('同意', { exact: true }).fill('19');
  await form.getByLabel(/参加表态/).fill('22');
}

async function fillAttendance(form: ReturnType<typeof formOf>): Promise<void> {
  await form.getByLabel('到会人数').fill('24');
  await form.getByLabel('其中利益相关方').fill('17');
  await form.getByLabel('其中妇女').fill('9');
  await form.getByLabel('其中委员').fill('1');
  for (const box of await form.getByRole('checkbox').all()) await box.check();
}
