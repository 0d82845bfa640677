import { expect, test } from 'vitest';
import { isApart, named, oneOf } from './statement.ts';

const write = (text: string, ...values: unknown[]) => ({ ...named(text), values });

test('几条互不相干的写入合成一条，参数接着数', () => {
  const all = oneOf([
    write('insert into matter (id, no) values ($1, $2)', 'a', 'b'),
    write('insert into audit (id) values ($1)', 'c'),
    write('update figure set n = $1 where mark = $2', 1, 'd'),
  ]);
  expect(all.text).toBe(
    'with w1 as (insert into matter (id, no) values ($1, $2)), w2 as (insert into audit (id) values ($3)) update figure set n = $4 where mark = $5',
  );
  expect(all.values).toEqual(['a', 'b', 'c', 1, 'd']);
});

test('一条写入原样送出', () => {
  const alone = write('insert into audit (id) values ($1)', 'c');
  expect(oneOf([alone])).toBe(alone);
});

test('后一条要看前一条写了什么的，写同一张表的，要听回话的，不合', () => {
  const move = named('update matter set steps = steps + 1 where id = $1');
  const step = named('insert into matter_step (seq) values ((select steps from matter where id = $1))');
  const audit = named('insert into audit (id) values ($1)');
  expect(isApart(move, step)).toBe(false);
  expect(isApart(step, move)).toBe(false);
  expect(isApart(audit, audit)).toBe(false);
  expect(isApart(move, audit)).toBe(true);
  expect(isApart(audit, named('insert into "matter" (id) values ($1) returning id'))).toBe(false);
  expect(isApart(audit, named('insert into command (id) values ($1) on conflict do nothing'))).toBe(false);
  expect(isApart(audit, named('delete from session where id = $1'))).toBe(false);
});
