import { expect, test } from 'vitest';
import type { ConsultationPage } from '../../../contract/consultation.ts';
import { AgreeRequest } from '../../../domain/consultation/conclude.ts';
import { PlanRequest, ResearchRequest } from '../../../domain/consultation/prepare.ts';
import { AnswerObjectionRequest, KeepPointRequest } from '../../../domain/consultation/round.ts';
import { bodyOf, missingIn, standingIn } from './act-body.ts';
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

test('调研是更正才换掉前面的，没勾就不说', () => {
  const draft = { voices: '5', found: '五户无所谓' };
  expect(ResearchRequest.parse(bodyOf('research', draft, page))).toEqual({ voices: 5, found: '五户无所谓' });
  const corrected = bodyOf('research', { ...draft, 'corrects.instead': 'yes' }, page);
  expect(ResearchRequest.parse(corrected)).toMatchObject({ instead: true });
});

test('改写前面记的一条：原来的话填进去，编号不变；不选就是新的一条', () => {
  const pointId = '01a21722-0000-7000-8000-000000000030';
  const words = [{ side: '广场边住户', text: '孩子要睡' }];
  const stood = { pointId, kind: 'disputed', text: '几点关', source: null, words };
  const standing = { ...page, points: [stood], options: [] } as unknown as ConsultationPage;
  const draft = standingIn(standing, pointId);
  expect(draft).toEqual({ kind: 'disputed', text: '几点关', source: '', words0: '', words1: '孩子要睡' });
  const settled = { ...draft, pointId, kind: 'agreed', text: '九点关' };
  expect(KeepPointRequest.parse(bodyOf('keep-point', settled, standing))).toEqual({
    ...{ pointId, kind: 'agreed', text: '九点关', words },
  });
  expect(standingIn(standing, '')).toEqual({});
  expect(bodyOf('keep-point', { ...settled, pointId: '' }, standing).pointId).not.toBe(pointId);
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
