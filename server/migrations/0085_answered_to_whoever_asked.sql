-- 谁转的、谁交办的，告诉谁: who hears what became of a referral or a task: the place whose meeting it was, or the members' office that concluded the
-- item in a conference of the county.
alter table meeting_referral no force row level security;
alter table meeting_task no force row level security;
alter table meeting_step no force row level security;
alter table office no force row level security;

alter table meeting_referral add column answer_to text collate "C";
alter table meeting_task add column asked_by text collate "C";

-- Those of before: by whose office the item was concluded.
update meeting_referral r set answer_to = case
  when length(r.from_place) = 6 and exists (
    select 1 from meeting_step s join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = r.county_code and s.meeting_id = r.meeting_id and s.act = 'conclude'
      and s.body ->> 'itemId' = r.item_id::text and o.post = 'cppcc_officer')
  then 'members:' || r.from_place else r.from_place end;
update meeting_task t set asked_by = case
  when length(t.place_code) = 6 and exists (
    select 1 from meeting_step s join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = t.county_code and s.meeting_id = t.meeting_id and s.act = 'conclude'
      and s.body ->> 'itemId' = t.item_id::text and o.post = 'cppcc_officer')
  then 'members:' || t.place_code else t.place_code end;

alter table meeting_referral alter column answer_to set not null;
alter table meeting_task alter column asked_by set not null;
grant update (answer_to) on meeting_referral to xiezhi_app;
grant update (asked_by) on meeting_task to xiezhi_app;

alter table meeting_referral force row level security;
alter table meeting_task force row level security;
alter table meeting_step force row level security;
alter table office force row level security;
