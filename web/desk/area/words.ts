/** 片区的话 at the desk. */
import type { Sentence } from '../../kit/sentences.ts';

export const AREA_WORDS = {
  title: { zh: '片区服务', en: 'Service in areas' },
  lead: {
    zh: '只有愿意的人家、愿意的人，才记在这里；随时可以不留。',
    en: 'Only households and people who want it are kept here, and only as long as they want it.',
  },
  areas: { zh: '各片区', en: 'Areas' },
  noChief: { zh: '暂无片长', en: 'No chief at present' },
  doorCards: { zh: '便民联系卡', en: 'Cards for the doors' },
  doorCardsLead: {
    zh: '每片一张，A4 纸印四张，裁开贴在各家门上。片长同意才印手机号。',
    en: 'One for each area, four to a sheet of A4, to be cut apart. A chief’s phone is printed only when the chief agreed.',
  },
  doorCardsHere: { zh: '打印便民联系卡', en: 'Print cards for the doors' },
  hallPhone: { zh: '村委会电话', en: 'Phone of the village office' },
  hallPhoneLead: { zh: '印在每张便民联系卡上。', en: 'Printed on every card.' },
  wrongPhone: { zh: '电话号码好像不对。', en: 'This does not look like a phone number.' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存。', en: 'Saved.' },
  households: { zh: '愿意联系的户', en: 'Households that want contact' },
  householdsLead: {
    zh: '由片长登记。电话一户一户地看，要选用途，留记录，片长那里看得见。',
    en: 'Kept by the area’s chief. A number is opened one by one, for a purpose, and the chief sees that it was.',
  },
  noHouseholds: { zh: '这个片区还没有人家登记。', en: 'No household is written down in this area yet.' },
  label: { zh: '这户怎么称呼', en: 'What the house is called' },
  consent: { zh: '同意', en: 'Consent' },
  phone: { zh: '电话', en: 'Phone' },
  noPhone: { zh: '没有留电话', en: 'No phone given' },
  openPhone: { zh: '看电话', en: 'Open the number' },
  openFor: { zh: '为了什么看？', en: 'What for?' },
  withdraw: { zh: '不想留了', en: 'Withdraw' },
  withdrawAsk: {
    zh: '“{label}”的记录马上清除，找不回来。',
    en: 'What is kept of “{label}” is erased at once and cannot be brought back.',
  },
  withdrawYes: { zh: '清除', en: 'Erase' },
  withdrawn: { zh: '已清除。', en: 'Erased.' },
} satisfies Record<string, Sentence>;
