/** 成果上为什么不能: one sentence for every reason. */
import type {
  AcceptRefusal,
  FeedBackRefusal,
  LookBackRefusal,
  RateRefusal,
  ReopenRefusal,
} from '../../../domain/outcome/accept.ts';
import type { AnswerRefusal } from '../../../domain/outcome/answer.ts';
import type {
  FinishRefusal,
  KeepTaskRefusal,
  PostponeRefusal,
  SetAsideRefusal,
  TakeUpRefusal,
  TellProgressRefusal,
} from '../../../domain/outcome/carry-out.ts';
import type {
  CheckRefusal,
  ReplySupervisionRefusal,
  SuperviseRefusal,
} from '../../../domain/outcome/check.ts';
import type { PutRefusal, RemindRefusal, TagRefusal } from '../../../domain/outcome/put.ts';
import type { ShowRefusal, TakeDownRefusal, TellShareRefusal } from '../../../domain/outcome/show.ts';
import type { Sentence } from '../../kit/sentences.ts';

type Reason =
  | PutRefusal
  | RemindRefusal
  | TagRefusal
  | AnswerRefusal
  | KeepTaskRefusal
  | TellProgressRefusal
  | PostponeRefusal
  | SetAsideRefusal
  | TakeUpRefusal
  | ShowRefusal
  | TakeDownRefusal
  | TellShareRefusal
  | FinishRefusal
  | CheckRefusal
  | SuperviseRefusal
  | ReplySupervisionRefusal
  | AcceptRefusal
  | FeedBackRefusal
  | RateRefusal
  | LookBackRefusal
  | ReopenRefusal
  | 'id-taken'
  | 'names-somebody';

