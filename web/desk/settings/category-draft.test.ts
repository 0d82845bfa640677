import { expect, test } from 'vitest';
import { EMPTY_CATEGORIES, livingCategories } from '../../../domain/matter/categories.ts';
import { moved, parentsIn, revived, said, targetsOf } from './category-draft.ts';

const typed = (zh: string, words = '') => ({ zh, en: '', words });

test('名称空着就用我们的；提示词一个一个分开', () => {
  const named = said(EMPTY_CATEGORIES, 'environment.river', typed('河长制', '挖沙，采砂、 挖沙'));
  expect(named.entries).toEqual([{ code: 'environment.river', zh: '河长制', words: ['挖沙', '采砂'] }]);
  expect(said(named, 'environment.river', typed('')).entries).toEqual([{ code: 'environment.river' }]);
});

test('上移下移只动自己的领域；到头就不动', () => {
  const up = moved(EMPTY_CATEGORIES, 'policy.subsidy', -1);
  expect(livingCategories(up).slice(0, 3)).toEqual(['policy.subsidy', 'policy.query', 'flood.danger']);
  expect(moved(up, 'policy.subsidy', -1)).toEqual(up);
  expect(livingCategories(moved(up, 'policy.subsidy', 1))).toEqual(livingCategories(EMPTY_CATEGORIES));
});

test('停用的恢复以后不再并入谁', () => {
  const led = { entries: [{ code: 'agri.pest' as const, into: 'agri.irrigation' as const }], order: [] };
  expect(revived(led, 'agri.pest').entries).toEqual([{ code: 'agri.pest' }]);
});

test('敏感的只能并入同样敏感的；“其他”下面不能再分', () => {
  expect(targetsOf(EMPTY_CATEGORIES, 'dispute.family')).toEqual([]);
  expect(targetsOf(EMPTY_CATEGORIES, 'conduct.feedback')).toEqual(['conduct.integrity']);
  expect(targetsOf(EMPTY_CATEGORIES, 'policy.query')).toEqual(['policy.subsidy']);
  expect(parentsIn(EMPTY_CATEGORIES, 'other')).toEqual([]);
});
