import { expect, test } from 'vitest';
import { type DigestMatter, digestMonth, digestOf, periodOf } from './digest.ts';

const VILLAGE = '611025001200';
let made = 0;
const matter = (more: Partial<DigestMatter> = {}): DigestMatter => {
  made += 1;
  return {
    ...{
      id: `m${String(made).padStart(3, '0')}`,
      no: `XZ-${made}`,
      title: `事${made}`,
      category: 'environment.sanitation',
    },
    ...{ placeCode: `${VILLAGE}0101`, day: '2026-09-20', open: true },
    ...more,
  };
};

test('每月二十五日截止：二十六日起算下个月；二月没有三十号就到月底', () => {
  expect(periodOf('2026-09', 25)).toEqual({ month: '2026-09', from: '2026-08-26', to: '2026-09-25' });
  expect(periodOf('2026-03', 30)).toEqual({ month: '2026-03', from: '2026-03-01', to: '2026-03-30' });
  expect(digestMonth('2026-09-25', 25)).toBe('2026-09');
  expect(digestMonth('2026-09-26', 25)).toBe('2026-10');
  expect(digestMonth('2026-12-31', 25)).toBe('2027-01');
});

test('同一组同一类的并成一行；三十天还没办完的排在最前，三十天整还不算', () => {
  const september = periodOf('2026-09', 25);
  const digest = digestOf(
    [
      matter({ title: '垃圾桶气味大' }),
      matter({ title: '垃圾没人清', placeCode: `${VILLAGE}0102`, day: '2026-09-18' }),
      matter({ title: '二组垃圾', placeCode: `${VILLAGE}0201` }),
      matter({
        title: '茶园到期',
        category: 'village_affairs.collective_asset',
        placeCode: VILLAGE,
        day: '2026-08-25',
      }),
      matter({ title: '路灯不亮', category: 'infrastructure.lighting', day: '2026-08-26' }),
      matter({ title: '办完了', category: 'infrastructure.lighting', open: false }),
      matter({ title: '上个月办完的', open: false, day: '2026-08-01' }),
      matter({ title: '下个月的', day: '2026-09-26' }),
    ],
    september,
  );
  expect(
    digest.lines.map(({ title, matters, forced, proposed, standing }) => [
      title,
      matters.length,
      forced,
      proposed,
      standing,
    ]),
  ).toEqual([
    ['茶园到期', 1, true, true, 'refers'],
    ['垃圾没人清', 2, false, true, 'advises'],
    ['路灯不亮', 1, false, false, 'advises'],
    ['二组垃圾', 1, false, false, 'advises'],
  ]);
  expect(digest.lines.find(({ title }) => title === '路灯不亮')?.age).toBe(30);
  expect(digest).toMatchObject({ raised: 5, settled: 1 });
  expect(digest.categories[0]).toEqual({ category: 'environment.sanitation', raised: 3, open: 3 });
});
