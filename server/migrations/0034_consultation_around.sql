-- 协商的周围: what a phone carries of topics, what was said about them in their areas, where they come from, and the plan of a year.

-- What a phone asks by: the transaction that changed a topic last.
alter table consultation add column changed_in xid8 not null default pg_current_xact_id();
grant update (changed_in) on consultation to xiezhi_app;

-- Whoever works inside the place supports a topic and says something about it, before it is reviewed too.
drop policy go_on on consultation;
create policy go_on on consultation for update
  using (county_code = current_setting('app.county', true)
    and (place_code = current_setting('app.scope', true) or receiver = current_setting('app.scope', true)
      or announced or starts_with(current_setting('app.scope', true), place_code)
      or current_setting('app.duty', true) = 'clock'))
  with check (county_code = current_setting('app.county', true));

-- 表态: how many agreed, by area and side. There is no row of one person, nor of one visit.
create table statement_tally (
  county_code     text not null,
  consultation_id uuid not null,
  card_id         uuid not null,
  place_code      text collate "C" not null,
  -- '' where nobody said which.
  side            text not null,
  agree           integer not null,
  disagree        integer not null,
  pass            integer not null,
  primary key (county_code, consultation_id, card_id, place_code, side),
  foreign key (county_code, consultation_id) references consultation (county_code, id)
);

-- Where a topic comes from, and where it is talked over: matters and meetings.
create table consultation_link (
  county_code     text not null,
  consultation_id uuid not null,
  kind            text not null check (kind in ('matter', 'meeting')),
  target          uuid not null,
  primary key (county_code, consultation_id, kind, target),
  foreign key (county_code, consultation_id) references consultation (county_code, id)
);
create index consultation_link_back on consultation_link (county_code, kind, target);

-- 年度协商计划: what a place means to talk over in a year, and until when topics are asked for; every version is kept.
create table consultation_plan (
  county_code text not null,
  place_code  text collate "C" not null,
  year        integer not null,
  version     integer not null,
  at          timestamptz not null,
  office_id   uuid not null,
  body        jsonb not null,
  primary key (county_code, place_code, year, version),
  foreign key (county_code, place_code) references place (county_code, code)
);

alter table statement_tally enable row level security;
alter table statement_tally force row level security;
alter table consultation_link enable row level security;
alter table consultation_link force row level security;
alter table consultation_plan enable row level security;
alter table consultation_plan force row level security;

create policy see on statement_tally for select using (county_code = current_setting('app.county', true));
create policy count on statement_tally for insert with check (county_code = current_setting('app.county', true));
create policy count_on on statement_tally for update using (county_code = current_setting('app.county', true));
create policy see on consultation_link for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from consultation c
    where c.county_code = consultation_link.county_code and c.id = consultation_link.consultation_id)
);
create policy add on consultation_link for insert with check (county_code = current_setting('app.county', true));
create policy county on consultation_plan using (county_code = current_setting('app.county', true));

grant select, insert, update (agree, disagree, pass) on statement_tally to xiezhi_app;
grant select, insert on consultation_link to xiezhi_app;
grant select, insert on consultation_plan to xiezhi_app;
