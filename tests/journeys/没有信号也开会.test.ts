/**
 * 没有信号也开会: a representatives' meeting held in the room on one phone without a network; back in signal all of it has arrived, and the
 * next motion is voted on by the phones of those present.
 */
import { expect, type Page, test } from '@playwright/test';
import { slipText } from '../../domain/meeting/slip.ts';
import { signalReturns } from '../support/signal.ts';
import * as desk from './desk.ts';
import { loseSignal, openMeeting, PHONE, phoneOf } from './phone.ts';
import { sideways, step } from './sound.ts';

const MEETING = '村民代表会议（第四季度）';
const ITEM = '村道路灯维修用哪笔钱';
const OTHER_ITEM = '垃圾清运轮值办法';
const MOTION = '从集体经营收入里列支两千元，先换最暗的五盏。';

test('没有信号也开会', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await phoneOf(browser, 'cunganbu');
  await page.evaluate(cameraAtTheDoor);
  await openMeeting(page, MEETING);
  await loseSignal(page);
  await heldOffline(page);
  await signalReturns(page.context());
  await step(page, '有信号了，都发出去了', async () => {
    await expect(page.getByText(/条(待发|发送中)/)).toHaveCount(0, { timeout: 30_000 });
    await expect(page.getByText('正在开', { exact: true })).toBeVisible();
  });
  await votedByPhone(page);
  const screen = await desk.atDesk(browser, 'cunganbu');
  await step(screen, '平台上看得到表决和算式', async () => {
    await screen.goto('/desk/meetings');
    await screen.getByRole('link', { name: MEETING }).click();
    await expect(screen.getByText(MOTION)).toBeVisible();
    await expect(screen.getByText('赞成 6，反对 2，弃权 0；到会 8 中过半数要 5：通过')).toBeVisible();
    await expect(screen.getByText('赞成 6，反对 1，弃权 0；到会 8 中过半数要 5：通过')).toBeVisible();
  });
});

/** One of those present says yes on a phone of no account; the others have none with them and raise a hand. */
async function votedByPhone(page: Page): Promise<void> {
  const item = page.locator('section.card').filter({ has: page.getByRole('heading', { name: OTHER_ITEM }) });
  await step(page, '有信号，第二项开始手机表决', async () => {
    await item.getByLabel('动议原文').fill('各组按月轮流清运。');
    await item.getByRole('button', { name: '提出动议' }).click();
    await item.getByText('手机表决', { exact: true }).click();
    await item.getByRole('button', { name: '开始手机表决' }).click();
    await expect(item.getByText('已表决 0，可表决 8')).toBeVisible();
  });
  let code = '';
  await step(page, '给三号看码', async () => {
    await item.getByText('给一个人看表决码').click();
    await item.getByRole('textbox', { name: '号', exact: true }).fill('3');
    await item.getByRole('button', { name: '显示' }).click();
    code = (await item.getByRole('img', { name: /\/vote\// }).getAttribute('alt')) ?? '';
    expect(await sideways(page)).toBe(0);
  });
  const own = await (await page.context().browser()?.newContext({ viewport: PHONE }))?.newPage();
  if (own === undefined) throw new Error('there is no second phone');
  await step(own, '三号用自己的手机照码，点赞成', async () => {
    await own.goto(new URL(code).pathname);
    await expect(own.getByText('各组按月轮流清运。')).toBeVisible();
    expect(await sideways(own)).toBe(0);
    await own.getByRole('button', { name: '赞成' }).click();
    await expect(own.getByText('收到了，谢谢您。')).toBeVisible();
  });
  await step(page, '没有手机的举手，合起来结束', async () => {
    await item.getByRole('button', { name: '再数一次' }).click();
    await expect(item.getByText('已表决 1，可表决 8')).toBeVisible();
    await item.getByLabel('赞成', { exact: true }).fill('5');
    await item.getByLabel('反对', { exact: true }).fill('1');
    await item.getByLabel('计票人号', { exact: true }).fill('1');
    await item.getByLabel('另一计票人号').fill('2');
    await item.getByRole('button', { name: '结束手机表决' }).click();
    await expect(item.getByText('赞成 6，反对 1，弃权 0；到会 8 中过半数要 5：通过')).toBeVisible();
  });
}

async function heldOffline(page: Page): Promise<void> {
  const item = page.locator('section.card').filter({ has: page.getByRole('heading', { name: ITEM }) });
  const arrive = async (numbers: string) => {
    await page.getByLabel('到会的号').fill(numbers);
    await page.getByRole('button', { name: '到了', exact: true }).first().click();
  };
  await step(page, '没有信号，宣布开会', async () => {
    await page.getByLabel('主持人').fill('王支书');
    await page.getByRole('button', { name: '宣布开会', exact: true }).click();
    await expect(page.getByText('正在开', { exact: true })).toBeVisible();
  });
  await step(page, '到了七个，还差一个', async () => {
    await arrive('1-7');
    await expect(page.getByText('还差 1', { exact: true })).toBeVisible();
  });
  await step(page, '人不够，表决不了', async () => {
    await item.getByLabel('动议原文').fill(MOTION);
    await item.getByRole('button', { name: '提出动议' }).click();
    await vote(page, item, '5');
    await expect(item.getByText('到会人数不够，表决无效。')).toBeVisible();
  });
  await step(page, '又到一个，照到会条；别的会的条不认', async () => {
    const [, meetingId = ''] = /meetings\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
    await page.getByRole('button', { name: '照到会条' }).click();
    await holdUp(page, slipText('00000000', 8));
    await expect(page.getByText('这是别的会的到会条。')).toBeVisible();
    await holdUp(page, slipText(meetingId, 8));
    await expect(page.getByText('在场 8 人', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: '不照了' }).click();
  });
  await step(page, '人够了，表决通过', async () => {
    await expect(page.getByText('人数够了，可以表决')).toBeVisible();
    await vote(page, item, '6');
    await expect(item.getByText('赞成 6，反对 2，弃权 0；到会 8 中过半数要 5：通过')).toBeVisible();
  });
}

/** A browser that reads codes, on a machine without a camera: it sees whatever is held up. */
function cameraAtTheDoor(): void {
  const seen = globalThis as unknown as { heldUp?: string };
  const BarcodeDetector = class {
    detect = async () => (seen.heldUp === undefined ? [] : [{ rawValue: seen.heldUp }]);
  };
  Object.assign(globalThis, { BarcodeDetector });
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = document.createElement('canvas');
    const picture = canvas.getContext('2d');
    // A camera goes on showing; a still canvas may send no picture at all.
    setInterval(() => picture?.fillRect(0, 0, 1, 1), 100);
    return canvas.captureStream();
  };
}

const holdUp = (page: Page, slip: string): Promise<void> =>
  page.evaluate((text) => {
    (globalThis as unknown as { heldUp?: string }).heldUp = text;
  }, slip);

async function vote(page: Page, item: ReturnType<Page['locator']>, agree: string): Promise<void> {
  await item.getByLabel('赞成', { exact: true }).first().fill(agree);
  await item.getByLabel('反对', { exact: true }).first().fill('2');
  await item.getByLabel('计票人号', { exact: true }).first().fill('1');
  await item.getByLabel('另一计票人号').first().fill('2');
  await item.getByRole('button', { name: '举手表决' }).click();
  await expect(page.getByRole('button', { name: '举手表决' }).locator('[aria-busy]')).toHaveCount(0);
}
