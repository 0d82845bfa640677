-- 告知: what is told to whom of which step, by its kind and the end of a number; never by a word of it. Written with the step.

create table notice (
  county_code text not null,
  -- What it is about (matter, topic, outcome, meeting), its id, and which of its steps.
  word        text not null,
  of_id       uuid not null,
  seq         integer not null,
  -- `matter:ID` (whoever raised it), `person:ID`, or the key of a place or unit.
  to_key      text collate "C" not null,
  kind        text not null,
  tail        text,
  at          timestamptz not null,
  -- Its letters were written.
  spread      boolean not null default false,
  primary key (county_code, of_id, seq, to_key)
);
create index notice_unspread on notice (county_code, at) where not spread;
create index notice_told on notice (county_code, to_key, at desc);

-- 发信: one notice on its way by one channel to one address, which is read where it is kept only when the letter goes.
create table letter (
  county_code text not null,
  id          uuid not null,
  of_id       uuid not null,
  seq         integer not null,
  to_key      text collate "C" not null,
  channel     text not null,
  -- `choice:OWNER`, `phone` (left with the matter) or `robot:ID`.
  target      text collate "C" not null,
  -- A keyed hash of where it went: counts a day, tells no number.
  address     bytea,
  -- waiting, sending, sent, dropped, dead.
  status      text not null,
  -- How often it was tried, and how often the gateway answered; both say what a repeated request is called.
  tries       integer not null default 0,
  answers     integer not null default 0,
  next_at     timestamptz not null,
  -- When its present request was first made: its answer may be lost.
  asked_at    timestamptz,
  done_at     timestamptz,
  -- The gateway's own answer, or why it was dropped; without numbers of phones.
  said        text,
  primary key (county_code, id),
  unique (county_code, of_id, seq, to_key, channel, target),
  foreign key (county_code, of_id, seq, to_key) references notice (county_code, of_id, seq, to_key) on delete cascade
);
create index letter_due on letter (county_code, next_at) where status in ('waiting', 'sending');
create index letter_done on letter (county_code, channel, done_at desc) where done_at is not null;
create index letter_of_address on letter (county_code, address, done_at) where status = 'sent';

-- 收提醒: who wants letters, by which channel; the row is the consent, and ends with it.
create table notice_choice (
  county_code text not null,
  -- `matter:ID` or `person:ID`.
  owner       text collate "C" not null,
  channel     text not null,
  -- Sealed with the key of the house.
  address     text not null,
  at          timestamptz not null,
  primary key (county_code, owner)
);

-- A text that a gateway sends by itself is no operator's to send again.
alter table sms_out add column by_gateway boolean not null default false;

do $$
declare t text;
begin
  foreach t in array array['notice', 'letter', 'notice_choice'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy archive on %I for select using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''archive'')', t);
    execute format('create policy work on %I using (
      county_code = current_setting(''app.county'', true) and current_setting(''app.duty'', true) = ''notice'')', t);
  end loop;
end $$;

create policy tell on notice for insert with check (county_code = current_setting('app.county', true));
create policy told on notice for select using (
  county_code = current_setting('app.county', true)
  and to_key in (current_setting('app.holder', true), 'person:' || current_setting('app.person', true))
);
-- Whoever holds the code, or is signed in, says for the own matter or person.
create policy own on notice_choice using (
  county_code = current_setting('app.county', true)
  and owner in ('matter:' || current_setting('app.matter', true), 'person:' || current_setting('app.person', true))
);
create policy notice on matter for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'notice'
);
create policy notice on matter_reporter for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'notice'
);
-- 本人: whoever holds the code reads and corrects the own name and phone.
create policy own on matter_reporter for select using (
  county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.own', true)
);
create policy correct on matter_reporter for update
  using (county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.own', true))
  with check (county_code = current_setting('app.county', true) and matter_id::text = current_setting('app.own', true));

grant select, insert, update (spread), delete on notice to xiezhi_app;
grant select, insert, update (address, status, tries, answers, next_at, asked_at, done_at, said), delete on letter to xiezhi_app;
grant select, insert, update (channel, address, at), delete on notice_choice to xiezhi_app;
grant update (name, phone) on matter_reporter to xiezhi_app;
