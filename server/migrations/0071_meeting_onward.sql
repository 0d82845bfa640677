-- 会议之后: what a meeting passes on to others, and what was said on a day and stays as it was said.

-- 转交: an item that another body received, and what became of it there.
create table meeting_referral (
  county_code text not null,
  id          uuid not null,
  meeting_id  uuid not null,
  item_id     uuid not null,
  from_place  text collate "C" not null,
  -- The key of the place or unit that received it, and as which body.
  to_key      text collate "C" not null,
  to_body     text not null,
  sent_on     date not null,
  title       text not null,
  subject     text not null,
  words       text not null,
  meeting     text not null,
  -- 列入: the meeting on whose agenda it stands.
  listed_in   uuid,
  -- How it ended there: returned, or the outcome of its item; when, and in which words.
  ended       text,
  ended_on    date,
  ended_words text,
  version     integer not null default 0,
  primary key (county_code, id),
  foreign key (county_code, meeting_id) references meeting (county_code, id),
  foreign key (county_code, listed_in) references meeting (county_code, id)
);
create unique index meeting_referral_item on meeting_referral (county_code, meeting_id, item_id);
create index meeting_referral_to on meeting_referral (county_code, to_key, sent_on desc);
create index meeting_referral_from on meeting_referral (county_code, from_place, sent_on desc);
create index meeting_referral_listed on meeting_referral (county_code, listed_in) where listed_in is not null;

-- 交办: a task whose owner is a place or unit of the county, as the meeting that asked for it stands; so that the owner reads it without
-- reading the meeting.
create table meeting_task (
  county_code  text not null,
  meeting_id   uuid not null,
  item_id      uuid not null,
  task         smallint not null,
  place_code   text collate "C" not null,
  owner_key    text collate "C" not null,
  due          date not null,
  done         boolean not null,
  state        jsonb not null,
  told_late_on date,
  primary key (county_code, meeting_id, item_id, task),
  foreign key (county_code, meeting_id) references meeting (county_code, id)
);
create index meeting_task_owner on meeting_task (county_code, owner_key, due);
create index meeting_task_due on meeting_task (county_code, due) where not done and told_late_on is null;

-- 月度汇总: as it was when its month was complete.
create table meeting_digest (
  county_code text not null,
  village     text collate "C" not null,
  month       text collate "C" not null,
  kept_at     timestamptz not null,
  digest      jsonb not null,
  primary key (county_code, village, month),
  foreign key (county_code, village) references place (county_code, code)
);

do $$
declare t text;
begin
  foreach t in array array['meeting_referral', 'meeting_task', 'meeting_digest'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;
end $$;

-- Whoever received it, and the places of both.
create policy near on meeting_referral using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) = 'clock'
    or to_key = current_setting('app.holder', true)
    or (from_place >= current_setting('app.scope', true) and from_place < current_setting('app.scope_end', true))
    or (to_key >= current_setting('app.scope', true) and to_key < current_setting('app.scope_end', true)))
) with check (county_code = current_setting('app.county', true));
create policy near on meeting_task using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) = 'clock'
    or owner_key = current_setting('app.holder', true)
    or (place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
    or (current_setting('app.duty', true) = 'rooms' and length(place_code) = 6))
) with check (county_code = current_setting('app.county', true));
create policy near on meeting_digest using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) = 'clock'
    or (village >= current_setting('app.scope', true) and village < current_setting('app.scope_end', true)))
) with check (county_code = current_setting('app.county', true));

grant select, insert, update (from_place, to_key, listed_in, ended, ended_on, ended_words, version) on meeting_referral to xiezhi_app;
grant select, insert, update (place_code, owner_key, due, done, state, told_late_on) on meeting_task to xiezhi_app;
grant select, insert on meeting_digest to xiezhi_app;
