-- 搬入: a file brought in by an administrator: what it was, what was decided, and row by row what becomes of it.

create table intake (
  county_code  text not null,
  id           uuid not null,
  kind         text not null check (kind in ('place', 'person', 'matter')),
  file_name    text not null,
  file_hash    text not null,
  sheet_name   text not null,
  encoding     text,
  -- The head's row, and where each known column stands.
  heads        jsonb not null,
  person_id    uuid not null,
  office_id    uuid not null,
  at           timestamptz not null,
  status       text not null check (status in ('previewed', 'confirmed', 'undone')),
  doubts       jsonb not null,
  decisions    jsonb not null,
  counts       jsonb not null,
  confirmed_at timestamptz,
  undone_at    timestamptz,
  undone_why   text,
  primary key (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);
create index intake_newest on intake (county_code, at desc, id desc);

create table intake_row (
  county_code text not null,
  intake_id   uuid not null,
  row         integer not null,
  hidden      boolean not null,
  cells       jsonb not null,
  verdict     text not null,
  reasons     jsonb not null,
  doubts      jsonb not null,
  plan        jsonb,
  -- What the confirmed row made or changed, and how it was before.
  made        jsonb,
  primary key (county_code, intake_id, row),
  foreign key (county_code, intake_id) references intake (county_code, id)
);
create index intake_row_verdict on intake_row (county_code, intake_id, verdict, row);

alter table intake enable row level security;
alter table intake force row level security;
alter table intake_row enable row level security;
alter table intake_row force row level security;

create policy county on intake using (county_code = current_setting('app.county', true));
-- Rows hold names and phones: only the one who brought the file reads them; the clock forgets them.
create policy own on intake_row using (
  county_code = current_setting('app.county', true)
  and (
    current_setting('app.duty', true) = 'clock'
    or exists (
      select 1 from intake i
      where i.county_code = intake_row.county_code and i.id = intake_row.intake_id
        and i.person_id::text = current_setting('app.person', true)
    )
  )
);

grant select, insert, update on intake to xiezhi_app;
grant select, insert, update, delete on intake_row to xiezhi_app;

-- So that taking thousands of offices away looks each reference up instead of reading every row.
create index office_stood_in on office (county_code, stands_in_for) where stands_in_for is not null;
create index office_step_office on office_step (county_code, subject_office_id) where subject_office_id is not null;
create index session_office on session (county_code, office_id);

-- 撤销: only what a row of a confirmed file made may be taken away again, and only while nothing is built on it: every
-- foreign key still holds. The application itself may delete none of this.
create function take_back_persons(the_county text, the_intake uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from office o where o.county_code = the_county and o.id in (
    select (r.made ->> 'newOffice')::uuid from intake_row r
    where r.county_code = the_county and r.intake_id = the_intake and r.made ->> 'newOffice' is not null);
  delete from person p where p.county_code = the_county and p.password_hash is null and p.id in (
    select (r.made ->> 'newPerson')::uuid from intake_row r
    where r.county_code = the_county and r.intake_id = the_intake and r.made ->> 'newPerson' is not null);
$$;
revoke all on function take_back_persons(text, uuid) from public;
grant execute on function take_back_persons(text, uuid) to xiezhi_app;

create function take_back_places(the_county text, the_intake uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from place p using intake_row r, jsonb_array_elements_text(r.made -> 'places') as made(code)
  where r.county_code = the_county and r.intake_id = the_intake
    and p.county_code = the_county and p.code = made.code;
$$;
revoke all on function take_back_places(text, uuid) from public;
grant execute on function take_back_places(text, uuid) to xiezhi_app;

-- Matters and their steps are taken away by nobody; only those that came from a file, untouched since, may go back with it.
create policy take_back on matter to current_user using (
  county_code = current_setting('app.county', true)
  and exists (
    select 1 from intake_row r
    where r.county_code = matter.county_code and r.made ->> 'matter' = matter.id::text
  )
);
create policy take_back on matter_step to current_user using (
  county_code = current_setting('app.county', true)
  and exists (
    select 1 from intake_row r
    where r.county_code = matter_step.county_code and r.made ->> 'matter' = matter_step.matter_id::text
  )
);
create index intake_row_matter on intake_row (county_code, (made ->> 'matter')) where made ->> 'matter' is not null;

create function take_back_matters(the_county text, the_intake uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare one uuid;
begin
  create temporary table taking_back on commit drop as
    select m.id from intake_row r join matter m on m.county_code = the_county and m.id = (r.made ->> 'matter')::uuid
    where r.county_code = the_county and r.intake_id = the_intake and m.steps = 2
      and exists (select 1 from matter_step s where s.county_code = m.county_code and s.matter_id = m.id
        and s.kind = 'taken-over');
  -- The words by which it was found go under the same rule as words that are erased.
  for one in select id from taking_back loop
    perform set_config('app.matter', one::text, true);
    delete from matter_words w where w.county_code = the_county and w.matter_id = one;
  end loop;
  perform set_config('app.matter', '', true);
  delete from matter_step s using taking_back t where s.county_code = the_county and s.matter_id = t.id;
  delete from matter m using taking_back t where m.county_code = the_county and m.id = t.id;
end $$;
revoke all on function take_back_matters(text, uuid) from public;
grant execute on function take_back_matters(text, uuid) to xiezhi_app;
