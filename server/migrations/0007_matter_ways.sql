-- 旁路: what happens to a matter beside its main road, whom a sealed matter must not reach, and words that can be erased.

alter table matter add column ways jsonb;
alter table matter add column ending text;
alter table matter add column merged_into uuid;
alter table matter add column split_from uuid;
-- Ids of persons, keys of places and units; empty for most.
alter table matter add column sealed_from text[] not null default '{}';
-- Units that were asked to help.
alter table matter add column assist_keys text[] not null default '{}';
-- Until when somebody above expects a reply; null when nobody does, or when its passing was recorded.
alter table matter add column supervision_due timestamptz;
alter table matter add foreign key (county_code, merged_into) references matter (county_code, id);
alter table matter add foreign key (county_code, split_from) references matter (county_code, id);
create index matter_along on matter (county_code, merged_into) where merged_into is not null;
create index matter_parts on matter (county_code, split_from) where split_from is not null;
create index matter_assisted on matter (county_code, id) where assist_keys <> '{}' and status in ('reported', 'accepted');
create index matter_supervised on matter (county_code, supervision_due) where supervision_due is not null;

-- What people wrote, apart from what happened: it can be erased and nothing else.
alter table matter_step add column words jsonb;
create policy erase on matter_step for update
  using (county_code = current_setting('app.county', true)
    and exists (select 1 from matter m where m.county_code = matter_step.county_code and m.id = matter_step.matter_id))
  with check (county_code = current_setting('app.county', true) and words is null);
grant update (words) on matter_step to xiezhi_app;
create policy erase on matter_reporter for delete using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.matter', true)
);
grant delete on matter_reporter to xiezhi_app;

-- 回避: whom the person of this transaction is close to: its own id, what its offices act for, and declared relations. Asked for
-- sealed matters only.
create function close_keys() returns text[]
  language plpgsql
  as $$
  declare
    county text := current_setting('app.county', true);
    self uuid := nullif(current_setting('app.person', true), '')::uuid;
  begin
    if self is null then return '{}'; end if;
    return array(
      select self::text
      union
      select coalesce(unit_code, place_code) from office
      where county_code = county and person_id = self and (valid_to is null or valid_to >= current_date)
      union
      select relative::text from relatives_of(county, self) as relative
    );
  end $$;
revoke execute on function close_keys() from public;
grant execute on function close_keys() to xiezhi_app;

drop policy see on matter;
create policy see on matter for select using (
  county_code = current_setting('app.county', true)
  and (
    (data_class <> 'P3'
      and place_code >= current_setting('app.scope', true)
      and place_code < current_setting('app.scope_end', true))
    or (data_class <> 'P3' and reporter_person::text = current_setting('app.person', true))
    or ((holder_key = current_setting('app.holder', true)
        or offer_key = current_setting('app.holder', true)
        or current_setting('app.holder', true) = any (assist_keys))
      and (sealed_from = '{}' or not sealed_from && close_keys()))
    or id::text = current_setting('app.matter', true)
    or (data_class <> 'P3' and no = current_setting('app.number', true))
    or current_setting('app.duty', true) = 'clock'
  )
);

-- The record of acts on a sealed matter is kept from whom the matter is kept from.
alter table audit add column sealed_from text[] not null
  default coalesce(string_to_array(nullif(current_setting('app.sealed', true), ''), ','), '{}');
drop policy read on audit;
create policy read on audit for select using (
  county_code = current_setting('app.county', true)
  and current_setting('app.duty', true) = 'audit'
  and (sealed_from = '{}' or not sealed_from && close_keys())
);

-- 调阅: who opened personal data or a sealed text, and what for. Without a line here nothing is shown.
create table matter_access (
  county_code text not null,
  matter_id   uuid not null,
  at          timestamptz not null,
  id          uuid not null,
  person_id   uuid not null,
  office_id   uuid not null,
  what        text not null check (what in ('text', 'reporter')),
  purpose     text not null,
  primary key (county_code, matter_id, at, id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);
create index matter_access_by on matter_access (county_code, person_id, at desc);
alter table matter_access enable row level security;
alter table matter_access force row level security;
create policy record on matter_access for insert with check (county_code = current_setting('app.county', true));
create policy see on matter_access for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from matter m where m.county_code = matter_access.county_code and m.id = matter_access.matter_id)
);
grant select, insert on matter_access to xiezhi_app;
