-- 更正账号信息: what somebody with an account says is wrong about it, and what was answered. One is open at a time.
create table correction (
  county_code text not null,
  person_id   uuid not null,
  asked_at    timestamptz not null,
  name        text,
  phone       text,
  answered_at timestamptz,
  agreed      boolean,
  why         text,
  by_office   uuid,
  primary key (county_code, person_id, asked_at),
  check (name is not null or phone is not null),
  check ((answered_at is null) = (agreed is null) and (answered_at is null) = (by_office is null)),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, by_office) references office (county_code, id)
);
create unique index correction_open on correction (county_code, person_id) where answered_at is null;

alter table correction enable row level security;
alter table correction force row level security;
create policy county on correction using (county_code = current_setting('app.county', true));

-- Deleted with an account, and by a later one that takes its place.
grant select, insert, update (answered_at, agreed, why, by_office), delete on correction to xiezhi_app;
