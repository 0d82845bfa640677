-- 我的片区: what an area's chief keeps because the people there want it: households that may be reached, care cards, absence
-- cards written by their owners, the season's evacuation roster; and what stands on the card for the door.

-- A household that wants contact. Withdrawn means erased.
create table household (
  county_code     text not null,
  id              uuid not null,
  place_code      text collate "C" not null,
  label           text not null,
  phone           text,
  consent         text not null check (consent in ('spoken', 'written')),
  consent_day     date not null,
  recorded_by     uuid not null,
  recorded_office uuid not null,
  version         integer not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code),
  foreign key (county_code, recorded_by) references person (county_code, id),
  foreign key (county_code, recorded_office) references office (county_code, id)
);
create index household_place on household (county_code, place_code);

-- 关爱卡: asked for by the person, for two named carers, until it has to be looked at again.
create table care_card (
  county_code     text not null,
  id              uuid not null,
  place_code      text collate "C" not null,
  called          text not null,
  asked_by        text not null check (asked_by in ('self', 'guardian')),
  guardian_why    text,
  consent         text not null check (consent in ('spoken', 'written')),
  consent_day     date not null,
  helps           text[] not null,
  words           text not null,
  -- Two, each with a name, and with a person's id when the carer holds office.
  carers          jsonb not null check (jsonb_array_length(carers) = 2),
  carer_persons   uuid[] not null,
  review_due      date not null,
  recorded_by     uuid not null,
  recorded_office uuid not null,
  version         integer not null,
  primary key (county_code, id),
  check ((asked_by = 'guardian') = (guardian_why is not null)),
  foreign key (county_code, place_code) references place (county_code, code),
  foreign key (county_code, recorded_by) references person (county_code, id),
  foreign key (county_code, recorded_office) references office (county_code, id)
);
create index care_card_place on care_card (county_code, place_code);
create index care_card_review on care_card (county_code, review_due);

