/** All SQL about campaigns: what was asked, what each town said, who refused, and the counts of their points. */
import { sql } from 'kysely';
import type { Day } from '../../domain/kernel/day.ts';
import { levelOf, type PlaceCode, rangeOf } from '../../domain/place/code.ts';
import type { Campaign, Declined, Part } from '../../domain/watch/campaign.ts';
import type { AddedKind } from '../../domain/watch/kind.ts';
import { ask, send, type Tx } from '../kit/database.ts';
import { lives } from './store.ts';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly kind: AddedKind;
  readonly asked_by: string;
  readonly purpose: string;
  readonly basis: string;
  readonly existing: string | null;
  readonly asked_on: Day;
  readonly deadline: Day;
  readonly until: Day;
  readonly ended_on: Day | null;
  readonly parts: Part[];
  readonly declined: Declined[];
}

const campaignOf = ({ asked_by, asked_on, ended_on, ...row }: Row): Campaign => ({
  ...row,
  askedBy: asked_by,
  askedOn: asked_on,
  endedOn: ended_on,
});

/** With its parts and refusals, as far as they are seen. */
const CAMPAIGN = sql`
  c.id, c.title, c.kind, c.asked_by, c.purpose, c.basis, c.existing, c.asked_on, c.deadline, c.until, c.ended_on,
  coalesce((select jsonb_agg(jsonb_build_object('placeCode', p.place_code, 'townCode', p.town_code, 'state', p.state,
      'why', p.why, 'decidedOn', p.decided_on) order by p.place_code)
    from campaign_part p where p.county_code = c.county_code and p.campaign_id = c.id), '[]') as parts,
  coalesce((select jsonb_agg(jsonb_build_object('placeCode', d.place_code, 'why', d.why, 'on', d.declined_on)
      order by d.place_code)
    from campaign_declined d where d.county_code = c.county_code and d.campaign_id = c.id), '[]') as declined`;

export async function findCampaign(tx: Tx, county: string, id: string): Promise<Campaign | undefined> {
  const { rows } = await sql<Row>`
    select ${CAMPAIGN} from campaign c where c.county_code = ${county} and c.id = ${id}`.execute(tx);
  return rows.map(campaignOf)[0];
}

/** The newest first. `now`: not over yet. */
export async function listCampaigns(
  tx: Tx,
  county: string,
  asked: {
    state: 'now' | 'ended';
    after: { day: Day; id: string } | undefined;
    today: Day;
    limit: number;
  },
): Promise<Campaign[]> {
  const over = sql`(c.ended_on is not null or c.until < ${asked.today})`;
  const { rows } = await sql<Row>`
    select ${CAMPAIGN} from campaign c
    where c.county_code = ${county} and ${asked.state === 'now' ? sql`not ${over}` : over}
      and ${asked.after === undefined ? sql`true` : sql`(c.asked_on, c.id) < (${asked.after.day}, ${asked.after.id}::uuid)`}
    order by c.asked_on desc, c.id desc limit ${asked.limit}`.execute(tx);
  return rows.map(campaignOf);
}

/** How many that are not over wait for a town's word. */
export async function countWaiting(tx: Tx, county: string, town: PlaceCode, today: Day): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from campaign c
    where c.county_code = ${county} and c.ended_on is null and c.until >= ${today}
      and exists (select 1 from campaign_part p where p.county_code = c.county_code and p.campaign_id = c.id
        and p.town_code = ${town} and p.state = 'asked')`.execute(tx);
  return rows[0]?.n ?? 0;
}

/** Every campaign that is not over and for which some town agreed. Seen with the duty to count. */
export async function openCampaigns(tx: Tx, county: string, today: Day): Promise<Campaign[]> {
  const { rows } = await sql<Row>`
    select ${CAMPAIGN} from campaign c
    where c.county_code = ${county} and c.ended_on is null and c.until >= ${today}
      and exists (select 1 from campaign_part p where p.county_code = c.county_code and p.campaign_id = c.id
        and p.state = 'approved')
    order by c.asked_on, c.id limit 1000`.execute(tx);
  return rows.map(campaignOf);
}

/** Open ones whose points lie in a place, and those that wait for the word of a town. */
export async function campaignsCarried(
  tx: Tx,
  county: string,
  { place, today }: { place: PlaceCode; today: Day },
): Promise<Campaign[]> {
  const { from, before } = rangeOf(place);
  const rows = await ask<Row>(
    tx,
    levelOf(place) === 'town'
      ? sql`
    select ${CAMPAIGN} from campaign c
    where c.county_code = ${county} and c.ended_on is null and c.until >= ${today}
      and exists (select 1 from campaign_part p where p.county_code = c.county_code and p.campaign_id = c.id
        and p.town_code = ${place} and p.state = 'asked')`
      : sql`
    select ${CAMPAIGN} from campaign c
    where c.county_code = ${county} and c.ended_on is null and c.until >= ${today}
      and exists (select 1 from watch_point w where w.county_code = c.county_code and w.campaign_id = c.id
        and w.place_code >= ${from} and w.place_code < ${before} and ${lives(today)})`,
  );
  return rows.map(campaignOf);
}

/** The last day of an open campaign that reaches a place; undefined when it does not. */
export async function openCampaignAt(
  tx: Tx,
  county: string,
  { id, place, day }: { id: string; place: PlaceCode; day: Day },
): Promise<{ until: Day } | undefined> {
  const { rows } = await sql<{ until: Day }>`
    select c.until from campaign c
    where c.county_code = ${county} and c.id = ${id} and c.ended_on is null and c.until >= ${day}
      and exists (select 1 from campaign_part p where p.county_code = c.county_code and p.campaign_id = c.id
        and p.state = 'approved' and starts_with(${place}, p.place_code))
      and not exists (select 1 from campaign_declined d where d.county_code = c.county_code and d.campaign_id = c.id
        and starts_with(${place}, d.place_code))`.execute(tx);
  return rows[0];
}

/** Whether it was added; an id that is taken adds nothing. */
export async function insertCampaign(tx: Tx, county: string, campaign: Campaign): Promise<boolean> {
  const { id, title, kind, askedBy, purpose, basis, existing, askedOn, deadline, until, parts } = campaign;
  const { rows } = await sql`
    insert into campaign (county_code, id, title, kind, asked_by, purpose, basis, existing, asked_on, deadline, until)
    select ${county}, ${id}::uuid, ${title}, ${kind}, ${askedBy}, ${purpose}, ${basis}, ${existing}::text,
      ${askedOn}::date, ${deadline}::date, ${until}::date
    on conflict (county_code, id) do nothing returning id`.execute(tx);
  if (rows.length === 0) return false;
  await sql`
    insert into campaign_part (county_code, campaign_id, place_code, town_code, asked_by, state, why, decided_on)
    select ${county}, ${id}::uuid, r."placeCode", r."townCode", ${askedBy}, r.state, r.why, r."decidedOn"
    from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
      as r("placeCode" text, "townCode" text, state text, why text, "decidedOn" date)`.execute(tx);
  return true;
}

/** Waits until nobody else decides for a town: of two campaigns, the second one sees the first. */
export async function holdTown(tx: Tx, county: string, town: PlaceCode): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended(${county} || ${town}, 18))`.execute(tx);
}

