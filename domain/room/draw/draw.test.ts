import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Hex } from '../../kernel/sha256.ts';
import { chanceOf, inOrder, seedOf } from './chance.ts';
import { canComplete, lackingIn } from './complete.ts';
import { panelOf } from './panel.ts';
import { type Entry, type Pool, poolHash, poolText, readPool, sealOf } from './pool.ts';

const node = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A line for each: household, sex, group. */
const entries = (...lines: readonly (readonly [household: number, ...values: string[]])[]): Entry[] =>
  lines.map(([household, ...values], n) => ({
    ...{ no: n + 1, household, values, seal: sealOf(`人${n}`, 'salt') },
  }));

const pool = (people: readonly Entry[], seats = 2, women: readonly [number, number] = [1, 2]): Pool => ({
  ...{ title: '村务监督员', seats, entries: people },
  traits: [{ name: '性别', targets: [{ value: '女', min: women[0], max: women[1] }] }],
});

describe('哈希', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('标准里的样本 %j', (text, hash) => expect(sha256Hex(text)).toBe(hash));

  test('任何文字都和系统的一样，跨块的、四字节的字也一样', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(sha256Hex(text)).toBe(node(text));
      }),
    );
    expect(sha256Hex('𠮷'.repeat(40))).toBe(node('𠮷'.repeat(40)));
  });
});

describe('名单', () => {
  test('文本读回来还是它；改一个字，哈希就变，读也读不进', () => {
    const it = pool(entries([1, '女'], [2, '男']));
    expect(readPool(poolText(it))).toEqual(it);
    const changed = poolText(it).replace('男', '女');
    expect(sha256Hex(changed)).not.toBe(poolHash(it));
    expect(readPool(`${poolText(it)} `)).toBeUndefined();
  });
});

describe('种子', () => {
  test('手算：名单哈希加号码，一行一个', () => {
    expect(seedOf('a'.repeat(64), '12345')).toBe(node(`${'a'.repeat(64)}\n12345`));
  });

  test('手算：种子 x 的头八个数取自 SHA-256("x\\n0")，五选一不偏', () => {
    const words =
      node('x\n0')
        .match(/.{8}/g)
        ?.map((part) => Number.parseInt(part, 16)) ?? [];
    const below = chanceOf('x');
    expect(words.map((word) => word % 5)).toEqual(words.map(() => below(5)));
  });

  test('会偏的数扔掉重抽：取到 2³² 余下那一截，就用下一个', () => {
    // Of 3·2³⁰ only words below it count: about every fourth is thrown away.
    const n = 3 * 2 ** 30;
    const below = chanceOf('y');
    const fair: number[] = [];
    for (let block = 0; fair.length < 40; block += 1)
      for (const part of node(`y\n${block}`).match(/.{8}/g) ?? []) {
        const word = Number.parseInt(part, 16);
        if (word < n) fair.push(word);
      }
    expect(Array.from({ length: 40 }, () => below(n))).toEqual(fair.slice(0, 40));
  });

  test('三个人的六种顺序，六千个种子里都差不多多', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 6000; n += 1) {
      const key = inOrder(['a', 'b', 'c'], `seed ${n}`).join('');
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // Chi-squared with five degrees of freedom: 20.5 is passed once in a thousand; the seeds are fixed.
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect([counts.size, chi < 20.5]).toEqual([6, true]);
  });
});

