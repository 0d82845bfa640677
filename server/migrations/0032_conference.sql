-- 联席会议: the office of the CPPCC holds and reads the county's, and no other meeting.
create policy confer on meeting using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'rooms'
  and kind = 'joint_conference' and length(place_code) = 6
);
