-- 会议占用议事室: hours of a room that belong to a meeting; they move with it, and are given up with it.
alter table room_booking
  add column meeting_id uuid,
  add foreign key (county_code, meeting_id) references meeting (county_code, id);
create unique index room_booking_meeting on room_booking (county_code, meeting_id) where meeting_id is not null;
grant update (room_id, day, from_time, to_time, sign, title) on room_booking to xiezhi_app;
