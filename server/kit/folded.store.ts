/** 折叠的行: SQL of a thing whose row is the fold of its steps: found, locked, listed by place, saved with the step that changed it. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import type { Office } from '../../domain/people/office.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Tx } from './database.ts';

/** What stands in columns of its own, besides the state. */
export interface Folded {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly title: string;
  readonly beganOn: Day;
  readonly steps: number;
}

export interface Standing {
  readonly status: string;
  readonly isOver: boolean;
}

/** A step with the office under which it was taken. */
export interface TakenStep {
  readonly act: string;
  readonly body: unknown;
}

interface Record<State> {
  readonly id: string;
  readonly place_code: string;
  readonly steps: number;
  readonly state: Omit<State, 'id' | 'placeCode' | 'steps'>;
}

const stateOf = ({ id: _, placeCode: __, steps: ___, ...state }: Folded): string => JSON.stringify(state);

export interface FoldedStore<State extends Folded> {
  readonly find: (tx: Tx, county: string, id: string) => Promise<State | undefined>;
  /** Held until this transaction ends. */
  readonly lock: (tx: Tx, county: string, id: string) => Promise<State | undefined>;
  /** Of a place and what lies in it, the newest first. */
  readonly list: (tx: Tx, county: string, asked: Asked) => Promise<State[]>;
  /** Whether it was added; an id that is taken adds nothing. */
  readonly insert: (tx: Tx, county: string, it: State, standing: Standing) => Promise<boolean>;
  readonly save: (tx: Tx, county: string, it: State, standing: Standing) => Promise<void>;
  readonly addStep: (
    tx: Tx,
    county: string,
    it: State,
    taken: { step: TakenStep; at: Date; by: Office },
  ) => Promise<void>;
  readonly stepsOf: (tx: Tx, county: string, id: string) => Promise<TakenStep[]>;
  /** What moves with its place; answers how many. */
  readonly move: (tx: Tx, county: string, way: { from: PlaceCode; to: PlaceCode }) => Promise<number>;
}

export interface Asked {
  readonly place: PlaceCode;
  readonly over: boolean;
  readonly after: { readonly day: Day; readonly id: string } | undefined;
  readonly limit: number;
}

/** The store of one table and the table of its steps. */
export function foldedIn<State extends Folded>(name: string): FoldedStore<State> {
  const rows = sql.table(name);
  const steps = sql.table(`${name}_step`);
  const it = ({ id, place_code, steps: n, state }: Record<State>) =>
    ({ ...state, id, placeCode: place_code, steps: n }) as unknown as State;
  const columns = sql`id, place_code, steps, state`;
  return {
    find: async (tx, county, id) => {
      const found = await sql<Record<State>>`
        select ${columns} from ${rows} where county_code = ${county} and id = ${id}`.execute(tx);
      return found.rows.map(it)[0];
    },
    lock: async (tx, county, id) => {
      const found = await sql<Record<State>>`
        select ${columns} from ${rows} where county_code = ${county} and id = ${id} for update`.execute(tx);
      return found.rows.map(it)[0];
    },
    list: async (tx, county, { place, over, after, limit }) => {
      const { from, before } = rangeOf(place);
      const found = await sql<Record<State>>`
        select ${columns} from ${rows}
        where county_code = ${county} and place_code >= ${from} and place_code < ${before} and is_over = ${over}
          and (${after?.day ?? null}::date is null
            or (began_on, id) < (${after?.day ?? null}::date, ${after?.id ?? null}::uuid))
        order by began_on desc, id desc limit ${limit}`.execute(tx);
      return found.rows.map(it);
    },
    insert: async (tx, county, made, { status, isOver }) => {
      const added = await sql`
        insert into ${rows} (county_code, id, place_code, title, status, began_on, is_over, state, steps)
        values (${county}, ${made.id}, ${made.placeCode}, ${made.title}, ${status}, ${made.beganOn}, ${isOver},
          ${stateOf(made)}::jsonb, ${made.steps})
        on conflict (county_code, id) do nothing returning id`.execute(tx);
      return added.rows.length === 1;
    },
    save: async (tx, county, next, { status, isOver }) => {
      await sql`
        update ${rows} set title = ${next.title}, status = ${status}, is_over = ${isOver},
          state = ${stateOf(next)}::jsonb, steps = ${next.steps}
        where county_code = ${county} and id = ${next.id}`.execute(tx);
    },
    addStep: async (tx, county, { id, steps: seq }, { step, at, by }) => {
      await sql`
        insert into ${steps} (county_code, of_id, seq, act, at, office_id, body)
        values (${county}, ${id}, ${seq}, ${step.act}, ${at}, ${by.id}, ${JSON.stringify(step.body)}::jsonb)`.execute(
        tx,
      );
    },
    stepsOf: async (tx, county, id) => {
      const found = await sql<TakenStep>`
        select act, body from ${steps} where county_code = ${county} and of_id = ${id} order by seq`.execute(
        tx,
      );
      return found.rows;
    },
    move: async (tx, county, { from, to }) => {
      const moved = await sql`
        update ${rows} set place_code = ${to} where county_code = ${county} and place_code = ${from} returning id`.execute(
        tx,
      );
      return moved.rows.length;
    },
  };
}
