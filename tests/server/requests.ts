/** 像样的请求: one for each endpoint, well formed; it names nothing that exists unless a matter is given. */

import { randomUUID } from 'node:crypto';
import type { Endpoint } from '../../contract/endpoint.ts';
import { DEFAULT_CONSULTATION_LIMITS } from '../../domain/consultation/limits.ts';
import { DEFAULT_DISCLOSURE_LIMITS } from '../../domain/disclosure/limits.ts';
import { DEFAULT_LEVY_LIMITS } from '../../domain/levy/limits.ts';
import { DEFAULT_KEEPING } from '../../domain/matter/keeping.ts';
import { DEFAULT_LIMITS } from '../../domain/matter/limits.ts';
import { DEFAULT_MEETING_NUMBERS } from '../../domain/meeting/numbers.ts';
import { DEFAULT_CHANNELS } from '../../domain/notice/channel.ts';
import { DEFAULT_NOTICE_LIMITS } from '../../domain/notice/limits.ts';
import { DEFAULT_OUTCOME_LIMITS } from '../../domain/outcome/limits.ts';
import type { Post } from '../../domain/people/post.ts';
import { DEFAULT_PROCEDURE_LIMITS } from '../../domain/procedure/limits.ts';
import { DEFAULT_STANDARD } from '../../domain/room/standard.ts';
import { PROTOCOL } from '../../domain/sync/command.ts';
import { DEFAULT_RHYTHMS } from '../../domain/watch/times.ts';
import { newId } from '../../server/kit/id.ts';
import { commanded, PLACES, type SmallCounty, type Someone } from '../support/county.ts';

const WORDING = { title: '入户路塌方', text: '入户路塌了约四米', result: '已经修好恢复通行' };
const TEMPLATE = { title: '已修复', text: '{地点}的事已经办好', acts: ['answer'] };
const CARE = {
  called: '李奶奶',
  helps: ['visit'],
  words: '',
  carers: [{ name: '王志愿' }, { name: '李志愿' }],
};
const ABSENCE = { called: '在外的小陈', phone: '13912345678', wishes: ['notices'], house: '' };
const ENTRY = { label: '河边第一家', people: 3, needsHelp: true, meetingPoint: '小学操场' };

const ATTENDANCE = { present: 20, stakeholders: 14, women: 8, members: 1, sides: ['跳舞的人'] };
const SPEAKING = {
  protocol: PROTOCOL,
  device: newId(),
  epoch: null,
  ticket: null,
  phone: { waiting: 0, oldest: null, refused: 0, app: 'test', persisted: null, freeMegabytes: null },
};
const ROLLED = {
  placeCode: '990000000200',
  household: '12',
  name: '王大山',
  birthYear: 1968,
  cameOfAge: false,
  headsHousehold: false,
  represents: false,
  member: null,
};
export const LEVY_SCHEME = {
  ...{ purpose: '修三组入户路', money: 20, payers: 320, days: 3, labourers: 150, on: '2026-06-01' },
  exempt: [{ ground: 'student', payers: 40, labourers: 0 }],
};

export const DISCLOSED = {
  text: '二季度收支如下',
  opening: 0,
  rows: [{ name: '承包费', told: '', income: 500_000, expense: null, people: null, source: null }],
};

export const MEETING_PLAN = {
  title: '九月议事会',
  starts: 4_000_000_000_000,
  venue: '村委会二楼',
  basis: 'invited',
  declared: null,
  items: [
    {
      ...{ id: newId(), title: '垃圾桶放哪里', subject: 'shared_life', authorised: false },
      ...{ minutes: 20, matterId: null },
    },
  ],
};
const MOTION = { motionId: newId() };
const COUNTS = { for: 5, against: 1, abstain: 0 };
const OBJECTION = { ...MOTION, objectionId: newId() };

