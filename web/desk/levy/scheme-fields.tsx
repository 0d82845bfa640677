/** 方案的栏目: how much of whom and who is exempt; and what that comes to, while it is typed. */

import { EXEMPTIONS, type Exemption, type Scheme, sumsOf } from '../../../domain/levy/levy.ts';
import type { LevyLimits } from '../../../domain/levy/limits.ts';
import { EXEMPTION_LABELS, SUM_WORDS } from '../../kit/levy-terms.ts';
import { type Sentence, useSay } from '../../kit/sentences.ts';
import { countIn, type Draft, type DraftField, textIn } from '../draft-form.tsx';
import { LEVY_WORDS } from './words.ts';

const named = (sentence: Sentence, ground: Exemption): Sentence => ({
  zh: sentence.zh.replace('{ground}', EXEMPTION_LABELS[ground].zh),
  en: sentence.en.replace('{ground}', EXEMPTION_LABELS[ground].en),
});

export const SCHEME_FIELDS: readonly DraftField[] = [
  { kind: 'prose', name: 'purpose', label: LEVY_WORDS.purpose, least: 4, most: 2000 },
  { kind: 'day', name: 'on', label: LEVY_WORDS.on },
  { kind: 'number', name: 'money', label: LEVY_WORDS.money },
  { kind: 'number', name: 'payers', label: LEVY_WORDS.payers },
  { kind: 'number', name: 'days', label: LEVY_WORDS.days },
  { kind: 'number', name: 'labourers', label: LEVY_WORDS.labourers, hint: LEVY_WORDS.labourersHint },
  ...EXEMPTIONS.flatMap((ground) => [
    {
      ...({ kind: 'number', name: `${ground}.payers`, optional: true } as const),
      label: named(LEVY_WORDS.exemptPayers, ground),
    },
    {
      ...({ kind: 'number', name: `${ground}.labourers`, optional: true } as const),
      label: named(LEVY_WORDS.exemptLabourers, ground),
    },
  ]),
];

const orNone = (n: number): number => (Number.isNaN(n) ? 0 : n);

/** As the endpoints take it. */
export const schemeIn = (draft: Draft) => ({
  ...{ purpose: textIn(draft, 'purpose'), on: textIn(draft, 'on') },
  ...{ money: orNone(countIn(draft, 'money')), payers: orNone(countIn(draft, 'payers')) },
  ...{ days: orNone(countIn(draft, 'days')), labourers: orNone(countIn(draft, 'labourers')) },
  exempt: EXEMPTIONS.map((ground) => ({
    ground,
    payers: orNone(countIn(draft, `${ground}.payers`)),
    labourers: orNone(countIn(draft, `${ground}.labourers`)),
  })).filter(({ payers, labourers }) => payers + labourers > 0),
});

/** As it stands in the fields. */
export const draftOf = (scheme: Omit<Scheme, 'no' | 'why'>): Draft => ({
  ...{ purpose: scheme.purpose, on: scheme.on, money: String(scheme.money), payers: String(scheme.payers) },
  ...{ days: String(scheme.days), labourers: String(scheme.labourers) },
  ...Object.fromEntries(
    scheme.exempt.flatMap(({ ground, payers, labourers }) => [
      [`${ground}.payers`, String(payers)],
      [`${ground}.labourers`, String(labourers)],
    ]),
  ),
});

interface SumsProps {
  readonly scheme: Omit<Scheme, 'no' | 'why'>;
  readonly limits: LevyLimits | undefined;
}

/** 筹资：(320 − 免 52) × 20 元 = 5360 元; beside it the ceiling and its source. */
export function SumLines({ scheme, limits }: SumsProps) {
  const say = useSay();
  const sums = sumsOf({ ...scheme, no: 0, why: null });
  const { moneyCeiling, labourCeiling } = limits ?? {};
  const ceiling = (of: typeof moneyCeiling, words: Sentence) =>
    of !== undefined && (
      <small>
        {of.n === null ? say(LEVY_WORDS.ceilingOpen) : say(words, { n: of.n })}{' '}
        {say(LEVY_WORDS.source, { source: of.source })}
      </small>
    );
  return (
    <ul className="arithmetic">
      <li>
        {say(SUM_WORDS.moneySum, {
          ...{ payers: scheme.payers, exempt: sums.exemptPayers, each: scheme.money, sum: sums.money },
        })}{' '}
        {scheme.money > 0 && ceiling(moneyCeiling, LEVY_WORDS.moneyCeiling)}
      </li>
      <li>
        {say(SUM_WORDS.daysSum, {
          ...{ labourers: scheme.labourers, exempt: sums.exemptLabourers, each: scheme.days, sum: sums.days },
        })}{' '}
        {scheme.days > 0 && ceiling(labourCeiling, LEVY_WORDS.labourCeiling)}
      </li>
    </ul>
  );
}
