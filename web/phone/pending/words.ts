/** 待发的话. */
import type { Standing } from '../../../domain/sync/outcome.ts';
import type { Sentence } from '../../kit/sentences.ts';

export const STANDING_LABELS: Record<Standing, Sentence> = {
  draft: { zh: '草稿', en: 'Draft' },
  waiting: { zh: '待发', en: 'To be sent' },
  sending: { zh: '发送中', en: 'Sending' },
  taken: { zh: '已收', en: 'Received' },
  conflict: { zh: '需处理', en: 'To be decided' },
  refused: { zh: '被退回', en: 'Came back' },
  held: { zh: '暂存', en: 'Held' },
};

/** What is not about a matter. */
export const KIND_NAMES = {
  supplement: { zh: '补充', en: 'A supplement' },
  look: { zh: '看过点位', en: 'A point was seen' },
  lookTakenBack: { zh: '撤掉一次看过', en: 'A look taken back' },
  pointAdded: { zh: '加点位', en: 'A new point' },
  pointChanged: { zh: '改点位', en: 'A point changed' },
  pointRetired: { zh: '停用点位', en: 'A point given up' },
  campaignRefused: { zh: '不接排查', en: 'A campaign refused' },
  campaignApproved: { zh: '同意排查', en: 'A campaign agreed to' },
  household: { zh: '记一户', en: 'A household' },
  householdChanged: { zh: '改一户', en: 'A household changed' },
  householdWithdrawn: { zh: '清除一户', en: 'A household erased' },
  care: { zh: '写关爱卡', en: 'A care card' },
  careChanged: { zh: '改关爱卡', en: 'A care card changed' },
  careReviewed: { zh: '复核关爱卡', en: 'A care card reviewed' },
  careEnded: { zh: '关爱卡不需要了', en: 'A care card ended' },
  roster: { zh: '花名册记一户', en: 'A house on the roster' },
  rosterChanged: { zh: '改花名册', en: 'The roster changed' },
  rosterTakenOff: { zh: '从花名册去掉', en: 'Taken off the roster' },
  doorCard: { zh: '便民联系卡', en: 'Card for the door' },
} satisfies Record<string, Sentence>;