const ROOM = {
  ...{ name: '地方001协商议事室', address: '村委会一楼', hours: '周一至周五' },
  ...{ signs: ['deliberation'], week: [] },
};
const BODIES: Readonly<Record<string, unknown>> = {
  'roll.enter': commanded({ ...ROLLED, entryId: newId() }),
  'roll.alter': commanded({ ...ROLLED, version: 1 }),
  'roll.strike': commanded(),
  'meeting.plan': commanded({
    ...MEETING_PLAN,
    meetingId: newId(),
    kind: 'council_session',
    placeCode: '990000000200',
  }),
  'meeting.change-plan': commanded(MEETING_PLAN),
  'meeting.notice': commanded({ shortWhy: null }),
  'meeting.name-conference': commanded({ kind: 'units', needs: ['leader', 'department'] }),
  'meeting.invite': commanded({ inviteeId: newId(), as: 'department', who: '县交通局' }),
  'meeting.answer-invite': commanded({ inviteeId: newId(), comes: false, why: '另有会议' }),
  'meeting.demand': commanded({ of: 'adults', signed: 12 }),
  'meeting.demand-one': commanded({
    ...{
      meetingId: newId(),
      kind: 'villager_assembly',
      title: '村民会议',
      itemId: newId(),
      about: '修路的钱',
    },
    ...{ starts: 4_000_000_000_000, venue: '村委会', of: 'adults', signed: 12 },
  }),
  'meeting.return-referral': commanded({ why: '不归这里管' }),
  'meeting.answer-owned-task': commanded({ itemId: newId(), task: 0, words: '已经装好三盏', done: false }),
  'meeting.answer-task': commanded({ itemId: newId(), task: 0, words: '已经装好三盏', done: false }),
  'meeting.postpone': commanded({ starts: 4_000_000_000_000, why: '下大雨' }),
  'meeting.cancel': commanded({ why: '并到下个月' }),
  'meeting.open': commanded({ chair: '王主任', recorder: '李文书' }),
  'meeting.arrive': commanded({
    ...{ numbers: [], how: 'list', speaksFor: [] },
    guest: { name: '张大爷', side: '三组' },
  }),
  'meeting.leave': commanded({ no: 1 }),
  'meeting.recuse': commanded({ itemId: newId(), no: 1, why: '是当事人' }),
  'meeting.replace-chair': commanded({ thinkSo: 5, to: '赵老师' }),
  'meeting.ask-to-speak': commanded({ itemId: newId(), no: 1 }),
  'meeting.heard': commanded({ itemId: newId(), no: 1, words: '放在路口气味大' }),
  'meeting.move': commanded({ ...MOTION, itemId: newId(), text: '垃圾桶放三个点', amends: null }),
  'meeting.take-back-motion': commanded(MOTION),
  'meeting.vote-by-hands': commanded({ ...MOTION, ...COUNTS, tellers: [1, 2] }),
  'meeting.enter-bundle': commanded({ ...MOTION, ...COUNTS, bundleNo: 1, teller: 1, invalid: 0 }),
  'meeting.count-ballots': commanded({ ...MOTION, issued: 9 }),
  'meeting.open-phone-vote': commanded(MOTION),
  'meeting.close-phone-vote': commanded({ ...MOTION, hands: COUNTS, tellers: [1, 2] }),
  'meeting.call-off-phone-vote': commanded(MOTION),
  'meeting.say-by-phone': commanded({ code: '0001-2345-6789', blind: newId(), stance: 'for' }),
  'meeting.object': commanded({ ...OBJECTION, side: '三组', reason: '三组路远', remedy: '先修路' }),
  'meeting.answer-objection': commanded({
    ...OBJECTION,
    ...{ how: 'withdrawn', words: '同意试一个月', text: null },
  }),
  'meeting.agree': commanded(MOTION),
  'meeting.conclude': commanded({
    ...{ itemId: newId(), outcome: 'referred', to: 'coop_assembly', words: '建议公开招标' },
    tasks: [{ what: '定三个点位', owner: '村委会', due: '2026-10-01' }],
  }),
  'meeting.close': commanded(),
  'meeting.minutes': commanded({ text: '会议于九月召开，议定三个点位。' }),
  'meeting.sign': commanded({ as: 'chair', name: '王主任' }),
  'meeting.archive': commanded(),
  'people.sign-in': { account: 'nobody', password: 'nothing' },
  'people.sign-out': {},
  'people.take-office': { officeId: newId() },
  'people.set-decoys': commanded({ decoys: ['XZ26-7KQ4-M9XJ'], why: '县里发文' }),
  'people.end-session': {},
  'people.end-other-sessions': {},
  'people.declare-relation': commanded({ otherId: newId(), kind: 'sibling' }),
  'setting.meetings': commanded({ meetings: DEFAULT_MEETING_NUMBERS, why: '县里发文' }),
  'setting.disclosure': commanded({ disclosure: DEFAULT_DISCLOSURE_LIMITS, why: '省里发文' }),
  'setting.levy': commanded({ levy: DEFAULT_LEVY_LIMITS, why: '省里发文' }),
  'setting.procedure': commanded({ procedure: DEFAULT_PROCEDURE_LIMITS, why: '县里发文' }),
  'setting.consultation': commanded({ consultation: DEFAULT_CONSULTATION_LIMITS, why: '县里发文' }),
  'setting.outcome': commanded({ outcome: DEFAULT_OUTCOME_LIMITS, why: '县里发文' }),
  'setting.rooms': commanded({ rooms: DEFAULT_STANDARD, why: '县里发文' }),
  'setting.rhythms': commanded({ rhythms: DEFAULT_RHYTHMS, why: '县里发文' }),
  'setting.keeping': commanded({ keeping: DEFAULT_KEEPING, why: '县里发文' }),
  'setting.limits': commanded({ limits: DEFAULT_LIMITS, why: '县里发文' }),
  'setting.publish-year': commanded({ year: 2027, rest: [], work: [], source: '国办发明电' }),
  'setting.set-categories': commanded({
    categories: { entries: [], order: [] },
    seen: 0,
    why: '县里发文',
  }),
  'setting.renew-sms': commanded({ why: '接通网关' }),
  'setting.stop-sms': commanded({ why: '停用网关' }),
  'setting.notices-sms': commanded({ sms: DEFAULT_CHANNELS.sms, why: '接通短信' }),
  'setting.notices-wechat': commanded({ wechat: DEFAULT_CHANNELS.wechat, why: '接通服务号' }),
  'setting.notices-wecom': commanded({ wecom: DEFAULT_CHANNELS.wecom, keys: [], why: '接通机器人' }),
  'setting.notices-limits': commanded({ limits: DEFAULT_NOTICE_LIMITS, why: '县里发文' }),
  'setting.notices-try': { channel: 'sms', to: '13700001111' },
  'setting.notices-again': commanded({ letterId: newId() }),
  'setting.banned': commanded({ words: ['排名'], why: '县里发文' }),
  'setting.seasons': commanded({
    seasons: [{ danger: 'flood', from: '05-15', to: '10-15', basis: 'flood-control' }],
    why: '县里发文',
  }),
  'setting.take-back': commanded({ version: 99, why: '改错了' }),
  'setting.open-unit': commanded({ name: '新单位', placeCode: '990000', handles: [] }),
  'setting.change-unit': commanded({ name: '新名字', handles: [] }),
  'setting.retire-unit': commanded({ why: '机构改革' }),
  'place.open': commanded({ parent: '990000', name: '新村' }),
  'place.rename': commanded({ name: '地方001' }),
  'place.move': commanded({ to: '990000' }),
  'place.join': commanded({ into: '990000001' }),
  'place.split': commanded({ parts: ['东镇', '西镇'].map((name) => ({ name, below: [PLACES.towns[0]] })) }),
  'place.abolish': commanded(),
  'place.set-boundary': commanded({ boundary: null }),
  'people.appoint': commanded({
    person: { personId: newId() },
    post: 'area_chief',
    placeCode: '9900000000000000',
  }),
  'people.hand-over': commanded({ to: { personId: newId() } }),
  'people.substitute': commanded({ person: { personId: newId() }, from: '2026-09-08', to: '2026-09-09' }),
  'people.end-office': commanded({ why: '任期届满' }),
  'people.invite': commanded(),
  'people.invite-place': commanded({ anew: false }),
  'people.correct-phone': commanded({ phone: '13912345678' }),
  'people.end-person-sessions': commanded(),
  'people.close-account': commanded(),
  'people.open-invitation': { code: 'A1B2-C3D4-E5F6' },
  'people.take-invitation': { code: 'A1B2-C3D4-E5F6', password: 'mountain river' },
  'people.withdraw-relation': commanded({ why: '填错了人' }),
  'watch.add': commanded({ pointId: newId(), kind: 'gauge', title: '老桥下水位', placeCode: '990000000200' }),
  'watch.change': commanded({ version: 1, risk: 'high' }),
  'watch.retire': commanded({ why: '已经修好' }),
  'watch.look': commanded({ lookId: newId(), day: '2026-09-07' }),
  'watch.bring-clip': commanded({ file: '0'.repeat(64) }),
  'watch.take-back-look': commanded({ lookId: newId() }),
  'watch.tell-weather': commanded({
    ...{ weatherId: newId(), placeCode: '990000', text: '今夜有大雨' },
    ...{ from: '2026-09-07', until: '2026-09-08' },
  }),
  'watch.take-back-weather': commanded(),
  'campaign.ask': commanded({
    ...{ campaignId: newId(), title: '自建房排查', kind: 'house', places: ['990000'] },
    ...{ purpose: '找出有危险的自建房', basis: '县安委会文件', deadline: '2026-09-20', until: '2026-09-30' },
  }),
  'campaign.approve': commanded(),
  'campaign.refuse': commanded({ why: '上个月刚查过' }),
  'campaign.end': commanded(),
  'room.open': commanded({ roomId: newId(), placeCode: '990000', ...ROOM }),
  'room.change': commanded({ version: 1, ...ROOM }),
  'room.close': commanded({ why: '搬走了' }),
  'room.book': commanded({
    ...{ bookingId: newId(), day: '2026-09-10', from: '09:00', to: '10:00' },
    ...{ sign: 'deliberation', title: '广场音响几点关' },
  }),
  'room.cancel': commanded({ why: '改期' }),
  'room.seat': commanded({
    ...{ memberId: newId(), name: '章桂兰', side: 'villager', woman: true, consent: 'spoken' },
  }),
  'room.unseat': commanded(),
  'room.link': commanded({ personId: newId() }),
  'room.unlink': commanded({ personId: newId() }),
  'room.record-day': commanded({
    ...{ roomDayId: newId(), kind: 'visit', day: '2026-09-07', households: 6, sides: 2 },
    heard: '路灯、吃水。',
  }),
  'room.set-rules': commanded({
    text: '每月逢五议事，先听利益相关方，每人不超过五分钟。',
    adoptedOn: '2026-03-01',
  }),
  'room.set-pictures': commanded({ pictures: [{ of: 'place', photo: '0'.repeat(64) }] }),
  'room.check': commanded(),
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
  'outcome.feed-back': commanded({ text: '路灯装好，晚上亮了' }),
  'outcome.rate': commanded({ satisfied: 12, fairly: 3, dissatisfied: 0 }),
  'outcome.look-back': commanded({ holds: true, found: '灯都亮着' }),
  'outcome.reopen': commanded({ why: '灯又坏了一半' }),
  'outcome.tag': commanded({ themes: ['rural-revitalisation'] }),
  'room.add-expert': commanded({
    ...{ expertId: newId(), kind: 'legal', name: '沈律师', field: '土地承包', consent: 'written' },
  }),
  'room.renew-expert': commanded({ consent: 'spoken' }),
  'room.withdraw-expert': commanded(),
  'room.invite': commanded({ expertId: newId() }),
  'room.name-advisor': commanded({
    ...{ advisorId: newId(), kind: 'mediator', name: '章桂兰', consent: 'spoken', until: '2028-12-31' },
  }),
  'room.end-advisor': commanded(),
  'room.check-work': commanded({
    ...{ checkId: newId(), subject: '路灯安装', day: '2026-09-07', advisorIds: [newId()], doneBy: [] },
    found: '八盏都亮了。',
  }),
  'draw.publish': commanded({
    ...{ drawId: newId(), title: '村务监督员', seats: 1, traits: [] },
    people: ['章桂兰', '沈德明'].map((name, n) => ({ name, household: `${n}`, values: [] })),
    ...{ numberFrom: '九月十二日福彩双色球', numberDay: '2026-09-12' },
  }),
  'draw.settle': commanded({ number: '0102030405' }),
  'draw.answer': commanded({ no: 1, comes: true }),
  'matter.suggest': { text: '路塌了' },
  'matter.report': commanded({ matterId: newId(), text: '路塌了请来看看', placeCode: '990000' }),
  'follow.say': commanded({ matterId: newId(), text: '路塌了请来看看', placeCode: '990000' }),
  'follow.say-anonymously': {
    matterId: randomUUID(),
    commandId: randomUUID(),
    text: '路塌了请来看看',
    placeCode: '990000',
  },
  'matter.bring-clip': commanded({ file: '0'.repeat(64) }),
  'matter.add-photo': commanded({ photo: '0'.repeat(64) }),
  'sync.push': {
    ...SPEAKING,
    sent: { at: 0, ticks: 1, opening: newId() },
    commands: [
      {
        commandId: newId(),
        kind: 'matter.report',
        version: 1,
        officeId: newId(),
        entity: 'one',
        params: {},
        body: { matterId: newId(), text: '路塌了请来看看' },
        after: [],
        at: 0,
        ticks: 1,
        opening: newId(),
      },
    ],
  },
  'sync.pull': { ...SPEAKING, cursor: null },
  'sync.compare': { held: [] },
  'sync.pin': commanded({ pinned: true }),
  'sync.revoke': commanded({ why: '手机丢了' }),
  'sync.take': commanded(),
  'sync.decline': commanded({ why: '已经办过了' }),
  'matter.save-view': commanded({ name: '急的', address: 'status=open' }),
  'matter.forget-view': commanded(),
  'matter.accept': commanded(),
  'matter.classify': commanded({ category: 'infrastructure.road' }),
  'matter.settle': commanded({ answer: '已经办好了' }),
  'matter.try': commanded({ tried: '已经去看了' }),
  'matter.escalate': commanded({ why: '这里办不了' }),
  'matter.dispatch': commanded({ unitCode: `${PLACES.towns[0]}-shuili`, why: '请处理' }),
  'matter.return': commanded({ why: '不归我们管' }),
  'matter.answer': commanded({ answer: '已经办好了' }),
  'matter.confirm': commanded({ satisfaction: 'satisfied' }),
  'matter.send-back': commanded({ why: '还没有修好' }),
  'matter.open': { what: 'reporter', purpose: 'handle' },
  'matter.assist': commanded({ unitCode: `${PLACES.towns[0]}-shuili`, why: '请协助' }),
  'matter.contribute': commanded({ words: '已经查看' }),
  'matter.reply': commanded({ words: '正在办理' }),
  'matter.extend': commanded({ why: '材料未到' }),
  'matter.set-aside': commanded({ as: 'suspended', review: '2026-10-01', why: '等上级批复' }),
  'matter.take-up': commanded({ why: '批复到了' }),
  'matter.merge': commanded({ into: newId(), why: '同一件事' }),
  'matter.split': commanded({ partId: newId(), title: '路灯不亮', text: '路灯也不亮', why: '两件事' }),
  'matter.redirect': commanded({ channel: 'labour', told: '请到劳动监察大队投诉，带上工资条。' }),
  'matter.hand-over': commanded({ to: 'police' }),
  'matter.remind': commanded({ why: '请抓紧办理' }),
  'matter.supervise': commanded({ why: '请说明进展' }),
  'matter.record-satisfaction': commanded({ satisfaction: 'satisfied', heard: 'phone' }),
  'matter.withdraw': commanded({ why: '不用办了' }),
  'matter.reopen': commanded({ why: '又塌了' }),
  'follow.withdraw': commanded({ why: '不用办了' }),
  'follow.remind': commanded({ why: '请抓紧办理' }),
  'follow.reopen': commanded({ why: '又塌了' }),
  'intake.decide': commanded({ decisions: [] }),
  'intake.confirm': commanded({ without: 0 }),
  'intake.discard': commanded(),
  'intake.undo': commanded({ why: '导错了文件' }),
  'follow.choose': commanded({ phone: '13700001111' }),
  'follow.stop': commanded(),
  'follow.correct': commanded({ name: '王大山' }),
  'follow.erase': commanded(),
  'notice.choose': commanded({ phone: '13700001111' }),
  'notice.stop': commanded(),
  'notice.bind-wechat': commanded({ grant: 'a'.repeat(40) }),
  'follow.confirm': commanded({ satisfaction: 'satisfied' }),
  'follow.send-back': commanded({ why: '还没有修好' }),
  'matter.add-note': commanded({ text: '已经电话联系过' }),
  'matter.take-back-note': commanded({ why: '写错了' }),
  'matter.create-template': commanded(TEMPLATE),
  'matter.change-template': commanded({ ...TEMPLATE, version: 1 }),
  'matter.retire-template': commanded({ version: 1 }),
  'archive.ask': commanded({ why: '每季度移交一次' }),
  'archive.approve': commanded(),
  'export.approve': commanded(),
  'export.ask-matter': commanded({ words: {} }),
  'matter.tell-phone': {},
  'matter.ask-by-sms': commanded(),
  'matter.take-texts': {},
  'matter.sms-inbound': { phone: '13700001111', text: '1', at: 0 },
  'export.ask': commanded({ list: 'matters', format: 'csv', filter: {}, words: {} }),
  'area.add-household': commanded({
    householdId: newId(),
    placeCode: '9900000000000000',
    label: '槐树下第二家',
    consent: 'spoken',
  }),
  'area.change-household': commanded({ version: 1, label: '桥头第一家', phone: null }),
  'area.withdraw-household': commanded(),
  'area.open-contact': { purpose: 'verify' },
  'area.agree-card': commanded({ agreed: false }),
  'area.set-hall-phone': commanded({ version: 0, phone: '0914-5322000' }),
  'area.add-care': commanded({
    cardId: newId(),
    placeCode: '9900000000000000',
    askedBy: 'self',
    consent: 'spoken',
    ...CARE,
  }),
  'area.change-care': commanded({ version: 1, ...CARE }),
  'area.review-care': commanded({ version: 1 }),
  'area.end-care': commanded(),
  'area.write-absence': commanded({ cardId: randomUUID(), placeCode: '990000000000', ...ABSENCE }),
  'area.change-absence': commanded({ version: 1, ...ABSENCE }),
  'area.end-absence': commanded(),
  'area.add-roster': commanded({ entryId: newId(), placeCode: '9900000000000000', ...ENTRY }),
  'area.change-roster': commanded({ version: 1, ...ENTRY }),
  'area.take-off-roster': commanded(),
  'publication.check': WORDING,
  'publication.publish': commanded({ ...WORDING, kept: [] }),
  'publication.correct': commanded({ ...WORDING, why: '写错了日期', kept: [] }),
};

