/** 提醒的话: channels, their secrets, trial messages and what failed. */
import type { NoticeLimits } from '../../../domain/notice/limits.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const NOTICE_WORDS = {
  title: { zh: '提醒', en: 'Notices' },
  sms: { zh: '短信', en: 'Texts' },
  wechat: { zh: '微信服务号', en: 'WeChat' },
  wecom: { zh: '群机器人', en: 'Group robots' },
  lead: {
    zh: '每条提醒只有两样：哪一类事、编号尾号。内容、姓名、电话从不出去；敏感和封存的事一条也不发。',
    en: 'A notice holds two things: its kind and the end of a number. No content, name or phone ever leaves; of what is sensitive or sealed nothing is sent.',
  },
  counts: { zh: '各渠道的数', en: 'Counts by channel' },
  channel: { zh: '渠道', en: 'Channel' },
  waiting: { zh: '待发', en: 'Waiting' },
  sent: { zh: '已发', en: 'Sent' },
  dropped: { zh: '没发', en: 'Not sent' },
  dead: { zh: '发不出去', en: 'Given up' },
  droppedHint: {
    zh: '“没发”是不该发的：本人停了、当天够了、事情已过、放回备份以前已经发过。“发不出去”列在下面。',
    en: '“Not sent” need not go: somebody stopped them, it was enough for the day, it was over, or it went before a backup was put back. What was given up is listed below.',
  },
  failed: { zh: '最近发不出去的', en: 'Given up lately' },
  noneFailed: { zh: '最近没有发不出去的。', en: 'Nothing was given up lately.' },
  tries: { zh: '试了 {n} 次', en: '{n} {n:try:tries}' },
  said: { zh: '网关的原话', en: 'What the gateway said' },
  noAnswer: {
    zh: '没有回音，不知道发没发到；不自动重发，免得收两条。',
    en: 'No answer: it may have arrived, so it is not sent twice by itself.',
  },
  again: { zh: '再发一次', en: 'Send again' },
  willGo: { zh: '已放回待发。', en: 'It waits to be sent.' },
  on: { zh: '启用这个渠道', en: 'Switch this channel on' },
  address: { zh: '网关地址', en: 'Address of the gateway' },
  noAddress: {
    zh: '还没有地址：由运维写进数据目录的 gateways 文件，再重启。网页上改不了，谁也不能让服务器往别处发。',
    en: 'None yet: the operator writes it into the file “gateways” of the data folder and restarts. It cannot be changed here, so that nobody can send the server elsewhere.',
  },
  isReady: { zh: '该填的都填了。', en: 'Everything it needs is there.' },
  isNotReady: { zh: '还缺东西，发不出去。', en: 'Something is missing: nothing can go out.' },
  provider: { zh: '服务商', en: 'Provider' },
  secret: { zh: '密钥', en: 'Secret' },
  secretKept: {
    zh: '已存，不再显示；要换就填新的。',
    en: 'It is kept and never shown; fill it in only to replace it.',
  },
  secretMissing: { zh: '还没有。存进去以后不再显示。', en: 'Not there yet. Once saved it is never shown.' },
  keyId: { zh: '密钥编号', en: 'Id of the key' },
  sign: { zh: '短信签名', en: 'Signature' },
  appId: { zh: '应用编号', en: 'Application id' },
  template: { zh: '通知模板编号', en: 'Template of notices' },
  templateHint: {
    zh: '要有两个变量：kind 和 no，先 kind 后 no。',
    en: 'With two values, first kind, then no.',
  },
  asking: { zh: '回访模板编号', en: 'Template that asks' },
  askingHint: {
    zh: '有一个变量 no，请人回复 1、2、3；不填就用上面的。',
    en: 'With one value, no; asks for 1, 2 or 3. Left out, the one above is used.',
  },
  frame: { zh: '短信文字', en: 'Text' },
  groupFrame: { zh: '群里的文字', en: 'What stands in the group' },
  numbers: {
    zh: '没有哪部法规定这些数；默认值由县里改，写上出处。',
    en: 'No law names these numbers: they are our defaults, which a county sets with their source.',
  },
  frameHint: {
    zh: '{kind} 是哪一类事，{no} 是编号尾号；不能写号码。',
    en: '{kind} is what it is, {no} the end of the number; no figures of your own.',
  },
  frameWrong: {
    zh: '{kind} 和 {no} 都要有，8 到 60 字，不能有四位以上的数字。',
    en: 'With {kind} and {no}, 8 to 60 characters, no four figures in a row.',
  },
  plainLead: {
    zh: '普通网关与收短信用同一把密钥，在下面设置。',
    en: 'A gateway of your own shares its secret with the texts that come in; set below.',
  },
  kindField: { zh: '模板里“哪一类”的字段名', en: 'Name of the field for the kind' },
  noField: { zh: '模板里“编号”的字段名', en: 'Name of the field for the number' },
  fieldWrong: { zh: '字段名不能空着。', en: 'A field needs its name.' },
  robots: { zh: '群和机器人', en: 'Groups and robots' },
  noRobots: { zh: '还没有机器人。', en: 'No robots yet.' },
  robotName: { zh: '群名', en: 'Name of the group' },
  robotOf: { zh: '发哪个地方的', en: 'Of which place' },
  robotKey: { zh: '机器人的 key', en: 'Key of the robot' },
  robotKeyHint: {
    zh: 'Webhook 地址里 key= 后面那一串。',
    en: 'What stands after key= in its webhook address.',
  },
  addRobot: { zh: '添加机器人', en: 'Add a robot' },
  removeRobot: { zh: '去掉 {name}', en: 'Remove {name}' },
  robotWrong: {
    zh: '群名和 key 都要填，key 至少 8 位。',
    en: 'A robot needs a name and a key of at least 8 characters.',
  },
  trial: { zh: '发一条试试', en: 'Send a trial' },
  trialLead: {
    zh: '真的发出去，网关怎么答就怎么写在这里；同一个收件人一小时最多五条。',
    en: 'It really goes out, and the gateway’s own answer is shown; five an hour to one address.',
  },
  trialTo: { zh: '发给', en: 'To' },
  trialPhone: { zh: '手机号', en: 'Phone number' },
  trialOpenid: { zh: '关注者的 openid', en: 'openid of a follower' },
  trialWrong: { zh: '请填收件人。', en: 'Say to whom.' },
  send: { zh: '发出', en: 'Send' },
} satisfies Record<string, Sentence>;

