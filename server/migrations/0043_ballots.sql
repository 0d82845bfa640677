-- 表态条: slips that have a say on the cards of a topic once each. Which were used is known; who held one and what was said with it is not.

create table statement_ballot (
  county_code     text not null,
  consultation_id uuid not null,
  no              integer not null,
  used            boolean not null default false,
  primary key (county_code, consultation_id, no),
  foreign key (county_code, consultation_id) references consultation (county_code, id)
);

alter table statement_ballot enable row level security;
alter table statement_ballot force row level security;
create policy county on statement_ballot using (county_code = current_setting('app.county', true));
grant select, insert, update (used) on statement_ballot to xiezhi_app;

-- What is told of the cards on a public page, as it was when the page was approved: it does not move with every voice.
alter table topic_sheet add column counts jsonb not null default '{}';
alter table topic_sheet_version add column counts jsonb not null default '{}';
grant update (counts) on topic_sheet to xiezhi_app;
