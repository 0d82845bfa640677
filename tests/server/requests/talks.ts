/** 协商与成果: a request for each. */

import { newId } from '../../../server/kit/id.ts';
import { commanded } from '../../support/county.ts';

const ATTENDANCE = { present: 20, stakeholders: 14, women: 8, members: 1, sides: ['跳舞的人'] };

export const TALKS: Readonly<Record<string, unknown>> = {
  'consultation.propose': commanded({
    ...{ consultationId: newId(), title: '广场夜里太吵', text: '音响到晚上十点，家里有上学的娃。' },
    ...{ source: 'residents', placeCode: '990000' },
  }),
  'consultation.support': commanded({ households: 12, of: 100 }),
  'consultation.second': commanded({ households: 7 }),
  'consultation.speak': commanded({ voiceId: newId(), side: '跳舞的人', text: '九点太早' }),
  'consultation.answer-voice': commanded({ voiceId: newId(), how: 'left-out', why: '与本题无关' }),
  'consultation.show-card': commanded({ cardId: newId(), text: '平时九点关音响' }),
  'consultation.issue-ballots': commanded({ count: 20 }),
  'consultation.tally-by-ballot': commanded({
    ballot: { code: '1101-2345', blind: newId() },
    answers: [{ cardId: newId(), stance: 'agree' }],
  }),
  'consultation.tally': commanded({ answers: [{ cardId: newId(), stance: 'agree' }] }),
  'consultation.set-yearly-plan': commanded({
    year: 2026,
    topics: [{ title: '水渠清淤怎么出工', month: 11, form: 'field' }],
    call: { from: '2026-09-01', until: '2026-09-30', words: '想谈什么，跟片长说一声。' },
  }),
  'consultation.link': commanded({ kind: 'meeting', id: newId() }),
  'consultation.review': commanded({ verdict: 'accepted', why: '大家都关心', party: '同意', obstacles: [] }),
  'consultation.plan': commanded({
    ...{
      form: 'council',
      sides: [{ name: '跳舞的人', directly: true, heard: 'present' }],
      invited: ['派出所'],
    },
    ...{ firstOn: '2026-09-12', where: '村委会二楼' },
  }),
  'consultation.research': commanded({ voices: 12, found: '九户嫌吵' }),
  'consultation.open-round': commanded(),
  'consultation.keep-point': commanded({
    ...{ pointId: newId(), kind: 'disputed', text: '几点关音响' },
    words: [{ side: '跳舞的人', text: '九点半' }],
  }),
  'consultation.keep-option': commanded({ optionId: newId(), text: '晚上九点关音响' }),
  'consultation.object': commanded({
    ...{ objectionId: newId(), side: '跳舞的人', text: '九点太早', remedy: '农忙时九点半' },
  }),
  'consultation.answer-objection': commanded({ objectionId: newId(), how: 'withdrawn', why: '当场撤回' }),
  'consultation.agree': commanded({ attendance: ATTENDANCE, optionId: newId(), agreed: 14, of: 20 }),
  'consultation.end-round': commanded({ attendance: ATTENDANCE }),
  'consultation.refer': commanded({ law: '噪声污染防治法', advice: '请镇里划定时段' }),
  'consultation.receive': commanded({ number: '镇收 12' }),
  'consultation.reply': commanded({ text: '已划定广场活动时段。' }),
  'consultation.put-to-vote': commanded({ body: 'villager_assembly', by: '2026-12-01', why: '三轮没有谈拢' }),
  'consultation.note-vote': commanded({ passed: 'yes', inFavour: 61, of: 100, text: '晚上九点关音响' }),
  'consultation.set-aside': commanded({ until: '2026-12-01', why: '等路修好再定' }),
  'consultation.give-up': commanded({ why: '各方都不再提了' }),
  'consultation.publish-sheet': commanded({ steps: 1, reworded: [], kept: [] }),
  'consultation.remind': commanded(),
  'consultation.withdraw': commanded({ why: '已经解决' }),
  'outcome.put': commanded({
    ...{ outcomeId: newId(), source: 'proposal', title: '给河口村修路灯', themes: [] },
    ...{ points: ['今年装上二十盏路灯'], to: '990000', sides: ['沿河住户'] },
  }),
  'outcome.publish-sheet': commanded({ steps: 1, reworded: [], kept: [] }),
  'outcome.remind': commanded(),
  'outcome.answer': commanded({ answers: [{ point: 1, verdict: 'adopted' }] }),
  'outcome.keep-task': commanded({
    ...{ taskId: newId(), text: '装路灯', owner: '990000', due: '2027-03-01', weight: 1 },
  }),
  'outcome.tell-progress': commanded({ taskId: newId(), progress: 50 }),
  'outcome.tell-share': commanded({ taskId: newId(), text: '电线接好了' }),
  'outcome.show': commanded({
    shownId: newId(),
    taskId: newId(),
    caption: '新路灯',
    photos: [],
    text: '验收单',
  }),
  'outcome.take-down': commanded({ shownId: newId(), why: '照片里有人' }),
  'outcome.postpone': commanded({ taskId: newId(), due: '2027-04-01', why: '雨季推迟' }),
  'outcome.set-aside': commanded({ why: '等上级资金', reviewOn: '2027-01-01' }),
  'outcome.take-up': commanded(),
  'outcome.finish': commanded({ text: '路灯装好了' }),
  'outcome.check': commanded({ stage: 'midway', finding: 'in-order', text: '看了，在装' }),
  'outcome.supervise': commanded({ supervisionId: newId(), why: '拖了一个月' }),
  'outcome.reply-supervision': commanded({ supervisionId: newId(), text: '下周装完' }),
  'outcome.accept': commanded({ sides: [{ side: '沿河住户', accepts: true }] }),
  'outcome.issue-ballots': commanded({ count: 20 }),
  'outcome.say': commanded({
    ballot: { code: '1101-2345', blind: newId() },
    ...{ done: false, satisfied: 'dissatisfied', why: 'broke-again' },
  }),
  'outcome.feed-back': commanded({ text: '路灯装好，晚上亮了' }),
  'outcome.rate': commanded({ satisfied: 12, fairly: 3, dissatisfied: 0 }),
  'outcome.look-back': commanded({ holds: true, found: '灯都亮着' }),
  'outcome.reopen': commanded({ why: '灯又坏了一半' }),
  'outcome.tag': commanded({ themes: ['rural-revitalisation'] }),
};
