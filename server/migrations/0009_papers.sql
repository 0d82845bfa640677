-- 事项的文书: exports, attachments, internal notes, reply templates, texts to reporters, and archives of everything.

-- What was asked to be exported, by whom; the file itself is made when it is fetched and kept nowhere.
create table export (
  county_code text not null,
  id          uuid not null,
  person_id   uuid not null,
  office_id   uuid not null,
  list        text not null,
  format      text not null,
  filter      jsonb not null,
  words       jsonb not null,
  at          timestamptz not null,
  primary key (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id)
);

create table attachment (
  county_code text not null,
  matter_id   uuid not null,
  id          uuid not null,
  -- Its content's hash, its kind by content, and the name people gave it, cleaned.
  file        text not null,
  kind        text not null,
  name        text not null,
  bytes       integer not null,
  person_id   uuid not null,
  office_id   uuid not null,
  at          timestamptz not null,
  primary key (county_code, matter_id, id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);

-- Only added to; its author may take its words away, and the trace stays.
create table matter_note (
  county_code   text not null,
  matter_id     uuid not null,
  id            uuid not null,
  text          text,
  person_id     uuid not null,
  office_id     uuid not null,
  at            timestamptz not null,
  taken_back_at timestamptz,
  why           text,
  primary key (county_code, matter_id, id),
  foreign key (county_code, matter_id) references matter (county_code, id),
  foreign key (county_code, person_id) references person (county_code, id),
  foreign key (county_code, office_id) references office (county_code, id),
  check ((text is null) = (taken_back_at is not null) and (text is null) = (why is not null))
);

create table reply_template (
  county_code text not null,
  id          uuid not null,
  -- The place or unit whose it is; the county's own are everybody's.
  holder_key  text collate "C" not null,
  title       text not null,
  text        text not null,
  acts        text[] not null,
  version     integer not null,
  retired     boolean not null,
  at          timestamptz not null,
  primary key (county_code, id)
);
create index reply_template_of on reply_template (county_code, holder_key, title) where not retired;

-- A text to be sent: which matter, and which kind. Neither a name nor a phone number lies here.
create table sms_out (
  county_code text not null,
  id          uuid not null,
  matter_id   uuid not null,
  holder_key  text collate "C" not null,
  kind        text not null,
  at          timestamptz not null,
  answered_at timestamptz,
  primary key (county_code, id),
  foreign key (county_code, matter_id) references matter (county_code, id)
);
create index sms_out_of on sms_out (county_code, matter_id, at desc);
create index sms_out_held on sms_out (county_code, holder_key, at desc);

create table archive (
  county_code text not null,
  id          uuid not null,
  why         text not null,
  asked_by    uuid not null,
  asked_at    timestamptz not null,
  approved_by uuid,
  approved_at timestamptz,
  primary key (county_code, id),
  foreign key (county_code, asked_by) references person (county_code, id),
  foreign key (county_code, approved_by) references person (county_code, id)
);

do $$
declare t text;
begin
  foreach t in array array['export', 'attachment', 'matter_note', 'reply_template', 'sms_out', 'archive'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

create policy own on export using (
  county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true)
);

create policy see on attachment for select using (
  county_code = current_setting('app.county', true)
  and exists (select 1 from matter m where m.county_code = attachment.county_code and m.id = attachment.matter_id)
);
create policy add on attachment for insert with check (county_code = current_setting('app.county', true));

-- Those who see the matter as an office; never whoever only raised it.
create policy see on matter_note for select using (
  county_code = current_setting('app.county', true)
  and nullif(current_setting('app.person', true), '') is not null
  and exists (
    select 1 from matter m where m.county_code = matter_note.county_code and m.id = matter_note.matter_id
      and (m.reporter_kind <> 'office' or m.reporter_person::text <> current_setting('app.person', true)
        or m.holder_key = current_setting('app.holder', true) or m.offer_key = current_setting('app.holder', true))
  )
);
create policy add on matter_note for insert with check (county_code = current_setting('app.county', true));
create policy take_back on matter_note for update
  using (county_code = current_setting('app.county', true) and person_id::text = current_setting('app.person', true))
  with check (county_code = current_setting('app.county', true));

create policy see on reply_template for select using (
  county_code = current_setting('app.county', true)
  and (holder_key = current_setting('app.holder', true) or holder_key = current_setting('app.county', true))
);
create policy own on reply_template
  using (county_code = current_setting('app.county', true) and holder_key = current_setting('app.holder', true))
  with check (county_code = current_setting('app.county', true) and holder_key = current_setting('app.holder', true));

create policy own on sms_out using (
  county_code = current_setting('app.county', true)
  and (holder_key = current_setting('app.holder', true) or current_setting('app.duty', true) in ('sms', 'call-back'))
);
-- An answer by SMS finds its matter by the phone number; nobody is shown what it looked through.
create policy sms on matter_reporter for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'sms'
);
create policy sms on matter for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'sms'
);

-- Whoever may call back is told the phone of an answered matter that the transaction sees; the rule was asked before.
create policy call_back on matter_reporter for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'call-back'
  and exists (
    select 1 from matter m
    where m.county_code = matter_reporter.county_code and m.id = matter_reporter.matter_id
      and m.status = 'answered' and m.data_class <> 'P3'
  )
);
create index matter_reporter_phone on matter_reporter (county_code, phone) where phone is not null;

create policy county on archive using (county_code = current_setting('app.county', true));

grant select, insert on export, attachment to xiezhi_app;
grant select, insert, update (text, taken_back_at, why) on matter_note to xiezhi_app;
grant select, insert, update (title, text, acts, version, retired, at) on reply_template to xiezhi_app;
grant select, insert, update (answered_at) on sms_out to xiezhi_app;
grant select, insert, update (approved_by, approved_at) on archive to xiezhi_app;

-- An archive that two persons asked for holds every row of the county, whoever may see it otherwise.
do $$
declare t text;
begin
  for t in
    select c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migration'
  loop
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
  end loop;
end $$;
