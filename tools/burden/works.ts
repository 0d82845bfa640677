/** 活: the kinds of work of an area's chief and of a resident, each done once on the real faces from the page where it begins. */
import sharp from 'sharp';
import { drawnResident } from '../seed/people.ts';
import type { Hand } from './hand.ts';

export interface WorkToDo {
  readonly name: string;
  /** Whose phone: the demonstration's chief, or a resident without an account. */
  readonly who: 'chief' | 'resident';
  /** The page it begins on. */
  readonly from: string;
  readonly does: (hand: Hand) => Promise<void>;
  /** 4.3 (1) and (2): at most so many taps and seconds. */
  readonly atMost?: { readonly taps: number; readonly seconds?: number };
}

const SENTENCE = '老槐坡入户路塌了，六户出不来';
const DONE = '已经带人清通，可以走车';

const tab = ({ page }: Hand, name: string) =>
  page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name, exact: true });
const button = ({ page }: Hand, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = ({ page }: Hand, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

/** A photo as a cheap phone takes it. */
const photo = async () => ({
  name: 'photo.jpg',
  mimeType: 'image/jpeg',
  buffer: await sharp({
    create: {
      width: 3000,
      height: 4000,
      channels: 3,
      background: '#888888',
      noise: { type: 'gaussian', mean: 128, sigma: 12 },
    },
  })
    .jpeg({ quality: 70 })
    .toBuffer(),
});

async function reported(hand: Hand, more: () => Promise<void> = async () => {}): Promise<void> {
  await hand.tap(tab(hand, '上报'));
  await hand.type(hand.page.getByLabel('什么事？一句话就行'), SENTENCE);
  await more();
  await hand.tap(button(hand, '发送'));
  await hand.see(hand.page.getByText('已上报', { exact: true }));
}

/** Opens the newest matter that is with this office, and does one act that asks for words. */
async function worded(hand: Hand, act: string, told: string): Promise<void> {
  await hand.tap(
    hand.page
      .getByRole('button', { name: act, exact: true })
      .or(hand.page.getByRole('link', { name: act, exact: true })),
  );
  await hand.type(hand.page.getByRole('textbox').first(), DONE);
  await hand.tap(button(hand, '发送'));
  await hand.see(hand.page.getByRole('status').getByText(told));
}

const first = (hand: Hand, pile: string) =>
  hand.page.getByRole('list', { name: pile }).getByRole('link').first();

/** In the pile of what is being done, the first that may be passed up: something was tried before. Looked for, not tapped. */
async function tried(hand: Hand) {
  const rows = hand.page.getByRole('list', { name: '正在办理' }).getByRole('link');
  await rows.first().waitFor();
  for (let at = 0; at < (await rows.count()); at += 1) {
    await rows.nth(at).click();
    const up = hand.page
      .getByRole('button', { name: '上报上级' })
      .or(hand.page.getByRole('link', { name: '上报上级' }));
    await up.first().waitFor();
    const may = (await up.first().getAttribute('aria-disabled')) !== 'true';
    await hand.page.goBack();
    await rows.first().waitFor();
    if (may) return rows.nth(at);
  }
  throw new Error('nothing can be passed up');
}

export const WORKS_TO_DO: readonly WorkToDo[] = [
  {
    name: '一句话上报 report by one sentence',
    who: 'chief',
    from: '/phone/',
    does: (hand) => reported(hand),
    atMost: { taps: 3, seconds: 20 },
  },
  {
    name: '说一段上报 report by voice',
    who: 'chief',
    from: '/phone/',
    does: async (hand) => {
      await hand.tap(tab(hand, '上报'));
      await hand.tap(button(hand, '说一段'));
      await hand.see(hand.page.getByText(/^说完了（6 秒）/));
      await hand.tap(button(hand, '发送'));
      await hand.see(hand.page.getByText('已上报', { exact: true }));
    },
    atMost: { taps: 3, seconds: 20 },
  },
  {
    name: '上报并当场办结 report and settle on the spot',
    who: 'chief',
    from: '/phone/',
    does: async (hand) => {
      await hand.tap(tab(hand, '上报'));
      await hand.type(hand.page.getByLabel('什么事？一句话就行'), SENTENCE);
      await hand.tap(hand.page.getByLabel('已当场办好'));
      await hand.type(hand.page.getByLabel('怎么办的'), DONE);
      await hand.tap(button(hand, '上报并办结'));
      await hand.see(hand.page.getByText('已上报并办结', { exact: true }));
    },
  },
  {
    name: '带照片上报 report with a photo',
    who: 'chief',
    from: '/phone/',
    does: (hand) =>
      reported(hand, async () => {
        await hand.photograph(hand.page.locator('input[type=file]'), await photo());
        await hand.see(hand.page.locator('.photos img').first());
      }),
  },
  {
    name: '替没有手机的人上报 record for somebody without a phone',
    who: 'chief',
    from: '/phone/',
    does: (hand) =>
      reported(hand, async () => {
        await hand.tap(hand.page.getByLabel('替别人上报，本人已同意'));
        await hand.type(hand.page.getByLabel('姓名'), drawnResident(Math.random).name);
      }),
  },
  {
    name: '受理 take a matter',
    who: 'chief',
    from: '/phone/',
    does: async (hand) => {
      await hand.tap(first(hand, '等您受理'));
      await hand.tap(button(hand, '受理'));
      await hand.see(hand.page.getByRole('status').getByText('已受理'));
    },
  },
  {
    name: '记录办理情况 say what was done so far',
    who: 'chief',
    from: '/phone/',
    does: async (hand) => {
      await hand.tap(first(hand, '正在办理'));
      await worded(hand, '记录办理情况', '已记录。');
    },
  },
  {
    name: '上报上级 pass it up',
    who: 'chief',
    from: '/phone/',
    does: async (hand) => {
      await hand.tap(await tried(hand));
      await worded(hand, '上报上级', '已上报。');
    },
  },
  {
    name: '答复办理结果 answer',
    who: 'chief',
    from: '/phone/',
    does: async (hand) => {
      await hand.tap(first(hand, '正在办理'));
      await worded(hand, '答复办理结果', '已答复');
    },
  },
  {
    name: '走访看过一处 a point of the walk seen',
    who: 'chief',
    from: '/phone/walk',
    does: async (hand) => {
      await hand.tap(hand.page.getByRole('button', { name: /^看过：/ }).first());
      await hand.see(hand.page.getByText('已看过').first());
    },
    atMost: { taps: 1 },
  },
  {
    name: '加一个点位，刚看过 a point added and seen',
    who: 'chief',
    from: '/phone/walk',
    does: async (hand) => {
      await hand.tap(hand.page.getByRole('link', { name: '加一个点位' }));
      await hand.tap(hand.page.getByRole('radio', { name: '老桥' }));
      await hand.type(hand.page.getByLabel('叫什么'), '三拱老桥');
      await hand.tap(button(hand, '加上'));
      await hand.see(hand.page.getByText('加上了'));
    },
  },
  {
    name: '记一户愿意联系的 a household that wants contact',
    who: 'chief',
    from: '/phone/area',
    does: async (hand) => {
      await hand.tap(hand.page.getByRole('link', { name: '记一户' }));
      await hand.type(hand.page.getByLabel('这户怎么称呼'), '老槐树下第九家');
      await hand.tap(hand.page.getByRole('radio', { name: '口头同意' }));
      await hand.tap(button(hand, '保存'));
      await hand.see(hand.page.getByText('已保存。'));
    },
  },
  {
    name: '居民扫门上的码说一句 a resident says it from the door’s code',
    who: 'resident',
    from: '',
    does: async (hand) => {
      await hand.type(hand.page.getByLabel('是什么事'), SENTENCE);
      await hand.tap(button(hand, '提交'));
      await hand.see(heading(hand, '收到了'));
    },
    atMost: { taps: 3 },
  },
];
