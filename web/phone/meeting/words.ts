/** 手机上的会议. */
import type { MeetingAct } from '../../../domain/meeting/acts.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const MEETING = {
  title: { zh: '会议', en: 'Meetings' },
  lead: {
    zh: '发了通知、还没签完字的会都在手机里，没有信号也能开。',
    en: 'Meetings that notice was given of are on this phone until they are signed.',
  },
  none: { zh: '没有要开的会', en: 'No meeting to hold' },
  noneMore: { zh: '在 1844 指挥平台上筹备、发通知。', en: 'Plan it and give notice at the desk.' },
  notYet: { zh: '还没有发通知，请在平台上发。', en: 'No notice was given yet: that is done at the desk.' },
  noneAskedMore: {
    zh: '会上交给您这里办的事，会在这里；写一句办得怎样，交办的会看得到。',
    en: 'What a meeting asks of your place stands here; whoever asked reads what you answer.',
  },
  noAnswer: {
    zh: '没有回音，不知道收到没有。有信号再按一次，不会算两次。',
    en: 'No answer: nobody knows whether it arrived. Press again with a signal; it counts once.',
  },
  tooShort: { zh: '请写一句办得怎样。', en: 'Say in a sentence how it stands.' },
  proofShort: { zh: '请写清是什么材料、在哪里。', en: 'Say which papers they are and where they lie.' },
} satisfies Record<string, Sentence>;

/** Never saved: done at a desk, before and after the meeting, or with a signal alone. */
type DeskAct =
  | ('change-plan' | 'notice' | 'postpone' | 'cancel' | 'archive')
  | ('open-phone-vote' | 'close-phone-vote')
  | ('name-conference' | 'invite' | 'answer-invite' | 'demand' | 'answer-task');
type RoomAct = Exclude<MeetingAct, DeskAct>;

/** What waits in the queue is called. */
export const MEETING_KIND_NAMES: Record<RoomAct, Sentence> = {
  open: { zh: '宣布开会', en: 'A meeting opened' },
  arrive: { zh: '到会', en: 'Somebody came' },
  leave: { zh: '离场', en: 'Somebody left' },
  recuse: { zh: '回避', en: 'A recusal' },
  'replace-chair': { zh: '换主持人', en: 'Another chair' },
  'ask-to-speak': { zh: '要发言', en: 'Wants to speak' },
  heard: { zh: '发言完毕', en: 'Somebody spoke' },
  move: { zh: '动议', en: 'A motion' },
  'take-back-motion': { zh: '撤回动议', en: 'A motion taken back' },
  'vote-by-hands': { zh: '举手计票', en: 'Hands counted' },
  'enter-bundle': { zh: '录入纸票', en: 'Ballots entered' },
  'count-ballots': { zh: '纸票计票', en: 'Ballots counted' },
  'call-off-phone-vote': { zh: '手机表决作罢', en: 'A vote by phone called off' },
  object: { zh: '反对意见', en: 'An objection' },
  'answer-objection': { zh: '答复反对意见', en: 'An objection answered' },
  agree: { zh: '一致同意', en: 'All agree' },
  conclude: { zh: '议程结果', en: 'An item concluded' },
  close: { zh: '散会', en: 'A meeting closed' },
  minutes: { zh: '会议纪要', en: 'Minutes' },
  sign: { zh: '纪要签字', en: 'A signature' },
};
