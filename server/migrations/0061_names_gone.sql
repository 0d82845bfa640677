-- 满三十天隐去姓名: the page that is read loses the names that were left standing on purpose; the version that was approved stays as
-- it is on record. What the page was put on record by, from then on: its SHA-256.
alter table open_sheet add column names_gone text;
alter table topic_sheet add column names_gone text;
grant update (names_gone) on open_sheet, topic_sheet to xiezhi_app;

-- Whether anything was left standing on purpose in what hung on the board: it is found by its title alone.
alter table disclosure_version add column named boolean not null default false;
alter table disclosure no force row level security;
alter table disclosure_version no force row level security;
update disclosure_version v set named = true
where exists (
  select 1 from disclosure d, jsonb_array_elements(d.state -> 'versions') hung
  where d.county_code = v.county_code and d.id = v.disclosure_id
    and (hung ->> 'no')::int = v.version and hung -> 'kept' <> '[]'::jsonb);
alter table disclosure force row level security;
alter table disclosure_version force row level security;
