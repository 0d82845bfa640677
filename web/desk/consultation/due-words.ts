/** 待选出路 · 到期未办: the shelves of what the convener must choose for, and of what is overdue, on the desk. */
import { TALK_WORDS } from '../../kit/consultation/words.ts';

const TOPICS_WORDS = {
  ...TALK_WORDS,
  choice: { zh: '待选出路', en: 'To choose' },
  due: { zh: '到期未办', en: 'Overdue' },
};

/** What each shelf says, also where nothing stands on it. */
export const SHELF_WORDS = {
  now: TOPICS_WORDS,
  ended: TOPICS_WORDS,
  choice: {
    ...TOPICS_WORDS,
    none: { zh: '没有等选出路的', en: 'No choice is waited for' },
    noneLead: {
      zh: '轮次或天数用完还没有谈拢的，放一放的日子到了的，会列在这里，由召集人选出路。',
      en: 'Topics without a round left, or whose day has come, stand here until the convener has chosen.',
    },
  },
  due: {
    ...TOPICS_WORDS,
    none: { zh: '没有到期未办的', en: 'Nothing is overdue' },
    noneLead: {
      zh: '过了日子还没有审定、开会、选出路、表决或答复的议题，会列在这里。',
      en: 'Topics whose day for a review, a session, a choice, a vote or a reply has passed stand here.',
    },
  },
};
