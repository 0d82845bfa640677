/** 到期未办: the shelf of what is overdue, on the desk. */
import { TALK_WORDS } from '../../kit/consultation/words.ts';

const due = { zh: '到期未办', en: 'Overdue' };

export const TOPICS_WORDS = { ...TALK_WORDS, due };

/** The same where nothing is overdue. */
export const DUE_WORDS = {
  ...TOPICS_WORDS,
  none: { zh: '没有到期未办的', en: 'Nothing is overdue' },
  noneLead: {
    zh: '过了日子还没有审定、开会或答复的议题，会列在这里。',
    en: 'Topics whose day for a review, a session or a reply has passed stand here.',
  },
};
