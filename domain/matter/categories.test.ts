import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Categories,
  type CategoryEntry,
  chosenOf,
  EMPTY_CATEGORIES,
  everyCategory,
  livingCategories,
  livingOf,
  meantBy,
  nextCode,
} from './categories.ts';
import { CATEGORIES, type Category, dataClassOf, domainOf, publishDefault, usualLevel } from './category.ts';
import { categoryNamed } from './category-names.ts';
import { asBefore, type CategoriesRefusal, retiredInto, setCategories } from './set-categories.ts';
import { suggest } from './suggest.ts';
import { isUsual, usualFirst } from './usual-units.ts';

const SAND: CategoryEntry = { code: 'environment.river.c01', zh: '河道采砂', words: ['采砂', '挖沙'] };
const TEA: CategoryEntry = { code: 'agri.pest.c01', zh: '茶园虫害' };
const table = (...entries: CategoryEntry[]): Categories => ({ entries, order: [] });

/** What a county would be told that enters this on top of nothing. */
const told = (after: Categories, { before = EMPTY_CATEGORIES, banned = [] as string[] } = {}) => {
  const decision = setCategories(before, after, { banned });
  return decision.ok ? undefined : decision.reason;
};

test('县里没有定过，就是我们的六十一类，原来的次序', () => {
  expect(everyCategory(EMPTY_CATEGORIES)).toEqual(CATEGORIES);
  expect(told(EMPTY_CATEGORIES)).toBeUndefined();
});

test('自己的类别挂在我们的一类下面，敏感与否、在哪一级办、公开到什么程度都随它', () => {
  expect(told(table(SAND, TEA))).toBeUndefined();
  const every = everyCategory(table(TEA, SAND));
  expect(every.indexOf(SAND.code)).toBe(every.indexOf('environment.river') + 1);
  for (const parent of CATEGORIES.filter((it) => it !== 'other')) {
    const own = `${parent}.c01` as Category;
    expect([domainOf(own), dataClassOf(own), usualLevel(own), publishDefault(own)]).toEqual([
      domainOf(parent),
      dataClassOf(parent),
      usualLevel(parent),
      publishDefault(parent),
    ]);
  }
});

describe('填得不对的，各有各的说法', () => {
  const retired: CategoryEntry = { ...SAND, into: 'environment.river' };
  test.each<[string, CategoriesRefusal, Categories]>([
    ['同一个编码写了两次', 'code-twice', table(SAND, SAND)],
    ['上面没有这一类', 'no-such-parent', table({ code: 'environment.moon.c01' as Category, zh: '月亮' })],
    ['“其他”下面不能再分', 'no-such-parent', table({ code: 'other.c01', zh: '杂事' })],
    ['不能直接挂在领域下面', 'no-such-parent', table({ code: 'environment.sand' as Category, zh: '砂石' })],
    ['没有名称', 'no-label', table({ code: SAND.code })],
    ['名称里有法律不许的词', 'label-banned', table({ ...SAND, zh: '村民打 分' })],
    ['提示词里有法律不许的词', 'label-banned', table({ ...SAND, words: ['重点人员'] })],
    ['和在用的重名', 'label-twice', table(SAND, { ...TEA, zh: '河道采砂' })],
    ['和我们的重名', 'label-twice', table({ ...SAND, zh: '灌溉水利' })],
    ['并入自己', 'maps-to-itself', table({ ...SAND, into: SAND.code })],
    ['并入没有的类别', 'no-such-target', table({ ...SAND, into: 'environment.river.c09' })],
    ['并入已经停用的', 'maps-to-retired', table(retired, { code: 'environment.mining', into: SAND.code })],
    [
      '转圈',
      'maps-round',
      table(
        { code: 'environment.river', into: 'environment.mining' },
        { code: 'environment.mining', into: 'environment.river' },
      ),
    ],
    ['并到别的领域', 'maps-to-other-domain', table({ ...SAND, into: 'utilities.water' })],
    ['把敏感的并成普通的', 'maps-out-of-guard', table({ code: 'dispute.family', into: 'dispute.neighbour' })],
    [
      '上面那类停用了',
      'parent-retired',
      table({ code: 'environment.river', into: 'environment.mining' }, SAND),
    ],
    ['次序里有没有的类别', 'order-unknown', { entries: [], order: ['environment.river.c01'] }],
  ])('%s', (_, reason, after) => {
    expect(told(after)).toBe(reason);
  });

  test('县里自己加的禁用词也管', () => {
    expect(told(table(SAND), { banned: ['采砂'] })).toBe('label-banned');
  });

  test('用过的编码不能消失', () => {
    expect(told(EMPTY_CATEGORIES, { before: table(SAND) })).toBe('code-vanished');
  });
});

