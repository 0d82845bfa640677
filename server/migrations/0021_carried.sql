-- 随身的点位与户: which transaction changed a point or a household last, as of matters in 0017.
alter table watch_point add column changed_in xid8 not null default '0';
alter table watch_point alter column changed_in set default pg_current_xact_id();
alter table household add column changed_in xid8 not null default '0';
alter table household alter column changed_in set default pg_current_xact_id();

grant update (changed_in) on watch_point, household to xiezhi_app;
