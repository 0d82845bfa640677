-- 凭据: what shows that a task of a result was done. Here only which pictures it names, so that no picture in use is erased and one that was
-- taken down is gone at once, from the public page too; caption and text stand in the outcome's state.

create table outcome_shown (
  county_code text not null,
  outcome_id  uuid not null,
  shown_id    uuid not null,
  photos      text[] not null,
  primary key (county_code, outcome_id, shown_id),
  foreign key (county_code, outcome_id) references outcome (county_code, id)
);

alter table outcome_shown enable row level security;
alter table outcome_shown force row level security;
-- Who may see or add what is asked of the outcome; the wall keeps the county.
create policy county on outcome_shown using (county_code = current_setting('app.county', true));

grant select, insert, delete on outcome_shown to xiezhi_app;
