-- 脱敏知道案情: the masker reads the case behind a public page, and shows nobody what it read: the matters a topic or a result began
-- with, their steps, and what the houses of their area are called.
create policy mask on matter for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'mask'
);
create policy mask on household for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'mask'
);
create policy mask on consultation_link for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'mask'
);
