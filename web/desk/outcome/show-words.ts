/** 凭据的话: what shows that something was done. */
import type { Sentence } from '../../kit/sentences.ts';

export const SHOW_WORDS = {
  shown: { zh: '凭据', en: 'What shows it' },
  of: { zh: '{task} · {day}', en: '{task} · {day}' },
  picture: { zh: '{caption}（{n}）', en: '{caption} ({n})' },
  caption: { zh: '是什么', en: 'What it is' },
  captionHint: { zh: '例如：排烟管改到屋后', en: 'For example: the flue, moved behind the house' },
  photos: { zh: '照片', en: 'Pictures' },
  photosHint: {
    zh: '拍办成的东西，不拍值班、开会、干活的人。',
    en: 'Of the thing that was done; never of people on duty, at meetings or at work.',
  },
  nobody: {
    zh: '照片里没有认得出的人，没有证件、车牌、电话',
    en: 'Nobody can be recognised in them; no papers, plates or numbers',
  },
  nobodyAsked: { zh: '请看过照片再打勾。', en: 'Look at the pictures, then tick.' },
  scan: {
    zh: '扫描件请拍成照片，拍之前把姓名、号码遮住。',
    en: ' Of a scan, take a picture, with names and numbers covered first.',
  },
  text: { zh: '文件里要留下的字', en: 'What is kept of the paper' },
  textHint: {
    zh: '可以再删、再改；最多八千字。',
    en: 'Take out more as you like; 8,000 characters at most.',
  },
  nothing: { zh: '放一张照片，或读入一个文件。', en: 'Add a picture or read a paper.' },
  noTask: { zh: '选一个任务。', en: 'Choose a task.' },
  noCaption: { zh: '写明是什么。', en: 'Say what it is.' },
  assisting: { zh: '协办：{names}', en: 'assisting: {names}' },
  share: { zh: '{name}：{text}', en: '{name}: {text}' },
  noShare: { zh: '{name}：还没有报', en: '{name}: not told yet' },
  toShow: { zh: '办完要有凭据', en: 'Needs something that shows it' },
  seen: {
    zh: '{n} 张照片都看过：没有认得出的人，没有证件、车牌、电话',
    en: 'I looked at the {n} pictures: nobody can be recognised, no papers, plates or numbers',
  },
} satisfies Record<string, Sentence>;
