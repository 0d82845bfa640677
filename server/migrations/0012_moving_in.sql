-- 搬入: units and boundaries come from files too, an appointment by file is a step like one by hand, and whoever else may bring
-- files in may confirm, take back or discard one: who did is kept.

alter table intake drop constraint intake_kind_check;
alter table intake add constraint intake_kind_check
  check (kind in ('place', 'unit', 'person', 'boundary', 'matter'));
alter table intake drop constraint intake_status_check;
alter table intake add constraint intake_status_check
  check (status in ('previewed', 'confirmed', 'undone', 'discarded'));
alter table intake
  add column confirmed_by uuid,
  add column undone_by uuid,
  add column discarded_at timestamptz,
  add column discarded_by uuid,
  -- When its rows were forgotten; null while they are kept.
  add column forgotten_at timestamptz,
  add foreign key (county_code, confirmed_by) references person (county_code, id),
  add foreign key (county_code, undone_by) references person (county_code, id),
  add foreign key (county_code, discarded_by) references person (county_code, id);

-- Somebody else's rows are read by the duty that the server takes for it, with a line in the audit.
drop policy own on intake_row;
create policy own on intake_row using (
  county_code = current_setting('app.county', true)
  and (
    current_setting('app.duty', true) in ('clock', 'intake')
    or exists (
      select 1 from intake i
      where i.county_code = intake_row.county_code and i.id = intake_row.intake_id
        and i.person_id::text = current_setting('app.person', true)
    )
  )
);

-- Together with an office that a file made goes the step that says so; any other step about it stands in the way.
create or replace function take_back_persons(the_county text, the_intake uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from office_step s where s.county_code = the_county and s.kind = 'appointed'
    and s.body ->> 'intake' = the_intake::text and s.subject_office_id in (
      select (r.made ->> 'newOffice')::uuid from intake_row r
      where r.county_code = the_county and r.intake_id = the_intake and r.made ->> 'newOffice' is not null);
  delete from office o where o.county_code = the_county and o.id in (
    select (r.made ->> 'newOffice')::uuid from intake_row r
    where r.county_code = the_county and r.intake_id = the_intake and r.made ->> 'newOffice' is not null);
  delete from person p where p.county_code = the_county and p.password_hash is null and p.id in (
    select (r.made ->> 'newPerson')::uuid from intake_row r
    where r.county_code = the_county and r.intake_id = the_intake and r.made ->> 'newPerson' is not null);
$$;

create function take_back_units(the_county text, the_intake uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from unit_step s where s.county_code = the_county and s.kind = 'opened'
    and s.body ->> 'intake' = the_intake::text and s.unit_code in (
      select r.made ->> 'newUnit' from intake_row r
      where r.county_code = the_county and r.intake_id = the_intake and r.made ->> 'newUnit' is not null);
  delete from unit u where u.county_code = the_county and u.code in (
    select r.made ->> 'newUnit' from intake_row r
    where r.county_code = the_county and r.intake_id = the_intake and r.made ->> 'newUnit' is not null);
$$;
revoke all on function take_back_units(text, uuid) from public;
grant execute on function take_back_units(text, uuid) to xiezhi_app;
