-- 只寄一次: what a notice tells of, by a name that is the same when the same is told again after the store was put back from a copy: a keyed
-- hash of the command it follows from, or what the clock tells of. Null: its place among the steps says it.
alter table notice add column event text collate "C";
