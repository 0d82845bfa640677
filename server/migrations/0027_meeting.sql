-- 会议: one row a meeting, which is the fold of its steps; steps and the lists frozen with a notice are only added to.

create table meeting (
  county_code text not null,
  id          uuid not null,
  kind        text not null,
  place_code  text collate "C" not null,
  title       text not null,
  status      text not null,
  starts      timestamptz not null,
  -- Everything else that the steps make, without what stands in a column.
  state       jsonb not null,
  steps       integer not null,
  -- When its last step happened: none happens before it.
  last_at     timestamptz not null,
  changed_in  xid8 not null default pg_current_xact_id(),
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index meeting_place on meeting (county_code, place_code, starts desc, id);
create index meeting_kind on meeting (county_code, kind, starts);

create table meeting_step (
  county_code text not null,
  meeting_id  uuid not null,
  seq         integer not null,
  act         text not null,
  at          timestamptz not null,
  person_id   uuid not null,
  office_id   uuid not null,
  body        jsonb not null,
  primary key (county_code, meeting_id, seq),
  foreign key (county_code, meeting_id) references meeting (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);

-- Those eligible, frozen with the notice that is the step of this number.
create table meeting_list (
  county_code text not null,
  meeting_id  uuid not null,
  seq         integer not null,
  hash        text not null,
  list        jsonb not null,
  primary key (county_code, meeting_id, seq),
  foreign key (county_code, meeting_id) references meeting (county_code, id)
);

do $$
declare t text;
begin
  foreach t in array array['meeting', 'meeting_step', 'meeting_list'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;
end $$;

create policy see on meeting for select using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) = 'clock'
    or (place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true)))
);
create policy plan on meeting for insert with check (
  county_code = current_setting('app.county', true)
  and place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true)
);
create policy run on meeting for update
  using (county_code = current_setting('app.county', true)
    and (current_setting('app.duty', true) = 'clock'
      or (place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))))
  with check (county_code = current_setting('app.county', true));

create policy see on meeting_step for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from meeting m where m.county_code = meeting_step.county_code and m.id = meeting_step.meeting_id)
);
create policy add on meeting_step for insert with check (
  county_code = current_setting('app.county', true)
  and exists (select 1 from meeting m where m.county_code = meeting_step.county_code and m.id = meeting_step.meeting_id)
);

-- Names: the village or group that meets, and its supervisors.
create policy near on meeting_list for select using (
  county_code = current_setting('app.county', true)
  and length(current_setting('app.scope', true)) in (12, 14)
  and exists (select 1 from meeting m where m.county_code = meeting_list.county_code and m.id = meeting_list.meeting_id)
);
create policy add on meeting_list for insert with check (
  county_code = current_setting('app.county', true)
  and exists (select 1 from meeting m where m.county_code = meeting_list.county_code and m.id = meeting_list.meeting_id)
);

grant select, insert, update (place_code, title, status, starts, state, steps, last_at, changed_in) on meeting to xiezhi_app;
grant select, insert on meeting_step, meeting_list to xiezhi_app;
