/** 公开的记录: every publication as it must stand in the public record. */
import { onRecord } from '../../domain/publication/on-record.ts';
import { ask, plain, type Tx } from '../kit/database.ts';
import type { Recorded } from '../record/store.ts';
import { publicationFrom, type Row, versionsOf } from './store.ts';

const AT_ONCE = 200;

/** In order of id, some at a time. */
export const recordedResults: Recorded = async function* (tx, county) {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const rows = await publicationsAfter(tx, county, after);
    for (const row of rows) {
      const publication = publicationFrom(row, await versionsOf(tx, county, row.id));
      if (publication !== undefined) yield* onRecord(publication, row.no);
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
};

const publicationsAfter = (tx: Tx, county: string, after: string): Promise<Row[]> =>
  ask<Row>(
    tx,
    plain`
    select * from publication where county_code = ${county} and id > ${after} order by id limit ${AT_ONCE}`,
  );
