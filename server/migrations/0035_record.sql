-- 公开记录: what was published, decided and drawn, sealed and put into a tree that only grows. This application adds to it and
-- changes nothing; a seal that waits leaves its table only when it has its place in the tree.

-- Waits for its place, which it has within a minute.
create table record_pending (
  county_code text not null,
  id          uuid not null,
  at          timestamptz not null,
  seal        bytea not null check (length(seal) = 32),
  primary key (county_code, id)
);

-- A leaf of the tree, in its place for ever. Nothing in it can be read without its opening.
create table record_leaf (
  county_code text not null,
  place       bigint not null check (place >= 0),
  id          uuid not null,
  seal        bytea not null check (length(seal) = 32),
  merged_at   timestamptz not null,
  primary key (county_code, place),
  unique (county_code, id)
);

-- The hash over a whole subtree of 2^level leaves; level 1 and more.
create table record_node (
  county_code text not null,
  level       smallint not null check (level > 0),
  place       bigint not null check (place >= 0),
  hash        bytea not null check (length(hash) = 32),
  primary key (county_code, level, place)
);

-- The tree as it was signed.
create table record_checkpoint (
  county_code text not null,
  size        bigint not null check (size >= 0),
  at          timestamptz not null,
  root        bytea not null check (length(root) = 32),
  -- The text and the record's own signatures (C2SP tlog-checkpoint).
  note        text not null,
  primary key (county_code, size, at)
);

-- What witnesses signed.
create table record_cosignature (
  county_code text not null,
  size        bigint not null,
  at          timestamptz not null,
  witness     text not null,
  line        text not null,
  primary key (county_code, size, at, witness),
  foreign key (county_code, size, at) references record_checkpoint (county_code, size, at)
);

-- Salt and text of a seal. Taken away when what it tells of is shown no more: then nobody can tell what was sealed.
create table record_opening (
  county_code text not null,
  id          uuid not null,
  kind        text not null,
  of_id       uuid not null,
  salt        bytea not null check (length(salt) = 16),
  text        text not null,
  -- SHA-256 of the whole text that goes with it, in hexadecimal digits.
  hash        text,
  primary key (county_code, id)
);
create index record_opening_of on record_opening (county_code, of_id);
create index record_opening_hash on record_opening (county_code, hash);

alter table record_pending enable row level security;
alter table record_pending force row level security;
alter table record_leaf enable row level security;
alter table record_leaf force row level security;
alter table record_node enable row level security;
alter table record_node force row level security;
alter table record_checkpoint enable row level security;
alter table record_checkpoint force row level security;
alter table record_cosignature enable row level security;
alter table record_cosignature force row level security;
alter table record_opening enable row level security;
alter table record_opening force row level security;

create policy county on record_leaf using (county_code = current_setting('app.county', true));
create policy county on record_node using (county_code = current_setting('app.county', true));
create policy county on record_checkpoint using (county_code = current_setting('app.county', true));
create policy county on record_cosignature using (county_code = current_setting('app.county', true));

create policy see on record_pending for select using (county_code = current_setting('app.county', true));
create policy add on record_pending for insert with check (county_code = current_setting('app.county', true));
-- Only with its place in the tree.
create policy merged on record_pending for delete using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from record_leaf l
    where l.county_code = record_pending.county_code and l.id = record_pending.id and l.seal = record_pending.seal)
);

create policy see on record_opening for select using (county_code = current_setting('app.county', true));
create policy add on record_opening for insert with check (county_code = current_setting('app.county', true));
-- Only of a result that was withdrawn.
create policy forget on record_opening for delete using (
  county_code = current_setting('app.county', true) and kind = 'result'
  and exists (select 1 from publication p
    where p.county_code = record_opening.county_code and p.id = record_opening.of_id and p.withdrawn_at is not null)
);

grant select, insert on record_leaf, record_node, record_checkpoint, record_cosignature to xiezhi_app;
grant select, insert, delete on record_pending, record_opening to xiezhi_app;