describe('抽', () => {
  test('手算：两个席位，至少一位女，只有 3 号是女：3 号必在，另一位是顺序里的头一个', () => {
    const it = pool(entries([1, '男'], [2, '男'], [3, '女'], [4, '男']));
    const order = inOrder(it.entries, seedOf(poolHash(it), '20260907')).map(({ no }) => no);
    const first = order.find((no) => no !== 3);
    expect([...panelOf(it, '20260907').seated].sort()).toEqual([3, first].sort());
  });

  test('一户一人：同一户的两个，抽中了一个就没有另一个', () => {
    const it = pool(entries([1, '女'], [1, '男'], [2, '女']));
    for (let n = 0; n < 40; n += 1) {
      const { seated } = panelOf(it, `${n}`);
      expect(seated.includes(1) && seated.includes(2)).toBe(false);
      expect(seated).toHaveLength(2);
    }
  });

  test('凑不齐就说是哪条目标凑不齐', () => {
    const it = pool(entries([1, '男'], [2, '男'], [3, '女']), 3, [2, 3]);
    expect(canComplete(it, [], it.entries)).toBe(false);
    expect(lackingIn(it, [], it.entries)).toEqual([{ trait: '性别', value: '女', min: 2, max: 3 }]);
    expect(panelOf(it, '1')).toMatchObject({ seated: [], vacant: 3, lacking: [{ value: '女' }] });
  });

  test('不来的由后面的补，目标还守得住；补不了就空着，说得出为什么', () => {
    const it = pool(entries([1, '女'], [2, '男'], [3, '女'], [4, '男']));
    const drawn = panelOf(it, '7');
    const woman = drawn.seated.find((no) => no === 1 || no === 3) ?? 0;
    const after = panelOf(it, '7', [woman]);
    expect(after.seated).not.toContain(woman);
    expect(after.seated.some((no) => no === 1 || no === 3)).toBe(true);
    const none = panelOf(it, '7', [woman, ...after.seated.filter((no) => no === 1 || no === 3)]);
    expect(none).toMatchObject({ vacant: 1, lacking: [{ trait: '性别', value: '女' }] });
  });
});

const people = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.constantFrom('女', '男'),
      fc.constantFrom('一组', '二组', '三组'),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((lines) => entries(...lines));
const bounds = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const pools = fc.tuple(people, fc.integer({ min: 1, max: 4 }), bounds, bounds, bounds).map(
  ([all, seats, women, first, second]): Pool => ({
    ...{ title: '抽', seats, entries: all },
    traits: [
      { name: '性别', targets: [{ value: '女', min: women[0], max: women[1] }] },
      {
        name: '组',
        targets: [
          { value: '一组', min: first[0], max: first[1] },
          { value: '二组', min: second[0], max: second[1] },
        ],
      },
    ],
  }),
);

/** Every way of choosing, tried one after the other. */
function someWay({ seats, entries: all, traits }: Pool): boolean {
  return Array.from({ length: 2 ** all.length }, (_, mask) => all.filter((__, n) => mask & (1 << n))).some(
    (chosen) => fits({ seats, entries: all, traits, title: '' }, chosen),
  );
}

const fits = ({ seats, traits }: Pool, chosen: readonly Entry[]): boolean =>
  chosen.length === seats &&
  new Set(chosen.map(({ household }) => household)).size === seats &&
  traits.every(({ targets }, trait) =>
    targets.every(({ value, min, max }) => {
      const count = chosen.filter(({ values }) => values[trait] === value).length;
      return min <= count && count <= max;
    }),
  );

describe('性质', () => {
  // A trait whose targets do not name every value leaves the others free: the third group here, and men.
  test('说凑得齐的，真有一种凑法；说凑不齐的，一种也没有', () => {
    fc.assert(
      fc.property(pools, (it) => {
        expect(canComplete(it, [], it.entries)).toBe(someWay(it));
      }),
      { numRuns: 500 },
    );
  });

  test('抽出来的人数对、目标守住、一户一人；再抽一遍一模一样', () => {
    fc.assert(
      fc.property(pools, fc.string({ minLength: 1, maxLength: 6 }), (it, number) => {
        const panel = panelOf(it, number);
        expect(panelOf(it, number)).toEqual(panel);
        const chosen = it.entries.filter(({ no }) => panel.seated.includes(no));
        expect(panel.vacant === 0).toBe(someWay(it));
        if (panel.vacant === 0) expect(fits(it, chosen)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('有人不来，补上以后目标还守住；不来的不再出现', () => {
    fc.assert(
      fc.property(pools, fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }), (it, which) => {
        const declined: number[] = [];
        for (const n of which) {
          const no = panelOf(it, 'x', declined).seated[n];
          if (no !== undefined) declined.push(no);
        }
        const panel = panelOf(it, 'x', declined);
        expect(panel.seated.filter((no) => declined.includes(no))).toEqual([]);
        const chosen = it.entries.filter(({ no }) => panel.seated.includes(no));
        if (panel.vacant === 0) expect(fits(it, chosen)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
