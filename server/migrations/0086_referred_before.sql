-- 以前转出去的: what meetings referred before anybody received it waits with whoever receives such items now: the village for its own bodies and
-- groups, the place above for departments, the members' office for the CPPCC. A court receives nothing here. Nobody is told anew.
alter table meeting no force row level security;
alter table meeting_referral no force row level security;
alter table meeting_step no force row level security;
alter table office no force row level security;

insert into meeting_referral (county_code, id, meeting_id, item_id, from_place, to_key, answer_to, to_body, sent_on, title, subject, words, meeting)
select m.county_code, gen_random_uuid(), m.id, item.id, m.place_code, receiver.key,
  case when length(m.place_code) = 6 and exists (
    select 1 from meeting_step s join office o on o.county_code = s.county_code and o.id = s.office_id
    where s.county_code = m.county_code and s.meeting_id = m.id and s.act = 'conclude'
      and s.body ->> 'itemId' = item.id::text and o.post = 'cppcc_officer')
  then 'members:' || m.place_code else m.place_code end,
  item.body, (to_timestamp(item.at / 1000.0) at time zone 'Asia/Shanghai')::date, item.title, item.subject, item.words, m.title
from meeting m
cross join lateral (
  select (i ->> 'id')::uuid as id, i ->> 'title' as title, i ->> 'subject' as subject, i #>> '{conclusion,to}' as body,
    coalesce(i #>> '{conclusion,words}', '') as words,
    coalesce((m.state ->> 'closed')::bigint, (m.state ->> 'opened')::bigint, (m.state ->> 'starts')::bigint) as at
  from jsonb_array_elements(m.state -> 'items') i
  where i #>> '{conclusion,outcome}' = 'referred' and i #>> '{conclusion,to}' is not null
) item
cross join lateral (
  select case
    when item.body = 'court' then null
    when item.body = 'cppcc' then 'members:' || left(m.place_code, 6)
    when item.body = 'department' and length(m.place_code) >= 12 then left(m.place_code, 9)
    when item.body = 'department' and length(m.place_code) = 9 then left(m.place_code, 6)
    when item.body = 'department' then null
    when item.body = 'group_meeting' and length(m.place_code) = 14 then m.place_code
    when length(m.place_code) >= 12 then left(m.place_code, 12)
  end as key
) receiver
where receiver.key is not null and m.status <> 'cancelled'
on conflict (county_code, meeting_id, item_id) do nothing;

alter table meeting force row level security;
alter table meeting_referral force row level security;
alter table meeting_step force row level security;
alter table office force row level security;
