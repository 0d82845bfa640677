/** All SQL of the verification of meetings and topics: each with its steps, some hundred at a time. Needs the clock's sight. */
import { sql } from 'kysely';
import type { Consultation } from '../../domain/consultation/consultation.ts';
import type { Step } from '../../domain/consultation/step.ts';
import type { Tx } from '../../server/kit/database.ts';

export interface StoredTopic {
  readonly state: Consultation;
  readonly title: string;
  readonly status: string;
  readonly announced: boolean;
  readonly receiver: string | null;
  readonly steps: number;
  readonly told: readonly Step[];
  /** Of its public page: the version that stands, how many were kept, and how many steps the newest shows. */
  readonly sheet: { readonly version: number; readonly kept: number; readonly steps: number } | null;
}

const AT_ONCE = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Every topic of the county with its steps. */
export async function* everyTopic(tx: Tx, county: string): AsyncGenerator<readonly StoredTopic[]> {
  let after = FIRST;
  for (;;) {
    const { rows } = await sql<StoredTopic>`
      select c.state, c.title, c.status, c.announced, c.receiver, c.steps,
        (select coalesce(jsonb_agg(s.body order by s.seq), '[]') from consultation_step s
          where s.county_code = c.county_code and s.consultation_id = c.id) as told,
        (select jsonb_build_object('version', t.version, 'steps', t.steps, 'kept', (
            select count(*) from topic_sheet_version v
            where v.county_code = t.county_code and v.consultation_id = t.consultation_id))
          from topic_sheet t where t.county_code = c.county_code and t.consultation_id = c.id) as sheet
      from consultation c where c.county_code = ${county} and c.id > ${after} order by c.id limit ${AT_ONCE}`.execute(
      tx,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.state.id;
    yield rows;
  }
}

/** The ids of every meeting of the county. */
export async function* everyMeetingId(tx: Tx, county: string): AsyncGenerator<readonly string[]> {
  let after = FIRST;
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select id from meeting where county_code = ${county} and id > ${after} order by id limit ${AT_ONCE}`.execute(
      tx,
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
    yield rows.map(({ id }) => id);
  }
}