export const OUTCOME_REFUSALS: Record<Reason, Sentence> = {
  'id-taken': { zh: '已经报送过了。', en: 'It was put already.' },
  'names-somebody': {
    zh: '里面有电话或证件号码，大家都看得到，请去掉。',
    en: 'It holds a phone or identity number, and everybody reads it: please take it out.',
  },
  'not-the-convener': { zh: '由召集人来报。', en: 'The convener does this.' },
  'no-such-body': { zh: '没有这个地方或单位，或已经撤销。', en: 'There is no such place or unit any more.' },
  'no-such-source': {
    zh: '来源的协商没有谈成，或会议还没有散，不能报。',
    en: 'The topic is not agreed on, or the meeting is not over.',
  },
  'put-before': {
    zh: '这一件已经报送过，在“协商成果”里看进展。',
    en: 'This was put already: see Results for what became of it.',
  },
  'side-twice': { zh: '有两方写得一样。', en: 'Two sides have the same name.' },
  'not-waiting': { zh: '现在不等答复。', en: 'No answer is awaited now.' },
  'not-due': { zh: '还没到答复的期限。', en: 'The day of the answer has not passed.' },
  'reminded-today': { zh: '今天已经催办过。', en: 'It was asked again today already.' },
  'not-yours': { zh: '不由您这个职务来做。', en: 'Your office does not do this.' },
  over: { zh: '已经结束。', en: 'It has ended.' },
  'not-the-body': { zh: '由收到的一方来做。', en: 'Whoever it was put to does this.' },
  'not-every-point': { zh: '每一条都要答复，一起发。', en: 'Every point is answered, all together.' },
  'reason-missing': { zh: '写明理由。', en: 'Say why.' },
  'day-missing': { zh: '列入计划的写明日子。', en: 'What is planned needs its day.' },
  'day-past': { zh: '这个日子已经过了。', en: 'That day has passed.' },
  'class-missing': { zh: '提案要写明办理结果是哪一类。', en: 'A proposal needs the class of its result.' },
  'no-proposal': { zh: '只有提案分类。', en: 'Only proposals have a class.' },
  'not-under-way': { zh: '现在不在落实中。', en: 'It is not under way now.' },
  'no-such-task': { zh: '没有这个任务。', en: 'There is no such task.' },
  'too-deep': { zh: '任务最多分三层。', en: 'Tasks have three levels at most.' },
  'too-many-tasks': { zh: '任务太多了，最多六十个。', en: 'Sixty tasks at most.' },
  'part-of-itself': { zh: '任务不能是自己的一部分。', en: 'A task cannot be part of itself.' },
  'postpone-instead': { zh: '期限用“改期”来改，写明理由。', en: 'Move the day with its reason instead.' },
  'not-the-owner': { zh: '由办这个任务的一方来报。', en: 'Whoever does the task says so.' },
  'has-parts': { zh: '这个任务的进度由下面的任务算出来。', en: 'Its progress is that of its parts.' },
  'evidence-missing': { zh: '说办完了，要写办成什么样。', en: 'Say how it is now that it is done.' },
  'assists-itself': {
    zh: '牵头的和协办的各写一次，不能重复。',
    en: 'Whoever leads and those who assist are named once each.',
  },
  'share-missing': {
    zh: '还有协办单位没有报，等它报了，或把它从协办里去掉。',
    en: 'A body that assists has not told its share: wait for it, or take it off.',
  },
  'nothing-shown': {
    zh: '先放凭据：一张照片，或一份文件。',
    en: 'Show something first: a picture or a paper.',
  },
  'no-such-photo': { zh: '照片没有存好，请再选一次。', en: 'A picture was not stored: choose it again.' },
  'too-much-shown': { zh: '凭据最多二十份，先撤下一份。', en: 'Twenty at most: take one down first.' },
  'shown-before': { zh: '已经放过了。', en: 'It is shown already.' },
  'not-shown': { zh: '已经撤下了。', en: 'It was taken down already.' },
  'not-assisting': { zh: '由协办的一方来报。', en: 'Whoever assists says this.' },
  'not-later': { zh: '改到更晚的日子。', en: 'Choose a later day.' },
  'review-past': { zh: '再看的日子要在以后。', en: 'The day of review must be ahead.' },
  'review-too-late': { zh: '挂账太久，早一点再看。', en: 'Too long: look at it earlier.' },
  'not-set-aside': { zh: '没有挂账。', en: 'It is not set aside.' },
  'no-tasks': { zh: '先分任务。', en: 'Add a task first.' },
  'tasks-open': { zh: '还有任务没有办完。', en: 'A task is not done yet.' },
  'points-planned': { zh: '还有列入计划的没有答复。', en: 'A planned point has no final answer.' },
  'nothing-done-again': { zh: '返工后还没有报过进度。', en: 'Nothing was done since it was sent back.' },
  'supervision-open': { zh: '督办还没有回复。', en: 'A demand waits for its reply.' },
  'not-a-watcher': { zh: '由村务监督委员会或上级来做。', en: 'The committee or a level above does this.' },
  recused: { zh: '自己办的事，由别人来看。', en: 'Whoever does the work steps back here.' },
  'nothing-to-check': { zh: '还没有动手办。', en: 'Nothing has begun yet.' },
  'no-such-supervision': { zh: '没有这件督办。', en: 'There is no such demand.' },
  'replied-before': { zh: '已经回复过。', en: 'It was replied to already.' },
  'denial-unanswered': {
    zh: '凭条说的人里，多数说没办好。要验收，先写清为什么仍算办好了；或者退回去。',
    en: 'Most of those who said something with a slip deny that it is done. Answer that before accepting it, or send it back.',
  },
  'no-denial': {
    zh: '没有多数人说没办好，不用写这一条；要退回的，写在那一方后面。',
    en: 'Most do not deny it: nothing to answer. What is sent back has its reason beside the side.',
  },
  'not-done': { zh: '还没有办结。', en: 'It is not done yet.' },
  'not-every-side': { zh: '每一方都要问到。', en: 'Every side is asked.' },
  'not-ended': { zh: '验收后，或没有采纳时，才反馈。', en: 'After acceptance, or when nothing was adopted.' },
  'fed-back-before': { zh: '已经反馈过。', en: 'Everybody was told already.' },
  'not-fed-back': { zh: '先向大家反馈。', en: 'Tell everybody first.' },
  'window-over': { zh: '收满意度的日子过了。', en: 'The days for it are over.' },
  'nobody-asked': { zh: '还没有人评。', en: 'Nobody was asked.' },
  'not-kept': { zh: '验收后才回头看。', en: 'Only after acceptance.' },
  'too-early': { zh: '还没到回头看的日子。', en: 'The day has not come.' },
  'not-over': { zh: '还没有结束。', en: 'It has not ended.' },
  'too-late': { zh: '结束已满一年，请另提。', en: 'A year has passed: begin anew.' },
  'reopened-before': { zh: '已经重新打开过一次。', en: 'It was opened again once already.' },
};
