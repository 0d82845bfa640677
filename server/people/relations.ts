/** 利害关系申报: what I declared, declaring and withdrawing; every one of them for the security administrator. */
import * as api from '../../contract/relation.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import { declare } from '../../domain/people/relation.ts';
import { record } from '../kit/audit.ts';
import type { Tx } from '../kit/database.ts';
import type { House } from '../kit/house.ts';
import { must, RefusedError } from '../kit/problem.ts';
import { command, query, type Served } from '../kit/serve.ts';
import {
  holdersNamed,
  insertRelation,
  officesOfPersons,
  type StoredRelation,
  storedRelations,
  withdraw,
} from './relation.store.ts';

const MOST_FOUND = 20;

export const relations: readonly Served[] = [
  query(api.listMyRelations, async (_, { tx, house, office }) =>
    shown(tx, house, await storedRelations(tx, house.county, office.personId)),
  ),

  command(api.declareRelation, async ({ body }, { tx, house, office }) => {
    const { commandId: _, ...request } = body;
    const held = await officesOfPersons(tx, house.county, [request.otherId], dayOf(house.now()));
    const declared = await storedRelations(tx, house.county, office.personId);
    const decision = declare(request, {
      relationId: house.newId(),
      personId: office.personId,
      at: house.now(),
      otherHoldsOffice: held.has(request.otherId),
      declared: declared.map(relationOf),
    });
    if (!decision.ok) throw new RefusedError(decision.reason);
    await insertRelation(tx, house.county, decision.step);
    return { relationId: decision.step.id };
  }),

  command(api.withdrawRelation, async ({ params, body }, { tx, house, office }) => {
    const done = await withdraw(tx, house.county, {
      id: params.relationId,
      personId: office.personId,
      at: new Date(house.now()),
      why: body.why,
    });
    must(done || undefined);
    return { relationId: params.relationId };
  }),

  query(api.listRelations, async (_, { tx, house, office }) => {
    record(tx, house, { act: api.listRelations.name, office });
    return shown(tx, house, await storedRelations(tx, house.county, undefined));
  }),

  query(api.findHolders, async ({ query: { q } }, { tx, house }) => {
    const day = dayOf(house.now());
    const found = await holdersNamed(tx, house.county, { text: q, day, limit: MOST_FOUND });
    const ids = found.map(({ id }) => id);
    const held = await officesOfPersons(tx, house.county, ids, day);
    return {
      people: found.map(({ id, name }) => ({ personId: id, name, offices: held.get(id) ?? [] })),
    };
  }),
];

async function shown(tx: Tx, house: House, rows: readonly StoredRelation[]) {
  const others = rows.map(({ other_id }) => other_id);
  const held = await officesOfPersons(tx, house.county, others, dayOf(house.now()));
  return {
    relations: rows.map((row) => ({
      relationId: row.id,
      kind: row.kind,
      personName: row.person_name,
      otherName: row.other_name,
      otherOffices: held.get(row.other_id) ?? [],
      declaredAt: row.declared_at,
      withdrawnAt: row.withdrawn_at,
      withdrawnWhy: row.withdrawn_why,
    })),
  };
}

const relationOf = (row: StoredRelation) => ({
  id: row.id,
  personId: row.person_id,
  otherId: row.other_id,
  kind: row.kind,
  declaredAt: row.declared_at,
  ...(row.withdrawn_at === null ? {} : { withdrawnAt: row.withdrawn_at }),
});
