/** All SQL of the verification of outcomes: each with its steps, some hundred at a time. Needs the clock's sight. */
import { sql } from 'kysely';
import type { Tx } from '../../server/kit/database.ts';
import type { StoredOutcome } from './outcomes.ts';

const AT_ONCE = 500;

/** Every outcome of the county with its steps. */
export async function* everyOutcome(tx: Tx, county: string): AsyncGenerator<readonly StoredOutcome[]> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await sql<StoredOutcome>`
      select o.state, o.title, o.status, o.announced, o.holders, o.steps, o.is_public as "isPublic", o.reckoned,
        exists (select 1 from open_sheet s where s.county_code = o.county_code and s.kind = 'outcome'
          and s.subject_id = o.id and s.sheet ? 'feedback') as "onPage",
        (select coalesce(jsonb_agg(jsonb_build_object(
            'owed', d.owed, 'taskId', d.task_id, 'body', d.body, 'day', d.due_on)), '[]') from outcome_due d
          where d.county_code = o.county_code and d.outcome_id = o.id) as dues,
        (select coalesce(jsonb_agg(s.body order by s.seq), '[]') from outcome_step s
          where s.county_code = o.county_code and s.outcome_id = o.id) as told
      from outcome o where o.county_code = ${county} and o.id > ${after} order by o.id limit ${AT_ONCE}`.execute(
      tx,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.state.id;
    yield rows;
  }
}
