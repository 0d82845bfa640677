/** 性质: whatever is asked, by whomever, in whatever order, nothing hangs that the committee did not pass, and nothing leaves the board too soon. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, daysBetween, startOf } from '../kernel/day.ts';
import { DISCLOSURE_ACT_NAMES, type DisclosureAct } from './act.ts';
import { actsOn, fold } from './acts.ts';
import { type Disclosure, isOver, newestVersion, STATUSES, statusOf } from './disclosure.ts';
import {
  CONTENT,
  cadre,
  committee,
  does,
  facts,
  neighbour,
  publishing,
  start,
  TODAY,
  town,
  uuid,
} from './examples.ts';
import { onRecord } from './on-record.ts';
import { ask, type Question } from './question.ts';

const OFFICES = [cadre, cadre, committee, committee, town, neighbour];

const asked = fc.record({
  name: fc.constantFrom(
    'ask' as const,
    ...DISCLOSURE_ACT_NAMES,
    'submit' as const,
    'review' as const,
    'publish' as const,
  ),
  who: fc.nat(OFFICES.length - 1),
  n: fc.nat(40),
  ok: fc.boolean(),
  days: fc.constantFrom(0, 0, 1, 3, 10, 16),
});

/** What must be so after every step. */
function holds(
  before: Disclosure,
  it: Disclosure,
  name: DisclosureAct,
  open: readonly Question[],
  day: Day,
): void {
  // What hung stays word for word, and so does what was answered.
  expect(it.versions.slice(0, before.versions.length)).toEqual(before.versions);
  expect(it.answered.slice(0, before.answered.length)).toEqual(before.answered);
  expect(onRecord(it).length).toBe(it.versions.length + it.answered.length);
  if (it.versions.length > before.versions.length) {
    expect([name, before.pending?.stage]).toEqual(['publish', 'passed']);
    expect(before.reviews[before.reviews.length - 1]?.ok).toBe(true);
    expect(it.reviews.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(it.versions.length);
  }
  for (const [at, { no, why, from, until }] of it.versions.entries()) {
    expect(no).toBe(at + 1);
    expect(why === null).toBe(at === 0);
    expect(daysBetween(from, until)).toBeGreaterThanOrEqual(15);
  }
  if (statusOf(it) === 'archived') {
    expect(open).toEqual([]);
    expect(it.pending).toBeNull();
    expect(newestVersion(it)?.until.localeCompare(day)).toBeLessThan(0);
  }
  if (statusOf(it) === 'dropped') expect(it.versions).toEqual([]);
  expect(isOver(before)).toBe(false);
}

test('没审过的不会公布，公布的不满十五天不会撤，版本只增不改', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(asked, { minLength: 15, maxLength: 60 }), (all) => {
      let play = start();
      let day: Day = TODAY;
      let [open, asks]: [readonly Question[], number] = [[], 0];
      for (const { name, who, n, ok, days } of all) {
        day = addDays(day, days);
        const by = OFFICES[who] ?? cadre;
        const told = facts(by, day, open);
        if (name === 'ask') {
          if (play.it.versions.length === 0) continue;
          const of = { disclosureId: play.it.id, over: isOver(play.it), asked: asks, open: open.length };
          const request = { questionId: uuid(200 + asks), kind: 'objection', text: '这笔钱不对' } as const;
          const decision = ask(request, { ...of, at: startOf(day), limits: told.limits, canTell: false });
          if (!decision.ok) continue;
          [open, asks] = [[...open, decision.step], asks + 1];
          continue;
        }
        const content = { ...CONTENT, text: `第${n}稿。` };
        const request: Record<DisclosureAct, unknown> = {
          ...{ redraft: { content }, correct: { content, why: '改一笔' }, drop: { why: '写重了' } },
          ...{ submit: {}, archive: {}, review: { ok: ok || n > 8, words: '看过了' } },
          publish: publishing(day, 5 + n),
          answer: {
            questionId: open[0]?.id ?? uuid(99),
            shown: ok ? '这笔钱不对' : null,
            text: '核对过',
            kept: [],
          },
        };
        // Dropped now and then only, so that the search also goes deep.
        if (name === 'drop' && n % 7 !== 0) continue;
        const may = actsOn(play.it, by, { today: day, open: open.length });
        const next = does(play, name, request[name], told);
        if (next.refused !== undefined) continue;
        // What is done is offered: no act works that no page shows.
        expect(may).toContain(name);
        if (name === 'answer') open = open.slice(1);
        holds(play.it, next.it, name, open, day);
        expect(fold(next.steps)).toEqual(next.it);
        play = next;
        reached.add(statusOf(play.it));
      }
    }),
    { numRuns: 1500 },
  );
  expect([...reached].sort()).toEqual([...STATUSES].sort());
});
