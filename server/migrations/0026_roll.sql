-- 村民名册: who may take part in lawful meetings of a village. Seen by the village and its supervisors, and by nobody above.

create table roll_entry (
  county_code     text not null,
  id              uuid not null,
  place_code      text collate "C" not null,
  household       text not null,
  name            text not null,
  birth_year      integer not null check (birth_year between 1900 and 2100),
  came_of_age     boolean not null,
  heads_household boolean not null,
  represents      boolean not null,
  member          boolean,
  version         integer not null,
  -- The file it came with; null when it was entered by hand.
  intake_id       uuid,
  primary key (county_code, id),
  unique (county_code, place_code, household, name, birth_year),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index roll_entry_intake on roll_entry (county_code, intake_id) where intake_id is not null;

alter table roll_entry enable row level security;
alter table roll_entry force row level security;
create policy archive on roll_entry for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'archive');
-- A file brought in, and what goes along with its place.
create policy clock on roll_entry using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'clock');
-- The village and the committee that supervises it; a group's head freezes the group's own.
create policy near on roll_entry using (
  county_code = current_setting('app.county', true)
  and length(current_setting('app.scope', true)) in (12, 14)
  and place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true)
);
grant select, insert, delete, update (place_code, household, name, birth_year, came_of_age, heads_household, represents, member,
  version, intake_id) on roll_entry to xiezhi_app;

alter table intake drop constraint if exists intake_kind_check;
alter table intake add constraint intake_kind_check check (kind in ('place', 'unit', 'person', 'boundary', 'matter', 'roll'));