export const PENDING = {
  title: { zh: '待发', en: 'To be sent' },
  lead: { zh: '{what} · {last} · {signal}', en: '{what} · {last} · {signal}' },
  waitsHere: { zh: '{standing}：{what}', en: '{standing}: {what}' },
  see: { zh: '看待发的', en: 'See what waits' },
  nothingWaits: { zh: '都发出去了', en: 'All sent' },
  lastAt: { zh: '上次连上 {at}', en: 'Last connected {at}' },
  never: { zh: '还没有连上过', en: 'Never connected yet' },
  minutes: { zh: '{n} 分钟', en: '{n} minutes' },
  days: { zh: '{n} 天', en: '{n} days' },
  hours: { zh: '{n} 小时', en: '{n} hours' },
  clockFast: {
    zh: '手机时间快了约 {much}。请到手机设置里打开“自动设置时间”。写的都在，时限按服务器的时间算，不受影响。',
    en: 'This phone’s clock is fast by about {much}. Let the phone set its time by itself. What you write is kept, and terms run by the server’s time.',
  },
  clockSlow: {
    zh: '手机时间慢了约 {much}。请到手机设置里打开“自动设置时间”。写的都在，时限按服务器的时间算，不受影响。',
    en: 'This phone’s clock is slow by about {much}. Let the phone set its time by itself. What you write is kept, and terms run by the server’s time.',
  },
  oldTitle: {
    zh: '存了三十天以上的 {n} 条，还发吗？',
    en: '{n} saved more than thirty days ago: still to be sent?',
  },
  oldMore: {
    zh: '隔了这么久，情况可能变了。点一下，全部发出；不用发的，先在下面一条条删掉。新写的不用等。',
    en: 'Things may have changed. One tap sends them all; remove below what is no longer so. What is newer does not wait.',
  },
  oldSend: { zh: '都发出去', en: 'Send them all' },
  noSignal: { zh: '现在没有信号', en: 'No signal now' },
  signal: { zh: '现在有信号', en: 'There is a signal' },
  tooMuch: {
    zh: '要带的太多，手机装不下，请告诉镇上或县里的管理员；写的照样发得出去',
    en: 'Too much for a phone: please tell an administrator. What you write is still sent',
  },
  noRoom: {
    zh: '手机存满了，收发不全，正写着的也存不上；请先清出一些空间，已存下的都在',
    en: 'The phone is full: not all is sent and read, and what is being written is not kept. Please make some room; what was saved is still here',
  },
  failed: { zh: '这次没有连上', en: 'This time it did not connect' },
  halfFailed: { zh: '发出去了，没有读回来', en: 'Sent, but nothing could be read' },
  sendingNow: { zh: '正在发送', en: 'Sending now' },
  photo: { zh: '照片', en: 'Photo' },
  photosToCome: { zh: '{n} 张照片待传', en: '{n} {n:photo:photos} to come' },
  clipsToCome: { zh: '{n} 段录音待传', en: '{n} {n:recording:recordings} to come' },
  drafts: { zh: '草稿（{n}）', en: 'Drafts ({n})' },
  noWords: { zh: '只有照片或录音', en: 'Only a picture or a recording' },
  draftSure: { zh: '删除这份草稿？', en: 'Delete this draft?' },
  goOn: { zh: '接着写', en: 'Go on' },
  otherOffice: { zh: '换到您的另一个职务接着写', en: 'Goes on under another office of yours' },
  clip: { zh: '录音', en: 'Recording' },
  clipToCome: { zh: '录音待传', en: 'the recording is to come' },
  clipLost: {
    zh: '录音没有收下，或者已经过了保留的日子。',
    en: 'The recording was not taken, or its time is over.',
  },
  photoRefused: { zh: '有照片没有收：{why}', en: 'A photo was not taken: {why}' },
  sendNow: { zh: '现在就发', en: 'Send now' },
  export: { zh: '导出成文件', en: 'Export as a file' },
  exportLead: {
    zh: '手机坏了、一直连不上时，存下这个文件，换一部手机登录您的账号，在这一页“从文件带进来”。里面有您写的内容，不要发给别人。',
    en: 'If the phone breaks or never connects: save this file, sign in on another phone, and bring it in on this page. It holds what you wrote: give it to nobody else.',
  },
  fromFile: { zh: '从文件带进来', en: 'Bring in from a file' },
  fromFileLead: {
    zh: '您在另一部手机上导出的文件。先看清里面有什么，再决定；带过两次也只算一次。',
    en: 'A file you exported on another phone. You see what is in it first; brought in twice, it counts once.',
  },
  file: { zh: '选文件', en: 'File' },
  inFile: { zh: '文件里的内容', en: 'What is in the file' },
  fileHolds: {
    zh: '{at} 导出，{n} 条，其中这部手机上没有的 {fresh} 条，照片和录音 {photos} 个。',
    en: 'Exported {at}: {n} in all, {fresh} not on this phone yet; {photos} {photos:picture or recording:pictures and recordings}.',
  },
  fileOthers: {
    zh: '{n} 条不是以您的职务写的，不带。',
    en: '{n} not written under an office of yours: left out.',
  },
  fileSpoilt: {
    zh: '{n} 个照片或录音坏了，不带。',
    en: '{n} {n:picture or recording is:pictures or recordings are} damaged: left out.',
  },
  bringIn: { zh: '带进来（{n} 条）', en: 'Bring in ({n})' },
  leaveFile: { zh: '不带', en: 'Leave it' },
  broughtIn: { zh: '带进来了，有信号时自动发出。', en: 'Brought in. It is sent when there is a signal.' },
  notOurFile: {
    zh: '这不是从“待发”导出的文件，或者已经损坏。',
    en: 'This was not exported here, or it is damaged.',
  },
  savedAt: { zh: '{at} 保存', en: 'Saved {at}' },
  takenAt: { zh: '{at} 收到', en: 'Received {at}' },
  takenLead: { zh: '最近收到的', en: 'Received lately' },
  empty: { zh: '没有待发的', en: 'Nothing waits' },
  emptyMore: {
    zh: '您写的都已经收到了。没有信号时写的会先排在这里。',
    en: 'All you wrote was received. What you write without a signal waits here.',
  },
  mayHaveArrived: {
    zh: '可能已经到了，还没有回音；重发不会重复。',
    en: 'It may have arrived already; sending again acts only once.',
  },
  held: {
    zh: '暂存：{why}',
    en: 'Held: {why}',
  },
  heldLate: {
    zh: '您已不在这个职务上，等接手的人看过再收。',
    en: 'you no longer hold this office; whoever took over looks at it first.',
  },
  heldBefore: { zh: '等前面一条先到。', en: 'another one has to come first.' },
  kept: { zh: '写的内容已记在这件事的备注里。', en: 'What you wrote is kept as a note of the matter.' },
  edit: { zh: '改一改再发', en: 'Change it and send' },
  overwritten: {
    zh: '您改过的“{what}”，别处后来改成了别的',
    en: 'What you changed of “{what}” was changed to something else afterwards',
  },
  overwrittenSeen: { zh: '知道了', en: 'I have read it' },
  useMine: { zh: '用我的', en: 'Use mine' },
  useTheirs: { zh: '用现在的', en: 'Use the present one' },
  mine: { zh: '我写的', en: 'Mine' },
  theirs: { zh: '现在的', en: 'As it is now' },
  remove: { zh: '删除', en: 'Delete' },
  removeSure: { zh: '删除这一条？', en: 'Delete this one?' },
  removeMore: {
    zh: '手机里就没有了。',
    en: 'It will be gone from this phone.',
  },
  removeAlong: {
    zh: '跟着它的 {n} 条也会一起删除。',
    en: '{n} that {n:hangs:hang} on it will be deleted too.',
  },
  removeArrived: {
    zh: '它可能已经到了服务器；删除只是手机里不再重发。',
    en: 'It may have arrived; deleting only stops this phone from sending it again.',
  },
  removeYes: { zh: '删除', en: 'Delete' },
  tooLate: {
    zh: '您已不在这个职务上，而且过了 30 天。',
    en: 'You left this office more than 30 days ago.',
  },
  full: {
    zh: '手机存满了，没有存下。请清出一些空间再发，写的还在这一页。',
    en: 'The phone is full and it was not saved. Make some room and send again; what you wrote is still on this page.',
  },
  notYours: {
    zh: '写它时的职务不在您名下。改一改再发，就以现在的职务发出。',
    en: 'It was written under an office that is not yours. Change and send it again: it then goes under your present office.',
  },
  tooPersonal: {
    zh: '是别人的个人情况，卸任后不从手机送。请告诉接手的人，由他当面再问、再写。',
    en: 'It is about somebody’s own life, and after your term it does not go by this phone. Tell whoever took over: that person asks and writes anew.',
  },
  wordsOver: {
    zh: '花名册的季节过了，写的已经清除',
    en: 'The season of the roster is over: what was written is erased',
  },
  wordsLeft: {
    zh: '敏感内容，收到后手机上不留',
    en: 'Sensitive: received, and not kept on this phone',
  },
  wordsGone: {
    zh: '服务器从备份恢复过。这一条内容敏感，手机上没有留，请看看还在不在；不在了，请再报一次。',
    en: 'The server was put back from a backup. This one was sensitive and is not on the phone: look whether it is still there, and if not, say it again.',
  },
  seeIt: { zh: '去看看', en: 'Look at it' },
  aboutSomebody: {
    zh: '反映人的事，卸任后不从手机送。请从公开网站“我要反映”提出，不会让被反映的人看到。',
    en: 'It is about an officer, and after your term it does not go by this phone. Say it on the public site: whoever it is about will not see it.',
  },
  declined: {
    zh: '接手的人看过，没有收下。',
    en: 'Whoever took over looked at it and did not take it.',
  },
  keptAsNote: {
    zh: '送到时这件事已经变了，这一步没有办成。',
    en: 'The matter had changed by the time this came, and the step was not taken.',
  },
  photoElsewhere: {
    zh: '这件事已转给别的部门，照片不再收。',
    en: 'Another body has this matter now: no picture is added.',
  },
  noteElsewhere: {
    zh: '这件事已转给别的部门，补充不再收。',
    en: 'Another body has this matter now: no supplement is taken.',
  },
  photoThere: { zh: '这张照片已经在里面了。', en: 'This picture is there already.' },
  photosFull: {
    zh: '照片最多九张，这张没有加上。',
    en: 'There are nine pictures already: this one was not added.',
  },
  photoNotYours: {
    zh: '这件事不是您报的，也不由您办，不能加照片。',
    en: 'You neither raised this matter nor handle it: no picture can be added.',
  },
  photoLost: {
    zh: '照片在服务器上已经没有了，请在这件事里重新添加附件。',
    en: 'The server no longer has the picture. Please add it to the matter as an attachment.',
  },
  heldOffice: {
    zh: '是以您另一个职务写的，请到“我”里换到那个职务再发。',
    en: 'written under another office of yours: take that office under “Me”, then it is sent.',
  },
  tooLarge: { zh: '内容太大，发不出去，请改短一些。', en: 'Too large to be sent. Please shorten it.' },
  malformed: {
    zh: '有写得不合要求的地方（太短、太长或有特殊字符），请改一改。',
    en: 'Something is too short, too long or has characters that cannot be kept. Please change it.',
  },
  gone: {
    zh: '找不到这件事，或已不在您的查看范围。',
    en: 'It is not there, or no longer in the sight of your office.',
  },
  mismatch: {
    zh: '改之前的那一份已经到了，服务器上有。您改过的还没有送，就是下面这些：',
    en: 'What you wrote first had arrived: the server has it. Your changed words, below, were not taken.',
  },
  supplement: { zh: '作为补充送去', en: 'Send as a supplement' },
  another: { zh: '另报一件', en: 'Report as another matter' },
  asItArrived: { zh: '就用先到的', en: 'Leave it as it arrived' },
  nothing: { zh: '没有', en: 'None' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  conflict: {
    zh: '您写的时候，别人已经改过了。',
    en: 'Somebody else changed it meanwhile.',
  },
  upgrade: {
    zh: '要先更新应用才能发，写的都还在。',
    en: 'The app must be renewed before this can be sent. All you wrote is kept.',
  },
  words: { zh: '写的内容', en: 'What you wrote' },
  followCode: { zh: '查询码，请抄给本人：{code}', en: 'Follow code, copy it out for the person: {code}' },
  codeCopied: { zh: '抄好了', en: 'Written down' },
} satisfies Record<string, Sentence>;
