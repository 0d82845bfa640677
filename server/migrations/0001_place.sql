-- 区域: places with their validity, the county's settings, and the calendar of working days.
-- A place's code is its path (611025 → 611025001 → …), so that "inside" is a range of text in ASCII order.

create table place (
  county_code text not null,
  code        text collate "C" not null,
  name        text not null,
  level       text not null check (level in ('county', 'town', 'village', 'group', 'area')),
  parent_code text collate "C",
  initials    text not null,
  demo        boolean not null default false,
  valid_from  date not null,
  valid_to    date,
  replaced_by text collate "C",
  primary key (county_code, code),
  foreign key (county_code, parent_code) references place (county_code, code)
);
create index place_parent on place (county_code, parent_code, code);

create table setting (
  county_code text not null,
  word        text not null,
  version     integer not null,
  body        jsonb not null,
  since       timestamptz not null,
  primary key (county_code, word, version)
);

alter table place enable row level security;
alter table place force row level security;
create policy county on place using (county_code = current_setting('app.county', true));

alter table setting enable row level security;
alter table setting force row level security;
create policy county on setting using (county_code = current_setting('app.county', true));

grant select, insert, update on place to xiezhi_app;
grant select, insert on setting to xiezhi_app;
