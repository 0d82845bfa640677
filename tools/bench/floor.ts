/**
 * 下限: one statement for each kind of work that writes and reads the very rows that are asked of us in one transaction, for
 * whoever has the session and no place but that office's own. No rules, no policies, no foreign keys, nothing said to anybody:
 * what is left when all of ours is taken away.
 */
/**
 * As the superuser, whom no policy holds; triggers of foreign keys off; every statement planned once; what PostgreSQL answers
 * passed on as the text it is.
 */
export const FLOOR_MANNER = {
  options: '-c session_replication_role=replica -c plan_cache_mode=force_generic_plan',
  types: { getTypeParser: () => (text: unknown) => text },
};

/** `$1`: the hash of the session's token. */
const WHO = `select o.county_code, o.id as office_id, o.person_id, o.place_code as office_place
  from session s join office o on o.county_code = s.county_code and o.id = s.office_id
  where s.county_code = '611025' and s.token_hash = $1 and s.expires > now()`;

/** Matter, step, words with their tokens, figures, follow code, audit and the command's id with its answer. */
const W1 = `
  with who as (select * from (${WHO}) known where $4 like office_place || '%'),
  raised as (
    insert into matter (county_code, id, no, place_code, title, text, category, level, emergency, data_class, reporter_kind,
      reporter_person, reported_at, status, holder_level, holder_place, holder_key, held_since, returned_by, sent_back,
      clock_purpose, clock_since, clock_yellow, clock_due, clock_provisional, clock_colour, photos, sealed_from, assist_keys, steps)
    select county_code, $2, $3, $4, $5, $6, $7, 'village', false, 'P1', 'office', person_id, now(), 'reported', 'village', $4, $4,
      now(), '{}', false, 'sign', now(), now() + interval '20 hours', now() + interval '1 day', false, 'green', '{}', '{}', '{}', 1
    from who),
  step as (
    insert into matter_step (county_code, matter_id, seq, kind, at, person_id, office_id, body, words)
    select county_code, $2, 1, 'reported', now(), person_id, office_id, $8, $9 from who),
  findable as (
    insert into matter_words (county_code, matter_id, place_code, reported_at, words, tokens)
    select county_code, $2, $4, now(), $10, array_to_tsvector($11::text[] || stretch_tokens(county_code, now())) from who),
  counted as (
    insert into figure_change (county_code, id, month, place_code, gone, come)
    select county_code, gen_random_uuid(), date_trunc('month', now())::date, $4, '{}',
      array['status:reported', 'domain:' || split_part($7, '.', 1)] from who),
  followed as (
    insert into follow_code (county_code, code_hash, matter_id) select county_code, sha256(convert_to($3, 'utf8')), $2 from who),
  noted as (
    insert into audit (county_code, at, id, person_id, office_id, act, matter_id)
    select county_code, now(), $12, person_id, office_id, 'matter.report', $2 from who)
  insert into command (county_code, id, fingerprint, answer, at)
  select county_code, $13, sha256(convert_to($14, 'utf8')), $14::jsonb, now() from who returning answer`;

const W2 = `
  select id, no, title, category, place_code, status, emergency, reported_at, holder_level, holder_place, holder_unit, offer,
    clock_purpose, clock_since, clock_yellow, clock_due, clock_provisional, supervision_due from matter
  where county_code = '611025' and village_code = $2 and status <> 'closed' and data_class <> 'P3'
    and $2 like (select office_place || '%' from (${WHO}) who)
  order by reported_at desc, id desc limit 20`;

/** The changed row, its step, figures, audit and the command's id with its answer. */
const W3 = `
  with was as (
    select m.county_code, m.id, m.village_code, m.reported_at, m.steps, office_id, person_id from (${WHO}) who
    join matter m on m.county_code = who.county_code and m.holder_key = who.office_place
    where m.county_code = '611025' and m.id = $2 for update of m),
  moved as (
    update matter set status = 'answered', answer = $3, clock_purpose = 'confirm', clock_since = now(),
      clock_yellow = now() + interval '12 days', clock_due = now() + interval '15 days', steps = matter.steps + 1,
      changed = pg_current_xact_id()
    from was where matter.county_code = was.county_code and matter.id = was.id),
  step as (
    insert into matter_step (county_code, matter_id, seq, kind, at, person_id, office_id, body, words)
    select county_code, id, steps + 1, 'answered', now(), person_id, office_id, $4, $5 from was),
  counted as (
    insert into figure_change (county_code, id, month, place_code, gone, come)
    select county_code, gen_random_uuid(), date_trunc('month', reported_at)::date, village_code, array['status:accepted'],
      array['status:answered'] from was),
  noted as (
    insert into audit (county_code, at, id, person_id, office_id, act, matter_id)
    select county_code, now(), $6, person_id, office_id, 'matter.answer', id from was)
  insert into command (county_code, id, fingerprint, answer, at)
  select county_code, $7, sha256(convert_to($8, 'utf8')), $8::jsonb, now() from was returning answer`;

export const FLOOR = { W1, W2, W3 } as const;
