-- 到期告知: of which day, and of which silence, somebody was told. Told once: whoever comes second finds it said.

-- The day by which a card ends, as its keeper was told of it; another day is told anew.
alter table care_card add column told_for date;
alter table absence_card add column told_for date;
-- The last contact after which a phone was silent, as its desk was told.
alter table device add column told_silent timestamptz;

grant update (told_for) on care_card, absence_card to xiezhi_app;

create index device_waits on device (county_code, last_contact) where waiting + refused > 0 and revoked_at is null;

create policy clock on device using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'clock'
);
