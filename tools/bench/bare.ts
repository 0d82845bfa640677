/** 上限: the tables and statements of the least server that can do the work at all: no rights, no steps, no idempotency. */

/** Filled from the county's matters, with the indexes each statement asks for. */
export const BARE_TABLES = `
  create schema bare;
  create table bare.matter as
    select county_code, id, no, place_code, left(place_code, 9) as town, left(place_code, 12) as village, title, text,
      category, status, reporter_person, reported_at, holder_key, clock_due
    from matter;
  alter table bare.matter add primary key (id);
  create unique index on bare.matter (no);
  create index on bare.matter (village, reported_at desc) where status <> 'closed';
  create index on bare.matter (reported_at desc);
  create table bare.remark (matter uuid not null, at timestamptz not null, office uuid, words text not null);
  create index on bare.remark (matter);
  create table bare.result as
    select p.id, p.no, p.title, p.category, p.place_code, p.published_at, v.text, v.result
    from publication p join publication_version v on v.publication_id = p.id;
  alter table bare.result add primary key (id);
  grant usage on schema bare to xiezhi;
  grant select, insert, update on all tables in schema bare to xiezhi;`;

export const BARE: Readonly<Record<'W1' | 'W2' | 'W3' | 'W4' | 'W5' | 'W6', string>> = {
  W1: `insert into bare.matter (county_code, id, no, place_code, town, village, title, text, category, status,
         reporter_person, reported_at, holder_key)
       values ('611025', $1, $2, $3, left($3, 9), left($3, 12), $4, $5, $6, 'reported', $7, now(), $3)`,
  W2: `select id, no, title, category, place_code, status, reported_at, holder_key, clock_due from bare.matter
       where village = $1 and status <> 'closed' order by reported_at desc limit 20`,
  W3: `with moved as (update bare.matter set status = 'answered' where id = $1 returning id)
       insert into bare.remark select id, now(), $2, $3 from moved`,
  W4: `select id, no, title, category, place_code, status, reported_at, holder_key, clock_due from bare.matter
       where title like $1 or text like $1 order by reported_at desc limit 20`,
  W5: 'select id, no, title, category, place_code, published_at, text, result from bare.result where id = $1',
  W6: `select town, status, count(*)::int as n from bare.matter where reported_at >= $1 and reported_at < $2
       group by town, status`,
};
