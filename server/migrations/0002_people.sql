-- 人与任职: persons, handling units, offices with terms, sessions; the command ledger and the audit trail.

create table unit (
  county_code text not null,
  code        text not null,
  name        text not null,
  place_code  text collate "C" not null,
  handles     text[] not null,
  primary key (county_code, code),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index unit_place on unit (county_code, place_code);

create table person (
  county_code   text not null,
  id            uuid not null,
  name          text not null,
  account       text not null,
  phone         text,
  password_hash text,
  demo_shown    boolean not null default false,
  primary key (county_code, id),
  unique (county_code, account)
);
create unique index person_phone on person (county_code, phone) where phone is not null and password_hash is not null;

create table office (
  county_code text not null,
  id          uuid not null,
  person_id   uuid not null,
  post        text not null,
  place_code  text collate "C" not null,
  unit_code   text,
  valid_from  date not null,
  valid_to    date,
  primary key (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  foreign key (county_code, unit_code) references unit (county_code, code)
);
create index office_person on office (county_code, person_id);
create index office_place on office (county_code, place_code, post);
create index office_unit on office (county_code, unit_code) where unit_code is not null;

create table session (
  county_code text not null,
  token_hash  bytea not null,
  id          uuid not null,
  person_id   uuid not null,
  office_id   uuid not null,
  client      text not null,
  since       timestamptz not null,
  last_used   timestamptz not null,
  expires     timestamptz not null,
  primary key (county_code, token_hash),
  unique (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);
create index session_person on session (county_code, person_id, last_used desc);

-- What a client asked once is answered once: the answer is kept beside the id that the client made.
create table command (
  county_code text not null,
  id          uuid not null,
  fingerprint bytea not null,
  answer      jsonb not null,
  at          timestamptz not null,
  primary key (county_code, id)
);

create table audit (
  county_code text not null,
  at          timestamptz not null,
  id          uuid not null,
  person_id   uuid,
  office_id   uuid,
  act         text not null,
  matter_id   uuid,
  primary key (county_code, at, id)
);

do $$
declare t text;
begin
  foreach t in array array['unit', 'person', 'office', 'session', 'command'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy county on %I using (county_code = current_setting(''app.county'', true))', t);
  end loop;
end $$;

-- Anyone's act is recorded; only the audit office reads the record.
alter table audit enable row level security;
alter table audit force row level security;
create policy record on audit for insert with check (county_code = current_setting('app.county', true));
create policy read on audit for select
  using (county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'audit');

grant select, insert, update on unit, person, office to xiezhi_app;
grant select, insert, update, delete on session to xiezhi_app;
grant select, insert, update (answer) on command to xiezhi_app;
grant select, insert on audit to xiezhi_app;
