/** 照码的话. */
import type { Sentence } from './sentences.ts';

export const SCAN_WORDS = {
  here: { zh: '对准条上的二维码', en: 'Hold the code of the slip here' },
  done: { zh: '不照了', en: 'Stop scanning' },
  noCamera: {
    zh: '打不开照相机，请输条上的号或码。',
    en: 'The camera does not open. Type what stands on the slip.',
  },
  notHere: {
    zh: '现在打不开照码，请输条上的号或码。',
    en: 'Scanning is not on this phone yet. Type what stands on the slip.',
  },
} satisfies Record<string, Sentence>;
