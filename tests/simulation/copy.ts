/** 副本: every table as it was at some moment, and the way back to it: a server put back from a backup, without the hours of copying. */
import { otherHistory } from '../../server/sync/cluster.store.ts';
import type { SmallCounty } from '../support/county.ts';

interface Table {
  readonly name: string;
  /** Those that are written, not reckoned. */
  readonly columns: string;
}

async function tablesOf({ god }: SmallCounty): Promise<Table[]> {
  const { rows } = await god.query<Table>(
    `select c.relname as name,
       (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition`,
  );
  return rows;
}

export async function copyTables(county: SmallCounty): Promise<void> {
  const tables = await tablesOf(county);
  const all = tables.map(({ name }) => `create table copy."${name}" as table public."${name}";`);
  await county.god.query(`drop schema if exists copy cascade; create schema copy; ${all.join(' ')}`);
}

/** Everything since the copy is gone, and the house knows that it is another history. */
export async function putBack(county: SmallCounty): Promise<void> {
  const tables = await tablesOf(county);
  const names = tables.map(({ name }) => `public."${name}"`).join(', ');
  const all = tables.map(
    ({ name, columns }) =>
      `insert into public."${name}" (${columns}) overriding system value select ${columns} from copy."${name}";`,
  );
  await county.god.query(
    `begin; set local session_replication_role = replica; truncate ${names}; ${all.join(' ')} commit`,
  );
  await otherHistory(county.house);
}
