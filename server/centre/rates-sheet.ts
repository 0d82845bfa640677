/** 三率导出表: each rate a row, with its quarter, its arithmetic and its formula; what the page leaves out is left out here too. */
import { getRates as api } from '../../contract/rates.ts';
import type { Rates } from '../../domain/matter/rates.ts';
import type { Line, Sheet } from '../kit/sheet.ts';
import { ratesFor } from './rates.ts';

const KINDS = ['response', 'solution', 'satisfaction'] as const satisfies readonly (keyof Rates)[];
const WHOLE = 100;

/** To a tenth. */
const tenths = (n: number): number => Math.round(n * 10) / 10;

export const rateSheet: Sheet = {
  name: 'rates',
  of: api,
  columns: [
    { key: 'period', kind: 'text' },
    { key: 'place', kind: 'text' },
    { key: 'countedBy', kind: 'word' },
    { key: 'of', kind: 'word' },
    { key: 'rate', kind: 'word' },
    { key: 'percent', kind: 'number' },
    { key: 'numerator', kind: 'number' },
    { key: 'denominator', kind: 'number' },
    { key: 'formula', kind: 'word' },
  ],
  async *rows({ house, tx, office }, asked: { readonly place?: string; readonly quarter?: string }) {
    const { quarter, placeName, total, byUnit, byDomain } = await ratesFor(tx, house, office, asked);
    const lines = (by: string, of: string, rates: Rates): Line[] =>
      KINDS.map((kind) => {
        const rate = rates[kind];
        const counted =
          rate === null
            ? [null, null, null]
            : [tenths((rate.part / rate.of) * WHOLE), tenths(rate.part), rate.of];
        return [quarter, placeName, by, of, `rate.${kind}`, ...counted, `formula.${kind}`];
      });
    yield [
      ...lines('by.all', 'by.all', total),
      ...byUnit.flatMap(({ name, ...rates }) => lines('by.unit', name, rates)),
      ...byDomain.flatMap(({ domain, ...rates }) => lines('by.domain', domain, rates)),
    ];
  },
};
