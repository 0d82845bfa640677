-- 录音: what was said instead of written, with a matter or with a look at a point, for as long as somebody has to listen.
create table clip (
  county_code text not null,
  id          uuid not null,
  matter_id   uuid,
  point_id    uuid,
  look_id     uuid,
  said_on     date not null,
  seconds     integer not null,
  -- Null until its bytes have come from the phone. Nobody's name stands here: who raised a matter stands with the matter.
  file        text,
  kind        text,
  primary key (county_code, id),
  foreign key (county_code, matter_id) references matter (county_code, id),
  foreign key (county_code, point_id) references watch_point (county_code, id) on delete cascade,
  foreign key (county_code, look_id) references watch_look (county_code, id) on delete cascade,
  check ((matter_id is null) <> (look_id is null) and (look_id is null) = (point_id is null)),
  check ((file is null) = (kind is null)),
  check (kind in ('webm', 'mp4', 'ogg')),
  check (seconds between 1 and 60)
);
create index clip_of_matter on clip (county_code, matter_id) where matter_id is not null;
create index clip_of_look on clip (county_code, look_id) where look_id is not null;
create index clip_file on clip (county_code, file) where file is not null;

alter table clip enable row level security;
alter table clip force row level security;
-- Whoever sees what it belongs to, and the clock that takes it away.
create policy see on clip for select using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) = 'clock'
    or exists (select 1 from matter m where m.county_code = clip.county_code and m.id = clip.matter_id)
    or exists (select 1 from watch_point w where w.county_code = clip.county_code and w.id = clip.point_id))
);
create policy add on clip for insert with check (county_code = current_setting('app.county', true));
create policy bring on clip for update
  using (county_code = current_setting('app.county', true))
  with check (county_code = current_setting('app.county', true));
-- With its time, with the look that was a mistake, or with the matter that another body has now.
create policy forget on clip for delete using (
  county_code = current_setting('app.county', true)
  and (current_setting('app.duty', true) = 'clock' or look_id is not null
    or matter_id::text = current_setting('app.matter', true))
);
grant select, insert, update (file, kind), delete on clip to xiezhi_app;

-- What the weather was, and when a point was looked at, is kept three years (docs/register.md).
create policy forget on weather_note for delete using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'clock'
);
grant delete on weather_note to xiezhi_app;
