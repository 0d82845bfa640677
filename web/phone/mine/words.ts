/** 我的事项的话. */

const zh = {
  title: '我的',
  which: '看哪些事',
  raised: '我上报的',
  holding: '在我这里的',
  none: { raised: '还没有上报过', holding: '没有事在您这里' },
  noneMore: {
    raised: '您上报的每件事都会列在这里，看得到办到哪一步、谁在办、哪天到期。',
    holding: '由您这里办理过、还没转走的事会列在这里。',
  },
};

const en: typeof zh = {
  title: 'Mine',
  which: 'Which matters',
  raised: 'Raised by me',
  holding: 'With my office',
  none: { raised: 'Nothing raised yet', holding: 'Nothing is with your office' },
  noneMore: {
    raised: 'Everything you raise is listed here: where it is, who has it, and until when.',
    holding: 'Matters your office has and has not passed on are listed here.',
  },
};

export const MINE = { zh, en };
