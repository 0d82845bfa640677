-- 查找与数字: what makes a million matters quick to find and to count.

-- btree_gin comes with PostgreSQL's own contrib and is trusted: the owner of the database may add it. With it a full-text
-- index begins with the county like every other.
create extension if not exists btree_gin;

-- The town and village of a matter, so that "here, newest first" is one range of an index.
alter table matter
  add column town_code text collate "C" not null generated always as (left(place_code, 9)) stored,
  add column village_code text collate "C" not null generated always as (left(place_code, 12)) stored;

-- What is open is a small part of everything, and most of what is asked for.
create index matter_in_town on matter (county_code, town_code, reported_at desc, id desc);
create index matter_in_village on matter (county_code, village_code, reported_at desc, id desc);
create index matter_open on matter (county_code, reported_at desc, id desc) where status <> 'closed';
create index matter_open_in_town on matter (county_code, town_code, reported_at desc, id desc) where status <> 'closed';
create index matter_open_in_village on matter (county_code, village_code, reported_at desc, id desc)
  where status <> 'closed';
create index matter_due on matter (county_code, clock_due, id) where clock_due is not null;
drop index matter_by_status;

-- 检索: the folded words of a matter, and the tokens by which it is found: pairs of characters, the codes of its place and of
-- the places above it (@611025001), its number (#xz26…). Written once, with the matter; apart from it, so that a step does
-- not write them again. The application may add a row and read none: it asks find_matters.
create table matter_words (
  county_code text not null,
  matter_id   uuid not null,
  place_code  text collate "C" not null,
  reported_at timestamptz not null,
  words       text not null,
  tokens      tsvector not null,
  primary key (county_code, matter_id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);
create index matter_words_newest on matter_words (county_code, reported_at desc, matter_id desc);
create index matter_words_tokens on matter_words using gin (county_code, tokens) with (gin_pending_list_limit = 512);
alter table matter_words alter column tokens set statistics 1000;

alter table matter_words enable row level security;
alter table matter_words force row level security;
create policy write on matter_words for insert with check (county_code = current_setting('app.county', true));
-- The owner's own function is not held by the policy, because a full-text index is not used behind one.
create policy find on matter_words for select to current_user using (true);
-- When what people wrote is erased, it is found no more.
create policy erase on matter_words for delete using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
);
create policy erased on matter_words for select using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
);
grant insert, delete, select (county_code, matter_id) on matter_words to xiezhi_app;

-- The newest matters of the county that contain every part, before a moment. Ids only: whoever asks joins them to the
-- matters under the policies of those, so that a sealed one is neither shown nor counted.
create function find_matters(county text, asked tsquery, parts text[], place_from text, place_before text,
  before_at timestamptz, before_id uuid, most integer)
returns table (matter_id uuid, reported_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
-- Planned for its own words each time: a rare one is looked up, a common one is met on the way from the newest.
set plan_cache_mode = force_custom_plan rows 100
as $$
begin
  return query
    select w.matter_id, w.reported_at from matter_words w
    where w.county_code = county and county = current_setting('app.county', true)
      and w.tokens @@ asked
      -- A case, because the planner would count what is surely so twice, and think that nothing is left.
      and case when parts = '{}' then true else w.words like all (parts) end
      and case when length(place_from) <= 12 then true
          else w.place_code >= place_from and w.place_code < place_before end
      and (w.reported_at, w.matter_id) < (before_at, before_id)
    order by w.reported_at desc, w.matter_id desc limit most;
end $$;
revoke execute on function find_matters from public;
grant execute on function find_matters to xiezhi_app;

-- 数字: how many matters of a month are in each state, for the county, each town and each village. Whoever writes a matter
-- appends what changed; a sweep adds it up, so that two writers never wait for one row. Sealed matters count nowhere.
create table figure (
  county_code text not null,
  month       date not null,
  place_code  text collate "C" not null,
  -- What is counted and its value: status:closed, domain:flood.
  mark        text collate "C" not null,
  n           integer not null,
  primary key (county_code, month, place_code, mark)
);

create table figure_change (
  county_code text not null,
  id          uuid not null,
  month       date not null,
  place_code  text collate "C" not null,
  gone        text[] not null,
  come        text[] not null,
  primary key (county_code, id)
);

alter table figure enable row level security;
alter table figure force row level security;
alter table figure_change enable row level security;
alter table figure_change force row level security;
create policy see on figure for select using (
  county_code = current_setting('app.county', true)
  and ((place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
    or current_setting('app.duty', true) = 'count')
);
create policy count on figure using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'count'
);
create policy see on figure_change for select using (
  county_code = current_setting('app.county', true)
  and ((place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
    or current_setting('app.duty', true) = 'count')
);
create policy tell on figure_change for insert with check (county_code = current_setting('app.county', true));
create policy count on figure_change for delete using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'count'
);
grant select, insert, update (n), delete on figure to xiezhi_app;
grant select, insert, delete on figure_change to xiezhi_app;

-- 常用视图: a list's conditions under a name, for one person.
create table saved_view (
  county_code text not null,
  id          uuid not null,
  person_id   uuid not null,
  name        text not null,
  address     text not null,
  since       timestamptz not null,
  primary key (county_code, id),
  unique (county_code, person_id, name),
  foreign key (county_code, person_id) references person (county_code, id)
);
alter table saved_view enable row level security;
alter table saved_view force row level security;
create policy own on saved_view using (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);
grant select, insert, delete on saved_view to xiezhi_app;

-- What is there already becomes findable and is counted. The owner is held by the policies too; for this they are lifted.
alter table matter no force row level security;
alter table matter_words no force row level security;
alter table figure no force row level security;

insert into matter_words (county_code, matter_id, place_code, reported_at, words, tokens)
select m.county_code, m.id, m.place_code, m.reported_at, t.words, array_to_tsvector(array(
    select substr(t.words || ' ', i, 2) from generate_series(1, length(t.words)) i where substr(t.words, i, 1) <> ' '
    union
    select '@' || left(m.place_code, d) from unnest(array[9, 12, 14, 16]) d where d <= length(m.place_code)
    union
    select '#' || substr(lower(replace(m.no, '-', '')), i) from unnest(array[1, 5, 9]) i))
from matter m, lateral (
  select lower(regexp_replace(translate(m.title || ' ' || m.text,
    'ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ０１２３４５６７８９，．！？：；（）',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,.!?:;()'), '\s', ' ', 'g')) as words
) t;

insert into figure (county_code, month, place_code, mark, n)
select m.county_code, date_trunc('month', m.reported_at at time zone 'Asia/Shanghai')::date, left(m.place_code, d), mark, count(*)
from matter m cross join unnest(array[6, 9, 12]) d cross join lateral unnest(array_remove(array[
    'status:' || m.status,
    'domain:' || split_part(m.category, '.', 1),
    case when m.clock_purpose <> 'confirm' and m.clock_colour <> 'green' then 'colour:' || m.clock_colour end,
    case when m.status = 'closed' then 'rated:' || m.satisfaction end,
    case when m.status = 'closed' then 'tenths:' || round(extract(epoch from m.closed_at - m.reported_at) / 8640)::int end
  ], null)) mark
where m.data_class <> 'P3' and m.sealed_from = '{}' and d <= length(m.place_code)
group by 1, 2, 3, 4;

alter table matter force row level security;
alter table matter_words force row level security;
alter table figure force row level security;
