/** All SQL about consultations. */
import { sql } from 'kysely';
import { type Consultation, OVER } from '../../domain/consultation/consultation.ts';
import type { ConsultationLimits } from '../../domain/consultation/limits.ts';
import type { TookPart } from '../../domain/consultation/notices.ts';
import { onRecord } from '../../domain/consultation/on-record.ts';
import type { Step } from '../../domain/consultation/step.ts';
import type { Day } from '../../domain/kernel/day.ts';
import { type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import { ask, send, type Tx } from '../kit/database.ts';
import { must } from '../kit/problem.ts';
import type { Recorded } from '../record/store.ts';

/** Nothing of these is done any more (`isOver`). */
export const ENDED = [...OVER];

/** A topic and how many steps made it. */
export interface Stored {
  readonly state: Consultation;
  readonly steps: number;
  /** When the last of them happened. */
  readonly lastAt: number;
}

const lastAtOf = (county: string) => sql`(select max(s.at) from consultation_step s
  where s.county_code = ${county} and s.consultation_id = consultation.id) as "lastAt"`;

export async function findConsultation(tx: Tx, county: string, id: string): Promise<Stored | undefined> {
  const rows = await ask<Stored>(
    tx,
    sql`select state, steps, ${lastAtOf(county)} from consultation where county_code = ${county} and id = ${id}`,
  );
  return rows[0];
}

/** Locked until this transaction ends. */
export async function lockConsultation(tx: Tx, county: string, id: string): Promise<Stored | undefined> {
  const rows = await ask<Stored>(
    tx,
    sql`select state, steps, ${lastAtOf(county)} from consultation
      where county_code = ${county} and id = ${id} for update`,
  );
  return rows[0];
}

/** Nothing ends it until this transaction ends; many may hold it so at once. */
export async function holdConsultation(tx: Tx, county: string, id: string): Promise<Stored | undefined> {
  const rows = await ask<Stored>(
    tx,
    sql`select state, steps, ${lastAtOf(county)} from consultation
      where county_code = ${county} and id = ${id} for share`,
  );
  return rows[0];
}

/** 到期: until when what is waited for is due, as `standingOf` says it. */
const dueOn = (by: Standing) => sql`case c.status
  when 'proposed' then c.state ->> 'reviewDue'
  when 'planned' then c.state #>> '{plan,firstOn}'
  when 'referred' then c.state #>> '{reference,due}'
  when 'set-aside' then c.state #>> '{setAside,until}'
  when 'voting' then c.state #>> '{vote,by}'
  when 'undecided' then case when ${choosing(by)}
    then (coalesce(c.state #>> '{setAside,until}', ((coalesce(c.state ->> 'nextBy', c.state #>> '{rounds,-1,endedOn}'))::date
      + ${by.limits.choiceDays}::int)::text))
    else c.state ->> 'nextBy' end
  end::date`;

/** 等选出路, as `mustChoose` says it. */
const choosing = ({ today, limits: { mostRounds, mostDays } }: Standing) => sql`case c.status
  when 'set-aside' then (c.state #>> '{setAside,until}')::date <= ${today}::date
  when 'undecided' then c.state ->> 'nextBy' is null
    or jsonb_array_length(c.state -> 'rounds') >= ${mostRounds}
    or (c.state #>> '{rounds,0,on}')::date + ${mostDays}::int < ${today}::date
  else false end`;

interface Standing {
  readonly today: Day;
  readonly limits: ConsultationLimits;
}

/** The newest first, of a place and what lies in it, or of all that is seen; of those overdue, the longest first. */
export async function listConsultations(
  tx: Tx,
  county: string,
  asked: {
    readonly state: 'now' | 'ended' | undefined;
    /** Only those whose day has passed, or that wait for the convener's choice; in the order of their days. */
    readonly only?: (Standing & { readonly what: 'due' | 'choice' }) | undefined;
    readonly place: PlaceCode | undefined;
    /** Linked with this matter or meeting. */
    readonly target: { readonly kind: 'matter' | 'meeting'; readonly id: string } | undefined;
    readonly after: { readonly day: Day; readonly id: string } | undefined;
    readonly limit: number;
  },
): Promise<Consultation[]> {
  const { state, only, place, target, after, limit } = asked;
  const day = only === undefined ? sql`c.proposed_on` : dueOn(only);
  const [beyond, order] = only === undefined ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`];
  const range = place === undefined ? undefined : rangeOf(place);
  const { rows } = await sql<{ state: Consultation }>`
    select c.state from consultation c
    where c.county_code = ${county}
      and ${state === undefined ? sql`true` : sql`(c.status = any(${ENDED})) = ${state === 'ended'}`}
      and ${only === undefined ? sql`true` : only.what === 'due' ? sql`${day} < ${only.today}::date` : choosing(only)}
      and ${range === undefined ? sql`true` : sql`c.place_code >= ${range.from} and c.place_code < ${range.before}`}
      and ${
        target === undefined
          ? sql`true`
          : sql`exists (select 1 from consultation_link l where l.county_code = c.county_code
            and l.consultation_id = c.id and l.kind = ${target.kind} and l.target = ${target.id}::uuid)`
      }
      and ${after === undefined ? sql`true` : sql`(${day}, c.id) ${beyond} (${after.day}::date, ${after.id}::uuid)`}
    order by ${day} ${order}, c.id ${order} limit ${limit}`.execute(tx);
  return rows.map((row) => row.state);
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertConsultation(
  tx: Tx,
  county: string,
  it: Consultation,
  proposer: string,
): Promise<boolean> {
  const rows = await ask<{ id: string }>(
    tx,
    sql`insert into consultation (county_code, id, place_code, title, status, proposed_on, announced, proposer, state, steps)
      values (${county}, ${it.id}, ${it.placeCode}, ${it.title}, ${it.status}, ${it.proposedOn}, false,
        ${proposer}, ${JSON.stringify(it)}, 1)
      on conflict (county_code, id) do nothing returning id`,
  );
  return rows.length > 0;
}

/** Everybody may read it: it was answered whether it is taken up, and why. */
const isAnnounced = ({ review }: Consultation): boolean => review !== undefined;

export function saveConsultation(tx: Tx, county: string, it: Consultation, steps: number): void {
  send(
    tx,
    sql`update consultation set status = ${it.status}, announced = ${isAnnounced(it)},
      receiver = ${it.reference?.to ?? null}, state = ${JSON.stringify(it)}, steps = ${steps},
      changed_in = pg_current_xact_id()
    where county_code = ${county} and id = ${it.id}`,
  );
}

export interface Taken {
  readonly consultationId: string;
  readonly seq: number;
  readonly at: Date;
  readonly officeId: string;
}

export function insertConsultationStep(tx: Tx, county: string, step: Step, taken: Taken): void {
  const { consultationId, seq, at, officeId } = taken;
  send(
    tx,
    sql`insert into consultation_step (county_code, consultation_id, seq, at, office_id, kind, body)
      values (${county}, ${consultationId}, ${seq}, ${at}, ${officeId}, ${step.kind}, ${JSON.stringify(step)})`,
  );
}

/** The steps of a topic, in their order. */
export async function consultationSteps(tx: Tx, county: string, id: string): Promise<Step[]> {
  const { rows } = await sql<{ body: Step }>`
    select body from consultation_step where county_code = ${county} and consultation_id = ${id} order by seq`.execute(
    tx,
  );
  return rows.map(({ body }) => body);
}

/** Every topic as it must stand in the public record. */
export const recordedEndings: Recorded = async function* (tx, county) {
  const rows = await ask<{ state: Consultation }>(
    tx,
    sql`select state from consultation where county_code = ${county} and status = any(${ENDED}) order by id`,
  );
  for (const { state } of rows) yield* onRecord(state);
};

/** What a phone carries of a village: what is under way, and what ended since a day. */
export function carriedConsultations(
  tx: Tx,
  county: string,
  village: PlaceCode,
  since: Day,
): Promise<{ id: string; version: string }[]> {
  return ask(
    tx,
    sql`select id, changed_in::text as version from consultation
      where county_code = ${county} and place_code = ${village}
        and (not status = any(${ENDED}) or (state ->> 'endedOn') >= ${since})`,
  );
}

export async function consultationsAmong(
  tx: Tx,
  county: string,
  ids: readonly string[],
): Promise<Consultation[]> {
  const rows = await ask<{ state: Consultation }>(
    tx,
    sql`select state from consultation where county_code = ${county} and id = any(${[...ids]}::uuid[])`,
  );
  return rows.map(({ state }) => state);
}

/** Who took part, as far as the house knows: a unit is invited by its name, of the place or of one above it. */
export async function tookPart(
  tx: Tx,
  county: string,
  { id, placeCode, plan }: Consultation,
): Promise<TookPart> {
  const rows = await ask<TookPart>(
    tx,
    sql`select c.proposer,
        array(select distinct o.person_id from consultation_step s
          join office o on o.county_code = s.county_code and o.id = s.office_id
          where s.county_code = c.county_code and s.consultation_id = c.id
            and s.kind = 'researched' and o.post = 'cppcc_member') as researchers,
        array(select u.code from unit u
          where u.county_code = c.county_code and u.name = any(${[...(plan?.invited ?? [])]}::text[])
            and starts_with(${placeCode}, u.place_code) order by u.code) as invited
      from consultation c where c.county_code = ${county} and c.id = ${id}`,
  );
  return must(rows[0]);
}
