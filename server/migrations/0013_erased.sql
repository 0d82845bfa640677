-- 清除: what is redirected or handed over for good keeps its number and where it went; its papers, notes and pictures go too.

-- Files to be taken away from the day on that is named, unless a matter names them then. The row is written with what erased
-- the matter, the file goes after that is on disk: whoever is killed in between finds the row again.
create table file_to_erase (
  county_code text not null,
  file        text not null,
  due         date not null,
  primary key (county_code, file)
);
create index file_to_erase_due on file_to_erase (county_code, due);
alter table file_to_erase enable row level security;
alter table file_to_erase force row level security;
create policy county on file_to_erase using (county_code = current_setting('app.county', true));
grant select, insert, update (due), delete on file_to_erase to xiezhi_app;

-- Which pictures are named is looked up among the matters that have any.
create index matter_pictured on matter (county_code, id) where photos <> '{}';

-- Papers and notes can be taken away from the one matter this transaction names, and only when another body has it.
create policy erase on attachment for delete using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
  and exists (select 1 from matter m where m.county_code = attachment.county_code and m.id = attachment.matter_id
    and m.ending in ('redirected', 'handed-over'))
);
create policy erase on matter_note for delete using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
  and exists (select 1 from matter m where m.county_code = matter_note.county_code and m.id = matter_note.matter_id
    and m.ending in ('redirected', 'handed-over'))
);
-- Whoever takes them away need not have been one of their readers.
create policy erased on matter_note for select using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
  and exists (select 1 from matter m where m.county_code = matter_note.county_code and m.id = matter_note.matter_id
    and m.ending in ('redirected', 'handed-over'))
);
grant delete on attachment, matter_note to xiezhi_app;

-- For verification: of each matter asked for, a digest of what it is found by. The words themselves are read by nobody.
create function digests_of_words(county text, matters uuid[])
returns table (matter_id uuid, digest text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
as $$
  select w.matter_id, encode(sha256(convert_to(w.words || E'\n' || (
    select string_agg(token, E'\n' order by token collate "C") from unnest(tsvector_to_array(w.tokens)) token), 'UTF8')), 'hex')
  from matter_words w
  where w.county_code = county and county = current_setting('app.county', true) and w.matter_id = any (matters)
$$;
revoke execute on function digests_of_words from public;
grant execute on function digests_of_words to xiezhi_app;

-- What older versions left. The owner is held by the policies too; for this they are lifted.
alter table matter no force row level security;
alter table matter_step no force row level security;
alter table matter_words no force row level security;
alter table attachment no force row level security;
alter table matter_note no force row level security;
alter table file_to_erase no force row level security;

insert into file_to_erase (county_code, file, due)
select a.county_code, a.file, current_date from attachment a
join matter m on m.county_code = a.county_code and m.id = a.matter_id and m.ending in ('redirected', 'handed-over')
union
select s.county_code, photo, current_date from matter_step s
join matter m on m.county_code = s.county_code and m.id = s.matter_id and m.ending in ('redirected', 'handed-over')
cross join lateral jsonb_array_elements_text(s.body -> 'photos') photo
where s.kind = 'reported';

delete from attachment a using matter m
where m.county_code = a.county_code and m.id = a.matter_id and m.ending in ('redirected', 'handed-over');
delete from matter_note n using matter m
where m.county_code = n.county_code and m.id = n.matter_id and m.ending in ('redirected', 'handed-over');

-- A sensitive text, and one that was erased, is in no index; its number and its place are.
delete from matter_words w using matter m
where m.county_code = w.county_code and m.id = w.matter_id
  and (m.data_class = 'P3' or m.ending in ('redirected', 'handed-over'));
insert into matter_words (county_code, matter_id, place_code, reported_at, words, tokens)
select m.county_code, m.id, m.place_code, m.reported_at,
  case when m.data_class = 'P3' then '' else ' ' end,
  array_to_tsvector(array(
    select '@' || left(m.place_code, d) from unnest(array[9, 12, 14, 16]) d where d <= length(m.place_code)
    union
    select '#' || substr(lower(replace(m.no, '-', '')), i) from unnest(array[1, 5, 9]) i))
from matter m where m.data_class = 'P3' or m.ending in ('redirected', 'handed-over');

alter table matter force row level security;
alter table matter_step force row level security;
alter table matter_words force row level security;
alter table attachment force row level security;
alter table matter_note force row level security;
alter table file_to_erase force row level security;
