-- 成果转化: what was agreed and what became of it. No person is named in it; what was talked through by everybody is seen by everybody.

create table outcome (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  -- Where it comes from, and what: one outcome of one thing.
  source      text not null,
  source_id   uuid,
  title       text not null,
  status      text not null,
  put_on      date not null,
  -- Everybody reads it: from the start, or, of a proposal or an opinion, from the day on which its answer was told to all.
  announced   boolean not null,
  -- Whoever put it.
  proposer    uuid not null,
  -- The body that answers it, and those that do its tasks: keys of places and units.
  holders     text[] collate "C" not null,
  -- The outcome as its steps leave it (domain/outcome/outcome.ts).
  state       jsonb not null,
  steps       integer not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index outcome_newest on outcome (county_code, put_on desc, id desc);
create index outcome_of_place on outcome (county_code, place_code, put_on desc, id desc);
create unique index outcome_of_source on outcome (county_code, source, source_id) where source_id is not null;

-- Only added to.
create table outcome_step (
  county_code text not null,
  outcome_id  uuid not null,
  seq         integer not null,
  at          timestamptz not null,
  office_id   uuid not null,
  kind        text not null,
  body        jsonb not null,
  primary key (county_code, outcome_id, seq),
  foreign key (county_code, outcome_id) references outcome (county_code, id)
);

alter table outcome enable row level security;
alter table outcome force row level security;
alter table outcome_step enable row level security;
alter table outcome_step force row level security;

create policy archive on outcome for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'archive'
);
create policy archive on outcome_step for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'archive'
);

create policy see on outcome for select using (
  county_code = current_setting('app.county', true)
  and (announced
    or proposer::text = current_setting('app.person', true)
    -- The members' own office follows what they wrote.
    or current_setting('app.duty', true) in ('clock', 'members')
    or current_setting('app.holder', true) = any(holders)
    or current_setting('app.scope', true) = any(holders)
    or (place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true)))
);
create policy put on outcome for insert with check (county_code = current_setting('app.county', true));
-- Who may do what is the rules' word; the wall keeps the county.
create policy go_on on outcome for update
  using (county_code = current_setting('app.county', true))
  with check (county_code = current_setting('app.county', true));

create policy see on outcome_step for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from outcome o
    where o.county_code = outcome_step.county_code and o.id = outcome_step.outcome_id)
);
create policy add on outcome_step for insert with check (county_code = current_setting('app.county', true));

grant select, insert, update (status, announced, holders, state, steps, place_code) on outcome to xiezhi_app;
grant select, insert on outcome_step to xiezhi_app;
