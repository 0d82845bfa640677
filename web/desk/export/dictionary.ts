/** 词典: what columns and codes of an export are called, in the reader's language; the server knows no sentences. */
import type { ExportList } from '../../../contract/export.ts';
import type { Categories } from '../../../domain/matter/categories.ts';
import { labelsOf } from '../../kit/categories.ts';
import { type Lang, type Sentence, say } from '../../kit/sentences.ts';
import {
  DOMAIN_LABELS,
  LEVEL_LABELS,
  POST_LABELS,
  SATISFACTION_LABELS,
  STATUS_LABELS,
} from '../../kit/terms.ts';
import { AUDITED_ACTS } from '../people/act-labels.ts';
import { COLUMN_LABELS, EXPORT_WORDS, LIST_LABELS } from './words.ts';

const CODES: Readonly<Record<string, Sentence>> = {
  ...DOMAIN_LABELS,
  ...LEVEL_LABELS,
  ...STATUS_LABELS,
  ...SATISFACTION_LABELS,
  ...POST_LABELS,
  yes: EXPORT_WORDS.yes,
};

/** Acts are many and only the audit needs them. */
export function dictionary(list: ExportList, lang: Lang, categories: Categories): Record<string, string> {
  const all = {
    ...CODES,
    ...labelsOf(categories),
    ...(list === 'audit' ? AUDITED_ACTS : {}),
    ...COLUMN_LABELS,
  };
  return {
    ...Object.fromEntries(Object.entries(all).map(([code, sentence]) => [code, say(sentence, lang)])),
    [`list.${list}`]: say(LIST_LABELS[list], lang),
  };
}
