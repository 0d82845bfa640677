-- 智囊库、村务监督员、公开抽签: who agreed to be asked for advice, who looks at how things are carried out, and how some of them are
-- drawn in public.

-- 智囊库: until the consent is withdrawn, then erased.
create table room_expert (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  kind        text not null,
  name        text not null,
  field       text not null,
  phone       text,
  consent     text not null check (consent in ('spoken', 'written')),
  consent_day date not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index room_expert_place on room_expert (county_code, place_code);

create table room_invited (
  county_code text not null,
  booking_id  uuid not null,
  expert_id   uuid not null,
  primary key (county_code, booking_id, expert_id),
  foreign key (county_code, booking_id) references room_booking (county_code, id),
  foreign key (county_code, expert_id) references room_expert (county_code, id) on delete cascade
);
create index room_invited_expert on room_invited (county_code, expert_id);

-- 村务监督员: advisory, six kinds, for a term; erased when they leave.
create table advisor (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  kind        text not null,
  name        text not null,
  person_id   uuid,
  consent     text not null check (consent in ('spoken', 'written')),
  from_day    date not null,
  until       date not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  foreign key (county_code, person_id) references person (county_code, id),
  check (from_day <= until)
);
create index advisor_place on advisor (county_code, place_code);

-- What was looked at and found, by which kinds of people; nobody by name.
create table advisor_check (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  subject     text not null,
  day         date not null,
  kinds       text[] not null,
  found       text not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index advisor_check_place on advisor_check (county_code, place_code, day desc);

-- 公开抽签: the pool as it was published, and the number that came later. Everybody may read it, nobody may change it.
create table draw (
  county_code  text not null,
  id           uuid not null,
  place_code   text collate "C" not null,
  title        text not null,
  pool         text not null,
  hash         text not null check (hash ~ '^[0-9a-f]{64}$'),
  number_from  text not null,
  number_day   date not null,
  published_on date not null,
  number       text,
  settled_on   date,
  declined     integer[] not null default '{}',
  accepted     integer[] not null default '{}',
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  check (published_on < number_day and (number is null) = (settled_on is null))
);
create index draw_place on draw (county_code, place_code, published_on desc);

-- Who stands behind a number; with the salt that opens its seal.
create table draw_person (
  county_code text not null,
  draw_id     uuid not null,
  no          integer not null,
  name        text not null,
  salt        text not null,
  primary key (county_code, draw_id, no),
  foreign key (county_code, draw_id) references draw (county_code, id)
);

do $$
declare t text;
begin
  foreach t in array array['room_expert', 'room_invited', 'advisor', 'advisor_check', 'draw', 'draw_person'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;
  -- What goes along with its place.
  foreach t in array array['room_expert', 'advisor', 'advisor_check', 'draw'] loop
    execute format('create policy carry on %I for update
      using (county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''clock'')
      with check (county_code = current_setting(''app.county'', true))', t);
    execute format('create policy carried on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''clock'')', t);
  end loop;
  -- Of a village: those who read it and those above it.
  foreach t in array array['advisor', 'advisor_check'] loop
    execute format('create policy keep on %I using (county_code = current_setting(''app.county'', true)
      and place_code >= current_setting(''app.scope'', true) and place_code < current_setting(''app.scope_end'', true))', t);
  end loop;
end $$;

-- Of the own place and of those above; the CPPCC's office keeps the county's, its members may invite them.
create policy keep on room_expert using (county_code = current_setting('app.county', true)
  and ((place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
    or current_setting('app.duty', true) = 'rooms'));
create policy above on room_expert for select using (county_code = current_setting('app.county', true)
  and (starts_with(current_setting('app.scope', true), place_code) or current_setting('app.duty', true) = 'count'));

create policy see on room_invited for select using (county_code = current_setting('app.county', true));
create policy invite on room_invited for insert with check (county_code = current_setting('app.county', true));
create policy forget on room_invited for delete using (county_code = current_setting('app.county', true));

create policy see on draw for select using (county_code = current_setting('app.county', true));
create policy publish on draw for insert with check (county_code = current_setting('app.county', true)
  and place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true));
create policy go_on on draw for update
  using (county_code = current_setting('app.county', true)
    and place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true))
  with check (county_code = current_setting('app.county', true));
create policy keep on draw_person using (county_code = current_setting('app.county', true)
  and exists (select 1 from draw d where d.county_code = draw_person.county_code and d.id = draw_person.draw_id
    and d.place_code >= current_setting('app.scope', true) and d.place_code < current_setting('app.scope_end', true)));

grant select, insert, delete, update (place_code, consent, consent_day) on room_expert to xiezhi_app;
grant select, insert, delete on room_invited to xiezhi_app;
grant select, insert, delete, update (place_code) on advisor to xiezhi_app;
grant select, insert, update (place_code) on advisor_check to xiezhi_app;
grant select, insert, update (place_code, number, settled_on, declined, accepted) on draw to xiezhi_app;
grant select, insert on draw_person to xiezhi_app;
