-- 提问的查询码: whoever asked of what a village published finds the answer again. Only a keyed hash; what was asked before has none.

alter table disclosure_question add column code bytea;
create unique index disclosure_question_of_code on disclosure_question (county_code, code) where code is not null;
create index disclosure_question_objections on disclosure_question (county_code, place_code) where kind = 'objection';

-- The phone that was left goes with the notices, some days after the answer.
create policy notice on disclosure_question for select using (
  county_code = current_setting('app.county', true) and current_setting('app.duty', true) = 'notice'
);