export function saveParts(tx: Tx, county: string, campaignId: string, parts: readonly Part[]): void {
  for (const { placeCode, state, why, decidedOn } of parts)
    send(
      tx,
      sql`
      update campaign_part set state = ${state}, why = ${why}, decided_on = ${decidedOn}
      where county_code = ${county} and campaign_id = ${campaignId} and place_code = ${placeCode}`,
    );
}

export function insertDeclined(tx: Tx, county: string, campaignId: string, declined: Declined): void {
  send(
    tx,
    sql`
    insert into campaign_declined (county_code, campaign_id, place_code, why, declined_on)
    values (${county}, ${campaignId}, ${declined.placeCode}, ${declined.why}, ${declined.on})`,
  );
}

/** The points of a campaign in a place are looked at no longer. */
export function retirePointsOf(
  tx: Tx,
  county: string,
  { id, place, day, why }: { id: string; place: PlaceCode; day: Day; why: string },
): void {
  const { from, before } = rangeOf(place);
  send(
    tx,
    sql`
    update watch_point set retired_on = ${day}, retired_why = ${why}, changed_in = pg_current_xact_id()
    where county_code = ${county} and campaign_id = ${id} and retired_on is null
      and place_code >= ${from} and place_code < ${before}`,
  );
}

/** Ends it; its points are proposed until the day before. Seen with the clock's duty. */
export function endNow(tx: Tx, county: string, { id, day, last }: { id: string; day: Day; last: Day }): void {
  send(tx, sql`update campaign set ended_on = ${day} where county_code = ${county} and id = ${id}`);
  send(
    tx,
    sql`update watch_point set until = ${last}, changed_in = pg_current_xact_id() where county_code = ${county} and campaign_id = ${id} and retired_on is null`,
  );
}

/** Living areas inside some places. */
export async function areasIn(
  tx: Tx,
  county: string,
  places: readonly PlaceCode[],
  day: Day,
): Promise<PlaceCode[]> {
  const { rows } = await sql<{ code: PlaceCode }>`
    select code from place
    where county_code = ${county} and level = 'area' and valid_from <= ${day} and (valid_to is null or valid_to > ${day})
      and exists (select 1 from unnest(${[...places]}::text[]) as it(part) where starts_with(code, it.part))
    order by code`.execute(tx);
  return rows.map(({ code }) => code);
}

export interface Results {
  readonly points: number;
  readonly seen: number;
  readonly told: number;
  readonly matters: number;
}

/** Points of a campaign in a place, of these looked at, with words, and that became matters. Counted with the duty to count. */
export async function resultsOf(tx: Tx, county: string, id: string, place: PlaceCode): Promise<Results> {
  const { from, before } = rangeOf(place);
  const { rows } = await sql<Results>`
    select count(*)::int as points, count(*) filter (where last_look is not null)::int as seen,
      count(*) filter (where exists (select 1 from watch_look l where l.county_code = w.county_code and l.point_id = w.id
        and l.words is not null))::int as told,
      count(*) filter (where exists (select 1 from watch_look l where l.county_code = w.county_code and l.point_id = w.id
        and l.matter_id is not null))::int as matters
    from watch_point w where w.county_code = ${county} and w.campaign_id = ${id}
      and w.place_code >= ${from} and w.place_code < ${before}`.execute(tx);
  return rows[0] ?? { points: 0, seen: 0, told: 0, matters: 0 };
}
