-- 改掉的: what stood in a point's name, risk or season before somebody set it anew: the last few, each with the day and the post that did.
-- No person and no hour.
alter table watch_point add column overwritten jsonb not null default '[]';
grant update (overwritten) on watch_point to xiezhi_app;
