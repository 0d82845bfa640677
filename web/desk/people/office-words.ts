/** 任职的话: an office's page, appointing, handing over, standing in, ending, inviting. */
import type { OfficeAct, OfficePage } from '../../../contract/office.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const OFFICE_WORDS = {
  appoint: { zh: '任命', en: 'Appoint' },
  appointAt: { zh: '任命：{place}', en: 'Appoint: {place}' },
  appointLead: {
    zh: '县聘、镇管、村用。任命以后，给本人发邀请码，由本人设密码。',
    en: 'After the appointment, give the person a code to set a password with.',
  },
  appointed: { zh: '已任命。请给本人发邀请码。', en: 'Appointed. Now give the person a code.' },
  noPosts: { zh: '您现在的任职不能在这里任命。', en: 'Your office appoints nobody here.' },
  post: { zh: '职务', en: 'Post' },
  unit: { zh: '承办单位', en: 'Handling unit' },
  noUnits: { zh: '这里还没有承办单位。', en: 'No handling unit works here yet.' },
  choose: { zh: '请选择', en: 'Choose' },
  from: { zh: '任职起', en: 'First day' },
  fromHint: { zh: '不填就是今天。', en: 'Today, when left empty.' },
  substituteFrom: { zh: '代班起', en: 'First day' },
  substituteTo: { zh: '代班止', en: 'Last day' },
  on: { zh: '接任日期', en: 'First day of the next' },
  onHint: {
    zh: '不填就是今天：原任职的人马上退出。',
    en: 'Today, when left empty: whoever holds it now is signed out at once.',
  },
  lastDay: { zh: '最后一天', en: 'Last day' },
  lastDayHint: {
    zh: '不填就是马上：打开着的登录立刻失效。',
    en: 'At once, when left empty: open sessions end immediately.',
  },
  why: { zh: '原因', en: 'Reason' },
  newPhone: { zh: '新手机号', en: 'New phone number' },

  person: { zh: '谁', en: 'Who' },
  known: { zh: '已有人员', en: 'Somebody known' },
  fresh: { zh: '新人', en: 'Somebody new' },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '手机号', en: 'Mobile number' },
  phoneHint: { zh: '用来登录。11 位。', en: 'Used to sign in. 11 digits.' },
  findPerson: { zh: '按姓名查找在任人员', en: 'Find an office holder by name' },
  nobodyFound: {
    zh: '没有找到在任的人，请选“新人”。',
    en: 'Nobody in office is called so: choose “Somebody new”.',
  },
  chosen: { zh: '已选：{name}', en: 'Chosen: {name}' },
  missingPerson: { zh: '请先查找并选定一个人。', en: 'Find and choose a person first.' },
  missingName: { zh: '请填姓名，至少 2 个字。', en: 'Write the name, at least 2 characters.' },
  missingPhone: { zh: '请填 11 位手机号。', en: 'Write a mobile number of 11 digits.' },
  missingPost: { zh: '请选职务。', en: 'Choose a post.' },
  missingUnit: { zh: '请选承办单位。', en: 'Choose a unit.' },
  missingDays: { zh: '请填起止两天。', en: 'Fill in both days.' },
  missingWhy: { zh: '请写明原因，至少 2 个字。', en: 'Give the reason, at least 2 characters.' },

  office: { zh: '任职', en: 'Office' },
  term: { zh: '任期', en: 'Term' },
  openEnd: { zh: '{from} 起', en: 'from {from}' },
  closedEnd: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  place: { zh: '地方', en: 'Place' },
  standing: { zh: '代班', en: 'Standing in' },
  standsInFor: { zh: '替 {name}', en: 'for {name}' },
  account: { zh: '账号', en: 'Account' },
  acts: { zh: '可以办', en: 'What can be done' },
  notNow: { zh: '现在不能办的', en: 'Not now' },
  happened: { zh: '变动经过', en: 'What happened' },
  nothingHappened: { zh: '还没有变动记录。', en: 'Nothing is recorded yet.' },
  byWhom: { zh: '{post} {name}', en: '{post} {name}' },

  invited: { zh: '邀请码已生成', en: 'The code is made' },
  inviteLead: {
    zh: '只显示这一次。打印下来当面交给本人，或把短信发给本人。',
    en: 'Shown only now. Print it and hand it over, or send the text.',
  },
  slip: { zh: '账号开通单', en: 'Account slip' },
  code: { zh: '邀请码', en: 'Code' },
  validUntil: { zh: '有效到', en: 'Valid until' },
  signInWith: { zh: '登录账号', en: 'Sign in with' },
  slipHow: {
    zh: '用手机扫码，或打开 {address} 输入邀请码，自己设一个密码。邀请码只能用一次，不要告诉别人。',
    en: 'Scan it with a phone, or open {address} and enter the code, then set your own password. It works once; tell nobody.',
  },
  sms: { zh: '短信内容', en: 'Text message' },
  smsText: {
    zh: '【协治】{name}您好，您的账号已开通。请打开 {url} 设置密码，邀请码 {code}，{day}前有效，只能用一次，请勿转发。',
    en: '[Xiezhi] {name}, your account is ready. Open {url} and set a password. Code {code}, valid until {day}, works once. Do not pass it on.',
  },
  copySms: { zh: '复制短信', en: 'Copy the text' },
  qrAlt: { zh: '邀请码的二维码', en: 'QR code of the invitation' },
  backToOffice: { zh: '回到任职页', en: 'Back to the office' },

  slips: { zh: '成批打印账号开通单', en: 'Print account slips' },
  slipsAt: { zh: '账号开通单：{place}', en: 'Account slips: {place}' },
  slipsLead: {
    zh: '给还没有登录过的人各生成一个邀请码，一人一条，打印、裁开，当面交给本人。',
    en: 'A code for each person who has not signed in yet, one slip each, to be printed, cut apart and handed over.',
  },
  slipsWaiting: {
    zh: '还没有登录过的 {n} 人，其中 {without} 人没有有效的邀请码。',
    en: '{n} have not signed in yet; {without} of them have no valid code.',
  },
  everybodyIn: { zh: '这里的人都已经登录过了', en: 'Everybody here has signed in' },
  slipsForRest: { zh: '给没有码的 {n} 人生成', en: 'Make for the {n} without a code' },
  slipsAnew: { zh: '给全部 {n} 人重新生成', en: 'Make anew for all {n}' },
  slipsAnewLead: {
    zh: '重新生成以后，以前发给他们的邀请码都作废。',
    en: 'Codes they were given before then open nothing any more.',
  },
  slipsMaking: { zh: '正在生成：{n} / {all}', en: 'Making: {n} of {all}' },
  slipsMade: { zh: '{n} 条，只显示这一次', en: '{n} slips, shown only now' },
  slipsMadeLead: {
    zh: '现在就打印。离开这一页就看不到了，只能重新生成。',
    en: 'Print them now. Once you leave this page they can only be made anew.',
  },
  slipShort: {
    zh: '扫码，或打开 {address} 输入邀请码，设一个自己的密码。{day}前有效，只能用一次，不要告诉别人。',
    en: 'Scan it, or open {address} and enter the code, then set your own password. Valid until {day}, works once; tell nobody.',
  },
  slipsGoOn: { zh: '接着生成', en: 'Go on' },
  backToPlace: { zh: '回到{place}', en: 'Back to {place}' },

  vacant: { zh: '无片长的片区', en: 'Areas without a chief' },
  vacantLead: {
    zh: '这些片区今天没有人任片长，新的事项会直接到上一级。',
    en: 'Nobody is chief there today; new matters go to the level above.',
  },
  vacantCount: { zh: '{n} 个', en: '{n}' },
  noneVacant: { zh: '每个片区都有片长', en: 'Every area has its chief' },
  more: { zh: '下一页', en: 'Next page' },
} satisfies Record<string, Sentence>;

