/** 说一段的话. */
import type { Sentence } from '../../kit/sentences.ts';

export const VOICE = {
  start: { zh: '说一段', en: 'Speak instead' },
  stop: { zh: '说完了（{n} 秒）', en: 'Done ({n} s)' },
  on: { zh: '正在录音，最长一分钟。', en: 'Recording, a minute at most.' },
  drop: { zh: '删掉重说', en: 'Delete' },
  hint: {
    zh: '录音由办的人听，办完清除。也可以用键盘上的话筒，说的直接变成字。',
    en: 'Whoever handles it listens, and it is deleted afterwards. The microphone of the keyboard writes what you say.',
  },
  notPossible: {
    zh: '没有允许用话筒，或者这个浏览器不能录音。可以用键盘上的话筒，说的直接变成字。',
    en: 'The microphone is not allowed, or this browser cannot record. The microphone of the keyboard writes what you say.',
  },
  full: {
    zh: '手机存满了，录音没有存下。文字不受影响。',
    en: 'The phone is full: the recording was not kept. The words are.',
  },
} satisfies Record<string, Sentence>;
