/** SQL of notices and letters: written with the step, spread to those who want them, claimed one at a time. */
import { sql } from 'kysely';
import { smsTail } from '../../domain/matter/sms.ts';
import {
  type Channel,
  type NoticeKind,
  type NoticeWord,
  type Told,
  toPerson,
} from '../../domain/notice/kind.ts';
import type { LetterStatus } from '../../domain/notice/letter.ts';
import type { Office } from '../../domain/people/office.ts';
import { causeFor } from '../kit/cause.ts';
import { plain, send, type Tx } from '../kit/database.ts';

export interface Telling {
  readonly county: string;
  readonly word: NoticeWord;
  readonly ofId: string;
  readonly seq: number;
  readonly told: readonly Told[];
  readonly tail: string | null;
  readonly at: number;
  /** What the clock tells of, by a name that is the same after a copy of the store was put back; what a command tells of is named by it. */
  readonly event?: string;
}

/** Sent with the step that tells it: both are kept, or neither. */
export function insertNotices(tx: Tx, telling: Telling): void {
  const { county, word, ofId, seq, tail, at } = telling;
  const event = eventOf(tx, telling);
  for (const { to, kind } of telling.told)
    send(
      tx,
      plain`
      insert into notice (county_code, word, of_id, seq, to_key, kind, tail, at, event)
      values (${county}, ${word}, ${ofId}, ${seq}, ${to}, ${kind}, ${tail}, ${new Date(at)}, ${event})`,
    );
}

const eventOf = (tx: Tx, { ofId, event }: Telling): string | null => event ?? causeFor(tx, ofId) ?? null;

/** To whom a step of something that grew out of a matter is told: whoever raised it, with the end of the matter's own number. */
export interface Reporter {
  readonly to: string;
  readonly no: string;
}

/** Beside those who were told of the same step. */
export function tellReporters(
  tx: Tx,
  { told, ...telling }: Omit<Telling, 'tail'>,
  { kind, reporters, by }: { kind: NoticeKind; reporters: readonly Reporter[]; by: Office },
): void {
  const others = [toPerson(by.personId), ...told.map(({ to }) => to)];
  for (const { to, no } of reporters.filter((one) => !others.includes(one.to)))
    insertNotices(tx, { ...telling, told: [{ to, kind }], tail: smsTail(no) });
}

/** The same of what no step tells: once told, it is not told again. */
export function tellOnce(tx: Tx, telling: Telling): void {
  const { county, word, ofId, seq, tail, at } = telling;
  const event = eventOf(tx, telling);
  for (const { to, kind } of telling.told)
    send(
      tx,
      plain`
      insert into notice (county_code, word, of_id, seq, to_key, kind, tail, at, event)
      values (${county}, ${word}, ${ofId}, ${seq}, ${to}, ${kind}, ${tail}, ${new Date(at)}, ${event})
      on conflict (county_code, of_id, seq, to_key) do nothing`,
    );
}

export interface Notice {
  readonly word: NoticeWord;
  readonly of_id: string;
  readonly seq: number;
  readonly to_key: string;
  readonly kind: NoticeKind;
  readonly tail: string | null;
  readonly at: number;
}

/** Notices whose letters are not written yet, each held until this transaction ends. */
export async function unspread(tx: Tx, county: string, limit: number): Promise<Notice[]> {
  const { rows } = await sql<Notice>`
    select word, of_id, seq, to_key, kind, tail, at from notice
    where county_code = ${county} and not spread order by at limit ${limit} for update skip locked`.execute(
    tx,
  );
  return rows;
}

export async function markSpread(tx: Tx, county: string, notice: Notice): Promise<void> {
  await sql`
    update notice set spread = true
    where county_code = ${county} and of_id = ${notice.of_id} and seq = ${notice.seq} and to_key = ${notice.to_key}`.execute(
    tx,
  );
}

/** Who of those that act for a place or unit today had chosen letters by a moment; `posts`: those that act for a place. */
export async function choosersAt(
  tx: Tx,
  county: string,
  { key, posts, day, by }: { key: string; posts: readonly string[]; day: string; by: Date },
): Promise<{ owner: string; channel: Channel }[]> {
  const { rows } = await sql<{ owner: string; channel: Channel }>`
    select distinct c.owner, c.channel from office o
    join notice_choice c on c.county_code = o.county_code and c.owner = 'person:' || o.person_id and c.at <= ${by}
    where o.county_code = ${county} and o.valid_from <= ${day} and (o.valid_to is null or o.valid_to >= ${day})
      and (o.unit_code = ${key} or (o.unit_code is null and o.place_code = ${key} and o.post = any(${[...posts]})))`.execute(
    tx,
  );
  return rows;
}

export interface Choice {
  readonly channel: Channel;
  /** Sealed. */
  readonly address: string;
  readonly at: number;
}

export async function choiceOf(tx: Tx, county: string, owner: string): Promise<Choice | undefined> {
  const { rows } = await sql<Choice>`
    select channel, address, at from notice_choice where county_code = ${county} and owner = ${owner}`.execute(
    tx,
  );
  return rows[0];
}

export async function insertLetter(
  tx: Tx,
  county: string,
  {
    id,
    notice,
    channel,
    target,
    at,
  }: { id: string; notice: Notice; channel: Channel; target: string; at: Date },
): Promise<void> {
  await sql`
    insert into letter (county_code, id, of_id, seq, to_key, channel, target, status, next_at)
    values (${county}, ${id}, ${notice.of_id}, ${notice.seq}, ${notice.to_key}, ${channel}, ${target}, 'waiting', ${at})
    on conflict (county_code, of_id, seq, to_key, channel, target) do nothing`.execute(tx);
}

