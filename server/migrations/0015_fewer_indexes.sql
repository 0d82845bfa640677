-- 少写几遍: an index is written for every new matter and for most steps; what another one answers as well is given up.

-- Inside a place: town_code and village_code have their own.
drop index matter_in_place;
-- The newest are mostly open: matter_newest and matter_in_town meet them at once, and a rare condition is met among all that
-- is held.
drop index matter_open;
drop index matter_open_in_town;
-- The sweep looks once a minute through all whose clock runs: matter_due.
drop index matter_turning;

-- Room beside a row for what its next step makes of it.
alter table matter set (fillfactor = 90);

-- Whether another matter ever went along with this one, so that nobody looks for others beside a step that has none.
alter table matter add column leads boolean not null default false;
alter table matter no force row level security;
update matter set leads = true where exists (
  select 1 from matter one where one.county_code = matter.county_code and one.merged_into = matter.id);
alter table matter force row level security;

-- Every matter has its county's key in the index of tokens, and each hit of a rare word was looked for among all of
-- them. The index holds tokens alone; find_matters asks a hit's row for its county.
drop index matter_words_tokens;
create index matter_words_tokens on matter_words using gin (tokens) with (gin_pending_list_limit = 512);

-- To look into a row's tokens costs far more than to read a row: rare words are looked up, not met on the way. Helpers would
-- take longer to come than one process to be done.
alter function find_matters(text, tsquery, text[], text, text, timestamptz, uuid, integer) set cpu_tuple_cost = 1;
alter function find_matters(text, tsquery, text[], text, text, timestamptz, uuid, integer)
  set max_parallel_workers_per_gather = 0;
