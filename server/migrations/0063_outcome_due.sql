-- 待办: what of an outcome is owed by whom, until when, computed of its steps (domain/outcome/dues.ts), and how often that was told.

create table outcome_due (
  county_code text not null,
  outcome_id  uuid not null,
  -- What is owed, and of which task; empty of the outcome itself.
  owed        text not null,
  task_id     text not null,
  -- The key of a place, of a unit, of a committee or of the members' office.
  body        text collate "C" not null,
  -- The last day; 9999-12-31 of what has none.
  due_on      date not null,
  -- no, soon, late: each is told once.
  told        text not null,
  -- From which day on the next of them is told; null after the last, and of what has no day.
  next_on     date,
  primary key (county_code, outcome_id, owed, task_id, body),
  foreign key (county_code, outcome_id) references outcome (county_code, id)
);
create index outcome_due_of_body on outcome_due (county_code, body, due_on, outcome_id);
create index outcome_due_next on outcome_due (county_code, next_on) where next_on is not null;

-- By which numbers and which calendar its days were counted: when those change, they are counted again.
alter table outcome add column reckoned text;
create index outcome_reckoned on outcome (county_code, reckoned) where status <> 'closed';

alter table outcome_due enable row level security;
alter table outcome_due force row level security;

create policy archive on outcome_due for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'archive'
);
create policy see on outcome_due for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from outcome o
    where o.county_code = outcome_due.county_code and o.id = outcome_due.outcome_id)
);
create policy owe on outcome_due for insert with check (county_code = current_setting('app.county', true));
create policy tell on outcome_due for update
  using (county_code = current_setting('app.county', true))
  with check (county_code = current_setting('app.county', true));
create policy do_it on outcome_due for delete using (county_code = current_setting('app.county', true));

grant select, insert, update (due_on, told, next_on), delete on outcome_due to xiezhi_app;
grant update (reckoned) on outcome to xiezhi_app;

-- What was told already is not told again.
create policy once on notice for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'clock' and word = 'outcome'
);
