-- 名册导出: a file of persons in office leaves only when a second person has said so.

create table export_approval (
  county_code text not null,
  export_id   uuid not null,
  approved_by uuid not null,
  approved_at timestamptz not null,
  primary key (county_code, export_id),
  foreign key (county_code, export_id) references export (county_code, id),
  foreign key (county_code, approved_by) references person (county_code, id)
);
create index export_of_persons on export (county_code, at desc) where list = 'offices';

alter table export_approval enable row level security;
alter table export_approval force row level security;

-- The security administrator sees what persons were asked for, and nothing else that anybody exports.
create policy approve on export for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'security' and list = 'offices'
);

create policy see on export_approval for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from export e where e.county_code = export_approval.county_code and e.id = export_approval.export_id)
);
-- In the own name, and never for what the same person asked for.
create policy approve on export_approval for insert with check (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'security'
  and approved_by::text = current_setting('app.person', true)
  and exists (select 1 from export e where e.county_code = export_approval.county_code and e.id = export_approval.export_id
    and e.person_id <> export_approval.approved_by)
);
create policy archive on export_approval for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'archive'
);
grant select, insert on export_approval to xiezhi_app;
