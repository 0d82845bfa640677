import { expect, test } from 'vitest';
import { classify, mayClassify } from './classify.ts';
import { holderAt, MONDAY, office, owner, PLACES, reported } from './examples.ts';
import type { Matter } from './matter.ts';

const matter: Matter = reported();
const chief = office('area_chief', PLACES.area);
const cadre = office('village_cadre', PLACES.village);
const officer = office('town_officer', PLACES.town);

test('责任方和它的上级可以更正类别', () => {
  for (const by of [chief, cadre, officer]) expect(mayClassify(by, matter)).toBe(true);
});

test('事情上报走了，下面的就不能再改类别：否则改成敏感的，谁也看不到了', () => {
  const gone: Matter = { ...matter, holder: holderAt('town') };
  expect(mayClassify(officer, gone)).toBe(true);
  for (const by of [chief, cadre]) expect(mayClassify(by, gone)).toBe(false);
});

test('封存的事项改叫什么，都还是敏感的', () => {
  const sealed: Matter = {
    ...matter,
    dataClass: 'P3',
    category: 'conduct.feedback',
    sealedFrom: ['somebody'],
  };
  expect(classify(sealed, { by: owner('area'), category: 'infrastructure.road', at: MONDAY })).toMatchObject({
    ok: true,
    step: { dataClass: 'P3' },
  });
});