export const PROVIDER_LABELS = {
  aliyun: { zh: '阿里云', en: 'Alibaba Cloud' },
  tencent: { zh: '腾讯云', en: 'Tencent Cloud' },
  plain: { zh: '县里自己的网关', en: 'A gateway of the county’s own' },
} satisfies Record<string, Sentence>;

/** What became of a trial. */
export const TRIAL_WORDS = {
  sent: { zh: '网关收下了：{said}', en: 'The gateway took it: {said}' },
  later: { zh: '网关说现在不行：{said}', en: 'The gateway says not now: {said}' },
  refused: { zh: '网关不收：{said}', en: 'The gateway refused it: {said}' },
  unsent: { zh: '连不上网关：{said}', en: 'The gateway was not reached: {said}' },
  silent: { zh: '请求到了，没有回音：{said}', en: 'It was read, and no answer came: {said}' },
  'not-ready': { zh: '还没设置好，先保存上面的内容。', en: 'Not set up yet: save what stands above first.' },
} satisfies Record<string, Sentence>;

export const NOTICE_NUMBER_LABELS: Record<keyof NoticeLimits, Sentence> = {
  quietFrom: { zh: '晚上几点起免打扰', en: 'Quiet from (hour)' },
  quietUntil: { zh: '早上几点起再发', en: 'Until (hour)' },
  mostADay: { zh: '一个号码一天最多几条', en: 'Most a day to one address' },
  robotAMinute: { zh: '一个机器人一分钟最多几条', en: 'Most a minute of one robot' },
  tries: { zh: '最多试几次', en: 'Tries' },
  keepDays: { zh: '留多少天', en: 'Days kept' },
  aheadDays: { zh: '到期前几天提醒', en: 'Days before something is due' },
};
