/**
 * 旧手机的一天: the whole day without a signal in Chromiums of other years, by `npm run old-browsers`: signed in, closed, everything
 * written without a network, killed, opened again, drained over a line that loses every other answer (B1; Chrome 80 and 107).
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTown, type Town } from '../support/browser.ts';
import { PASSWORD, PLACES } from '../support/county.ts';
import { type Line, openLine } from '../support/line.ts';
import { PIN } from '../support/pin.ts';
import { type OldBrowser, openPlain, type PlainChromium, type PlainPage } from '../support/plain-chromium.ts';

const BROWSERS = JSON.parse(process.env.OLD_BROWSERS ?? '[]') as OldBrowser[];
/** Where pictures of the screens go, when somebody wants to look at them. */
const PICTURES = process.env.PICTURES;

let town: Town;
let line: Line;
let profile: string;
let phone: PlainChromium | undefined;
beforeEach(async () => {
  town = await openTown();
  line = await openLine(town.origin);
  profile = await mkdtemp(join(tmpdir(), 'xiezhi-old-'));
}, 120_000);
afterEach(async () => {
  await phone?.kill();
  await line.close();
  await town.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

const rows = async (sql: string): Promise<unknown[]> => (await town.county.god.query(sql)).rows;

const open = (page: PlainPage, path: string) => page.open(`${line.origin}/phone${path}`);

async function signIn(page: PlainPage): Promise<void> {
  await open(page, '/');
  await page.write('账号或手机号', `area_chief-${PLACES.areas[0]}`);
  await page.write('密码', PASSWORD);
  await page.tap('登录');
  await page.write('6 位数字密码', PIN);
  await page.write('再输一遍', PIN);
  await page.tap('设好了，进入');
  await page.until(`document.querySelector('h1')?.innerText === '待办'`);
  await page.ask('navigator.serviceWorker.ready.then(() => true)');
  await expect
    .poll(() => town.seen.some(({ url, status }) => url === '/api/sync/pull' && status === 200))
    .toBe(true);
}

async function report(page: PlainPage, text: string, photo?: string): Promise<void> {
  await open(page, '/report');
  await page.write('什么事', text);
  if (photo !== undefined) {
    await page.choose(photo);
    await page.until(`document.querySelector('.photos img') !== null`);
  }
  await page.tap('发送');
  await page.says('已保存，待发');
}

async function pictureFile(): Promise<string> {
  const path = join(profile, 'slide.jpg');
  const create = {
    ...{ width: 640, height: 480, channels: 3 as const, background: '#786a50' },
    noise: { type: 'gaussian' as const, mean: 120, sigma: 30 },
  };
  await writeFile(path, await sharp({ create }).jpeg({ quality: 80 }).toBuffer());
  return path;
}

/** Takes what was just reported and says what was done, before anybody else has heard of it. */
async function takeAndTry(page: PlainPage): Promise<void> {
  await page.tap('看这件事');
  await page.tap('受理');
  await page.tap('记录办理情况');
  await page.write('做了什么，卡在哪里', '先围起来了');
  await page.tap('发送');
  await page.says('待发：记录办理情况');
}

async function addPoint(page: PlainPage): Promise<void> {
  await open(page, '/walk');
  await page.tap('加一个点位');
  await page.tap('老桥');
  await page.write('叫什么', '三拱老桥');
  await page.tap('加上');
  await page.says('已保存，有信号时自动发出。');
}

test.each(BROWSERS)(
  '$name：一天都没有信号，浏览器被杀，回音丢一半，每条只办一次',
  async (browser) => {
    const look = async (what: string) => {
      if (PICTURES !== undefined && phone !== undefined)
        await writeFile(join(PICTURES, `${browser.name}-${what}.png`), await phone.page.picture());
    };
    phone = await openPlain(browser, profile);
    await signIn(phone.page);
    await look('signed-in');
    await phone.close();

    phone = await openPlain(browser, profile);
    line.down = true;
    await open(phone.page, '/');
    await phone.page.write('6 位数字密码', PIN);
    await phone.page.until(`document.querySelector('h1')?.innerText === '待办'`);
    await report(phone.page, '后沟便道塌了两米', await pictureFile());
    await look('reported');
    await report(phone.page, '井盖翘起来了');
    await takeAndTry(phone.page);
    await look('matter');
    await addPoint(phone.page);
    await look('walk');
    await open(phone.page, '/pending');
    await phone.page.says('6 条待发');
    await look('pending');
    expect(phone.complaints).toEqual([]);
    await phone.kill();
    expect(await rows('select 1 from matter')).toEqual([]);

    phone = await openPlain(browser, profile);
    await open(phone.page, '/pending');
    await phone.page.write('6 位数字密码', PIN);
    await phone.page.says('6 条待发');
    let done = 0;
    line.loses = (path, status) => {
      if (path !== '/api/sync/push' || status !== 200) return false;
      done += 1;
      return done % 2 === 1;
    };
    line.down = false;
    await phone.page.tap('现在就发');
    await phone.page.says('都发出去了');
    await expect
      .poll(() => rows('select text, cardinality(photos)::int as photos from matter order by text'))
      .toEqual([
        { text: '井盖翘起来了', photos: 0 },
        { text: '后沟便道塌了两米', photos: 1 },
      ]);
    await look('sent');
    expect(
      await rows(
        `select s.kind from matter_step s join matter m on m.id = s.matter_id
       where m.text = '井盖翘起来了' order by s.seq`,
      ),
    ).toEqual([{ kind: 'reported' }, { kind: 'accepted' }, { kind: 'tried' }]);
    expect(await rows('select title, last_look is not null as seen from watch_point')).toEqual([
      { title: '三拱老桥', seen: true },
    ]);
    expect(done).toBeGreaterThan(1);
    expect(phone.complaints).toEqual([]);
  },
  240_000,
);