interface Named {
  readonly matterId: string;
  readonly no: string;
}

const nothing = (): Named => ({ matterId: newId(), no: 'XZ26-7KQ4-M9XJ' });

const SEARCHES: Readonly<Record<string, string>> = {
  'place.search': '?q=df',
  'disclosure.material': '?item=finance&period=2026-Q2',
  'people.find': '?q=df',
  'matter.put-blob': '?from=0&size=4',
  'matter.attach': '?name=report.pdf',
  'paper.read': '?name=report.pdf',
  'publication.related': `?id=${newId()}&place=${PLACES.villages[0]}`,
  'publication.correctable': `?ids=${newId()}`,
  'matter.similar': `?place=${PLACES.villages[0]}`,
  'matter.accusable': `?place=${PLACES.villages[0]}`,
};

/** Endpoints whose `:code` is a place's; every other one's opens a matter or an account. */
const takesPlace = (name: string): boolean =>
  name.startsWith('place') ||
  (name.startsWith('area.') && !name.endsWith('absence')) ||
  [
    'people.grantable',
    'people.uninvited',
    'people.invite-place',
    'matter.paper-form',
    'meeting.digest',
    'consultation.yearly-plan',
    'consultation.set-yearly-plan',
    'room.hosts',
    'room.supervision',
    'room.name-advisor',
    'room.end-advisor',
    'room.check-work',
    'draw.publish',
    'disclosure.due',
  ].includes(name);

