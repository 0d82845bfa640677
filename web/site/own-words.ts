/** 我的信息的话. */
import type { OwnAct, OwnTrouble } from '../../contract/site-own.ts';
import type { ChooseRefusal } from '../../domain/notice/choose.ts';
import type { Sentence } from '../kit/sentences.ts';

export const CANNOT_CHOOSE: Record<ChooseRefusal, Sentence> = {
  'no-trace': {
    zh: '这件事没有留姓名和电话，是匿名的。留一个号码收提醒，就不匿名了，所以不收；请用查询码随时来看。',
    en: 'This was raised without a name. A number for notices would be a name, so none is taken: come back with the code.',
  },
  'kept-shut': {
    zh: '这件事只有经手的人看得到，为了不走漏，一条提醒也不发；请用查询码来看。',
    en: 'Only those who handle it see this matter, and so that nothing leaks no notice is sent: come back with the code.',
  },
  'nothing-to-come': {
    zh: '这件事已经办结，不会再有提醒。',
    en: 'This matter is closed: there will be no more notices.',
  },
  'channel-off': {
    zh: '本县还没有开通短信提醒；请用查询码来看。',
    en: 'This county sends no texts yet: come back with the code.',
  },
};

export const OWN_TROUBLE: Record<OwnTrouble, Sentence> = {
  ...CANNOT_CHOOSE,
  'nothing-kept': {
    zh: '这件事没有留您的姓名和电话，没有可更正的。',
    en: 'No name or phone is kept with this matter: there is nothing to correct.',
  },
  'bad-phone': { zh: '请写 11 位手机号。', en: 'Please write a mobile number of 11 digits.' },
  'bad-correction': {
    zh: '姓名写 2 到 30 字，电话写 11 位手机号或带区号的座机；至少改一样。',
    en: 'A name of 2 to 30 characters, a mobile number or a fixed line with area code; one of them at least.',
  },
  'form-used-before': {
    zh: '这张表单已经提交过，请看下面的最新情况。',
    en: 'This form was sent before; see below how things stand.',
  },
  'too-often': {
    zh: '从您的网络提交得太多了，请过一小时再试。',
    en: 'Too many from your network. Try in an hour.',
  },
};

export const OWN_DONE: Record<OwnAct, Sentence> = {
  choose: { zh: '已设好，以后用短信提醒您。', en: 'Done: notices will come as texts.' },
  stop: {
    zh: '已停止，不再发提醒；还没发出去的也不发了。',
    en: 'Stopped: no more notices, nor those that waited.',
  },
  correct: { zh: '已更正。', en: 'Corrected.' },
  erase: { zh: '姓名和电话已经删除，提醒也停了。', en: 'Name and phone are deleted, and notices stopped.' },
};

export const OWN = {
  wechat: { zh: '用微信收提醒', en: 'Notices by WeChat' },
  wechatDoor: {
    zh: '不想用短信，用自己的微信收提醒',
    en: 'Rather by WeChat: connect the own account',
  },
  wechatOpen: {
    zh: '用微信扫这个码，或者在微信里打开下面的链接。一刻钟内有效，只能用一次。',
    en: 'Scan this with WeChat, or open the link in WeChat. It is good for a quarter of an hour, and once.',
  },
  wechatGo: { zh: '在微信里接通', en: 'Connect in WeChat' },
  wechatScan: { zh: '用微信扫一扫', en: 'Scan with WeChat' },
  wechatConfirm: {
    zh: '以后这件事（这个账号）的提醒发到您现在这个微信，只写哪一类和编号尾号。不是您自己要的，请直接关掉这一页。',
    en: 'From now on notices come to this WeChat: their kind and the end of a number. If you did not ask for this, close the page.',
  },
  wechatYes: { zh: '同意，用这个微信收', en: 'I agree: to this WeChat' },
  wechatDone: {
    zh: '接通了。不想要了，到“我的信息和提醒”里停掉，微信号就从这里删除。',
    en: 'Connected. To stop, go to “My data and notices”: the address is deleted from here.',
  },
  wechatEnded: {
    zh: '这个链接过期了，或者已经用过。请回到“我的信息和提醒”，重新取一个。',
    en: 'This link ended or was used. Get a new one at “My data and notices”.',
  },
  byWechat: { zh: '微信', en: 'WeChat' },
  title: { zh: '我的信息和提醒', en: 'My data and notices' },
  door: {
    zh: '我的信息和提醒：看、导出、更正、删除，要不要短信提醒',
    en: 'My data and notices: see, take out, correct, delete; texts or not',
  },
  back: { zh: '回到这件事', en: 'Back to the matter' },
  kept: { zh: '这件事里存着您的', en: 'Kept about you with this matter' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Phone' },
  none: { zh: '没有留', en: 'none' },
  masked: {
    zh: '遮住几位，是怕凭条落到别人手里。谁因为什么查看过，写在那件事的页面最下面。',
    en: 'Partly hidden, in case the slip gets into other hands. Who opened them and why stands at the foot of the matter’s page.',
  },
  notices: { zh: '短信提醒', en: 'Notices as texts' },
  noticesLead: {
    zh: '受理、转办、答复、了结时各一条，只写是哪一类、编号尾号，不写内容。晚上和清早不发，一天有上限。随时可以停。',
    en: 'One when it is taken, passed on, answered or ended: what it is and the end of the number, never the content. None at night, and not too many a day. Stop at any time.',
  },
  goesTo: { zh: '现在发到 {to}', en: 'They go to {to}' },
  toPhone: { zh: '发到哪个手机号', en: 'To which mobile number' },
  agree: { zh: '同意用这个号码收提醒', en: 'I agree to notices to this number' },
  change: { zh: '换个号码', en: 'Another number' },
  stop: { zh: '不要提醒了', en: 'No more notices' },
  takeOut: { zh: '导出', en: 'Take it out' },
  takeOutLead: {
    zh: '这件事里关于您的全部内容，不遮：',
    en: 'Everything about you in this matter, nothing hidden:',
  },
  json: { zh: 'JSON 文件', en: 'JSON file' },
  csv: { zh: '表格文件（CSV）', en: 'Table (CSV)' },
  correct: { zh: '更正姓名、电话', en: 'Correct name or phone' },
  correctHint: { zh: '空着的不改。', en: 'What is left empty stays.' },
  save: { zh: '更正', en: 'Correct' },
  erase: { zh: '删除姓名和电话', en: 'Delete name and phone' },
  eraseHint: {
    zh: '马上删，找不回来。办的人以后联系不上您，只能您凭查询码来看。',
    en: 'At once, and for good. Whoever handles it cannot reach you any more; only you can come with the code.',
  },
  eraseNow: { zh: '删除', en: 'Delete' },
  stays: {
    zh: '删不了的：您反映的内容和办理经过。它们是办事的档案，依法要留存备查（档案法；信访工作条例）；公开的结果里本来就没有您的信息。',
    en: 'What stays: what you said and what was done. It is the file of public work, kept by law (Archives Law; Regulations on petitions); published results hold nothing of you.',
  },
  row: { zh: '项目', en: 'What' },
  value: { zh: '内容', en: 'Content' },
} satisfies Record<string, Sentence>;
