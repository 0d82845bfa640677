-- 协商: topics and their steps. What concerns everybody is seen by everybody once it is announced; no person is named in it.

create table consultation (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  title       text not null,
  status      text not null,
  proposed_on date not null,
  -- From the answer on whether it is taken up.
  announced   boolean not null,
  -- Whoever proposed it reads what became of it.
  proposer    uuid not null,
  -- The Party committee and government it was referred to.
  receiver    text collate "C",
  -- The topic as its steps leave it (domain/consultation/consultation.ts).
  state       jsonb not null,
  steps       integer not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index consultation_of_place on consultation (county_code, place_code, proposed_on desc, id desc);
create index consultation_newest on consultation (county_code, proposed_on desc, id desc);

-- Only added to.
create table consultation_step (
  county_code     text not null,
  consultation_id uuid not null,
  seq             integer not null,
  at              timestamptz not null,
  office_id       uuid not null,
  kind            text not null,
  body            jsonb not null,
  primary key (county_code, consultation_id, seq),
  foreign key (county_code, consultation_id) references consultation (county_code, id)
);

alter table consultation enable row level security;
alter table consultation force row level security;
alter table consultation_step enable row level security;
alter table consultation_step force row level security;

create policy archive on consultation for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'archive'
);
create policy archive on consultation_step for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'archive'
);

-- Announced: everybody. Before: those above and those inside the place.
create policy see on consultation for select using (
  county_code = current_setting('app.county', true)
  and (announced
    or proposer::text = current_setting('app.person', true)
    or current_setting('app.duty', true) = 'clock'
    or (place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
    or starts_with(current_setting('app.scope', true), place_code))
);
create policy propose on consultation for insert with check (county_code = current_setting('app.county', true));
-- The place itself, and whoever answers a reference.
create policy go_on on consultation for update
  using (county_code = current_setting('app.county', true)
    and (place_code = current_setting('app.scope', true) or receiver = current_setting('app.scope', true)
      or announced or current_setting('app.duty', true) = 'clock'))
  with check (county_code = current_setting('app.county', true));

create policy see on consultation_step for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from consultation c
    where c.county_code = consultation_step.county_code and c.id = consultation_step.consultation_id)
);
create policy add on consultation_step for insert with check (county_code = current_setting('app.county', true));

grant select, insert, update (title, status, announced, receiver, state, steps, place_code) on consultation to xiezhi_app;
grant select, insert on consultation_step to xiezhi_app;
