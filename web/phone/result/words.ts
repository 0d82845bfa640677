/** 手机上的成果. */
import type { Sentence } from '../../kit/sentences.ts';

export const RESULT = {
  title: { zh: '谈成的办得怎样', en: 'What became of it' },
  lead: {
    zh: '村里谈成的、会上定的，报给了谁、采纳没有、哪天前办好、验收没有，这里看得到。不用您填什么。',
    en: 'Of what the village agreed or decided: who has it, whether it was adopted, by when it is done, and whether it was accepted. Nothing is asked of you.',
  },
  noneMore: { zh: '村里报送了成果，就在这里。', en: 'What the village puts stands here.' },
  by: { zh: '{owner}，{day} 前', en: '{owner}, by {day}' },
  finished: { zh: '{owner}，已办完', en: '{owner}, done' },
  on: { zh: '{day}', en: '{day}' },
} satisfies Record<string, Sentence>;
