-- 要求增加公开: what residents or their representatives demanded that a village publishes too. Counts of signatures, no names.

create table disclosure_demand (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  title       text not null,
  -- Who signed: villagers or representatives; how many, of how many.
  proposer    text not null,
  signed      integer not null,
  of_all      integer not null,
  since       date not null,
  office_id   uuid not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  foreign key (county_code, office_id) references office (county_code, id)
);
create index disclosure_demand_of_place on disclosure_demand (county_code, place_code, since);

alter table disclosure_demand enable row level security;
alter table disclosure_demand force row level security;
create policy archive on disclosure_demand for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'archive'
);
create policy near on disclosure_demand using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) = 'clock'
    or (place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true)))
);
grant select, insert, update (place_code) on disclosure_demand to xiezhi_app;
