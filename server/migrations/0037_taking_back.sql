-- What a file brought goes back some rows at a time: whoever is taken away is looked for in every register that could name
-- him, and twenty thousand at once are more than one statement may take on a busy day. Offices first, then persons.
drop function take_back_persons(text, uuid);

-- Together with an office that a file made goes the step that says so; any other step about it stands in the way.
create function take_back_offices(the_county text, the_intake uuid, first_row integer, last_row integer) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from office_step s where s.county_code = the_county and s.kind = 'appointed'
    and s.body ->> 'intake' = the_intake::text and s.subject_office_id in (
      select (r.made ->> 'newOffice')::uuid from intake_row r
      where r.county_code = the_county and r.intake_id = the_intake and r.row between first_row and last_row);
  delete from office o where o.county_code = the_county and o.id in (
    select (r.made ->> 'newOffice')::uuid from intake_row r
    where r.county_code = the_county and r.intake_id = the_intake and r.row between first_row and last_row);
$$;
revoke all on function take_back_offices(text, uuid, integer, integer) from public;
grant execute on function take_back_offices(text, uuid, integer, integer) to xiezhi_app;

create function take_back_persons(the_county text, the_intake uuid, first_row integer, last_row integer) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from person p where p.county_code = the_county and p.password_hash is null and p.id in (
    select (r.made ->> 'newPerson')::uuid from intake_row r
    where r.county_code = the_county and r.intake_id = the_intake and r.row between first_row and last_row);
$$;
revoke all on function take_back_persons(text, uuid, integer, integer) from public;
grant execute on function take_back_persons(text, uuid, integer, integer) to xiezhi_app;
