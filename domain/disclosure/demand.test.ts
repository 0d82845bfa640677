import { expect, test } from 'vitest';
import { demand } from './demand.ts';
import { cadre, committee, facts, neighbour, TODAY, town, uuid, VILLAGE } from './examples.ts';

const asked = (more: object, by = committee, titles: readonly string[] = []) =>
  demand(
    {
      ...{ demandId: uuid(8), placeCode: VILLAGE, title: '村集体合同', by: 'villagers', signed: 30, of: 300 },
      ...more,
    },
    { ...facts(by), titles },
  );

test('十分之一村民、五分之一代表才够，少一个不够，多一个够', () => {
  const villagers = (signed: number) => asked({ signed, of: 301 });
  expect(villagers(30)).toMatchObject({ reason: 'too-few-demand' });
  expect(villagers(31)).toMatchObject({ ok: true, step: { since: TODAY } });
  const representatives = (signed: number) => asked({ by: 'representatives', signed, of: 36 });
  expect(representatives(7)).toMatchObject({ reason: 'too-few-demand' });
  expect(representatives(8)).toMatchObject({ ok: true });
});

test('村里和监委会都能登记，别的村、镇里不能；要求过的不重复；签名的不比全部多', () => {
  expect(asked({}, cadre)).toMatchObject({ ok: true });
  expect(asked({}, neighbour)).toMatchObject({ reason: 'not-yours' });
  expect(asked({}, town)).toMatchObject({ reason: 'not-yours' });
  expect(asked({}, committee, ['村集体合同'])).toMatchObject({ reason: 'demanded-before' });
  expect(asked({ signed: 301 })).toMatchObject({ reason: 'does-not-add-up' });
});
