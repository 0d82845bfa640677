-- 会议日历: what anybody may know of a meeting once notice was given, and which published things belong together.

create policy public on meeting for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'public'
  and kind <> 'party_member_meeting'
  and state ->> 'inPrivate' is null
  and (status = 'postponed' or (status <> 'planned' and state -> 'notice' <> 'null'::jsonb))
);

-- Of topics with a public page.
create policy public on consultation_link for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'public'
  and exists (select 1 from topic_sheet t
    where t.county_code = consultation_link.county_code and t.consultation_id = consultation_link.consultation_id)
);
