/** 备案号: shown on the phone once granted (国办函〔2026〕12号); until then it says that there is none. */
import type { Sentence } from '../kit/sentences.ts';

export const FILING_NUMBER: Sentence = { zh: '未备案（演示）', en: 'Not filed (demonstration)' };
