-- A town that joins another takes its list along. Like the clock, it is moved and shown to nobody.
create policy carry on town_pin using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'clock'
);
