-- 四议两公开 · 一事一议筹资筹劳: each one row, which is the fold of its steps; steps are only added to. No person is named in either.

create table procedure (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  title       text not null,
  status      text not null,
  began_on    date not null,
  -- Nothing is done about it any more.
  is_over     boolean not null,
  -- What its steps make.
  state       jsonb not null,
  steps       integer not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index procedure_of_place on procedure (county_code, place_code, began_on desc, id desc);

create table procedure_step (
  county_code text not null,
  of_id       uuid not null,
  seq         integer not null,
  act         text not null,
  at          timestamptz not null,
  office_id   uuid not null,
  body        jsonb not null,
  primary key (county_code, of_id, seq),
  foreign key (county_code, of_id) references procedure (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);

create table levy (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  title       text not null,
  status      text not null,
  began_on    date not null,
  -- Nothing is done about it any more.
  is_over     boolean not null,
  -- What its steps make.
  state       jsonb not null,
  steps       integer not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index levy_of_place on levy (county_code, place_code, began_on desc, id desc);

create table levy_step (
  county_code text not null,
  of_id       uuid not null,
  seq         integer not null,
  act         text not null,
  at          timestamptz not null,
  office_id   uuid not null,
  body        jsonb not null,
  primary key (county_code, of_id, seq),
  foreign key (county_code, of_id) references levy (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);

do $$
declare t text;
begin
  foreach t in array array['procedure', 'procedure_step', 'levy', 'levy_step'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;

  -- The village itself, and those above in whose range it lies.
  foreach t in array array['procedure', 'levy'] loop
    execute format('create policy near on %I using (
      county_code = current_setting(''app.county'', true)
      and (current_setting(''app.duty'', true) = ''clock''
        or (place_code >= current_setting(''app.scope'', true) and place_code < current_setting(''app.scope_end'', true))))', t);
  end loop;
end $$;

create policy near on procedure_step using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from procedure p where p.county_code = procedure_step.county_code and p.id = procedure_step.of_id)
);
create policy near on levy_step using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from levy l where l.county_code = levy_step.county_code and l.id = levy_step.of_id)
);

grant select, insert, update (place_code, title, status, is_over, state, steps) on procedure, levy to xiezhi_app;
grant select, insert on procedure_step, levy_step to xiezhi_app;
