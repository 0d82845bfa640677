/** 导出按钮的话: small, because the button stands on every list. */
import type { Sentence } from '../../kit/sentences.ts';

export const EXPORT_BUTTON_WORDS = {
  export: { zh: '导出', en: 'Export' },
} satisfies Record<string, Sentence>;
