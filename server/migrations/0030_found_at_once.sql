-- 一查就到: every matter has its county's key in the index of tokens, and each hit of a rare word was looked for among all of
-- them. The index holds tokens alone; find_matters asks a hit's row for its county.
drop index matter_words_tokens;
create index matter_words_tokens on matter_words using gin (tokens) with (gin_pending_list_limit = 512);

-- To look into a row's tokens costs far more than to read a row: rare words are looked up, not met on the way.
alter function find_matters(text, tsquery, text[], text, text, timestamptz, uuid, integer) set cpu_tuple_cost = 0.4;
