-- 本人的全部: somebody with an account takes out what the house keeps about him or her, also as an advisor or a member of a room.
create policy own on advisor for select using (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);
create policy own on room_day for select using (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);

-- 注销: what only served an account goes with it. Rows of an account that opens anything are out of reach.
create function is_forgotten(the_county text, the_person uuid) returns boolean language sql stable as $$
  select exists (select 1 from person p where p.county_code = the_county and p.id = the_person
    and p.phone is null and p.password_hash is null and p.account = the_person::text)
$$;
revoke all on function is_forgotten(text, uuid) from public;
grant execute on function is_forgotten(text, uuid) to xiezhi_app;

do $$
declare t text;
begin
  foreach t in array array['saved_view', 'device'] loop
    execute format('create policy forgotten on %I for select using (
      county_code = current_setting(''app.county'', true) and is_forgotten(county_code, person_id))', t);
    execute format('create policy forget on %I for delete using (
      county_code = current_setting(''app.county'', true) and is_forgotten(county_code, person_id))', t);
  end loop;
end $$;
grant delete on device to xiezhi_app;

-- 随身的成果: which transaction changed it, so that a phone is sent what changed and nothing beside.
alter table outcome add column changed_in xid8 not null default '0';
alter table outcome alter column changed_in set default pg_current_xact_id();
grant update (changed_in) on outcome to xiezhi_app;

-- 村务公开的答复: whoever was left standing in it on purpose is read for thirty days, like those of a version.
alter table disclosure_answer add column names text[] not null default '{}';

-- What the command ledger keeps to answer again held the names of saved views; they are read anew now. And names and phones of
-- those invited: the migration before took none of them away, since the owner is held by the policies too; for this they are lifted.
alter table command no force row level security;
delete from command where answer ?& array['viewId', 'name', 'address']
  or answer ?& array['id', 'personId', 'expires', 'name', 'phone'] or answer ? 'invited';
alter table command force row level security;
