-- 议事室: rooms of towns and villages, their shared calendar, standing members, the members of the CPPCC linked to them, room days
-- and visits without the names of those visited, and the yearly self-check.

create table room (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  name        text not null,
  address     text not null,
  hours       text not null,
  phone       text,
  -- The first is what the room usually is.
  signs       text[] not null check (cardinality(signs) > 0),
  week        jsonb not null default '[]',
  host_office uuid,
  opened_on   date not null,
  closed_on   date,
  closed_why  text,
  version     integer not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  foreign key (county_code, host_office) references office (county_code, id),
  check ((closed_on is null) = (closed_why is null))
);
-- A place has one room that is open.
create unique index room_of_place on room (county_code, place_code) where closed_on is null;

create table room_booking (
  county_code   text not null,
  id            uuid not null,
  room_id       uuid not null,
  day           date not null,
  from_time     text collate "C" not null,
  to_time       text collate "C" not null,
  sign          text not null,
  title         text not null,
  office_id     uuid not null,
  cancelled_why text,
  primary key (county_code, id),
  foreign key (county_code, room_id) references room (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id),
  check (from_time < to_time)
);
create index room_booking_day on room_booking (county_code, room_id, day);

-- 半小时: each belongs to one booking. Two who book at the same moment meet in this key, whatever they have read before.
create table room_half (
  county_code text not null,
  room_id     uuid not null,
  day         date not null,
  half        smallint not null check (half between 0 and 47),
  booking_id  uuid not null,
  primary key (county_code, room_id, day, half),
  foreign key (county_code, booking_id) references room_booking (county_code, id)
);
create index room_half_of on room_half (county_code, booking_id);

-- 固定成员: who agreed to be named. Leaving is erasing.
create table room_member (
  county_code text not null,
  id          uuid not null,
  room_id     uuid not null,
  name        text not null,
  side        text not null,
  woman       boolean not null,
  consent     text not null check (consent in ('spoken', 'written')),
  since       date not null,
  primary key (county_code, id),
  foreign key (county_code, room_id) references room (county_code, id)
);
create index room_member_of on room_member (county_code, room_id);

-- 委员联系议事室.
create table room_link (
  county_code text not null,
  room_id     uuid not null,
  person_id   uuid not null,
  from_day    date not null,
  until       date,
  primary key (county_code, room_id, person_id, from_day),
  foreign key (county_code, room_id) references room (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id)
);
create unique index room_link_standing on room_link (county_code, room_id, person_id) where until is null;
create index room_link_person on room_link (county_code, person_id) where until is null;

-- 室日与走访: no name of anybody who was visited.
create table room_day (
  county_code text not null,
  id          uuid not null,
  room_id     uuid not null,
  person_id   uuid not null,
  kind        text not null check (kind in ('room_day', 'visit')),
  day         date not null,
  households  integer not null check (households between 0 and 500),
  sides       integer not null check (sides between 0 and 20),
  heard       text not null,
  primary key (county_code, id),
  foreign key (county_code, room_id) references room (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id)
);
create index room_day_of on room_day (county_code, room_id, day);

create table room_rules (
  county_code text not null,
  room_id     uuid not null,
  text        text not null,
  adopted_on  date not null,
  primary key (county_code, room_id),
  foreign key (county_code, room_id) references room (county_code, id)
);

create table room_picture (
  county_code text not null,
  room_id     uuid not null,
  of_what     text not null check (of_what in ('place', 'sign', 'equipment')),
  photo       text not null,
  primary key (county_code, room_id, of_what, photo),
  foreign key (county_code, room_id) references room (county_code, id)
);
create index room_picture_photo on room_picture (county_code, photo);

create table room_check (
  county_code text not null,
  room_id     uuid not null,
  checked_on  date not null,
  findings    jsonb not null,
  office_id   uuid not null,
  primary key (county_code, room_id, checked_on),
  foreign key (county_code, room_id) references room (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);

do $$
declare t text;
begin
  foreach t in array array['room', 'room_booking', 'room_half', 'room_member', 'room_link', 'room_day', 'room_rules', 'room_picture', 'room_check'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;
  -- The card, the calendar, the rules on the wall and who is linked are no secret of anybody's.
  foreach t in array array['room', 'room_booking', 'room_half', 'room_link', 'room_rules', 'room_picture', 'room_check'] loop
    execute format('create policy see on %I for select using (county_code = current_setting(''app.county'', true))', t);
  end loop;
  -- Whoever keeps the room keeps its papers.
  foreach t in array array['room_member', 'room_rules', 'room_picture', 'room_check'] loop
    execute format('create policy keep on %I using (county_code = current_setting(''app.county'', true)
      and exists (select 1 from room r where r.county_code = %I.county_code and r.id = %I.room_id
        and r.place_code >= current_setting(''app.scope'', true) and r.place_code < current_setting(''app.scope_end'', true)))', t, t, t);
  end loop;
  foreach t in array array['room_booking', 'room_half'] loop
    execute format('create policy book on %I for insert with check (county_code = current_setting(''app.county'', true))', t);
  end loop;
  -- Names of members and what was heard: the place above, the CPPCC''s office, and the members linked to the room.
  foreach t in array array['room_member', 'room_day'] loop
    execute format('create policy near on %I for select using (county_code = current_setting(''app.county'', true)
      and (current_setting(''app.duty'', true) in (''rooms'', ''count'')
        or exists (select 1 from room_link l where l.county_code = %I.county_code and l.room_id = %I.room_id
          and l.until is null and l.person_id::text = current_setting(''app.person'', true))
        or exists (select 1 from room r where r.county_code = %I.county_code and r.id = %I.room_id
          and r.place_code >= current_setting(''app.scope'', true) and r.place_code < current_setting(''app.scope_end'', true))))',
      t, t, t, t, t);
  end loop;
end $$;

create policy keep on room for insert with check (
  county_code = current_setting('app.county', true)
  and place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true)
);
create policy change on room for update
  using (county_code = current_setting('app.county', true)
    and ((place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
      or current_setting('app.duty', true) = 'clock'))
  with check (county_code = current_setting('app.county', true));

create policy cancel on room_booking for update
  using (county_code = current_setting('app.county', true)) with check (county_code = current_setting('app.county', true));
create policy cancel on room_half for delete using (county_code = current_setting('app.county', true));

-- Only the CPPCC's office says who serves where.
create policy link on room_link for insert with check (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'rooms'
);
create policy unlink on room_link for update
  using (county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'rooms')
  with check (county_code = current_setting('app.county', true));

-- Each member writes down the own days.
create policy record on room_day for insert with check (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);

grant select, insert, update (place_code, name, address, hours, phone, signs, week, host_office, closed_on, closed_why, version) on room to xiezhi_app;
grant select, insert, update (cancelled_why) on room_booking to xiezhi_app;
grant select, insert, delete on room_half to xiezhi_app;
grant select, insert, delete on room_member to xiezhi_app;
grant select, insert, update (until) on room_link to xiezhi_app;
grant select, insert on room_day to xiezhi_app;
grant select, insert, update (text, adopted_on) on room_rules to xiezhi_app;
grant select, insert, delete on room_picture to xiezhi_app;
grant select, insert on room_check to xiezhi_app;