-- 外出联系卡: written by its owner, who opens it by code; only the code's keyed hash is kept.
create table absence_card (
  county_code text not null,
  id          uuid not null,
  place_code  text collate "C" not null,
  called      text not null,
  phone       text not null,
  wishes      text[] not null,
  house       text not null,
  code_hash   bytea not null,
  expires     date not null,
  version     integer not null,
  primary key (county_code, id),
  unique (county_code, code_hash),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index absence_card_place on absence_card (county_code, place_code);
create index absence_card_expires on absence_card (county_code, expires);

-- Who opened a phone number, and what for; gone with the card it was on.
create table card_opening (
  county_code text not null,
  card_id     uuid not null,
  at          timestamptz not null,
  id          uuid not null,
  person_id   uuid not null,
  office_id   uuid not null,
  purpose     text not null,
  primary key (county_code, card_id, at, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);

-- 避险转移花名册: of one season, and wiped after it; counts of villages stay.
create table evacuation_entry (
  county_code   text not null,
  id            uuid not null,
  season        text not null,
  place_code    text collate "C" not null,
  label         text not null,
  people        integer not null check (people between 1 and 30),
  needs_help    boolean not null,
  meeting_point text not null,
  version       integer not null,
  primary key (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index evacuation_entry_place on evacuation_entry (county_code, place_code);
create index evacuation_entry_season on evacuation_entry (county_code, season);

create table evacuation_count (
  county_code text not null,
  season      text not null,
  place_code  text collate "C" not null,
  households  integer not null,
  people      integer not null,
  need_help   integer not null,
  wiped_on    date not null,
  primary key (county_code, season, place_code),
  foreign key (county_code, place_code) references place (county_code, code)
);

-- 便民联系卡: a chief who lets the own phone stand on the door; and the phone of the village's hall.
create table door_card (
  county_code text not null,
  office_id   uuid not null,
  agreed_on   date not null,
  primary key (county_code, office_id),
  foreign key (county_code, office_id) references office (county_code, id)
);

create table village_hall (
  county_code text not null,
  place_code  text collate "C" not null,
  phone       text,
  version     integer not null,
  primary key (county_code, place_code),
  foreign key (county_code, place_code) references place (county_code, code)
);

do $$
declare t text;
begin
  foreach t in array array['household', 'care_card', 'absence_card', 'card_opening', 'evacuation_entry', 'evacuation_count', 'door_card', 'village_hall'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  -- The roster of an emergency outlives it nowhere, in no archive either.
  foreach t in array array['household', 'care_card', 'absence_card', 'card_opening', 'evacuation_count', 'door_card', 'village_hall'] loop
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;
  foreach t in array array['evacuation_count', 'door_card', 'village_hall'] loop
    execute format('create policy county on %I using (county_code = current_setting(''app.county'', true))', t);
  end loop;
  -- What ends by itself, and what goes along with its place.
  foreach t in array array['household', 'care_card', 'absence_card', 'card_opening', 'evacuation_entry'] loop
    execute format('create policy clock on %I using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''clock'')', t);
  end loop;
end $$;

-- The area's chief, and the village above; nobody else, however high.
create policy near on household using (
  county_code = current_setting('app.county', true)
  and (place_code = current_setting('app.holder', true) or left(place_code, 12) = current_setting('app.holder', true))
);

-- The area's chief, who keeps it, and the two carers, who read it and say that it still holds.
create policy chief on care_card using (
  county_code = current_setting('app.county', true) and place_code = current_setting('app.holder', true)
);
create policy carer on care_card for select using (
  county_code = current_setting('app.county', true) and current_setting('app.person', true) = any (carer_persons::text[])
);
create policy review on care_card for update
  using (county_code = current_setting('app.county', true) and current_setting('app.person', true) = any (carer_persons::text[]))
  with check (county_code = current_setting('app.county', true) and current_setting('app.person', true) = any (carer_persons::text[]));

-- Whoever shows its code owns it; the area's chief and the village read it.
create policy own on absence_card
  using (county_code = current_setting('app.county', true) and encode(code_hash, 'hex') = current_setting('app.card', true))
  with check (county_code = current_setting('app.county', true) and encode(code_hash, 'hex') = current_setting('app.card', true));
create policy near on absence_card for select using (
  county_code = current_setting('app.county', true)
  and (place_code = current_setting('app.holder', true) or left(place_code, 12) = current_setting('app.holder', true))
);

-- Openings are seen by whoever sees the card, and by its owner.
create policy near on card_opening for select using (
  county_code = current_setting('app.county', true) and (
    exists (select 1 from household h where h.county_code = card_opening.county_code and h.id = card_opening.card_id)
    or exists (select 1 from absence_card a where a.county_code = card_opening.county_code and a.id = card_opening.card_id))
);
create policy record on card_opening for insert with check (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true) and (
    exists (select 1 from household h where h.county_code = card_opening.county_code and h.id = card_opening.card_id)
    or exists (select 1 from absence_card a where a.county_code = card_opening.county_code and a.id = card_opening.card_id))
);
create policy erase on card_opening for delete using (
  county_code = current_setting('app.county', true) and (
    exists (select 1 from household h where h.county_code = card_opening.county_code and h.id = card_opening.card_id)
    or exists (select 1 from absence_card a where a.county_code = card_opening.county_code and a.id = card_opening.card_id))
);

-- In an emergency those who lead the way: the area, its village and its town.
create policy near on evacuation_entry using (
  county_code = current_setting('app.county', true)
  and length(current_setting('app.holder', true)) in (9, 12, 16)
  and left(place_code, length(current_setting('app.holder', true))) = current_setting('app.holder', true)
);

grant select, insert, update (place_code, label, phone, version), delete on household to xiezhi_app;
grant select, insert, update (place_code, called, helps, words, carers, carer_persons, review_due, version), delete on care_card to xiezhi_app;
grant select, insert, update (place_code, called, phone, wishes, house, expires, version), delete on absence_card to xiezhi_app;
grant select, insert, delete on card_opening to xiezhi_app;
grant select, insert, update (place_code, label, people, needs_help, meeting_point, version), delete on evacuation_entry to xiezhi_app;
grant select, insert on evacuation_count to xiezhi_app;
grant select, insert, delete on door_card to xiezhi_app;
grant select, insert, update (phone, version) on village_hall to xiezhi_app;
