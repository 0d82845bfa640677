-- 村务公开: one item of one period of a village, the fold of its steps; what was published of it, apart, for everybody and never changed;
-- what residents asked of it, without a name, until it is answered.

create table disclosure (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  title       text not null,
  status      text not null,
  began_on    date not null,
  -- Nothing is done about it any more.
  is_over     boolean not null,
  -- What its steps make.
  state       jsonb not null,
  steps       integer not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index disclosure_of_place on disclosure (county_code, place_code, began_on desc, id desc);
-- One draft of one item of one period.
create unique index disclosure_slot on disclosure (county_code, (state ->> 'slot')) where status <> 'dropped';

create table disclosure_step (
  county_code text not null,
  of_id       uuid not null,
  seq         integer not null,
  act         text not null,
  at          timestamptz not null,
  office_id   uuid not null,
  body        jsonb not null,
  primary key (county_code, of_id, seq),
  foreign key (county_code, of_id) references disclosure (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);

-- Only added to.
create table disclosure_version (
  county_code   text not null,
  disclosure_id uuid not null,
  version       integer not null,
  place_code    text collate "C" not null,
  item          text not null,
  period        text not null,
  title         text not null,
  from_on       date not null,
  until_on      date not null,
  -- The law, the whole content, why it corrects the one before, where it hangs as paper.
  sheet         jsonb not null,
  primary key (county_code, disclosure_id, version),
  foreign key (county_code, disclosure_id) references disclosure (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index disclosure_version_newest on disclosure_version (county_code, from_on desc, disclosure_id desc);
create index disclosure_version_of_place on disclosure_version (county_code, place_code, from_on desc, disclosure_id desc);

-- Only added to.
create table disclosure_answer (
  county_code   text not null,
  disclosure_id uuid not null,
  no            integer not null,
  kind          text not null,
  asked_on      date not null,
  due           date not null,
  answered_on   date not null,
  -- What everybody reads of the question; null when nothing of it is shown.
  shown         text,
  answer        text not null,
  primary key (county_code, disclosure_id, no),
  foreign key (county_code, disclosure_id) references disclosure (county_code, id)
);

create table disclosure_question (
  county_code   text not null,
  id            uuid not null,
  disclosure_id uuid not null,
  place_code    text collate "C" not null,
  no            integer not null,
  kind          text not null,
  -- As it was written; gone when it is answered.
  text          text,
  asked_on      date not null,
  due           date not null,
  answered_on   date,
  primary key (county_code, id),
  unique (county_code, disclosure_id, no),
  foreign key (county_code, disclosure_id) references disclosure (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index disclosure_question_open on disclosure_question (county_code, place_code, due) where answered_on is null;

do $$
declare t text;
begin
  foreach t in array array['disclosure', 'disclosure_step', 'disclosure_version', 'disclosure_answer', 'disclosure_question'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;

  -- The village itself, and those above in whose range it lies.
  foreach t in array array['disclosure', 'disclosure_question'] loop
    execute format('create policy near on %I using (
      county_code = current_setting(''app.county'', true)
      and (current_setting(''app.duty'', true) = ''clock''
        or (place_code >= current_setting(''app.scope'', true) and place_code < current_setting(''app.scope_end'', true))))', t);
  end loop;

  -- What was published is everybody's.
  foreach t in array array['disclosure_version', 'disclosure_answer'] loop
    execute format('create policy county on %I using (county_code = current_setting(''app.county'', true))', t);
  end loop;
end $$;

create policy near on disclosure_step using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from disclosure d where d.county_code = disclosure_step.county_code and d.id = disclosure_step.of_id)
);

grant select, insert, update (place_code, title, status, is_over, state, steps) on disclosure to xiezhi_app;
grant select, insert on disclosure_step, disclosure_answer to xiezhi_app;
grant select, insert, update (place_code) on disclosure_version to xiezhi_app;
grant select, insert, update (place_code, text, answered_on) on disclosure_question to xiezhi_app;
