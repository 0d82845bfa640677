-- 抹除簿: of what somebody had erased, the kind and the id, and nothing else; no moment either. Each line is also written into a file
-- beside the store, so that a copy of the store put back from an earlier day is told what it must not give back.
create table erasure (
  county_code text not null,
  id          uuid not null default gen_random_uuid(),
  kind        text not null,
  of_id       text not null,
  -- It stands in the file.
  written     boolean not null default false,
  primary key (county_code, id)
);
create index erasure_unwritten on erasure (county_code) where not written;

alter table erasure enable row level security;
alter table erasure force row level security;
create policy county on erasure using (county_code = current_setting('app.county', true));
grant select, insert, update (written) on erasure to xiezhi_app;
