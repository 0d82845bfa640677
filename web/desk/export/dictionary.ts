/** 词典: what columns and codes of an export are called, in the reader's language; the server knows no sentences. */
import type { ExportList } from '../../../contract/export.ts';
import type { Categories } from '../../../domain/matter/categories.ts';
import { labelsOf } from '../../kit/categories.ts';
import { SATISFACTION_LABELS } from '../../kit/matter-terms.ts';
import { FIGURE_FORMULAS, FIGURE_LABELS, FIGURES_BY } from '../../kit/outcome/words.ts';
import { type Lang, type Sentence, say } from '../../kit/sentences.ts';
import { DOMAIN_LABELS, LEVEL_LABELS, POST_LABELS, STATUS_LABELS } from '../../kit/terms.ts';
import { RISK_LABELS, WATCH_KIND_LABELS, WATCH_SEASON_LABELS } from '../../kit/watch-terms.ts';
import { RATE_CODES } from '../centre/rate-words.ts';
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

/** Under their own names: a risk and a rating may have the same code. */
const named = (what: string, labels: Readonly<Record<string, Sentence>>): Record<string, Sentence> =>
  Object.fromEntries(Object.entries(labels).map(([code, label]) => [`${what}.${code}`, label]));

const POINT_CODES = {
  ...named('kind', WATCH_KIND_LABELS),
  ...named('risk', RISK_LABELS),
  ...named('season', WATCH_SEASON_LABELS),
};

const OUTCOME_CODES = {
  ...named('origin', FIGURES_BY),
  ...named('figure', FIGURE_LABELS),
  ...named('formula', FIGURE_FORMULAS),
};

/** Acts are many and only the audit needs them. */
export function dictionary(list: ExportList, lang: Lang, categories: Categories): Record<string, string> {
  const all = {
    ...CODES,
    ...labelsOf(categories),
    ...(list === 'audit' ? AUDITED_ACTS : {}),
    ...(list === 'points' ? POINT_CODES : {}),
    ...(list === 'rates' ? RATE_CODES : {}),
    ...(list === 'outcome-figures' ? OUTCOME_CODES : {}),
    ...COLUMN_LABELS,
  };
  return {
    ...Object.fromEntries(Object.entries(all).map(([code, sentence]) => [code, say(sentence, lang)])),
    [`list.${list}`]: say(LIST_LABELS[list], lang),
  };
}
