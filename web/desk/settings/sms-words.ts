/** 短信网关的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const SMS_WORDS = {
  title: { zh: '短信网关', en: 'Text gateway' },
  lead: {
    zh: '居民用短信回复满意度，由运营商网关送来；网关用密钥签名，没有密钥就不收。',
    en: 'Residents answer by text; the gateway brings the texts and signs them. Without a secret none are taken.',
  },
  isSet: { zh: '现在设有密钥，正在收短信。', en: 'A secret is set: texts are taken.' },
  isNotSet: { zh: '现在没有密钥，不收短信。', en: 'No secret is set: no texts are taken.' },
  once: {
    zh: '这是新密钥，只显示这一次。请马上交给网关的管理员，不要发到群里。',
    en: 'This is the new secret. It is shown only now: hand it to whoever runs the gateway, and to no group.',
  },
  set: { zh: '设置密钥', en: 'Set a secret' },
  setLead: { zh: '系统随机生成，保存后显示一次。', en: 'It is made by chance and shown once.' },
  replace: { zh: '更换密钥', en: 'Replace the secret' },
  replaceLead: {
    zh: '更换以后，旧密钥马上失效；网关换上新密钥以前收不到短信。',
    en: 'The old one ends at once: no texts come in until the gateway has the new one.',
  },
  stop: { zh: '停收短信', en: 'Take no more texts' },
  stopLead: { zh: '密钥作废，以后再设新的。', en: 'The secret ends; a new one can be set later.' },
  stopped: { zh: '已停收短信。', en: 'No more texts are taken.' },
} satisfies Record<string, Sentence>;
