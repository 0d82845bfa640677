import { expect, test } from 'vitest';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { AgreeRequest } from '../../../domain/consultation/conclude.ts';
import { PlanRequest } from '../../../domain/consultation/prepare.ts';
import { AnswerObjectionRequest, KeepPointRequest } from '../../../domain/consultation/round.ts';
import { bodyOf, missingIn } from './act-body.ts';
import { ACT_FIELDS } from './act-fields.ts';

const page = {
  plan: { sides: [{ name: '跳舞的人' }, { name: '广场边住户' }] },
} as unknown as ConsultationPage;

test('填好的方案就是接口要的样子：空着的一方不算，一行一个单位', () => {
  const draft = {
    ...{ form: 'council', firstOn: '2026-06-10', where: ' 村委会二楼 ', invited: '派出所\n\n 文广所 ' },
    ...{ side0: '跳舞的人', side1: '', side2: '学校', 'side2.directly': 'no', 'side2.heard': 'written' },
  };
  expect(missingIn(ACT_FIELDS.plan, draft).size).toBe(0);
  expect(PlanRequest.parse(bodyOf('plan', draft, page))).toEqual({
    ...{ form: 'council', firstOn: '2026-06-10', where: '村委会二楼', invited: ['派出所', '文广所'] },
    sides: [
      { name: '跳舞的人', directly: true, heard: 'present' },
      { name: '学校', directly: false, heard: 'written' },
    ],
  });
});

test('表态的人数和到会的各方', () => {
  const optionId = '01a21722-0000-7000-8000-000000000010';
  const draft = {
    ...{ optionId, present: '20', stakeholders: '14', women: '8', members: '0', there1: 'yes' },
    ...{ agreed: '14', of: '20' },
  };
  expect(AgreeRequest.parse(bodyOf('agree', draft, page))).toMatchObject({
    attendance: { present: 20, sides: ['广场边住户'] },
    agreed: 14,
  });
  expect([...missingIn(ACT_FIELDS.agree, { ...draft, women: '八' })]).toEqual(['women']);
});

test('选填的没填就不送；多数否决的两个数合成一对', () => {
  const point = bodyOf('keep-point', { kind: 'disputed', text: '几点关', words0: '九点半' }, page);
  expect(KeepPointRequest.parse(point)).toMatchObject({ words: [{ side: '跳舞的人', text: '九点半' }] });
  expect(point).not.toHaveProperty('source');
  const objectionId = '01a21722-0000-7000-8000-000000000020';
  const draft = { objectionId, how: 'overruled', why: '多数要早睡', 'votes.for': '11', 'votes.of': '20' };
  expect(AnswerObjectionRequest.parse(bodyOf('answer-objection', draft, page)).votes).toEqual({
    for: 11,
    of: 20,
  });
});