export interface Letter extends Notice {
  readonly event: string | null;
  readonly id: string;
  readonly channel: Channel;
  readonly target: string;
  readonly status: LetterStatus;
  readonly tries: number;
  readonly answers: number;
  readonly asked_at: number | null;
}

/** The letter that is due the longest, held until this transaction ends; none when others hold them all. */
export async function dueLetter(tx: Tx, county: string, at: Date): Promise<Letter | undefined> {
  const { rows } = await sql<Letter>`
    select l.id, l.of_id, l.seq, l.to_key, l.channel, l.target, l.status, l.tries, l.answers, l.asked_at,
      n.word, n.kind, n.tail, n.at, n.event
    from letter l
    join notice n on n.county_code = l.county_code and n.of_id = l.of_id and n.seq = l.seq and n.to_key = l.to_key
    where l.county_code = ${county} and l.status in ('waiting', 'sending') and l.next_at <= ${at}
    order by l.next_at limit 1 for update of l skip locked`.execute(tx);
  return rows[0];
}

/** When letters went to one address since a moment. */
export async function sentTo(tx: Tx, county: string, address: Buffer, since: Date): Promise<number[]> {
  const { rows } = await sql<{ done_at: number }>`
    select done_at from letter
    where county_code = ${county} and address = ${address} and status = 'sent' and done_at > ${since}`.execute(
    tx,
  );
  return rows.map(({ done_at }) => done_at);
}

export interface LetterChange {
  readonly status: LetterStatus;
  readonly tries: number;
  readonly answers: number;
  readonly next: Date;
  readonly askedAt: Date | null;
  readonly doneAt: Date | null;
  readonly said: string | null;
  readonly address?: Buffer;
}

/** Changes a letter that stands as it was read: after as many tries. */
export async function changeLetter(
  tx: Tx,
  county: string,
  { id, tries }: { id: string; tries: number },
  next: LetterChange,
): Promise<void> {
  await sql`
    update letter set status = ${next.status}, tries = ${next.tries}, answers = ${next.answers}, next_at = ${next.next},
      asked_at = ${next.askedAt}, done_at = ${next.doneAt}, said = ${next.said},
      address = coalesce(${next.address ?? null}, address)
    where county_code = ${county} and id = ${id} and tries = ${tries}`.execute(tx);
}

/** Nothing that waits goes any more, and what was told up to now makes no letters. */
export async function dropWaiting(tx: Tx, county: string, at: Date): Promise<void> {
  await sql`update notice set spread = true where county_code = ${county} and not spread`.execute(tx);
  await sql`
    update letter set status = 'dropped', said = 'restored', done_at = ${at}
    where county_code = ${county} and status in ('waiting', 'sending')`.execute(tx);
}

/** What was told longer ago is forgotten, with its letters; answers how many. */
export async function forgetBefore(tx: Tx, county: string, before: Date): Promise<number> {
  const { rows } = await sql`
    delete from notice where county_code = ${county} and at < ${before} returning of_id`.execute(tx);
  return rows.length;
}

interface Counts {
  readonly waiting: number;
  readonly sent: number;
  readonly dropped: number;
  readonly dead: number;
}

/** How many letters of each channel stand how, of notices told since a moment. */
export async function countsSince(tx: Tx, county: string, since: Date): Promise<Map<Channel, Counts>> {
  const { rows } = await sql<Counts & { channel: Channel }>`
    select l.channel,
      count(*) filter (where l.status in ('waiting', 'sending'))::int as waiting,
      count(*) filter (where l.status = 'sent')::int as sent,
      count(*) filter (where l.status = 'dropped')::int as dropped,
      count(*) filter (where l.status = 'dead')::int as dead
    from letter l
    join notice n on n.county_code = l.county_code and n.of_id = l.of_id and n.seq = l.seq and n.to_key = l.to_key
    where l.county_code = ${county} and n.at >= ${since} group by l.channel`.execute(tx);
  return new Map(rows.map(({ channel, ...counts }) => [channel, counts]));
}

/** What was given up since a moment, the newest first. */
export async function failedSince(tx: Tx, county: string, since: Date, limit: number) {
  const { rows } = await sql<{
    letterId: string;
    channel: Channel;
    kind: NoticeKind;
    at: number;
    tries: number;
    said: string;
  }>`
    select l.id as "letterId", l.channel, n.kind, l.done_at as at, l.tries, coalesce(l.said, '') as said
    from letter l
    join notice n on n.county_code = l.county_code and n.of_id = l.of_id and n.seq = l.seq and n.to_key = l.to_key
    where l.county_code = ${county} and l.status = 'dead' and l.done_at >= ${since}
    order by l.done_at desc, l.id limit ${limit}`.execute(tx);
  return rows;
}

/** A letter that was given up waits again, under a new name of its request; whether there was one. */
export async function reviveLetter(tx: Tx, county: string, id: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update letter set status = 'waiting', tries = 0, answers = answers + 1, next_at = ${at}, asked_at = null,
      done_at = null, said = null
    where county_code = ${county} and id = ${id} and status = 'dead' returning id`.execute(tx);
  return rows.length === 1;
}
