/** All SQL of the seed: places, units, persons, offices and settings of a county, put in and taken out. */
import { sql } from 'kysely';
import type pg from 'pg';
import type { Office } from '../../domain/people/office.ts';
import type { Place } from '../../domain/place/place.ts';
import type { Tx } from '../../server/kit/database.ts';
import type { Staff } from './people.ts';

const AT_ONCE = 2000;

export async function hasPlaces(tx: Tx, county: string): Promise<boolean> {
  const { rows } = await sql`select 1 from place where county_code = ${county} limit 1`.execute(tx);
  return rows.length > 0;
}

/** Parents first, as their codes lie. */
export async function insertPlaces(tx: Tx, county: string, places: readonly Place[]): Promise<void> {
  const inOrder = [...places].sort((a, b) => a.code.length - b.code.length);
  await inBatches(inOrder, (rows) =>
    sql`
      insert into place (county_code, code, name, level, parent_code, initials, demo, valid_from, valid_to, replaced_by)
      select ${county}, r.code, r.name, r.level, r."parentCode", r.initials, r.demo, r."validFrom", r."validTo", r."replacedBy"
      from jsonb_to_recordset(${rows}::jsonb) as r(code text, name text, level text, "parentCode" text, initials text,
        demo boolean, "validFrom" date, "validTo" date, "replacedBy" text)`.execute(tx),
  );
}

/** Units, persons and offices; whoever is shown can sign in with the password behind `passwordHash`. */
export async function insertStaff(
  tx: Tx,
  county: string,
  { units, persons, offices }: Staff,
  passwordHash: string,
): Promise<void> {
  await inBatches(units, (rows) =>
    sql`
      insert into unit (county_code, code, name, place_code, handles)
      select ${county}, r.code, r.name, r."placeCode", r.handles
      from jsonb_to_recordset(${rows}::jsonb) as r(code text, name text, "placeCode" text, handles text[])`.execute(
      tx,
    ),
  );
  await inBatches(persons, (rows) =>
    sql`
      insert into person (county_code, id, name, account, phone, password_hash, demo_shown)
      select ${county}, r.id, r.name, r.account, r.phone, case when r.shown then ${passwordHash}::text end, r.shown
      from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, name text, account text, phone text, shown boolean)`.execute(
      tx,
    ),
  );
  await inBatches(offices, (rows) =>
    sql`
      insert into office (county_code, id, person_id, post, place_code, unit_code, valid_from, valid_to)
      select ${county}, r.id, r."personId", r.post, r."placeCode", r."unitCode", r."from", r."to"
      from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, "personId" uuid, post text, "placeCode" text, "unitCode" text,
        "from" date, "to" date)`.execute(tx),
  );
}

async function inBatches<T>(items: readonly T[], insert: (rows: string) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < items.length; i += AT_ONCE) await insert(JSON.stringify(items.slice(i, i + AT_ONCE)));
}

/** Whoever was made the county's system administrator first, with the office. */
export async function administratorOf(
  tx: Tx,
  county: string,
  day: string,
): Promise<{ readonly name: string; readonly account: string; readonly office: Office } | undefined> {
  const { rows } = await sql<{ name: string; account: string; id: string; person_id: string; from: string }>`
    select p.name, p.account, o.id, o.person_id, o.valid_from as from from office o
    join person p on p.county_code = o.county_code and p.id = o.person_id
    where o.county_code = ${county} and o.post = 'system_admin' and o.valid_from <= ${day}
      and (o.valid_to is null or o.valid_to >= ${day})
    order by o.id limit 1`.execute(tx);
  const [row] = rows;
  return (
    row && {
      name: row.name,
      account: row.account,
      office: {
        id: row.id,
        personId: row.person_id,
        post: 'system_admin',
        placeCode: county,
        from: row.from,
      },
    }
  );
}

/** Ends the sessions under which the demonstration was played. */
export async function endSessionsOf(tx: Tx, county: string, client: string): Promise<void> {
  await sql`delete from session where county_code = ${county} and client = ${client}`.execute(tx);
}

/**
 * Takes a whole county out, with everything that was ever done in it. Row-level security holds for the owner of the
 * tables too, and nobody may delete steps; inside this one transaction it is lifted for the owner and set again.
 */
export async function removeCounty(owner: pg.Client, county: string): Promise<void> {
  await owner.query('begin');
  try {
    const { rows } = await owner.query<Edge>(TABLES);
    for (const name of childrenFirst(rows)) {
      const table = owner.escapeIdentifier(name);
      await owner.query(`alter table ${table} no force row level security`);
      await owner.query(`delete from ${table} where county_code = $1`, [county]);
      await owner.query(`alter table ${table} force row level security`);
    }
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}

interface Edge {
  readonly name: string;
  /** Tables it refers to. */
  readonly parents: readonly string[];
}

/** Every table with a county, and those it points at. */
const TABLES = `
  select c.relname as name, coalesce(array_agg(distinct p.relname::text) filter (where p.relname <> c.relname), '{}') as parents
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'county_code' and not a.attisdropped
  left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f'
  left join pg_class p on p.oid = f.confrelid
  where c.relkind in ('r', 'p') and not c.relispartition
  group by c.relname order by c.relname`;

function childrenFirst(edges: readonly Edge[]): string[] {
  const order: string[] = [];
  let left = [...edges];
  while (left.length > 0) {
    const free = left.filter(({ name }) => !left.some((other) => other.parents.includes(name)));
    if (free.length === 0) throw new Error(`tables refer to one another: ${left.map(({ name }) => name)}`);
    order.push(...free.map(({ name }) => name));
    left = left.filter((edge) => !free.includes(edge));
  }
  return order;
}
