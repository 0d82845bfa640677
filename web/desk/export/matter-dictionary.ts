/** 一件事项的词典: what the parts, codes and steps of one matter's file are called, in the reader's language. */
import type { Categories } from '../../../domain/matter/categories.ts';
import { labelsOf } from '../../kit/categories.ts';
import { SATISFACTION_LABELS, STEP_LABELS } from '../../kit/matter-terms.ts';
import { type Lang, type Sentence, say } from '../../kit/sentences.ts';
import { STATUS_LABELS } from '../../kit/terms.ts';
import { COLUMN_LABELS } from './words.ts';

const PARTS: Readonly<Record<string, Sentence>> = {
  text: { zh: '反映的内容', en: 'What was raised' },
  photos: { zh: '照片', en: 'Photos' },
  answer: { zh: '办理结果', en: 'What was done' },
  steps: { zh: '办理经过', en: 'What happened' },
  attachments: { zh: '附件', en: 'Attachments' },
};

const STEPS: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.entries(STEP_LABELS).map(([kind, sentence]) => [`step.${kind}`, sentence]),
);

export function matterDictionary(lang: Lang, categories: Categories): Record<string, string> {
  const all = {
    ...labelsOf(categories),
    ...STATUS_LABELS,
    ...SATISFACTION_LABELS,
    ...COLUMN_LABELS,
    ...STEPS,
    ...PARTS,
  };
  return Object.fromEntries(Object.entries(all).map(([code, sentence]) => [code, say(sentence, lang)]));
}
