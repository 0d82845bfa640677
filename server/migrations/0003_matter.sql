-- 事项: the current row of each matter, its steps (append-only), its reporter apart from it, and its follow code.

create table matter (
  county_code       text not null,
  id                uuid not null,
  no                text not null,
  place_code        text collate "C" not null,
  title             text not null,
  text              text not null,
  category          text not null,
  level             text not null,
  emergency         boolean not null,
  data_class        text not null,
  reporter_kind     text not null,
  reporter_person   uuid,
  reported_at       timestamptz not null,
  status            text not null,
  holder_level      text not null,
  holder_place      text collate "C" not null,
  holder_unit       text,
  -- The unit's code, or the place's: one text for whoever owns it, and one for whoever is offered it.
  holder_key        text collate "C" not null,
  held_since        timestamptz not null,
  tried_at          timestamptz,
  offer             jsonb,
  offer_key         text collate "C",
  returned_by       text[] not null,
  sent_back         boolean not null,
  answer            text,
  satisfaction      text,
  closed_at         timestamptz,
  clock_purpose     text,
  clock_since       timestamptz,
  clock_yellow      timestamptz,
  clock_due         timestamptz,
  clock_provisional boolean,
  clock_colour      text,
  photos            text[] not null,
  steps             integer not null,
  primary key (county_code, id),
  unique (county_code, no),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index matter_in_place on matter (county_code, place_code, reported_at desc, id desc);
create index matter_newest on matter (county_code, reported_at desc, id desc);
create index matter_by_status on matter (county_code, status, reported_at desc, id desc);
create index matter_held on matter (county_code, holder_key, clock_due) where status <> 'closed';
create index matter_offered on matter (county_code, offer_key, clock_due) where offer_key is not null;
create index matter_raised on matter (county_code, reporter_person, reported_at desc) where reporter_person is not null;
create index matter_turning on matter (county_code, clock_yellow, clock_due) where clock_purpose is not null;

create table matter_step (
  county_code text not null,
  matter_id   uuid not null,
  seq         integer not null,
  kind        text not null,
  at          timestamptz not null,
  person_id   uuid,
  office_id   uuid,
  -- The step as the rule decided it.
  body        jsonb not null,
  primary key (county_code, matter_id, seq),
  foreign key (county_code, matter_id) references matter (county_code, id)
);

create table matter_reporter (
  county_code text not null,
  matter_id   uuid not null,
  name        text,
  phone       text,
  primary key (county_code, matter_id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);

create table follow_code (
  county_code text not null,
  code_hash   bytea not null,
  matter_id   uuid not null,
  primary key (county_code, code_hash),
  unique (county_code, matter_id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);

alter table matter enable row level security;
alter table matter force row level security;
alter table matter_step enable row level security;
alter table matter_step force row level security;
alter table matter_reporter enable row level security;
alter table matter_reporter force row level security;
alter table follow_code enable row level security;
alter table follow_code force row level security;

-- app.scope: the place of a reading post; app.person: who raised it; app.holder: whoever the office acts for; app.matter: the one matter whose code
-- was shown, or which this transaction was already allowed to see; app.number: the number on somebody's slip; app.duty: the clock's own sweep.
create policy see on matter for select using (
  county_code = current_setting('app.county', true)
  and (
    (data_class <> 'P3'
      and place_code >= current_setting('app.scope', true)
      and place_code < current_setting('app.scope_end', true))
    or (data_class <> 'P3' and reporter_person::text = current_setting('app.person', true))
    or holder_key = current_setting('app.holder', true)
    or offer_key = current_setting('app.holder', true)
    or id::text = current_setting('app.matter', true)
    or (data_class <> 'P3' and no = current_setting('app.number', true))
    or current_setting('app.duty', true) = 'clock'
  )
);
create policy raise on matter for insert with check (county_code = current_setting('app.county', true));
create policy move on matter for update
  using (county_code = current_setting('app.county', true))
  with check (county_code = current_setting('app.county', true));

create policy see on matter_step for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from matter m where m.county_code = matter_step.county_code and m.id = matter_step.matter_id)
);
create policy record on matter_step for insert with check (county_code = current_setting('app.county', true));

-- Name and phone: only whoever owns the matter or is offered it, and the masker, which shows nobody what it hides.
create policy see on matter_reporter for select using (
  county_code = current_setting('app.county', true)
  and (
    current_setting('app.duty', true) = 'mask'
    or exists (
      select 1 from matter m
      where m.county_code = matter_reporter.county_code and m.id = matter_reporter.matter_id
        and (m.holder_key = current_setting('app.holder', true) or m.offer_key = current_setting('app.holder', true))
    )
  )
);
create policy record on matter_reporter for insert with check (county_code = current_setting('app.county', true));

create policy county on follow_code using (county_code = current_setting('app.county', true));

grant select, insert, update on matter to xiezhi_app;
grant select, insert on matter_step, matter_reporter, follow_code to xiezhi_app;
