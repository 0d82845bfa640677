/** 外出联系卡的话. */
import type { AwayField, AwayTrouble } from '../../contract/site-away.ts';
import type { Sentence } from '../kit/sentences.ts';

export const AWAY_WRONG: Record<AwayField, Sentence> = {
  called: { zh: '请写怎么称呼您，1 到 20 字。', en: 'Say what you are called, in 1 to 20 characters.' },
  phone: {
    zh: '电话请写 11 位手机号，或带区号的座机。',
    en: 'A mobile number, or a fixed line with area code.',
  },
  wishes: { zh: '请至少选一样。', en: 'Choose one at least.' },
  house: { zh: '家里找谁，最多 40 字。', en: 'Whom to call for the house: 40 characters at most.' },
};

export const AWAY_TROUBLE: Record<AwayTrouble, Sentence> = {
  'no-such-place': { zh: '所选的地方已经撤并，请重选。', en: 'That place is no more. Choose another.' },
  'changed-meanwhile': {
    zh: '这张卡在别的窗口改过。上面是现在的内容，下面是您刚写的，确认后再保存一次。',
    en: 'This card was changed in another window. Above is how it stands, below what you typed; save once more.',
  },
  'too-often': {
    zh: '从您的网络提交得太多了，请过一小时再试。',
    en: 'Too many from your network. Try in an hour.',
  },
  'form-used-before': {
    zh: '这张表单已经提交过别的内容，请核对后再提交一次。',
    en: 'This form was sent with other words before. Check and send again.',
  },
  'not-now': {
    zh: '系统暂时忙，您写的还在下面，请稍等片刻再提交。',
    en: 'The system is busy. What you wrote is below; send again in a moment.',
  },
};

export const AWAY = {
  title: { zh: '外出联系卡', en: 'Card for those away' },
  lead: {
    zh: '在外地的乡亲，留一张卡给本村：要不要收通知、电话参会、电话表决，家里有事找谁。',
    en: 'If you are away: leave a card for your village. Notices, meetings and votes by phone, and whom to call for the house.',
  },
  notAsked: {
    zh: '不问您去了哪里、什么时候走、什么时候回。只有本村和片长看得到；电话每次查看都要选用途、有记录。',
    en: 'Nobody asks where you went or when. Only your village and its area chief see it; each look at your number is for a purpose, on record.',
  },
  which: { zh: '您是哪个村的？', en: 'Which village are you from?' },
  whichTown: { zh: '先选镇（街道）', en: 'First the town' },
  whichVillage: { zh: '再选村（社区）', en: 'Then the village' },
  village: { zh: '给哪个村', en: 'For which village' },
  other: { zh: '换一个', en: 'Choose another' },
  called: { zh: '怎么称呼您', en: 'What you are called' },
  phone: { zh: '您的电话', en: 'Your phone' },
  wishes: { zh: '您愿意', en: 'You wish' },
  house: { zh: '家里有事找谁', en: 'Whom to call for the house' },
  houseHint: { zh: '称呼和电话，不留就空着。', en: 'A name and a phone; leave empty for nobody.' },
  optional: { zh: '（选填）', en: ' (optional)' },
  submit: { zh: '留给本村', en: 'Leave it with my village' },
  again: { zh: '已经留过？凭码打开', en: 'Left one before? Open it by its code' },
  code: { zh: '卡的码', en: 'Code of the card' },
  open: { zh: '打开', en: 'Open' },
  unknown: {
    zh: '没有这张卡：码写错了，已经删除，或者满了十二个月自动清除了。',
    en: 'There is no such card: a mistyped code, or it was deleted or ended after twelve months.',
  },
  written: { zh: '已经留给本村', en: 'Your village has it' },
  writtenLead: {
    zh: '请拍下或抄下这个码：以后修改、删除都凭它，丢了不能补。',
    en: 'Keep this code: it changes and deletes the card, and cannot be given again.',
  },
  scan: { zh: '扫码打开这张卡', en: 'Scan to open the card' },
  until: { zh: '留到', en: 'Kept until' },
  see: { zh: '看看这张卡', en: 'See the card' },
  ends: {
    zh: '{day} 以后自动清除。保存一次，再留十二个月。',
    en: 'Erased by itself after {day}. Saving it keeps it for another twelve months.',
  },
  now: { zh: '现在的内容', en: 'As it stands' },
  save: { zh: '保存，再留十二个月', en: 'Save, and keep it twelve months' },
  saved: { zh: '已保存。', en: 'Saved.' },
  openings: { zh: '谁看过您的电话', en: 'Who looked at your number' },
  notOpened: { zh: '还没有人看过。', en: 'Nobody has.' },
  end: { zh: '删除这张卡', en: 'Delete this card' },
  endHint: { zh: '马上清除，找不回来。', en: 'Erased at once; it cannot be brought back.' },
  ended: { zh: '已经删除', en: 'It is deleted' },
  endedLead: { zh: '留过的内容和查看记录都清除了。', en: 'What you left and who looked at it are erased.' },
  door: { zh: '在外地？给本村留一张外出联系卡', en: 'Away from home? Leave a card with your village' },
} satisfies Record<string, Sentence>;
