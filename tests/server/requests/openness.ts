/** 公开: a request for each. */

import { newId } from '../../../server/kit/id.ts';
import { commanded } from '../../support/county.ts';

const WORDING = { title: '入户路塌方', text: '入户路塌了约四米', result: '已经修好恢复通行' };

export const LEVY_SCHEME = {
  ...{ purpose: '修三组入户路', money: 20, payers: 320, days: 3, labourers: 150, on: '2026-06-01' },
  exempt: [{ ground: 'student', payers: 40, labourers: 0 }],
};

export const DISCLOSED = {
  text: '二季度收支如下',
  opening: 0,
  rows: [{ name: '承包费', told: '', income: 500_000, expense: null, people: null, source: null }],
};

export const OPENNESS: Readonly<Record<string, unknown>> = {
  'disclosure.draft': commanded({
    ...{ disclosureId: newId(), placeCode: '611025001001', item: 'finance', period: '2026-Q2', about: null },
    ...{ title: '二季度财务收支', content: DISCLOSED },
  }),
  'disclosure.demand': commanded({
    ...{ demandId: newId(), placeCode: '611025001001', title: '村集体合同' },
    ...{ by: 'villagers', signed: 30, of: 300 },
  }),
  'disclosure.redraft': commanded({ content: DISCLOSED }),
  'disclosure.submit': commanded(),
  'disclosure.review': commanded({ ok: true, words: '账实相符' }),
  'disclosure.publish': commanded({ until: '2026-12-31', board: '村委会院墙', reworded: [], kept: [] }),
  'disclosure.answer': commanded({ questionId: newId(), shown: '钱怎么花的', text: '修了水渠', kept: [] }),
  'disclosure.correct': commanded({ content: DISCLOSED, why: '漏了一笔' }),
  'disclosure.archive': commanded(),
  'disclosure.drop': commanded({ why: '写重了' }),
  'disclosure.ask': commanded({ questionId: newId(), kind: 'question', text: '修水渠的钱从哪里来' }),
  'disclosure.stop': commanded(),
  'levy.propose': commanded({
    ...{ levyId: newId(), placeCode: '611025001001', title: '修入户路', proposer: 'committee', signed: null },
    scheme: LEVY_SCHEME,
  }),
  'levy.announce': commanded({ on: '2026-08-02', words: '贴在公开栏' }),
  'levy.vote': commanded({
    ...{ meeting: null, words: '逐户签字' },
    paper: {
      ...{ on: '2026-08-12', kind: 'villager_assembly', basis: 'households' },
      votes: { should: 9, present: 9, for: 9, against: 0, abstain: 0 },
    },
  }),
  'levy.review': commanded({ stage: 'town', ok: true, words: '符合规定', ceilingChecked: true }),
  'levy.publish': commanded({
    ...{ stage: 'publish', words: '方案与审核意见公开如下', from: '2026-08-20', until: '2026-09-10' },
  }),
  'levy.change-scheme': commanded({ scheme: { ...LEVY_SCHEME, money: 15 }, why: '镇里说高了' }),
  'levy.give-up': commanded({ why: '上级有了补助' }),
  'affair.publish': commanded({ steps: 1, reworded: [], kept: [] }),
  'procedure.begin': commanded({
    ...{ procedureId: newId(), placeCode: '611025001001', title: '村道装路灯', subject: 'public_welfare' },
    ...{ authorised: true, onePerson: false, text: '在三组到小学的村道装二十盏路灯。', on: '2026-06-01' },
  }),
  'procedure.hold': commanded({
    ...{ stage: 'propose', meeting: null },
    paper: {
      ...{ on: '2026-06-01', deciding: null },
      votes: { should: 7, present: 7, for: 7, against: 0, abstain: 0 },
    },
  }),
  'procedure.change-text': commanded({ text: '改成装十五盏太阳能路灯。', why: '钱不够', on: '2026-06-02' }),
  'procedure.disclose': commanded({
    ...{ what: 'decision', text: '代表会议决议：装二十盏路灯。', where: '村务公开栏' },
    ...{ from: '2026-06-05', until: '2026-06-19' },
  }),
  'procedure.give-up': commanded({ why: '上级另有安排' }),
  'publication.check': WORDING,
  'publication.publish': commanded({ ...WORDING, kept: [] }),
  'publication.correct': commanded({ ...WORDING, why: '写错了日期', kept: [] }),
};
