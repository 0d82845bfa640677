-- 关注点位: points that need eyes, the looks at them, weather notes, and campaigns from above. No person, no hour, no track.

create table campaign (
  county_code text not null,
  id          uuid not null,
  title       text not null,
  kind        text not null,
  -- The unit or place that asks: its code.
  asked_by    text collate "C" not null,
  purpose     text not null,
  basis       text not null,
  -- Data there are already, and where; null when there are none.
  existing    text,
  asked_on    date not null,
  deadline    date not null,
  until       date not null,
  ended_on    date,
  primary key (county_code, id),
  check (asked_on <= until and deadline <= until)
);
create index campaign_until on campaign (county_code, until);

-- The places it is for, each with what its town said.
create table campaign_part (
  county_code text not null,
  campaign_id uuid not null,
  place_code  text collate "C" not null,
  town_code   text collate "C" not null,
  -- As the campaign's, so that whoever asks sees what became of it.
  asked_by    text collate "C" not null,
  state       text not null check (state in ('asked', 'approved', 'refused')),
  why         text,
  decided_on  date,
  primary key (county_code, campaign_id, place_code),
  foreign key (county_code, campaign_id) references campaign (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  check ((state = 'asked') = (decided_on is null) and (state = 'refused') = (why is not null))
);
create index campaign_part_of_town on campaign_part (county_code, town_code, state);

-- Where it is not done, and why: only added to.
create table campaign_declined (
  county_code text not null,
  campaign_id uuid not null,
  place_code  text collate "C" not null,
  why         text not null,
  declined_on date not null,
  primary key (county_code, campaign_id, place_code),
  foreign key (county_code, campaign_id) references campaign (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);

create table watch_point (
  county_code text not null,
  id          uuid not null,
  kind        text not null,
  title       text not null,
  place_code  text collate "C" not null,
  -- Of a thing, never of a person: a visit has none.
  lat         double precision,
  lon         double precision,
  risk        text not null,
  season      text not null,
  made_on     date not null,
  -- The last of its looks, so that coverage is counted without them.
  last_look   date,
  next_look   date not null,
  until       date,
  campaign_id uuid,
  -- Asked for by somebody's care card: seen by the area's chief and the two carers only.
  care_card   uuid,
  carers      uuid[] not null default '{}',
  version     integer not null,
  changed     jsonb not null,
  retired_on  date,
  retired_why text,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  foreign key (county_code, campaign_id) references campaign (county_code, id),
  check ((lat is null) = (lon is null) and (care_card is null or lat is null)),
  check ((care_card is not null) = (kind = 'visit') and cardinality(carers) <= 2),
  check ((retired_on is null) = (retired_why is null))
);
create index watch_point_due on watch_point (county_code, place_code, next_look, id) where retired_on is null;
create index watch_point_of_campaign on watch_point (county_code, campaign_id) where campaign_id is not null;
create unique index watch_point_of_card on watch_point (county_code, care_card) where care_card is not null and retired_on is null;

create table watch_look (
  county_code text not null,
  id          uuid not null,
  point_id    uuid not null,
  look_day    date not null,
  words       text,
  matter_id   uuid,
  primary key (county_code, id),
  foreign key (county_code, point_id) references watch_point (county_code, id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);
create index watch_look_of on watch_look (county_code, point_id, look_day desc);
create index watch_look_matter on watch_look (county_code, matter_id) where matter_id is not null;

create table weather_note (
  county_code   text not null,
  id            uuid not null,
  place_code    text collate "C" not null,
  text          text not null,
  from_day      date not null,
  until         date not null,
  taken_back_on date,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  check (from_day <= until)
);
create index weather_note_until on weather_note (county_code, until);

do $$
declare t text;
begin
  foreach t in array array['campaign', 'campaign_part', 'campaign_declined', 'watch_point', 'watch_look', 'weather_note'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;
end $$;

-- Whoever asks, and whoever answers for a place of it, above it or inside it. `count` shows nobody what it counts.
create policy see on campaign_part for select using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) in ('count', 'clock')
    or (place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
    or starts_with(current_setting('app.scope', true), place_code)
    or asked_by = current_setting('app.holder', true))
);
create policy see on campaign for select using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) in ('count', 'clock')
    or asked_by = current_setting('app.holder', true)
    or exists (select 1 from campaign_part p where p.county_code = campaign.county_code and p.campaign_id = campaign.id
      and ((p.place_code >= current_setting('app.scope', true) and p.place_code < current_setting('app.scope_end', true))
        or starts_with(current_setting('app.scope', true), p.place_code))))
);
create policy see on campaign_declined for select using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) in ('count', 'clock')
    or exists (select 1 from campaign c where c.county_code = campaign_declined.county_code and c.id = campaign_declined.campaign_id))
);
create policy ask on campaign for insert with check (county_code = current_setting('app.county', true));
create policy finish on campaign for update
  using (county_code = current_setting('app.county', true) and asked_by = current_setting('app.holder', true))
  with check (county_code = current_setting('app.county', true));
create policy ask on campaign_part for insert with check (county_code = current_setting('app.county', true));
-- The town's own word, or a place that moved.
create policy decide on campaign_part for update
  using (county_code = current_setting('app.county', true)
    and (town_code = current_setting('app.scope', true) or current_setting('app.duty', true) = 'clock'))
  with check (county_code = current_setting('app.county', true));
create policy carry on campaign_declined for update
  using (county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'clock')
  with check (county_code = current_setting('app.county', true));
create policy decline on campaign_declined for insert with check (
  county_code = current_setting('app.county', true) and place_code = current_setting('app.scope', true)
);

create policy see on watch_point for select using (
  county_code = current_setting('app.county', true)
  and ((care_card is null and place_code >= current_setting('app.scope', true)
      and place_code < current_setting('app.scope_end', true))
    or (care_card is not null and (place_code = current_setting('app.holder', true)
      or current_setting('app.person', true) = any (carers::text[])))
    or current_setting('app.duty', true) in ('count', 'clock'))
);
create policy add on watch_point for insert with check (county_code = current_setting('app.county', true));
create policy tend on watch_point for update
  using (county_code = current_setting('app.county', true))
  with check (county_code = current_setting('app.county', true));

-- What a care card asked for goes with it.
create policy forget on watch_point for delete using (
  county_code = current_setting('app.county', true) and care_card is not null and current_setting('app.duty', true) = 'clock'
);

create policy see on watch_look for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from watch_point w where w.county_code = watch_look.county_code and w.id = watch_look.point_id)
);
create policy add on watch_look for insert with check (county_code = current_setting('app.county', true));
create policy take_back on watch_look for delete using (county_code = current_setting('app.county', true));

-- What the weather will be is no secret: it is shown to everybody who reads places.
create policy see on weather_note for select using (county_code = current_setting('app.county', true));
create policy tell on weather_note for insert with check (county_code = current_setting('app.county', true));
create policy take_back on weather_note for update
  using (county_code = current_setting('app.county', true)
    and ((place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
      or current_setting('app.duty', true) = 'clock'))
  with check (county_code = current_setting('app.county', true));

grant select, insert, update (ended_on) on campaign to xiezhi_app;
grant select, insert, update (place_code, town_code, state, why, decided_on) on campaign_part to xiezhi_app;
grant select, insert, update (place_code) on campaign_declined to xiezhi_app;
grant select, insert, delete, update (title, place_code, lat, lon, risk, season, last_look, next_look, until, carers, version, changed,
  retired_on, retired_why) on watch_point to xiezhi_app;
grant select, insert, delete on watch_look to xiezhi_app;
grant select, insert, update (place_code, taken_back_on) on weather_note to xiezhi_app;
