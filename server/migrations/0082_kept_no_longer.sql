-- 发邀请码: names and phones of those invited stood in what the command ledger keeps to answer again; they are read anew now.
delete from command where answer ?& array['id', 'personId', 'expires', 'name', 'phone'] or answer ? 'invited';

-- 到期告知: a letter that waits is dropped when what it tells of was done meanwhile; only that there is still something owed is read.
create policy notice on outcome_due for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'notice'
);
