-- 时段: a county's matters in stretches of time with some two thousand in each. A search looks into the newest of them first,
-- and into more only for a rarer word, so that it takes no longer among five years of matters than among one.
create table matter_stretch (
  county_code text not null,
  -- Reported from this moment on, until the next one begins.
  from_at     timestamptz not null,
  n           integer not null,
  primary key (county_code, from_at),
  unique (county_code, n)
);
alter table matter_stretch enable row level security;
alter table matter_stretch force row level security;
create policy see on matter_stretch for select using (county_code = current_setting('app.county', true));
create policy open on matter_stretch for insert with check (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'count'
);
grant select, insert on matter_stretch to xiezhi_app;

-- The stretch a moment lies in: 0 before the first.
create function stretch_at(county text, moment timestamptz) returns integer
language sql stable
as $$
  select coalesce((select n from public.matter_stretch where county_code = county and from_at <= moment
    order by from_at desc limit 1), 0)
$$;
-- Its tokens: ^^ and its number, ^^^ and the number of the sixteen it is one of. No text has such tokens: a pair of characters has two.
create function short_stretch(n integer) returns text language sql immutable as $$ select '^^' || n::text $$;
create function long_stretch(n integer) returns text language sql immutable as $$ select '^^^' || (n / 16)::text $$;
create function stretch_tokens(county text, moment timestamptz) returns text[]
language sql stable
as $$
  select array[public.short_stretch(n), public.long_stretch(n)] from public.stretch_at(county, moment) n
$$;

-- Opens the next stretch once the newest has so many. It begins a minute after everything there is: whoever writes a matter at
-- this moment, and does not see it yet, writes into the one before.
create function open_stretch(county text, moment timestamptz, most integer) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp
as $$
  insert into matter_stretch (county_code, from_at, n)
  select county,
    greatest(moment, (select max(w.reported_at) from matter_words w where w.county_code = county)) + interval '1 minute',
    last.n + 1
  from (
    select coalesce(max(n), 0) as n, coalesce(max(from_at), '-infinity') as from_at
    from matter_stretch where county_code = county) last
  where (
    select count(*) from (
      select 1 from matter_words w where w.county_code = county and w.reported_at >= last.from_at limit most) there) = most
  on conflict do nothing
$$;
revoke execute on function open_stretch from public;
grant execute on function open_stretch to xiezhi_app;

-- As before (0008, 0015): the newest that contain every part, ids only, for a join under the policies of matters. They are looked for
-- in the two newest stretches, then in as many times sixteen as the word seems to need; a word too rare for that in all the rest.
drop function find_matters(text, tsquery, text[], text, text, timestamptz, uuid, integer);
create function find_matters(county text, asked tsquery, parts text[], place_from text, place_before text,
  before_at timestamptz, before_id uuid, most integer)
returns table (matter_id uuid, reported_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp
-- Planned once: tokens are looked up, whichever they are.
set plan_cache_mode = force_generic_plan
rows 100
as $$
declare
  newest constant integer := 2;
  most_at_once constant integer := 8 * 16;
  below integer;
  narrowed tsquery;
  rest boolean := false;
  searched integer := 0;
  wanted integer := newest;
  had integer := 0;
  got integer;
begin
  if county is distinct from current_setting('app.county', true) then return; end if;
  -- Everything from this stretch on has been looked at.
  below := stretch_at(county, before_at) + 1;
  loop
    if below <= wanted or wanted > most_at_once then
      rest := true;
      narrowed := asked;
    elsif searched = 0 then
      select string_agg(short_stretch(n), '|')::tsquery into narrowed from generate_series(below - wanted, below - 1) n;
    else
      -- To where a sixteen begins.
      wanted := wanted + (below - wanted) % 16;
      select string_agg(long_stretch(n), '|')::tsquery into narrowed from generate_series(below - wanted, below - 1, 16) n;
    end if;
    return query
      with hit as materialized (
        select w.matter_id, w.reported_at from matter_words w
        where w.county_code = county and w.tokens @@ asked and w.tokens @@ narrowed
          and (parts = '{}' or w.words like all (parts))
          and (length(place_from) <= 12 or w.place_code >= place_from and w.place_code < place_before)
          and (w.reported_at, w.matter_id) < (before_at, before_id)
      )
      select hit.matter_id, hit.reported_at from hit order by hit.reported_at desc, hit.matter_id desc limit most - had;
    get diagnostics got = row_count;
    had := had + got;
    if had >= most or rest then return; end if;
    searched := searched + wanted;
    below := below - wanted;
    wanted := case when had = 0 then searched * 16 else ceil(1.3 * searched * (most - had) / had) end;
    select s.from_at, '00000000-0000-0000-0000-000000000000' into before_at, before_id
    from matter_stretch s where s.county_code = county and s.n = below;
  end loop;
end $$;
revoke execute on function find_matters from public;
grant execute on function find_matters to xiezhi_app;

-- For verification (0013): the tokens of the right stretch are left out, wrong ones are not.
create or replace function digests_of_words(county text, matters uuid[])
returns table (matter_id uuid, digest text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select w.matter_id, encode(sha256(convert_to(w.words || E'\n' || (
    select string_agg(token, E'\n' order by token collate "C") from unnest(tsvector_to_array(w.tokens)) token
    where token <> all (right_ones.tokens)), 'UTF8')), 'hex')
  -- Looked up once for each matter, not for each of its tokens.
  from matter_words w cross join lateral (select stretch_tokens(county, w.reported_at) as tokens offset 0) right_ones
  where w.county_code = county and county = current_setting('app.county', true) and w.matter_id = any (matters)
$$;

-- What is there already, in stretches of 2,048. The owner is held by the policies too; for this they are lifted.
alter table matter_words no force row level security;
alter table matter_stretch no force row level security;
insert into matter_stretch (county_code, from_at, n)
select county_code, from_at, row_number() over (partition by county_code order by from_at)
from (
  select distinct county_code, reported_at as from_at
  from (
    select county_code, reported_at, row_number() over (partition by county_code order by reported_at) - 1 as i
    from matter_words) counted
  where i % 2048 = 0) begun;
drop index matter_words_tokens;
update matter_words set tokens = tokens || array_to_tsvector(stretch_tokens(county_code, reported_at));
set local maintenance_work_mem = '256MB';
create index matter_words_tokens on matter_words using gin (tokens) with (gin_pending_list_limit = 512);
alter table matter_words force row level security;
alter table matter_stretch force row level security;
