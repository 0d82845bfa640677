/** 待办的话. */

const zh = {
  title: '待办',
  toTake: '等您受理',
  toDo: '正在办理',
  toConfirm: '等您确认',
  toPublish: '可以公开',
  publishAtDesk: (count: number) => `有 ${count} 件办结的事可以公开，请在指挥平台（电脑）上办。`,
  nothing: '现在没有等您办的事',
  nothingMore: '看到什么、听到什么，一句话就能上报。没有情况不用报。',
  report: '上报一件事',
  notHandling: '这个职务不在手机上办件',
  notHandlingMore: '查看和管理请用指挥平台；换一个职务请到“我”里。',
  stale: '没有连上，下面是上次读到的。',
};

const en: typeof zh = {
  title: 'To do',
  toTake: 'To be taken by you',
  toDo: 'In your hands',
  toConfirm: 'To be confirmed by you',
  toPublish: 'To be published',
  publishAtDesk: (count) => `${count} closed ${count === 1 ? 'matter' : 'matters'} can be published, at the desk.`,
  nothing: 'Nothing waits for you now',
  nothingMore: 'One sentence is a complete report. If there is nothing, nothing need be reported.',
  report: 'Report something',
  notHandling: 'This office does not handle matters on the phone',
  notHandlingMore: 'Use the desk to read and administer, or change the office under “Me”.',
  stale: 'No connection. This is what was read last.',
};

export const WAITING = { zh, en };
