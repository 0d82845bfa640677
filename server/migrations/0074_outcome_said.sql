-- 验收条: slips with which those affected say whether the work is done. The round in which a slip was used last is known; who held it and
-- what was said with it is not. When the work was done again, every slip has a say again.

create table outcome_ballot (
  county_code text not null,
  outcome_id  uuid not null,
  no          integer not null,
  used_in     integer,
  primary key (county_code, outcome_id, no),
  foreign key (county_code, outcome_id) references outcome (county_code, id)
);

-- Counts of a round: what was said, and what of it is told now (domain/outcome/say.ts).
create table outcome_said (
  county_code text not null,
  outcome_id  uuid not null,
  round       integer not null,
  said        jsonb not null,
  told        jsonb,
  primary key (county_code, outcome_id, round),
  foreign key (county_code, outcome_id) references outcome (county_code, id)
);

alter table outcome_ballot enable row level security;
alter table outcome_ballot force row level security;
alter table outcome_said enable row level security;
alter table outcome_said force row level security;
create policy county on outcome_ballot using (county_code = current_setting('app.county', true));
create policy county on outcome_said using (county_code = current_setting('app.county', true));
grant select, insert, update (used_in) on outcome_ballot to xiezhi_app;
grant select, insert, update (said, told) on outcome_said to xiezhi_app;
