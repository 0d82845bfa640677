/** 手机与同步的话. */
import type { HELD_REASONS } from '../../../contract/sync.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const SYNC_WORDS = {
  title: { zh: '手机与同步', en: 'Phones and sync' },
  lead: {
    zh: '没有信号时写的，手机先存着，有信号了自己送来。这里看的是手机通不通，不是人勤不勤。',
    en: 'What is written without a signal stays on the phone and comes by itself later. This page is about connections, not about diligence.',
  },

  held: { zh: '等您定的', en: 'Waiting for your decision' },
  heldLead: {
    zh: '这些是从手机上来的，要有人看一眼再办。收下的办在您这里，不收的要写原因，写的人看得到。',
    en: 'These came from phones and need somebody’s eyes first. What you take in is done by your office; what you decline needs a reason, which its author reads.',
  },
  noneHeld: { zh: '没有要定的', en: 'Nothing waits for a decision' },
  noneHeldMore: {
    zh: '手机上来的都已经办了。卸任的人没送出的，会先到这里。',
    en: 'Everything from the phones is done. What somebody wrote before leaving office comes here first.',
  },
  moreHeld: { zh: '更多等您定的', en: 'More that wait' },
  writtenAt: { zh: '写于', en: 'Written' },
  receivedAt: { zh: '送到', en: 'arrived' },
  nothingWritten: { zh: '没有写字。', en: 'Nothing was written.' },
  hidden: {
    zh: '内容敏感，或者是您现在的任职看不到的事，不在这里显示。收不收照样能定。',
    en: 'It is sensitive, or about something your present office may not see, and is not shown here. You can still decide.',
  },
  theMatter: { zh: '看这件事', en: 'The matter it is about' },
  thePoint: { zh: '看这个点位', en: 'The point it is about' },
  report: { zh: '上报一件事', en: 'Reported a matter' },
  photo: { zh: '补一张照片', en: 'Added a photo' },
  household: { zh: '记一户', en: 'A household' },
  householdChanged: { zh: '改一户', en: 'A household changed' },
  householdWithdrawn: { zh: '清除一户', en: 'A household erased' },
  other: { zh: '手机上写的一条', en: 'Something written on a phone' },

  take: { zh: '收下', en: 'Take it in' },
  takesReport: { zh: '收下后由您这里提出，地点不变。', en: 'Your office then raises it, at the same place.' },
  takesNote: { zh: '收下后记成这件事的内部备注。', en: 'It then becomes an internal note of the matter.' },
  takesItself: { zh: '收下后照写的办，记在您的任职下。', en: 'It is then done as written, by your office.' },
  taken: { zh: '收下了。', en: 'Taken in.' },
  takenMatter: { zh: '看收下的这件事', en: 'See the matter' },
  decline: { zh: '不收', en: 'Decline' },
  declineTitle: { zh: '不收这一条？', en: 'Decline this?' },
  declineWhy: { zh: '为什么不收', en: 'Why not' },
  declineHint: {
    zh: '写的人会在手机上看到。例如：新片长前天已经上报。',
    en: 'Its author reads it on the phone. For example: the new chief reported it two days ago.',
  },
  declined: { zh: '没有收，原因会告诉写的人。', en: 'Declined. Its author is told why.' },

  phones: { zh: '手机', en: 'Phones' },
  phonesLead: {
    zh: '只写地方和职务。最久没连上的在前，可以打个电话问问要不要帮忙。',
    en: 'By place and post only, the longest silent first: somebody may want to call and ask whether help is needed.',
  },
  which: { zh: '看哪些手机', en: 'Which phones' },
  all: { zh: '全部', en: 'All' },
  waiting: { zh: '有没送出的', en: 'With something unsent' },
  silent: { zh: '压了两天的', en: 'Silent for two days' },
  noPhones: { zh: '还没有手机连过', en: 'No phone has connected yet' },
  noPhonesMore: {
    zh: '片长在手机上登录后，会出现在这里。',
    en: 'A phone appears here once its chief has signed in on it.',
  },
  noneWaiting: { zh: '没有压着没送的', en: 'Nothing is unsent' },
  noneSilent: {
    zh: '没有两天没连上、还压着没送的',
    en: 'None has been silent for two days with something unsent',
  },
  morePhones: { zh: '更多手机', en: 'More phones' },
  office: { zh: '哪里的', en: 'Whose place' },
  lastContact: { zh: '最近连上', en: 'Last connected' },
  unsent: { zh: '没送出的', en: 'Unsent' },
  since: { zh: '最早一条', en: 'the oldest' },
  refused: { zh: '{n} 条要本人看', en: '{n} {n:needs:need} the author' },
  phone: { zh: '手机情况', en: 'The phone' },
  none: { zh: '没有', en: 'None' },
  app: { zh: '版本 {app}', en: 'version {app}' },
  free: { zh: '还剩 {n} MB', en: '{n} MB left' },
  notKept: { zh: '浏览器可能清掉没送的', en: 'the browser may clear what is unsent' },
  clockOff: { zh: '手机时间不准', en: 'its clock is off' },
  clockFarOff: { zh: '手机时间差得很多', en: 'its clock is far off' },
  lost: { zh: '丢了', en: 'Lost' },
  lostOf: { zh: '这部手机丢了：{office}', en: 'This phone is lost: {office}' },
  revoked: { zh: '{when}已停用', en: 'Given up {when}' },
  lostTitle: { zh: '停用这部手机？', en: 'Give up this phone?' },
  lostLead: {
    zh: '{office}的这部手机马上退出登录，下次连上网时清空里面存的。本人在别处的登录也一起退出，用密码重新登录就能接着办。',
    en: 'The phone of {office} is signed out at once and wiped when it next comes to a network. The person’s other sessions end too: signing in again with the password goes on.',
  },
  lostUnsent: {
    zh: '里面还有 {n} 条没送出，手机找不回来就没有了。',
    en: '{n} unsent {n:entry:entries} on it will be gone unless it is found.',
  },
  lostWhy: { zh: '怎么回事', en: 'What happened' },
  lostHint: { zh: '例如：过河时掉进水里。', en: 'For example: dropped into the river.' },
  revoke: { zh: '停用', en: 'Give up' },
  revokedDone: { zh: '停用了，登录已经断开。', en: 'Given up; its sessions have ended.' },

  afterTerm: { zh: '卸任后写的', en: 'Written after the term ended' },

  decidedBefore: { zh: '已经有人定过了，请刷新。', en: 'Somebody has decided already. Refresh.' },
  notUnderstood: {
    zh: '收下时没有办成：写的内容不合要求。可以不收，写明原因。',
    en: 'It could not be done as written. You may decline it and say why.',
  },
} satisfies Record<string, Sentence>;

export const HELD_REASON_WORDS: Record<(typeof HELD_REASONS)[number], Sentence> = {
  late: { zh: '卸任前写的', en: 'Written before the term ended' },
  'before-missing': {
    zh: '前面的一条还没有到，多半过一会儿就来，不急着定',
    en: 'The one before it has not come yet; it will probably come soon',
  },
  'after-held': { zh: '前面的一条还等着定', en: 'The one before it waits for a decision' },
};
