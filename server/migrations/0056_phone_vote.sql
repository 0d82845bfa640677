-- 手机表决: what a seat said, only until its vote is closed or called off; then the counts stand in the meeting and the rows are gone.

create table meeting_say (
  county_code text not null,
  meeting_id  uuid not null,
  motion_id   uuid not null,
  seat        integer not null,
  stance      text not null check (stance in ('for', 'against', 'abstain')),
  primary key (county_code, meeting_id, motion_id, seat),
  foreign key (county_code, meeting_id) references meeting (county_code, id)
);
alter table meeting_say enable row level security;
alter table meeting_say force row level security;
-- No office sees these rows; they are counted and taken away.
create policy vote on meeting_say using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'vote'
);
grant select, insert, update (stance), delete on meeting_say to xiezhi_app;

-- A code finds the meeting it belongs to among those that are in session, and holds it while it is used.
create index meeting_opened on meeting (county_code) where status = 'opened';
create policy vote on meeting for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'vote' and status = 'opened'
);
create policy vote_hold on meeting for update using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'vote' and status = 'opened'
);
-- Which numbers are of one house.
create policy vote on meeting_list for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'vote'
  and exists (select 1 from meeting m where m.county_code = meeting_list.county_code and m.id = meeting_list.meeting_id)
);
