/** 监督员回避: who counts as whom, and who steps back. */
import { expect, test } from 'vitest';
import type { Advisor } from './advisor.ts';
import { type NameAdvisorRequest, nameAdvisor, tellRelatives } from './advisor.ts';
import { checkWork } from './check-work.ts';
import { TODAY, VILLAGE } from './examples.ts';
import { concerned } from './recusal.ts';

const NOBODY = { doers: ['cadre'], closeTo: new Map(), namesakes: new Map() };
const OUTCOME = { kind: 'outcome', id: '0198c0de-0000-7000-8000-000000000001' } as const;
const OTHER = { kind: 'procedure', id: OUTCOME.id } as const;

const named = (said: Partial<Advisor> = {}): Advisor => ({
  ...{
    id: 'a',
    placeCode: VILLAGE,
    kind: 'mediator',
    name: '章桂兰',
    personId: undefined,
    consent: 'spoken',
  },
  ...{ from: '2026-01-01', until: '2028-12-31', drawn: undefined, looksAt: undefined, relatives: [] },
  ...said,
});

test('只有名字的监督员：申报了近亲属在办，就回避；没申报、也不同名，不回避', () => {
  expect(concerned([named()], NOBODY)).toEqual([]);
  expect(concerned([named({ relatives: ['cadre'] })], NOBODY)).toHaveLength(1);
  expect(concerned([named({ relatives: ['somebody else'] })], NOBODY)).toEqual([]);
});

test('只有名字的监督员，与办的人同名，或与其申报过的近亲属同名，就回避', () => {
  const sameName = { ...NOBODY, namesakes: new Map([['章桂兰', ['cadre']]]) };
  expect(concerned([named()], sameName)).toHaveLength(1);
  const nearOne = {
    ...{ doers: ['cadre'], namesakes: new Map([['章桂兰', ['chief']]]) },
    closeTo: new Map([['chief', ['cadre']]]),
  };
  expect(concerned([named()], nearOne)).toHaveLength(1);
});

test('有账号的监督员只按账号认，不按名字认', () => {
  const facts = { ...NOBODY, namesakes: new Map([['章桂兰', ['cadre']]]) };
  expect(concerned([named({ personId: 'chief' })], facts)).toEqual([]);
  expect(concerned([named({ personId: 'cadre' })], facts)).toHaveLength(1);
});

const LOOK = { checkId: 'c', subject: '路灯', day: TODAY, advisorIds: ['a'], doneBy: [], found: '都亮了。' };
const look = (advisor: Advisor, lookedAt?: typeof OUTCOME | typeof OTHER) =>
  checkWork(
    { ...LOOK, lookedAt },
    { ...NOBODY, placeCode: VILLAGE, today: TODAY, advisors: [advisor], title: lookedAt && '装路灯' },
  );

test('专为一件事聘的、抽的，只看那一件；不限的，什么都看', () => {
  const only = named({ looksAt: OUTCOME, drawn: { drawId: 'd', no: 3 } });
  expect(look(only, OUTCOME)).toMatchObject({
    step: { subject: '装路灯', lookedAt: OUTCOME, drawn: true, kinds: ['mediator'] },
  });
  expect(look(only, OTHER)).toMatchObject({ reason: 'for-something-else' });
  expect(look(only)).toMatchObject({ reason: 'for-something-else' });
  expect(look(named(), OTHER)).toMatchObject({ step: { drawn: false } });
  expect(look(named())).toMatchObject({ step: { subject: '路灯', lookedAt: undefined } });
});

const SAID: NameAdvisorRequest = {
  ...{ advisorId: 'a', kind: 'villager_rep', name: '写错的名字', consent: 'spoken', until: '2028-12-31' },
};
const FACTS = {
  ...{ ...NOBODY, placeCode: VILLAGE, today: TODAY, there: [], inOffice: ['cadre'] },
  ...{ office: undefined, holderName: undefined },
  comers: [{ drawId: 'd', no: 3, name: '章桂兰', looksAt: OUTCOME }],
};

test('抽中的人照抽签的名单聘，名字和看哪件事都以抽签为准', () => {
  const drawn = { drawId: 'd', no: 3 };
  expect(nameAdvisor({ ...SAID, drawn }, FACTS)).toMatchObject({
    step: { name: '章桂兰', drawn, looksAt: OUTCOME },
  });
  expect(nameAdvisor({ ...SAID, drawn: { drawId: 'd', no: 4 } }, FACTS)).toMatchObject({
    reason: 'not-drawn',
  });
  expect(nameAdvisor({ ...SAID, drawn, looksAt: OTHER }, FACTS)).toMatchObject({
    reason: 'drawn-for-something-else',
  });
});

test('近亲属在办的那件事，不能聘来看；亲属不任职的不用申报', () => {
  expect(nameAdvisor({ ...SAID, looksAt: OUTCOME, relatives: ['cadre'] }, FACTS)).toMatchObject({
    reason: 'recused',
  });
  expect(nameAdvisor({ ...SAID, relatives: ['nobody'] }, FACTS)).toMatchObject({ reason: 'holds-no-office' });
  expect(tellRelatives(named(), { relatives: ['nobody'] }, FACTS)).toMatchObject({
    reason: 'holds-no-office',
  });
  expect(tellRelatives(named({ relatives: ['x'] }), { relatives: [] }, FACTS)).toMatchObject({
    step: { relatives: [] },
  });
});
