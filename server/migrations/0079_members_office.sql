-- 县政协收转交: what is referred to the members' office, what the county's conferences referred, and what stands on their agendas, is read by
-- whoever holds these conferences. What is addressed to the office, or asked of it, it reads by its own key already.
drop policy near on meeting_referral;
create policy near on meeting_referral using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) = 'clock'
    or to_key = current_setting('app.holder', true)
    or (from_place >= current_setting('app.scope', true) and from_place < current_setting('app.scope_end', true))
    or (to_key >= current_setting('app.scope', true) and to_key < current_setting('app.scope_end', true))
    or (current_setting('app.duty', true) = 'rooms' and (length(from_place) = 6 or length(to_key) = 6)))
) with check (county_code = current_setting('app.county', true));
