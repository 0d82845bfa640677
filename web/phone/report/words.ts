/** 上报的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const REPORT = {
  atPoint: { zh: '在点位“{title}”看到的', en: 'Seen at “{title}”' },
  notAtPoint: { zh: '不是', en: 'No' },
  title: { zh: '上报', en: 'Report' },
  what: { zh: '什么事？一句话就行', en: 'What is it? One sentence will do' },
  example: { zh: '例如：三组老槐坡入户路塌了四米，六户要绕路。', en: 'Say where, and what happened.' },
  tooShort: { zh: '请至少写 2 个字。', en: 'Write at least 2 characters.' },
  tooLong: { zh: '超过 2000 字了，请删减。', en: 'Over 2,000 characters. Please shorten it.' },
  send: { zh: '发送', en: 'Send' },
  sendSettled: { zh: '上报并办结', en: 'Report and settle' },
  sending: { zh: '正在发送…', en: 'Sending…' },

  guess: { zh: '自动判断，可以改，也可以不管', en: 'Suggested; change it or leave it' },
  category: { zh: '类别：{name}', en: 'Category: {name}' },
  place: { zh: '地点：{name}', en: 'Place: {name}' },
  usual: { zh: '这类事一般由{level}办。', en: 'Usually settled by: {level}.' },
  byItself: { zh: '自动判断', en: 'As suggested' },
  chooseCategory: { zh: '选类别', en: 'Choose a category' },
  choosePlace: { zh: '选地点', en: 'Choose a place' },
  hinted: { zh: '是在{name}吗？', en: 'Is it at {name}?' },

  danger: { zh: '有危险，先打电话', en: 'In danger, call first' },
  police: { zh: '报警', en: 'Police' },
  fire: { zh: '火警', en: 'Fire' },
  ambulance: { zh: '急救', en: 'Ambulance' },
  dangerMore: {
    zh: '人先撤到安全的地方。发送后直接到县综治中心。',
    en: 'Get people to safety. This report goes straight to the county centre.',
  },
  urgent: { zh: '按紧急情况发送', en: 'Send as an emergency' },

  photos: { zh: '照片（可以不拍）', en: 'Photos (not required)' },
  photosHint: {
    zh: '尽量不拍人脸。拍摄时间和位置会自动去掉。',
    en: 'Avoid faces. Time and place of taking are removed.',
  },
  photosWaiting: {
    zh: '{n} 张照片存在手机里，文字发出去以后再传。',
    en: '{n} {n:photo is:photos are} on this phone and will follow the words.',
  },
  photoNoRoom: {
    zh: '手机存满了，这张照片没有存下。文字不受影响，可以照常发送。',
    en: 'The phone is full: this photo was not kept. The words are, and can be sent.',
  },
  noRoom: {
    zh: '手机存满了，没有存下。请清出一些空间再发，写的还在这一页。',
    en: 'The phone is full and it was not saved. Make some room and send again; what you wrote is still on this page.',
  },

  aboutOfficer: { zh: '这是反映干部或单位的', en: 'It is about an officer or an office' },
  settled: { zh: '已当场办好', en: 'Settled on the spot' },
  how: { zh: '怎么办的', en: 'What was done' },
  forOther: { zh: '替别人上报，本人已同意', en: 'For somebody else, who agreed' },
  forOtherMore: {
    zh: '办完由本人确认。姓名、电话只给办事的人看。',
    en: 'That person confirms the result. Name and phone are for the handler only.',
  },
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Phone' },
  wrongName: { zh: '姓名写 2 到 30 字。', en: 'A name has 2 to 30 characters.' },
  wrongPhone: {
    zh: '写 11 位手机号，或带区号的座机。',
    en: 'A mobile number of 11 digits, or a landline with its area code.',
  },
  nobody: { zh: '请写姓名或电话，写一样就行。', en: 'Give a name or a phone number; one will do.' },

  doneTitle: { zh: '已上报', en: 'Reported' },
  doneSettled: { zh: '已上报并办结', en: 'Reported and settled' },
  doneToConfirm: { zh: '已上报并答复，等本人确认', en: 'Reported and answered; the person has to confirm' },
  saved: { zh: '已保存，待发', en: 'Saved, to be sent' },
  savedSending: { zh: '已保存，发送中', en: 'Saved, being sent' },
  savedMore: {
    zh: '存在手机里了，有信号时自动发出，不用守着。收到后这里会有编号。',
    en: 'It is on this phone and is sent by itself when there is a signal. The number will stand here.',
  },
  held: { zh: '已到服务器，暂存', en: 'At the server, held' },
  heldMore: {
    zh: '服务器已留着，等核对后收下。',
    en: 'The server keeps it until somebody has looked at it.',
  },
  cameBack: { zh: '没有收，退回来了', en: 'Not taken: it came back' },
  editAgain: { zh: '改一改再发', en: 'Change it and send again' },
  settleRefused: {
    zh: '事项已经上报，但不能当场办结：{why}',
    en: 'The matter is reported, but could not be settled on the spot: {why}',
  },
  no: { zh: '事项编号', en: 'Number of the matter' },
  code: { zh: '查询码', en: 'Follow code' },
  codeForOther: {
    zh: '请抄给本人。凭查询码在“议事公开”网站查进度、作确认。只显示这一次，以后查不到。',
    en: 'Copy it out for the person: it shows the progress and confirms the result on the public site. It is shown only this once.',
  },
  codeForMe: {
    zh: '不用记：在“我的”里随时能看。要让别人也能查进度，再把查询码给他。只显示这一次。',
    en: 'You need not keep it: the matter is under “Mine”. It is for somebody else who wants to follow. Shown only this once.',
  },
  showCode: { zh: '查询码（可以不管）', en: 'Follow code (may be ignored)' },
  copyCode: { zh: '复制查询码', en: 'Copy the code' },
  look: { zh: '看这件事', en: 'See the matter' },
  another: { zh: '再报一件', en: 'Report another' },
  copied: { zh: '抄好了，再报一件', en: 'Written down; report another' },
} satisfies Record<string, Sentence>;