export function request({ name, path }: Endpoint, { matterId, no }: Named = nothing()) {
  const url = path
    .replace(':matterId', matterId)
    .replace(/:(\w+Id|device|held)\b/g, () => newId())
    .replace(':kind', 'person')
    .replace(/:affair\b/, 'procedure')
    .replace(':format', 'csv')
    .replace(/:(photo|sha256)/, '0'.repeat(64))
    .replace(':code', takesPlace(name) ? PLACES.towns[0] : '0000-0000-0000-0000')
    .replace(':absence', '0000-0000-0000-0000')
    .replace(':category', 'environment.river')
    .replace(':word', 'calendar')
    .replace(':no', no);
  const body = BODIES[name];
  return { url: url + (SEARCHES[name] ?? ''), body: renewed(body) };
}

/** With a command id, or a phone, that nobody used before. */
function renewed(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body;
  const made = ['commandId', 'device'].filter((name) => name in body);
  return { ...body, ...Object.fromEntries(made.map((name) => [name, randomUUID()])) };
}

/** Whoever is admitted, at a place where nobody else's matters are; signing out is another's session. */
export function somebodyFor(county: SmallCounty, { name, office }: Endpoint): Promise<Someone> {
  const [village = ''] = PLACES.villages;
  if (name === 'people.sign-out') return county.who('supervisor', village);
  if (typeof office === 'string' || office.includes('village_cadre'))
    return county.who('village_cadre', village);
  const post = (office.find((one) => one !== 'unit_handler') ?? office[0]) as Post;
  if (post === 'area_chief') return county.who(post, PLACES.areas[0] ?? '');
  if (post === 'supervisor') return county.who(post, village);
  return county.who(post, post === 'town_officer' ? PLACES.towns[0] : PLACES.county);
}
