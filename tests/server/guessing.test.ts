/** 猜口令: few guesses reach the check, nobody is shut out by them, and an account that is not there costs as much as one that is. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD, PLACES, type SmallCounty, smallCounty } from '../support/county.ts';

let county: SmallCounty;
let account: string;
beforeAll(async () => {
  county = await smallCounty();
  account = `area_chief-${PLACES.areas[0]}`;
});
afterAll(() => county?.close());

const signIn = (
  who: string,
  {
    password = 'a wrong guess',
    from = '203.0.113.9',
    cookie = '',
  }: { password?: string; from?: string; cookie?: string } = {},
) =>
  county.app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...(cookie && { cookie }) },
    payload: JSON.stringify({ account: who, password }),
  });

/** How many of these guesses were compared with a password: the others hear 429 before that. */
async function checked(guesses: number, who: (n: number) => string): Promise<number> {
  let count = 0;
  for (let n = 0; n < guesses; n += 1) {
    const { statusCode } = await signIn(who(n));
    expect([401, 429]).toContain(statusCode);
    if (statusCode === 401) count += 1;
  }
  return count;
}

test('对一个账号猜一千次，一小时里不过十次比对；用过的设备照样进得来', async () => {
  const mine = await signIn(account, { password: PASSWORD, from: '198.51.100.7' });
  expect(mine.statusCode).toBe(200);
  const device = mine.cookies.find(({ name }) => name !== 'session');
  expect(await checked(1000, () => account)).toBeLessThanOrEqual(10);

  const cookie = `${device?.name}=${device?.value}`;
  expect((await signIn(account, { password: PASSWORD, cookie })).statusCode).toBe(200);
  expect((await signIn(account, { password: PASSWORD, from: '198.51.100.7' })).statusCode).toBe(200);
});

test('一个地址对一千个账号猜一万次，一小时里不过一百次比对，一个也没打开', async () => {
  county.wait(2 * 3_600_000);
  expect(await checked(10_000, (n) => `guess-${n % 1000}`)).toBeLessThanOrEqual(100);
}, 180_000);

const SAMPLES = 30;

/** Milliseconds of processor time a guess costs us; other programs on the machine do not count. */
async function costOf(who: string, from: string): Promise<number> {
  const before = process.cpuUsage();
  const { statusCode, body } = await signIn(who, { from });
  const { user, system } = process.cpuUsage(before);
  expect([statusCode, JSON.parse(body)]).toEqual([401, { problem: 'signed-out' }]);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

test('账号在不在，答复一样，花的功夫也一样（相差不过五毫秒）', async () => {
  const known: number[] = [];
  const unknown: number[] = [];
  for (let n = 0; n < SAMPLES; n += 1) {
    known.push(await costOf(account, `192.0.2.${n}`));
    unknown.push(await costOf(`nobody-${n}`, `192.0.2.${n}`));
  }
  expect(Math.abs(median(known) - median(unknown))).toBeLessThan(Math.max(5, 0.2 * median(known)));
});
