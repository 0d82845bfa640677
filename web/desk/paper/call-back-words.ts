/** 回访的话: the sheet, the text that is sent, and the archive of everything. */
import type { Sentence } from '../../kit/sentences.ts';

export const CALL_BACK_WORDS = {
  title: { zh: '回访', en: 'Call back' },
  lead: {
    zh: '已经答复、提出人留了电话还没有确认的事项。一次看一个电话，看过会留下记录，提出人能查到。',
    en: 'Answered matters whose reporters left a phone and have not confirmed. One phone at a time; each is recorded, and the reporter can see it.',
  },
  none: { zh: '没有等着回访的事项', en: 'Nobody waits to be called' },
  matter: { zh: '事项', en: 'Matter' },
  answer: { zh: '答复', en: 'Answer' },
  phone: { zh: '电话', en: 'Phone' },
  show: { zh: '看电话', en: 'Show the phone' },
  heard: { zh: '回访结果', en: 'What was said' },
  onPaper: { zh: '□满意 □基本满意 □不满意', en: '□ satisfied □ basically □ not satisfied' },
  recorded: { zh: '回访结果已登记。', en: 'What was said is recorded.' },
  ask: { zh: '加入短信', en: 'Ask by text' },
  asked: { zh: '已加入短信', en: 'A text is queued' },
  texts: { zh: '短信', en: 'Texts' },
  textsLead: {
    zh: '没有短信网关时，取出名单交经办人发送。每次最多 30 条，每条都记下。收到的回复由短信网关送回。',
    en: 'Without a gateway, take the list for an operator to send: at most 30 at a time, each recorded. A gateway brings the answers back.',
  },
  take: { zh: '取短信名单', en: 'Take the list' },
  noTexts: { zh: '没有要发的短信。', en: 'There is no text to send.' },
  save: { zh: '存为 CSV', en: 'Save as CSV' },
  text: {
    zh: '您反映的事项（编号后四位 {tail}）已答复。请回复数字：1 满意，2 基本满意，3 不满意。',
    en: 'The matter you raised (number ending {tail}) is answered. Reply with a digit: 1 satisfied, 2 basically satisfied, 3 not satisfied.',
  },
} satisfies Record<string, Sentence>;
