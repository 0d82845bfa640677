import { expect, test } from 'vitest';
import { LEVELS } from '../place/level.ts';
import { CATEGORIES, DOMAINS, dataClassOf, domainOf, publishDefault, usualLevel } from './category.ts';
import { SAMPLES } from './suggest-examples.ts';

test('八大领域在前，每个领域至少有一个类别，类别按领域的次序排列', () => {
  expect(DOMAINS.slice(0, 8).join(' ')).toBe(
    'policy flood hardship dispute safety forest_fire hazard environment',
  );
  const order = CATEGORIES.map((category) => DOMAINS.indexOf(domainOf(category)));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(new Set(order).size).toBe(DOMAINS.length);
  expect(new Set(CATEGORIES).size).toBe(CATEGORIES.length);
  for (const category of CATEGORIES) expect(category).toMatch(/^[a-z_]+(\.[a-z_]+)?$/);
});

test('三十件样例事项的类别、层级和公开方式都与字典一致', () => {
  for (const { no, category, level, publish } of SAMPLES) {
    expect(CATEGORIES).toContain(category);
    expect([no, publishDefault(category)]).toEqual([no, publish]);
    expect([no, usualLevel(category)]).toEqual([no, level === 'emergency' ? 'county' : level]);
  }
});

test('困难救助、家庭暴力、对干部的意见、征地补偿只给经办人看', () => {
  const sensitive = SAMPLES.filter(({ category }) => dataClassOf(category) === 'P3').map(({ no }) => no);
  expect(sensitive).toEqual([19, 25, 28, 29]);
  expect(dataClassOf('hardship.subsistence')).toBe('P3');
  expect(dataClassOf('conduct.integrity')).toBe('P3');
  expect(dataClassOf('dispute.family')).toBe('P3');
  expect(dataClassOf('social.health')).toBe('P1');
});

test('敏感事项从不建议全文公开', () => {
  for (const category of CATEGORIES) {
    expect(LEVELS).toContain(usualLevel(category));
    if (dataClassOf(category) === 'P3') expect(publishDefault(category)).not.toBe('full');
  }
});