export const OFFICE_ACT_WORDS: Record<
  OfficeAct,
  { readonly label: Sentence; readonly lead: Sentence; readonly done: Sentence }
> = {
  invite: {
    label: { zh: '发邀请码', en: 'Make a code' },
    lead: {
      zh: '生成新的邀请码，以前发的就作废。忘了密码也用它。',
      en: 'Makes a new code; earlier ones open nothing any more. Also for a forgotten password.',
    },
    done: { zh: '邀请码已生成。', en: 'The code is made.' },
  },
  'hand-over': {
    label: { zh: '交接', en: 'Hand over' },
    lead: {
      zh: '职务交给下一个人，没办完的事留在原地，由新人接着办。',
      en: 'The office goes to the next person; open work stays with the place.',
    },
    done: { zh: '已交接。', en: 'Handed over.' },
  },
  substitute: {
    label: { zh: '安排代班', en: 'Let somebody stand in' },
    lead: {
      zh: '本人不卸任，代班的人在这几天里一样办事。',
      en: 'The holder stays; the other does the same work on these days.',
    },
    done: { zh: '已安排代班。', en: 'Arranged.' },
  },
  'correct-phone': {
    label: { zh: '更正手机号', en: 'Correct the phone' },
    lead: { zh: '登录用的手机号也一起改。', en: 'The number to sign in with changes too.' },
    done: { zh: '手机号已更正。', en: 'The number is corrected.' },
  },
  forget: {
    label: { zh: '注销账号', en: 'Delete the account' },
    lead: {
      zh: '删除这个人的手机号、密码和没用的邀请码，关掉登录，停掉提醒。谁在什么时候任过什么职，是公务档案，依法留存（档案法）；没有上任过的，姓名也删。删了不能恢复。',
      en: 'Deletes the phone, the password and unused codes, ends sessions and notices. Who held which office when is a public file and kept by law (Archives Law); of somebody whose term never began the name goes too. It cannot be undone.',
    },
    done: { zh: '账号已注销。', en: 'The account is deleted.' },
  },
  end: {
    label: { zh: '卸任', en: 'End the office' },
    lead: { zh: '没办完的事留在原地。', en: 'Open work stays with the place.' },
    done: { zh: '已卸任。', en: 'The office has ended.' },
  },
};

export const ACCOUNT_LABELS: Record<OfficePage['account'], Sentence> = {
  open: { zh: '已开通', en: 'Open' },
  invited: { zh: '已发邀请码，还没有设密码', en: 'Invited, no password yet' },
  none: { zh: '没有开通', en: 'Not open' },
};

export const OFFICE_STEP_LABELS: Record<OfficePage['steps'][number]['kind'], Sentence> = {
  appointed: { zh: '任命', en: 'Appointed' },
  'handed-over': { zh: '交接给下一任', en: 'Handed over' },
  substituted: { zh: '安排代班', en: 'A substitute was named' },
  ended: { zh: '卸任', en: 'Ended' },
  invited: { zh: '发邀请码', en: 'A code was made' },
  'term-changed': { zh: '任期变更', en: 'Term changed' },
  'phone-corrected': { zh: '更正手机号', en: 'Phone corrected' },
  'correction-agreed': { zh: '本人要求更正，已改', en: 'Set right as the person asked' },
  'correction-refused': { zh: '本人要求更正，没有同意', en: 'A correction was asked for and refused' },
  forgotten: { zh: '注销账号', en: 'Account deleted' },
};
