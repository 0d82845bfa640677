/** All SQL about declared relations, and about persons found by name. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Post } from '../../domain/people/post.ts';
import type { Relation, RelationKind } from '../../domain/people/relation.ts';
import { shortName } from '../../domain/place/name.ts';
import { containing } from '../kit/containing.ts';
import type { Tx } from '../kit/database.ts';

export interface StoredRelation {
  readonly id: string;
  readonly person_id: string;
  readonly other_id: string;
  readonly kind: RelationKind;
  readonly declared_at: number;
  readonly withdrawn_at: number | null;
  readonly withdrawn_why: string | null;
  readonly person_name: string;
  readonly other_name: string;
}

/** Relations this transaction may see, newest first; those of one declarer, when one is named. */
export async function storedRelations(
  tx: Tx,
  county: string,
  declarer: string | undefined,
): Promise<StoredRelation[]> {
  const { rows } = await sql<StoredRelation>`
    select r.id, r.person_id, r.other_id, r.kind, r.declared_at, r.withdrawn_at, r.withdrawn_why,
      p.name as person_name, o.name as other_name
    from relation r
    join person p on p.county_code = r.county_code and p.id = r.person_id
    join person o on o.county_code = r.county_code and o.id = r.other_id
    where r.county_code = ${county} ${declarer === undefined ? sql`` : sql`and r.person_id = ${declarer}`}
    order by r.declared_at desc, r.id desc limit 1000`.execute(tx);
  return rows;
}

export async function insertRelation(tx: Tx, county: string, relation: Relation): Promise<void> {
  const { id, personId, otherId, kind, declaredAt } = relation;
  await sql`
    insert into relation (county_code, id, person_id, other_id, kind, declared_at)
    values (${county}, ${id}, ${personId}, ${otherId}, ${kind}, ${new Date(declaredAt)})`.execute(tx);
}

/** False when this person has declared no such relation, or withdrew it before. */
export async function withdraw(
  tx: Tx,
  county: string,
  { id, personId, at, why }: { id: string; personId: string; at: Date; why: string },
): Promise<boolean> {
  const { rows } = await sql`
    update relation set withdrawn_at = ${at}, withdrawn_why = ${why}
    where county_code = ${county} and id = ${id} and person_id = ${personId} and withdrawn_at is null
    returning id`.execute(tx);
  return rows.length > 0;
}

export interface NamedOffice {
  readonly post: Post;
  readonly placeName: string;
}

/** The offices that persons hold on a day, by person. */
export async function officesOfPersons(
  tx: Tx,
  county: string,
  persons: readonly string[],
  day: Day,
): Promise<Map<string, NamedOffice[]>> {
  const { rows } = await sql<{ person_id: string; post: Post; place_name: string }>`
    select o.person_id, o.post, coalesce(u.name, p.name) as place_name
    from office o
    join place p on p.county_code = o.county_code and p.code = o.place_code
    left join unit u on u.county_code = o.county_code and u.code = o.unit_code
    where o.county_code = ${county} and o.person_id = any(${[...new Set(persons)]}::uuid[])
      and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})
    order by length(o.place_code), o.place_code`.execute(tx);
  const held = new Map<string, NamedOffice[]>();
  for (const { person_id, post, place_name } of rows)
    held.set(person_id, [...(held.get(person_id) ?? []), { post, placeName: shortName(place_name) }]);
  return held;
}

/** Persons in office on a day whose name contains the text, by name. */
export async function holdersNamed(
  tx: Tx,
  county: string,
  { text, day, limit }: { text: string; day: Day; limit: number },
): Promise<{ id: string; name: string }[]> {
  const like = containing(text);
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.name from person p
    where p.county_code = ${county} and p.name like ${like} and exists (
      select 1 from office o where o.county_code = p.county_code and o.person_id = p.id
        and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day}))
    order by length(p.name), p.name, p.id limit ${limit}`.execute(tx);
  return rows;
}

/** The names of those among some persons who hold office on a day, by id. */
export async function namesInOffice(
  tx: Tx,
  county: string,
  { persons, day }: { persons: readonly string[]; day: Day },
): Promise<ReadonlyMap<string, string>> {
  if (persons.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select p.id, p.name from person p
    where p.county_code = ${county} and p.id = any(${[...persons]}::uuid[]) and exists (
      select 1 from office o where o.county_code = p.county_code and o.person_id = p.id
        and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day}))`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