test('停用以后：旧事项在并入的那一类下找得到，选不到它，再填它算并入的那一类', () => {
  const all = retiredInto(table(SAND), SAND.code, 'environment.sanitation');
  expect(told(all, { before: table(SAND) })).toBeUndefined();
  expect(meantBy(all, 'environment.sanitation')).toEqual(['environment.river.c01', 'environment.sanitation']);
  expect(meantBy(all, 'environment.river')).toEqual(['environment.river']);
  expect(meantBy(all, SAND.code)).toEqual(meantBy(all, 'environment.sanitation'));
  expect(meantBy(all, 'environment')).toContain(SAND.code);
  expect(livingCategories(all)).not.toContain(SAND.code);
  expect(chosenOf(all, SAND.code)).toBe('environment.sanitation');
  expect(chosenOf(all, 'environment.river.c77')).toBeUndefined();
});

test('先后停用两次，最早的也随着走', () => {
  const once = retiredInto(table(SAND), SAND.code, 'environment.mining');
  const twice = retiredInto(once, 'environment.mining', 'environment.pollution');
  expect(told(twice, { before: once })).toBeUndefined();
  expect(livingOf(twice, SAND.code)).toBe('environment.pollution');
});

test('退回以前的一版：后来加的停用，名称还在', () => {
  const back = asBefore(EMPTY_CATEGORIES, table(SAND));
  expect(told(back, { before: table(SAND) })).toBeUndefined();
  expect(back.entries).toEqual([{ ...SAND, into: 'environment.river' }]);
});

test('编码不重复用', () => {
  expect(nextCode(table(), 'environment.river')).toBe('environment.river.c01');
  expect(nextCode(table({ ...SAND, into: 'environment.river' }), 'environment.river')).toBe(
    'environment.river.c02',
  );
  expect(nextCode(table({ code: 'environment.river.sand', zh: '砂' }), 'environment.river')).toBe(
    'environment.river.c01',
  );
});

test('县里的词也给建议；不会把该保密的说成普通的', () => {
  const all = table(SAND, { code: 'infrastructure.road.c01', zh: '断头路', words: ['低保', '揭不开锅'] });
  expect(suggest('有人半夜在河里挖沙', all).category).toBe(SAND.code);
  expect(suggest('有人半夜在河里挖沙', retiredInto(all, SAND.code, 'environment.mining')).category).not.toBe(
    SAND.code,
  );
  const poor = '家里揭不开锅，想申请低保';
  expect(dataClassOf(suggest(poor).category)).toBe('P3');
  expect(suggest(poor, all).category).toBe(suggest(poor).category);
});

test('登记簿里写县里的叫法、我们的叫法、停用的叫法，都认', () => {
  const all = table({ code: 'environment.river', zh: '河长制' }, { ...TEA, into: 'agri.pest' });
  expect(categoryNamed('河长制', all)).toBe('environment.river');
  expect(categoryNamed('河道管护', all)).toBe('environment.river');
  expect(categoryNamed('茶园虫害', all)).toBe('agri.pest');
  expect(categoryNamed('没听过', all)).toBeUndefined();
});

test('单位按领域、类别、县里自己的类别办理，说得越细的排得越前', () => {
  const unit = (code: string, ...handles: string[]) => ({ code, name: code, placeCode: '611025', handles });
  const units = [
    unit('a', 'utilities'),
    unit('b', 'environment'),
    unit('c', 'environment.river'),
    unit('d', SAND.code),
  ];
  const order = usualFirst(units, SAND.code, table(SAND)).map(({ code, usual }) => [code, usual]);
  expect(order).toEqual([
    ['d', true],
    ['c', true],
    ['b', true],
    ['a', false],
  ]);
  const led = retiredInto(table(SAND), SAND.code, 'environment.mining');
  expect(isUsual([SAND.code], 'environment.mining', led)).toBe(true);
  expect(isUsual(['environment.river'], SAND.code, led)).toBe(false);
});

/** Any way a county may go: adding below one of ours, or leading one to another. */
const someCategory = fc.constantFrom(...CATEGORIES);
const moves = fc.array(fc.tuple(fc.boolean(), someCategory, fc.nat(400)), { maxLength: 25 });

test('不论怎么加、怎么停：每个编码都通向一个在用的，领域不变，敏感的不会变成普通的', () => {
  fc.assert(
    fc.property(moves, (all) => {
      let now = EMPTY_CATEGORIES;
      for (const [adds, category, n] of all) {
        const every = everyCategory(now);
        const code = nextCode(now, category);
        const next = adds
          ? { ...now, entries: [...now.entries, { code, zh: `自定${now.entries.length}号` }] }
          : retiredInto(now, category, every[n % every.length] ?? category);
        const decision = setCategories(now, next, { banned: [] });
        if (decision.ok) now = decision.step;
      }
      const living = new Set(livingCategories(now));
      const wrong = everyCategory(now).filter((it) => {
        const led = livingOf(now, it);
        const lowered = dataClassOf(it) === 'P3' && dataClassOf(led) !== 'P3';
        return !living.has(led) || domainOf(led) !== domainOf(it) || lowered;
      });
      expect(wrong).toEqual([]);
      const found = [...living].flatMap((it) =>
        meantBy(now, it).filter((code) => livingOf(now, code) === it),
      );
      expect(found.toSorted()).toEqual(everyCategory(now).toSorted());
    }),
    { numRuns: 100 },
  );
});
