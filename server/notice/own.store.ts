/** SQL of the own view: the consent, the own name and phone, and what was told to somebody. */
import { sql } from 'kysely';
import type { Channel, NoticeKind, NoticeWord } from '../../domain/notice/kind.ts';
import type { Tx } from '../kit/database.ts';

/** The consent: one for a matter or a person; a later one takes its place. */
export async function saveChoice(
  tx: Tx,
  county: string,
  { owner, channel, address, at }: { owner: string; channel: Channel; address: string; at: Date },
): Promise<void> {
  await sql`
    insert into notice_choice (county_code, owner, channel, address, at)
    values (${county}, ${owner}, ${channel}, ${address}, ${at})
    on conflict (county_code, owner) do update
      set channel = excluded.channel, address = excluded.address, at = excluded.at`.execute(tx);
}

export async function deleteChoice(tx: Tx, county: string, owner: string): Promise<void> {
  await sql`delete from notice_choice where county_code = ${county} and owner = ${owner}`.execute(tx);
}

/** Consents about matters that closed, and questions that were answered, before a moment. */
export async function deleteOldChoices(tx: Tx, county: string, before: Date): Promise<void> {
  await sql`
    delete from notice_choice c using matter m
    where c.county_code = ${county} and m.county_code = c.county_code and c.owner = 'matter:' || m.id
      and m.status = 'closed' and m.closed_at < ${before}`.execute(tx);
  await sql`
    delete from notice_choice c using disclosure_question q
    where c.county_code = ${county} and q.county_code = c.county_code and c.owner = 'question:' || q.id
      and q.answered_on < ${before}::date`.execute(tx);
}

/** Whether anything was there to set right. */
export async function correctReporter(
  tx: Tx,
  county: string,
  matterId: string,
  { name, phone }: { name: string | undefined; phone: string | undefined },
): Promise<boolean> {
  const { rows } = await sql`
    update matter_reporter set name = coalesce(${name ?? null}, name), phone = coalesce(${phone ?? null}, phone)
    where county_code = ${county} and matter_id = ${matterId} returning matter_id`.execute(tx);
  return rows.length === 1;
}

export async function deleteReporter(tx: Tx, county: string, matterId: string): Promise<void> {
  await sql`delete from matter_reporter where county_code = ${county} and matter_id = ${matterId}`.execute(
    tx,
  );
}

/** Letters to one addressee, the newest first. */
export async function lettersTo(
  tx: Tx,
  county: string,
  { to, choice }: { to: string; choice: string },
  limit: number,
) {
  const { rows } = await sql<{ at: number; kind: NoticeKind; channel: Channel; status: string }>`
    select coalesce(l.done_at, l.next_at) as at, n.kind, l.channel, l.status from letter l
    join notice n on n.county_code = l.county_code and n.of_id = l.of_id and n.seq = l.seq and n.to_key = l.to_key
    where l.county_code = ${county} and (l.to_key = ${to} or l.target = ${choice})
    order by 1 desc limit ${limit}`.execute(tx);
  return rows;
}

/** What was told to somebody or an office, of what this transaction still sees. */
export async function noticesTo(tx: Tx, county: string, keys: readonly string[], limit: number) {
  const { rows } = await sql<{
    at: number;
    kind: NoticeKind;
    tail: string | null;
    word: NoticeWord;
    of_id: string;
  }>`
    select n.at, n.kind, n.tail, n.word, n.of_id from notice n
    where n.county_code = ${county} and n.to_key = any(${[...keys]})
      and (n.word <> 'matter' or exists (
        select 1 from matter m where m.county_code = n.county_code and m.id = n.of_id
          and m.data_class <> 'P3' and m.sealed_from = '{}'))
    order by n.at desc, n.of_id limit ${limit}`.execute(tx);
  return rows;
}
