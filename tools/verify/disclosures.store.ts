/** All SQL of the verification of disclosures: each with its steps, its versions and its answers. Needs the clock's sight. */
import { sql } from 'kysely';
import type { Tx } from '../../server/kit/database.ts';
import type { StoredDisclosure } from './disclosures.ts';

const AT_ONCE = 500;

/** Every disclosure of the county. */
export async function* everyDisclosure(tx: Tx, county: string): AsyncGenerator<readonly StoredDisclosure[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<StoredDisclosure>`
      select d.id, d.place_code as "placeCode", d.steps, d.state, d.title, d.status, d.is_over as "isOver",
        (select coalesce(jsonb_agg(jsonb_build_object('act', s.act, 'body', s.body) order by s.seq), '[]')
          from disclosure_step s where s.county_code = ${county} and s.of_id = d.id) as told,
        (select coalesce(jsonb_agg(jsonb_build_object('no', v.version, 'content', v.sheet -> 'content',
            'why', v.sheet -> 'why', 'from', v.from_on, 'until', v.until_on) order by v.version), '[]')
          from disclosure_version v where v.county_code = ${county} and v.disclosure_id = d.id) as hung,
        (select coalesce(jsonb_agg(jsonb_build_object('no', a.no, 'shown', a.shown, 'text', a.answer) order by a.no), '[]')
          from disclosure_answer a where a.county_code = ${county} and a.disclosure_id = d.id) as answers,
        (select count(*)::int from disclosure_question q
          where q.county_code = ${county} and q.disclosure_id = d.id and q.answered_on is not null and q.text is not null) as kept
      from disclosure d where d.county_code = ${county} and d.id > ${after} order by d.id limit ${AT_ONCE}`.execute(
      tx,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield rows;
  }
}
