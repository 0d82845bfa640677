-- 区域与任职的变动: how places and offices change, invitations by one-time code, declared relations, and who set what.
-- What happened to a place, an office or a unit is a step that nobody can change; the rows beside it are how things stand.

-- Names a place had before, each with its days: a matter of 2025 shows the name of 2025.
create table place_name (
  county_code text not null,
  code        text collate "C" not null,
  name        text not null,
  valid_from  date not null,
  valid_to    date not null,
  primary key (county_code, code, valid_from),
  foreign key (county_code, code) references place (county_code, code)
);

-- Who took over from a place that is no more: one place after a merger or a move, several after a split, none after an abolition.
create table place_successor (
  county_code text not null,
  code        text collate "C" not null,
  successor   text collate "C" not null,
  since       date not null,
  primary key (county_code, code, successor),
  foreign key (county_code, code) references place (county_code, code),
  foreign key (county_code, successor) references place (county_code, code)
);
create index place_successor_of on place_successor (county_code, successor);

-- GeoJSON, WGS-84.
create table place_boundary (
  county_code text not null,
  code        text collate "C" not null,
  shape       jsonb not null,
  primary key (county_code, code),
  foreign key (county_code, code) references place (county_code, code)
);

create table place_step (
  county_code text not null,
  at          timestamptz not null,
  id          uuid not null,
  kind        text not null,
  person_id   uuid not null,
  office_id   uuid not null,
  body        jsonb not null,
  primary key (county_code, at, id)
);

-- 代班: an office beside another one, for a term.
alter table office add column stands_in_for uuid;
alter table office add foreign key (county_code, stands_in_for) references office (county_code, id);
alter table unit add column retired_on date;
create index person_by_phone on person (county_code, phone) where phone is not null;

create table office_step (
  county_code       text not null,
  at                timestamptz not null,
  id                uuid not null,
  kind              text not null,
  subject_person_id uuid not null,
  subject_office_id uuid,
  person_id         uuid not null,
  office_id         uuid not null,
  body              jsonb not null,
  primary key (county_code, at, id),
  foreign key (county_code, subject_person_id) references person (county_code, id),
  foreign key (county_code, subject_office_id) references office (county_code, id)
);
create index office_step_of on office_step (county_code, subject_person_id, at desc);

create table unit_step (
  county_code text not null,
  at          timestamptz not null,
  id          uuid not null,
  kind        text not null,
  unit_code   text not null,
  person_id   uuid not null,
  office_id   uuid not null,
  body        jsonb not null,
  primary key (county_code, at, id),
  foreign key (county_code, unit_code) references unit (county_code, code)
);

-- 邀请码: only its keyed hash is kept, and it opens one account once.
create table invitation (
  county_code text not null,
  code_hash   bytea not null,
  id          uuid not null,
  person_id   uuid not null,
  at          timestamptz not null,
  expires     timestamptz not null,
  used_at     timestamptz,
  revoked_at  timestamptz,
  by_person   uuid not null,
  by_office   uuid not null,
  primary key (county_code, code_hash),
  unique (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id)
);
create index invitation_person on invitation (county_code, person_id, at desc);

-- 利害关系申报: close relatives who also hold office, as one of them declared it.
create table relation (
  county_code   text not null,
  id            uuid not null,
  person_id     uuid not null,
  other_id      uuid not null,
  kind          text not null check (kind in ('spouse', 'parent_child', 'sibling', 'other_close')),
  declared_at   timestamptz not null,
  withdrawn_at  timestamptz,
  withdrawn_why text,
  primary key (county_code, id),
  check (person_id <> other_id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, other_id) references person (county_code, id)
);
create unique index relation_standing on relation (county_code, person_id, other_id) where withdrawn_at is null;
create index relation_other on relation (county_code, other_id);

-- Who set it, under which office, and why; the seed sets without a person.
alter table setting add column person_id uuid;
alter table setting add column office_id uuid;
alter table setting add column why text;

do $$
declare t text;
begin
  foreach t in array array['place_name', 'place_successor', 'place_boundary', 'place_step', 'office_step', 'unit_step', 'invitation'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy county on %I using (county_code = current_setting(''app.county'', true))', t);
  end loop;
end $$;

-- A relation is seen by whoever declared it, by the security office, and by the question of recusal below.
alter table relation enable row level security;
alter table relation force row level security;
create policy see on relation for select using (
  county_code = current_setting('app.county', true)
  and (
    person_id::text = current_setting('app.person', true)
    or current_setting('app.duty', true) = 'security'
    or current_setting('app.recusal', true) = 'asked'
  )
);
create policy declare_own on relation for insert with check (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);
create policy withdraw_own on relation for update
  using (county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true))
  with check (county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true));

-- 回避: the persons somebody is related to, declared by either side. It answers ids only, whoever asks, and what it sees is
-- out of sight again when it has answered.
create function relatives_of(county text, person uuid) returns setof uuid
  language plpgsql
  as $$
  begin
    perform set_config('app.recusal', 'asked', true);
    return query
      select other_id from relation where county_code = county and person_id = person and withdrawn_at is null
      union
      select person_id from relation where county_code = county and other_id = person and withdrawn_at is null;
    perform set_config('app.recusal', '', true);
  end $$;
revoke execute on function relatives_of(text, uuid) from public;
grant execute on function relatives_of(text, uuid) to xiezhi_app;

grant select, insert on place_name, place_successor, place_step, office_step, unit_step to xiezhi_app;
grant select, insert, update (shape), delete on place_boundary to xiezhi_app;
grant select, insert, update (used_at, revoked_at) on invitation to xiezhi_app;
grant select, insert, update (withdrawn_at, withdrawn_why) on relation to xiezhi_app;
