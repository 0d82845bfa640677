-- 议题公开页: what residents read of a topic, as its convener approved it; a version, once written, is never changed or taken away.

create table topic_sheet (
  county_code     text not null,
  consultation_id uuid not null,
  place_code      text collate "C" not null,
  title           text not null,
  -- Nothing is done any more with the topic as it is published.
  over            boolean not null,
  proposed_on     date not null,
  published_at    timestamptz not null,
  version         integer not null,
  -- How many steps of the topic it shows.
  steps           integer not null,
  sheet           jsonb not null,
  primary key (county_code, consultation_id),
  foreign key (county_code, consultation_id) references consultation (county_code, id),
  foreign key (county_code, place_code) references place (county_code, code)
);
create index topic_sheet_newest on topic_sheet (county_code, published_at desc, consultation_id desc);

-- Only added to.
create table topic_sheet_version (
  county_code     text not null,
  consultation_id uuid not null,
  version         integer not null,
  at              timestamptz not null,
  steps           integer not null,
  sheet           jsonb not null,
  -- Passages left standing on purpose, with the reason.
  kept            jsonb not null,
  person_id       uuid not null,
  office_id       uuid not null,
  primary key (county_code, consultation_id, version),
  foreign key (county_code, consultation_id) references topic_sheet (county_code, consultation_id)
);

alter table topic_sheet enable row level security;
alter table topic_sheet force row level security;
alter table topic_sheet_version enable row level security;
alter table topic_sheet_version force row level security;
create policy county on topic_sheet using (county_code = current_setting('app.county', true));
create policy county on topic_sheet_version using (county_code = current_setting('app.county', true));

grant select, insert, update (place_code, title, over, published_at, version, steps, sheet) on topic_sheet to xiezhi_app;
grant select, insert on topic_sheet_version to xiezhi_app;
