-- 公开页: what residents read of a thing, as a person approved it; a version, once written, is never changed or taken away.

create table open_sheet (
  county_code  text not null,
  -- Which word's thing it is: outcome.
  kind         text not null,
  subject_id   uuid not null,
  place_code   text collate "C" not null,
  title        text not null,
  -- Nothing is done any more with the thing as it is published.
  over         boolean not null,
  published_at timestamptz not null,
  version      integer not null,
  -- How many steps of the thing it shows.
  steps        integer not null,
  sheet        jsonb not null,
  primary key (county_code, kind, subject_id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index open_sheet_newest on open_sheet (county_code, kind, published_at desc, subject_id desc);

-- Only added to.
create table open_sheet_version (
  county_code text not null,
  kind        text not null,
  subject_id  uuid not null,
  version     integer not null,
  at          timestamptz not null,
  steps       integer not null,
  sheet       jsonb not null,
  -- Passages left standing on purpose, with the reason.
  kept        jsonb not null,
  person_id   uuid not null,
  office_id   uuid not null,
  primary key (county_code, kind, subject_id, version),
  foreign key (county_code, kind, subject_id) references open_sheet (county_code, kind, subject_id)
);

alter table open_sheet enable row level security;
alter table open_sheet force row level security;
alter table open_sheet_version enable row level security;
alter table open_sheet_version force row level security;
create policy county on open_sheet using (county_code = current_setting('app.county', true));
create policy county on open_sheet_version using (county_code = current_setting('app.county', true));

grant select, insert, update (place_code, title, over, published_at, version, steps, sheet) on open_sheet to xiezhi_app;
grant select, insert on open_sheet_version to xiezhi_app;
