-- 待公布: whether everybody can read what was fed back: it stands on the public page. Until then it is owed.
alter table outcome add column is_public boolean not null default false;
alter table outcome no force row level security;
alter table open_sheet no force row level security;
update outcome o set is_public = true
where o.state ? 'feedback' and exists (
  select 1 from open_sheet s
  where s.county_code = o.county_code and s.kind = 'outcome' and s.subject_id = o.id and s.sheet ? 'feedback');
alter table outcome force row level security;
alter table open_sheet force row level security;
grant update (is_public) on outcome to xiezhi_app;
