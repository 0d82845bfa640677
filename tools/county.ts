/**
 * 开县: npm run county -- 611025 姚学田 13800001234 puts the real places of a county into the store that npm start uses and opens the
 * account of its first system administrator with a one-time code; with --demo also made-up groups, areas, people and
 * matters instead. Run again with --invite it makes a new code; with --restored, after files of the store were copied back,
 * phones send again what they had sent since, what persons had erased since is erased again, and no letter goes twice. Refuses what is no
 * county, and one that is already there.
 */
import { fileURLToPath } from 'node:url';
import { eraseAgain } from '../server/erasing.ts';
import { dropAfterRestore } from '../server/notice/work.ts';
import { openStore } from '../server/open.ts';
import { otherHistory } from '../server/sync/cluster.store.ts';
import { readCounty } from './china.ts';
import { openFirst } from './seed/first.ts';
import { stateOf, withHouse } from './seed/state.ts';
import { seedCounty, seedDemonstration } from './seed/store.ts';
import { storeOf } from './seed/wishes.ts';

const [asked = '', name = '系统管理员', phone] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'));
const demo = process.argv.includes('--demo');
const again = process.argv.includes('--invite');
const restored = process.argv.includes('--restored');

try {
  if (phone !== undefined && !/^1[3-9]\d{9}$/.test(phone))
    throw new Error(`${phone} 不是手机号。\n${phone} is no mobile number.`);
  const read = readCounty(asked);
  if (!read.ok) throw new Error(read.why);
  const { code, name: countyName } = read.source.county;
  const store = await openStore(storeOf(process.env, fileURLToPath(new URL('..', import.meta.url))).wishes);
  try {
    await withHouse(store, code, async (house) => {
      if (restored) {
        await dropAfterRestore(house);
        const erased = await eraseAgain(house);
        return tellRestored(await otherHistory(house), erased);
      }
      const state = await stateOf(house);
      if (state !== 'empty' && !(again && state === 'real'))
        throw new Error(`${code} ${countyName}已经在库里。\n${code} ${countyName} is already in the store.`);
      if (demo) await seedDemonstration(house, console.log);
      else if (state === 'empty') await seedCounty(house, console.log);
      if (!demo) tellFirst(await openFirst(house, { name, phone }));
      console.log(`\nCOUNTY=${code} npm start`);
    });
  } finally {
    await store.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function tellRestored(epoch: string, erased: number): void {
  console.log(`
从现在起是另一段历史：各部手机连上以后，会把三十天内送过的再送一遍，同一条只办一次。
From now on this is another history: phones send again what they sent in 30 days, and each is done once.
  ${epoch}

副本之后抹去的，又抹了一遍：${erased} 处。
What had been erased since the copy was erased again: ${erased}.`);
}

function tellFirst({ name: called, account, code }: Awaited<ReturnType<typeof openFirst>>): void {
  console.log(`
系统管理员 system administrator  ${called}
  账号 account            ${account}
  邀请码 one-time code     ${code}  （14 天内有效，只显示这一次 / for 14 days, shown once）
  打开 open               <PUBLIC_URL>/phone/invite#${code}`);
}
