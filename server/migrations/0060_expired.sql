-- 到期清除: what was kept long enough after a matter was closed goes: who raised it, then everything but its number.
alter table matter add column expired text check (expired in ('contact', 'content'));
create index matter_expiring on matter (county_code, closed_at)
  where closed_at is not null and expired is distinct from 'content';

-- Papers and notes can be taken away from the one matter this transaction names: another body has it, or its time is over.
drop policy erase on attachment;
create policy erase on attachment for delete using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
  and exists (select 1 from matter m where m.county_code = attachment.county_code and m.id = attachment.matter_id
    and (m.ending in ('redirected', 'handed-over') or m.expired = 'content'))
);
drop policy erase on matter_note;
create policy erase on matter_note for delete using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
  and exists (select 1 from matter m where m.county_code = matter_note.county_code and m.id = matter_note.matter_id
    and (m.ending in ('redirected', 'handed-over') or m.expired = 'content'))
);
drop policy erased on matter_note;
create policy erased on matter_note for select using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
  and exists (select 1 from matter m where m.county_code = matter_note.county_code and m.id = matter_note.matter_id
    and (m.ending in ('redirected', 'handed-over') or m.expired = 'content'))
);

-- What somebody did as whoever raised the matter names nobody any more; what was done in an office stays signed. The
-- application may change no step: it asks for this one change, of a matter whose time is over.
create function unsign_reporter(the_county text, the_matter uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if the_county is distinct from current_setting('app.county', true) or not exists (
    select 1 from matter m where m.county_code = the_county and m.id = the_matter and m.expired = 'content')
  then return; end if;
  update matter_step set person_id = null, office_id = null,
    body = jsonb_set(body, '{by}', jsonb_build_object('kind', body -> 'by' -> 'kind'))
      #- '{reporter,personId}' #- '{paper}'
  where county_code = the_county and matter_id = the_matter
    and (kind = 'reported' or body -> 'by' ->> 'kind' = 'reporter');
  delete from paper_form where county_code = the_county and matter_id = the_matter;
end $$;
revoke all on function unsign_reporter(text, uuid) from public;
grant execute on function unsign_reporter(text, uuid) to xiezhi_app;
