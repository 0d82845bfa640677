-- 撤下: what was published of a matter that another body has since, or that turned out to be sensitive, is shown no more. When
-- and why stay; versions are never taken away from the table.
alter table publication add column withdrawn_at timestamptz;
alter table publication add column withdrawn_why text check (withdrawn_why in ('redirected', 'sensitive'));
alter table publication add check ((withdrawn_at is null) = (withdrawn_why is null));
grant update (withdrawn_at, withdrawn_why) on publication to xiezhi_app;

-- What older versions left standing. The owner is held by the policies too; for this they are lifted.
alter table matter no force row level security;
alter table publication no force row level security;
update publication p set withdrawn_at = coalesce(m.closed_at, p.published_at),
  withdrawn_why = case when m.ending = 'redirected' then 'redirected' else 'sensitive' end
from matter m
where m.county_code = p.county_code and m.id = p.matter_id
  and (m.ending in ('redirected', 'handed-over') or m.data_class = 'P3');
alter table matter force row level security;
alter table publication force row level security;

-- 纸质登记表: which matter was recorded from which sheet, so that none is recorded twice. Of what is kept from somebody nothing
-- stands here.
create table paper_form (
  county_code text not null,
  form_no     text not null,
  no          text not null,
  matter_id   uuid not null,
  primary key (county_code, form_no),
  foreign key (county_code, matter_id) references matter (county_code, id)
);
alter table paper_form enable row level security;
alter table paper_form force row level security;
create policy county on paper_form using (county_code = current_setting('app.county', true));
grant select, insert on paper_form to xiezhi_app;

alter table matter no force row level security;
alter table matter_step no force row level security;
alter table paper_form no force row level security;
insert into paper_form (county_code, form_no, no, matter_id)
select s.county_code, s.body ->> 'paper', m.no, m.id from matter_step s
join matter m on m.county_code = s.county_code and m.id = s.matter_id and m.sealed_from = '{}'
where s.kind = 'reported' and s.body ? 'paper'
order by s.at
on conflict do nothing;
alter table matter force row level security;
alter table matter_step force row level security;
alter table paper_form force row level security;
