-- 公开: what was published and its versions. A version, once written, is never changed or taken away by this application.

create table publication (
  county_code  text not null,
  id           uuid not null,
  matter_id    uuid not null,
  no           text not null,
  -- The village (or the wider place) of the matter; never more exact.
  place_code   text collate "C" not null,
  category     text not null,
  level        text not null,
  settled_by   text not null,
  days         double precision,
  satisfaction text,
  published_at timestamptz not null,
  front_until  timestamptz not null,
  version      integer not null,
  title        text not null,
  primary key (county_code, id),
  unique (county_code, matter_id),
  foreign key (county_code, matter_id) references matter (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index publication_newest on publication (county_code, published_at desc, id desc);
create index publication_in_place on publication (county_code, place_code, published_at desc, id desc);

create table publication_version (
  county_code    text not null,
  publication_id uuid not null,
  version        integer not null,
  at             timestamptz not null,
  title          text not null,
  text           text not null,
  result         text not null,
  why            text,
  -- Passages left standing on purpose, with the reason.
  kept           jsonb not null,
  person_id      uuid not null,
  office_id      uuid not null,
  primary key (county_code, publication_id, version),
  foreign key (county_code, publication_id) references publication (county_code, id)
);

alter table publication enable row level security;
alter table publication force row level security;
alter table publication_version enable row level security;
alter table publication_version force row level security;
create policy county on publication using (county_code = current_setting('app.county', true));
create policy county on publication_version using (county_code = current_setting('app.county', true));

grant select, insert, update (version, title) on publication to xiezhi_app;
grant select, insert on publication_version to xiezhi_app;
