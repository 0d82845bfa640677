-- 照片后到: pictures that came in pieces from a phone, by the hash they have there, until they are part of a matter.
create table blob (
  county_code text not null,
  person_id   uuid not null,
  sha256      text not null,
  photo       text not null,
  at          timestamptz not null,
  primary key (county_code, person_id, sha256),
  foreign key (county_code, person_id) references person (county_code, id)
);
alter table blob enable row level security;
alter table blob force row level security;
create policy own on blob using (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);
create policy forget on blob using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'clock'
);
grant select, insert, delete on blob to xiezhi_app;
