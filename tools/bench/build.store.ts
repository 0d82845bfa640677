/** 建库: a county with its places and people, and so many matters over two years, made in sets. All SQL of the building. */
import pg from 'pg';
import { placeTokens } from '../../domain/matter/finding.ts';
import { DEFAULT_LIMITS } from '../../domain/matter/limits.ts';
import { openDatabase } from '../../server/kit/database.ts';
import { hashPassword } from '../../server/kit/password.ts';
import { addSetting } from '../../server/kit/settings.ts';
import { seedCalendar } from '../calendar.ts';
import { demoPlaces } from '../seed/areas.ts';
import { chanceFrom } from '../seed/chance.ts';
import { staffOf } from '../seed/people.ts';
import { countyPlaces, ZHENAN } from '../seed/places.ts';
import { insertPlaces, insertStaff } from '../seed/rows.ts';
import { BARE_TABLES } from './bare.ts';
import { isOrdinary, textOf } from './texts.ts';

export const COUNTY = '611025';
const TEXTS = 20_000;
const AT_ONCE = 1000;

/** Fills an empty, migrated store with so many matters, and the bare tables beside them. */
export async function buildCounty(
  { url, superUrl }: { url: string; superUrl: string },
  matters: number,
  say: (line: string) => void,
): Promise<void> {
  await settle(url);
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    // Every row is made whole here: foreign keys need no checking one by one.
    await client.query("set session_replication_role = replica; set work_mem = '256MB'; set jit = off");
    await putTexts(client);
    for (const { what, statement } of STATEMENTS) {
      await client.query(statement.replaceAll('$matters', String(matters)));
      say(`  ${what}`);
    }
    await client.query(BARE_TABLES);
    say('  bare tables');
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/** Places, people and settings, by the same hands as the demonstration. */
async function settle(url: string): Promise<void> {
  const real = countyPlaces(ZHENAN);
  const places = [...real, ...demoPlaces(real.filter(({ level }) => level === 'village'))];
  const database = openDatabase(url);
  const passwordHash = await hashPassword('a password for measuring');
  const at = new Date('2023-01-01');
  await database.transaction({ county: COUNTY }, async (tx) => {
    await insertPlaces(tx, COUNTY, places);
    await insertStaff(tx, COUNTY, staffOf(places), passwordHash);
    await addSetting(tx, COUNTY, { word: 'calendar', body: seedCalendar(), at });
    await addSetting(tx, COUNTY, { word: 'matter.limits', body: DEFAULT_LIMITS, at });
    await addSetting(tx, COUNTY, { word: 'demo', body: false, at });
  });
  await database.close();
}

/** Texts and places with their tokens, reckoned by the same rule as in the product. */
async function putTexts(client: pg.Client): Promise<void> {
  const chance = chanceFrom('bench');
  await client.query(`create temp table bench_text (k serial, title text, text text, category text, words text, tokens tsvector);
    create temp table bench_place (k serial, code text, tokens tsvector)`);
  const texts = Array.from({ length: TEXTS }, () => textOf(chance)).filter(isOrdinary);
  for (let i = 0; i < texts.length; i += AT_ONCE)
    await client.query(
      `insert into bench_text (title, text, category, words, tokens)
       select r.title, r.text, r.category, r.words, array_to_tsvector(r.tokens)
       from jsonb_to_recordset($1::jsonb) as r(title text, text text, category text, words text, tokens text[])`,
      [JSON.stringify(texts.slice(i, i + AT_ONCE))],
    );
  const { rows } = await client.query<{ code: string }>('select code from place order by code');
  const places = rows.map(({ code }) => ({ code, tokens: placeTokens(code) }));
  for (let i = 0; i < places.length; i += AT_ONCE)
    await client.query(
      `insert into bench_place (code, tokens) select r.code, array_to_tsvector(r.tokens)
       from jsonb_to_recordset($1::jsonb) as r(code text, tokens text[])`,
      [JSON.stringify(places.slice(i, i + AT_ONCE))],
    );
  await client.query(
    'analyze bench_text; analyze bench_place; create unique index on bench_text (k); create unique index on bench_place (k)',
  );
}

/** A matter of each number: its moment, place, text and state. One in twelve is open, mostly the newest; all at its village. */
const STATEMENTS: readonly { readonly what: string; readonly statement: string }[] = [
  {
    what: 'drawn',
    statement: `
      create temp table drawn as
      select i, r.at, t.k as text_k, p.code, t.title, t.text, t.category,
        (substr(lpad(to_hex((extract(epoch from r.at) * 1000)::bigint), 12, '0'), 1, 8) || '-'
          || substr(lpad(to_hex((extract(epoch from r.at) * 1000)::bigint), 12, '0'), 9, 4) || '-7' || substr(h, 1, 3)
          || '-8' || substr(h, 4, 3) || '-' || substr(h, 7, 12))::uuid as id,
        'XZ26-' || upper(substr(h, 19, 4)) || '-' || upper(substr(h, 23, 6)) || '-' || i as no,
        case when r.roll < 0.92 then 'closed' when r.roll < 0.98 then 'accepted' when r.roll < 0.99 then 'reported'
          else 'answered' end as status,
        left(p.code, 12) as village
      from generate_series(1, $matters) i
      cross join lateral (select md5(i::text) as h) x
      cross join lateral (
        select date_trunc('milliseconds', now() - make_interval(secs => 730.0 * 86400 * ((i * 48271::bigint % 2147483647) / 2147483647.0))) as at,
          (i * 69621::bigint % 2147483647) / 2147483647.0 as roll) r
      join bench_place p on p.k = 18 + (i * 16807::bigint % 2147483647) % (select count(*) - 17 from bench_place)
      join bench_text t on t.k = 1 + (i * 40692::bigint % 2147483399) % (select count(*) from bench_text);
      analyze drawn`,
  },
  {
    what: 'matters',
    statement: `
      insert into matter (county_code, id, no, place_code, title, text, category, level, emergency, data_class, reporter_kind,
        reported_at, status, holder_level, holder_place, holder_key, held_since, returned_by, sent_back, answer, satisfaction,
        closed_at, clock_purpose, clock_since, clock_yellow, clock_due, clock_provisional, clock_colour, photos, steps)
      select '${COUNTY}', id, no, code, title, text, category, 'village', false, 'P1', 'anonymous', at, status,
        'village', village, village, at, '{}', false,
        case when status in ('closed', 'answered') then '已经派人看过并修好，请放心。' end,
        case when status = 'closed' then (array['satisfied', 'basically_satisfied', 'not_surveyed'])[1 + i % 3] end,
        case when status = 'closed' then at + make_interval(hours => (12 + i % 400)::int) end,
        case status when 'closed' then null when 'reported' then 'sign' when 'accepted' then 'answer' else 'confirm' end,
        case when status <> 'closed' then at end,
        case when status <> 'closed' then now() + make_interval(hours => (i % 200)::int) end,
        case when status <> 'closed' then now() + make_interval(hours => (24 + i % 200)::int) end,
        case when status <> 'closed' then false end, case when status <> 'closed' then 'green' end, '{}',
        case status when 'closed' then 4 when 'answered' then 3 when 'accepted' then 2 else 1 end
      from drawn order by at`,
  },
  {
    what: 'steps',
    statement: `
      insert into matter_step (county_code, matter_id, seq, kind, at, body)
      select '${COUNTY}', id, s.seq, s.kind, at + make_interval(hours => s.seq * 3), jsonb_build_object('kind', s.kind, 'at',
          (extract(epoch from at) * 1000)::bigint + s.seq * 10800000, 'by', jsonb_build_object('kind', 'reporter'))
        || case s.kind when 'answered' then jsonb_build_object('answer', '已经派人看过并修好，请放心。')
             when 'confirmed' then jsonb_build_object('satisfaction', 'satisfied')
             when 'reported' then jsonb_build_object('matterId', id, 'no', no, 'title', title, 'text', text) else '{}' end
      from drawn, lateral (values (1, 'reported'), (2, 'accepted'), (3, 'answered'), (4, 'confirmed')) s(seq, kind)
      where s.seq <= case status when 'closed' then 4 when 'answered' then 3 when 'accepted' then 2 else 1 end
      order by at`,
  },
  {
    what: 'search words',
    statement: `
      insert into matter_stretch (county_code, from_at, n)
      select '${COUNTY}', at, row_number() over (order by at)
      from (select distinct at from (select at, row_number() over (order by at) - 1 as i from drawn) counted
        where i % 2048 = 0) begun;
      insert into matter_words (county_code, matter_id, place_code, reported_at, words, tokens)
      select '${COUNTY}', d.id, d.code, d.at, t.words, t.tokens || p.tokens
        || array_to_tsvector(array['#' || lower(replace(d.no, '-', ''))] || stretch_tokens('${COUNTY}', d.at))
      from drawn d join bench_text t on t.k = d.text_k join bench_place p on p.code = d.code order by d.at`,
  },
  {
    what: 'figures',
    statement: `
      insert into figure (county_code, month, place_code, mark, n)
      select m.county_code, date_trunc('month', m.reported_at at time zone 'Asia/Shanghai')::date, left(m.place_code, d), mark, count(*)
      from matter m cross join unnest(array[6, 9, 12]) d cross join lateral unnest(array_remove(array[
          'status:' || m.status, 'domain:' || split_part(m.category, '.', 1),
          case when m.status = 'closed' then 'rated:' || m.satisfaction end,
          case when m.status = 'closed' then 'tenths:' || round(extract(epoch from m.closed_at - m.reported_at) / 8640)::int end
        ], null)) mark
      where d <= length(m.place_code) group by 1, 2, 3, 4`,
  },
  {
    what: 'publications',
    statement: `
      insert into publication (county_code, id, matter_id, no, place_code, category, level, settled_by, days, satisfaction,
        published_at, front_until, version, title)
      select '${COUNTY}', gen_random_uuid(), id, no, village, category, 'village', 'village', 3, 'satisfied', at + interval '5 days',
        at + interval '25 days', 1, title
      from drawn where status = 'closed' and i % 20 = 0;
      insert into publication_version (county_code, publication_id, version, at, title, text, result, kept, person_id, office_id)
      select '${COUNTY}', p.id, 1, p.published_at, p.title, d.text, '已经派人看过并修好，请放心。', '[]', o.person_id, o.id
      from publication p join drawn d on d.id = p.matter_id
      join lateral (select id, person_id from office where post = 'village_cadre' and place_code = p.place_code limit 1) o on true`,
  },
];
