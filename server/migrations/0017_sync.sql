-- 同步: which transaction changed a row that phones carry, the phones themselves, and what came from them and waits.

-- A pull sends what changed in or after the snapshot horizon of the one before. What was there before this table knew of it
-- counts as changed at the beginning. Whoever updates such a row says so: a transaction's number is cheaper than a trigger.
alter table matter add column changed xid8 not null default '0';
alter table matter alter column changed set default pg_current_xact_id();

-- Raised by an operator after copying files of the cluster back; a dump restored elsewhere is known by the cluster's identity.
create table sync_epoch (
  county_code text primary key,
  count       integer not null
);

-- 设备: about the connection, never about the person's diligence.
create table device (
  county_code   text not null,
  id            uuid not null,
  person_id     uuid not null,
  office_id     uuid not null,
  place_code    text collate "C" not null,
  ticket        text not null,
  ticket_before text,
  epoch         text not null,
  last_contact  timestamptz not null,
  waiting       integer not null,
  oldest        timestamptz,
  refused       integer not null,
  clock_offset  bigint,
  clock         text not null,
  app           text not null,
  protocol      integer not null,
  persisted     boolean,
  free_mb       integer,
  revoked_at    timestamptz,
  primary key (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);
create index device_in_place on device (county_code, place_code);
create index device_of_person on device (county_code, person_id);

-- 暂存: commands that wait for another one or for a decision. What they carry is emptied when it was decided.
create table held_command (
  county_code text not null,
  id          uuid not null,
  device_id   uuid not null,
  person_id   uuid not null,
  office_id   uuid not null,
  place_code  text collate "C" not null,
  kind        text not null,
  command     jsonb,
  reason      text not null,
  received_at timestamptz not null,
  occurred_at timestamptz not null,
  decided_at  timestamptz,
  decision    text,
  why         text,
  matter_id   uuid,
  primary key (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);
create index held_in_place on held_command (county_code, place_code, received_at, id) where decided_at is null;

-- 钉住: what a town carries on a phone.
create table sync_pin (
  county_code text not null,
  person_id   uuid not null,
  matter_id   uuid not null,
  primary key (county_code, person_id, matter_id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);

do $$
declare t text;
begin
  foreach t in array array['sync_epoch', 'device', 'held_command', 'sync_pin'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

create policy county on sync_epoch using (county_code = current_setting('app.county', true));
create policy own on device using (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);
-- A phone whose session has ended asks whether it was revoked.
create policy standing on device for select using (
  county_code = current_setting('app.county', true) and id::text = current_setting('app.device', true)
);
create policy desk on device using (
  county_code = current_setting('app.county', true)
  and place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true)
);
create policy own on held_command using (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);
create policy desk on held_command using (
  county_code = current_setting('app.county', true)
  and place_code >= current_setting('app.scope', true) and place_code < current_setting('app.scope_end', true)
);
create policy own on sync_pin using (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);

grant select, insert, update on sync_epoch to xiezhi_app;
grant select, insert, update on device, held_command to xiezhi_app;
grant select, insert, delete on sync_pin to xiezhi_app;
