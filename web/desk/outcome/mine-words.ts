/** 待我办理: the shelf of what waits for one's own office, on the desk. */
import { OUTCOME_WORDS } from '../../kit/outcome/words.ts';

export const OUTCOMES_WORDS = { ...OUTCOME_WORDS, mine: { zh: '待我办理', en: 'Waits for us' } };

/** The same where nothing waits. */
export const MINE_WORDS = {
  ...OUTCOMES_WORDS,
  none: { zh: '没有等您这一方办的', en: 'Nothing waits for your office' },
  noneLead: {
    zh: '该答复、办理、验收、反馈或回头看的，按日子排在这里；到期前和过期后各提醒一次。',
    en: 'What is to be answered, done, accepted, told or looked back at stands here by its day; you hear of it before that day and once after.',
  },
};
