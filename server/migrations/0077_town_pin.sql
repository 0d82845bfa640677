-- 随身带: the list of a town, and nobody's: which matters the phones of its offices carry. What somebody there had chosen is the
-- town's from now on.
create table town_pin (
  county_code text not null,
  town_code   text not null,
  matter_id   uuid not null,
  primary key (county_code, town_code, matter_id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);

-- The owner is held by the policies too; for this they are lifted.
alter table sync_pin no force row level security;
alter table office no force row level security;
insert into town_pin (county_code, town_code, matter_id)
select distinct p.county_code, o.place_code, p.matter_id from sync_pin p
join office o on o.county_code = p.county_code and o.person_id = p.person_id
where o.post = 'town_officer';
alter table office force row level security;
drop table sync_pin;

alter table town_pin enable row level security;
alter table town_pin force row level security;
create policy own on town_pin using (
  county_code = current_setting('app.county', true) and town_code = current_setting('app.scope', true)
);
grant select, insert, delete on town_pin to xiezhi_app;
