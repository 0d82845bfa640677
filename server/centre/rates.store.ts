/** SQL of the three rates: tallies by village, owner and category, of matters reported in a period. Nobody is named. */
import { sql } from 'kysely';
import type { Tally } from '../../domain/matter/rates.ts';
import type { Tx } from '../kit/database.ts';
import { inPlace } from '../matter/lists.store.ts';

/** Half-open. */
export interface Period {
  readonly from: Date;
  readonly before: Date;
}

const VILLAGE_DIGITS = 12;

/**
 * Areas and groups are one person each: what they own counts for their village. Sensitive matters are in no figure.
 * A first answer is late when the clock for it turned red before.
 */
export async function tallies(
  tx: Tx,
  county: string,
  { place, period }: { place: string; period: Period },
): Promise<Tally[]> {
  const { rows } = await sql<Tally>`
    select left(m.place_code, ${VILLAGE_DIGITS}::int) as "placeCode", case when m.holder_level in ('area', 'group') then left(m.holder_place, ${VILLAGE_DIGITS}::int) else m.holder_key end as unit,
      split_part(m.category, '.', 1) as domain,
      count(*) filter (where s.first_at is not null or s.late_at is not null)::int as due,
      count(*) filter (where s.first_at is not null and s.late_at is null)::int as responded,
      count(*) filter (where m.satisfaction in ('satisfied', 'basically_satisfied', 'dissatisfied'))::int as surveyed,
      count(*) filter (where m.satisfaction = 'satisfied')::int as satisfied,
      count(*) filter (where m.satisfaction = 'basically_satisfied')::int as basically
    from matter m
    cross join lateral (
      select min(at) filter (where kind in ('tried', 'settled', 'answered')) as first_at,
        min(at) filter (where kind = 'turned' and body ->> 'colour' = 'red'
          and body ->> 'purpose' in ('sign', 'answer')) as late_at
      from matter_step s where s.county_code = m.county_code and s.matter_id = m.id
    ) s
    where m.county_code = ${county} and ${inPlace(place)}
      and m.reported_at >= ${period.from} and m.reported_at < ${period.before}
      and m.data_class <> 'P3' and m.status <> 'merged'
    group by 1, 2, 3`.execute(tx);
  return rows;
}
