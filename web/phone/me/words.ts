/** “我”的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const ME = {
  offices: { zh: '以哪个职务办事', en: 'The office I act under' },
  area: { zh: '我的片区', en: 'My area' },
  areaMore: { zh: '愿意联系的户、门上的卡', en: 'Households that want contact, the card for the door' },
  talks: { zh: '村里的议题', en: 'Topics of the village' },
  talksMore: { zh: '提议题、带句话、看谈成了什么', en: 'Propose, say a word, see what came of it' },
  results: { zh: '谈成的办得怎样', en: 'What became of it' },
  resultsMore: { zh: '采纳了没有、哪天前办好、验收了没有', en: 'Adopted or not, by when, done, accepted' },
  meetings: { zh: '会议', en: 'Meetings' },
  meetingsMore: { zh: '没有信号也能开会、记录、签字', en: 'Held and signed without a signal too' },
  askedMore: {
    zh: '会上交给您这里办的，写一句办得怎样',
    en: 'What meetings gave you to do: say how it stands',
  },
  burden: { zh: '平台向我要什么', en: 'What the platform asks of me' },
  burdenMore: {
    zh: '一周多少事、多少分钟、省了哪些表',
    en: 'How much a week, how long, and which forms are spared',
  },
  care: { zh: '我照看的关爱卡', en: 'Care cards I look after' },
  careMore: { zh: '有人提出、您答应照看的', en: 'Asked for by somebody, with you as a carer' },
  reading: { zh: '字号和语言', en: 'Type and language' },
  onThisPhone: { zh: '只在这部手机上生效。', en: 'Kept on this phone only.' },
  account: { zh: '账号安全', en: 'My account' },
  sessions: { zh: '登录过的设备', en: 'Where I am signed in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  signOutUnsent: {
    zh: '还没有发完：{what}。先联网发出去，或导出、删除，再退出；退出会清除这部手机上的资料。',
    en: 'Not all was sent: {what}. Send, export or delete it first: signing out wipes this phone.',
  },
  pending: { zh: '看待发的', en: 'See what waits' },
  drafts: { zh: '看草稿（{n}）', en: 'See the drafts ({n})' },
  signOutDrafts: { zh: '还有 {n} 份草稿没写完', en: '{n} {n:draft is:drafts are} not finished' },
  signOutDraftsMore: {
    zh: '退出会清除这部手机上的资料，草稿也就没有了，找不回来。',
    en: 'Signing out wipes this phone: the drafts are gone with it and cannot be brought back.',
  },
  signOutAnyway: { zh: '不要草稿，退出', en: 'Drop the drafts and sign out' },
  phone: { zh: '这部手机上的资料', en: 'On this phone' },
  records: { zh: '随身带的', en: 'Carried along' },
  recordsOf: { zh: '{n} 条，{at} 读到', en: '{n}, read {at}' },
  noRecords: { zh: '还没有读到', en: 'Nothing read yet' },
  toSend: { zh: '待发', en: 'To be sent' },
  room: { zh: '剩余空间', en: 'Room left' },
  roomOf: { zh: '{n} MB', en: '{n} MB' },
  little: {
    zh: '手机空间不多了（不到 50 MB），照片可能存不下，请清理一下。',
    en: 'Little room is left (under 50 MB): photos may not fit. Please make some room.',
  },
  kept: { zh: '手机会不会自己清掉', en: 'May the phone clear it' },
  persisted: { zh: '不会', en: 'No' },
  notPersisted: {
    zh: '空间很紧时可能会，请常联网发出去',
    en: 'Perhaps, when it is very full: send what waits soon',
  },
  scope: {
    zh: '只带{place}没办完的和 {n} 天内办结的事，敏感事项不上手机。',
    en: 'Only what is open in {place}, or was closed within {n} days; nothing sensitive.',
  },
  scopePinned: {
    zh: '只带镇里在事项页上选了“随身带”的和您自己上报的，敏感事项不上手机。没有信号时别的看不到。',
    en: 'Only the matters the town chose to keep, and those you raised; nothing sensitive. The others need a signal.',
  },
  sealed: {
    zh: '资料已加密，退出登录就清除。',
    en: 'It is encrypted, and wiped when you sign out.',
  },
  signOutFailed: {
    zh: '没有连上，还没有退出。有信号后再试。',
    en: 'No connection; you are still signed in. Try again later.',
  },
  forgetTitle: { zh: '注销账号', en: 'Delete the account' },
  forgetLead: {
    zh: '您已不在职。可以现在就注销：手机号、登录用的、提醒都删掉，谁在什么时候任过职依法留着（档案法）。',
    en: 'You hold no office any more. You can delete the account now: the phone, the login and notices go; who held which office when is kept by law (Archives Law).',
  },
  forget: { zh: '注销我的账号', en: 'Delete my account' },
  forgetUnsent: {
    zh: '还有{what}，注销了就送不出去：先在“待发”里送出去，或者不要了。',
    en: '{what}; it could not be sent any more. Send it first, or let it go.',
  },
  forgetAsk: {
    zh: '注销以后登不进来，也找不回来。',
    en: 'Nobody can sign in again, and nothing comes back.',
  },
  forgetNow: { zh: '注销', en: 'Delete' },
  forgetFailed: {
    zh: '没有注销成。有信号后再试；还在职的不能注销。',
    en: 'Not deleted. Try again with a signal; whoever holds an office cannot.',
  },
  about: { zh: '关于', en: 'About' },
  complainMore: {
    zh: '对本应用、对工作有意见，都可以说，不用登录：每一页最下面都有“意见与投诉”。',
    en: 'About this app or about our work; no sign-in needed: the way stands at the foot of every page.',
  },
  rules: {
    zh: '本应用不打卡、不定位、不排名，不统计在线时间，也不要求拍照留痕。',
    en: 'No check-in, no location, no ranking, no online time, and no photographs as proof of work.',
  },
  current: { zh: '本机', en: 'This one' },
  since: { zh: '登录于 {at}', en: 'Signed in {at}' },
  lastUsed: { zh: '最近使用 {at}', en: 'Last used {at}' },
  end: { zh: '退出这台', en: 'Sign it out' },
  endOthers: { zh: '退出其他所有设备', en: 'Sign out all others' },
  ended: { zh: '已退出。', en: 'Signed out.' },
  sessionsLead: {
    zh: '不认识的设备请退出，再请管理员重设密码。',
    en: 'Sign out what you do not know, and have your password reset.',
  },
  unknownDevice: { zh: '未知设备', en: 'Unknown device' },
} satisfies Record<string, Sentence>;
