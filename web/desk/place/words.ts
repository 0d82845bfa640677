/** 区域与人员的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const PLACE_WORDS = {
  title: { zh: '区域与人员', en: 'Places and people' },
  search: { zh: '地名或拼音首字母', en: 'Name or pinyin initials' },
  path: { zh: '所在位置', en: 'Where this is' },
  offices: { zh: '在这里任职的', en: 'In office here' },
  noOffices: { zh: '这里现在没有人任职。', en: 'Nobody holds office here at present.' },
  post: { zh: '职务', en: 'Post' },
  person: { zh: '姓名', en: 'Name' },
  phone: { zh: '公开电话', en: 'Public phone' },
  since: { zh: '任职起', en: 'Since' },
  below: { zh: '下辖', en: 'Places below' },
  belowCount: { zh: '{n} 处', en: '{n}' },
  noneBelow: { zh: '下面没有更小的区域。', en: 'There is no smaller place below.' },
  demo: { zh: '示例数据', en: 'demonstration' },
  found: { zh: '找到 {n} 处', en: '{n} found' },
  notFound: { zh: '没有叫这个名字的地方', en: 'No place is called so' },
  matters: { zh: '这里的事项', en: 'Matters here' },
} satisfies Record<string, Sentence>;
