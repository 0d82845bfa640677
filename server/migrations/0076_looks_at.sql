-- 监督的事: the one result, affair or published item for which supervisors are drawn or named, and which a check looked at. 利害关系申报 of
-- supervisors without an account: persons in office who are near relatives, as the supervisor says.

alter table advisor
  add column draw_id   uuid,
  add column draw_no   integer,
  add column thing     text check (thing in ('outcome', 'procedure', 'disclosure')),
  add column thing_id  uuid,
  add column relatives uuid[] not null default '{}',
  add check ((draw_id is null) = (draw_no is null) and (thing is null) = (thing_id is null)),
  add foreign key (county_code, draw_id) references draw (county_code, id);
alter table draw
  add column thing    text check (thing in ('outcome', 'procedure', 'disclosure')),
  add column thing_id uuid,
  add check ((thing is null) = (thing_id is null));
alter table advisor_check
  add column thing    text check (thing in ('outcome', 'procedure', 'disclosure')),
  add column thing_id uuid,
  add column drawn    boolean not null default false,
  add check ((thing is null) = (thing_id is null));
create index advisor_check_thing on advisor_check (county_code, thing_id, day desc) where thing_id is not null;

grant update (relatives) on advisor to xiezhi_app;
