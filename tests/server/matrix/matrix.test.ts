/**
 * 全表: every seat × every endpoint that names a matter × every situation × ordinary, sensitive and sealed: what is answered is
 * what is written in `rules.ts`, cell by cell, and asking changes nothing (quality: C1).
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from './answers.ts';
import { expected, expectedByCode, isAdmitted, sees } from './expected.ts';
import { type Matrix, openedMatrix } from './opened.ts';
import { answerTo, codeProbesOf, type Probe, probesOf } from './probes.ts';
import type { Subject } from './roads.ts';
import { SEAT_NAMES, type Seat } from './seats.ts';

/** Every cell. Otherwise all that may be done; what may not be, in some situations in turn: often by who sees the matter. */
const WHOLE = process.env.MATRIX === 'whole';
const IN_TURN = { seen: 3, unseen: 37 } as const;
const AT_ONCE = 5;

let matrix: Matrix;
let before: unknown;
beforeAll(async () => {
  matrix = await openedMatrix();
  before = await matrix.everything();
}, 180_000);
afterAll(() => matrix?.close());

test('每个座位、每个接口、每种处境、每类事项：该答什么就答什么，一格不差；页面上说能做的，正是做得成的', {
  timeout: 1_800_000,
}, async () => {
  const probes = probesOf(matrix.endpoints);
  const wrong: string[] = [];
  let pages = 0;
  for (const [row, subject] of matrix.subjects.entries()) {
    const asked = SEAT_NAMES.flatMap((seat, column) =>
      probes
        .filter(({ name }, index) => isAsked({ seat, subject, name, turn: row + column + index }))
        .map((probe) => ({ seat, probe })),
    );
    await some(asked, async ({ seat, probe }) => {
      const should = expected(probe.name, seat, subject);
      const { verdict, body } = await answerOf(probe, subject, seat);
      if (verdict !== should)
        wrong.push(cell(subject, probe, seat, `${verdict}, should be ${should} ${body}`));
      else if (probe.name === 'matter.get' && verdict === 'done') {
        pages += 1;
        wrong.push(...misled(subject, seat, body));
      }
    });
  }
  expect(wrong).toEqual([]);
  expect(pages).toBeGreaterThan(400);
});

interface Cell {
  readonly seat: Seat;
  readonly subject: Subject;
  readonly name: string;
  readonly turn: number;
}

/** Everybody is asked for every page. */
function isAsked({ seat, subject, name, turn }: Cell): boolean {
  if (WHOLE || name === 'matter.get' || expected(name, seat, subject) === 'done') return true;
  return turn % (sees(seat, subject) && isAdmitted(seat, name) ? IN_TURN.seen : IN_TURN.unseen) === 0;
}

const cell = ({ label }: Subject, { name }: Probe, who: string, told: string): string =>
  `${label} · ${name} · ${who}: ${told}`;

const answerOf = (probe: Probe, subject: Subject, seat: Seat) =>
  answerTo(matrix.asking, probe, subject, { as: matrix.people.get(seat), seat });

/** A few at once, so that nobody waits for the other. */
async function some<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE)
    await Promise.all(all.slice(from, from + AT_ONCE).map(work));
}

/** What the page says can be done is what will be done; what cannot has its reason. */
function misled(subject: Subject, seat: Seat, body: string): string[] {
  const { acts } = JSON.parse(body) as Page;
  return Object.entries(acts).flatMap(([verb, reason]) => {
    const name = verb === 'publish' ? 'publication.publish' : `matter.${verb}`;
    // Who is not admitted to an act by the post alone is told on the page why it is not theirs.
    const should = expected(name, seat, subject) === 'done';
    return (reason === null) === should
      ? []
      : [`${subject.label} · ${verb} · ${seat}: the page says ${reason}`];
  });
}

test('提出人凭码：能做的做得成，不能的说得出理由', async () => {
  const probes = codeProbesOf(matrix.endpoints);
  const wrong: string[] = [];
  for (const subject of matrix.subjects.filter(({ code }) => code !== ''))
    for (const probe of probes) {
      const { verdict, body } = await answerTo(matrix.asking, probe, subject, {});
      const should = expectedByCode(probe.name, subject);
      if (verdict !== should)
        wrong.push(cell(subject, probe, '提出人', `${verdict}, should be ${should} ${body}`));
    }
  expect(wrong).toEqual([]);
});

test('没有登录的人：哪一件、哪一步都先请登录；按编号只查得到一般事项走到哪', {
  timeout: 120_000,
}, async () => {
  const probes = probesOf(matrix.endpoints);
  for (const subject of matrix.subjects) {
    await some(probes, async (probe) => {
      const { verdict } = await answerTo(matrix.asking, probe, subject, {});
      expect(verdict, cell(subject, probe, '没有登录', '')).toBe('signed out');
    });
    const url = `/api/public/numbers/${subject.no}`;
    const { statusCode, body } = await matrix.asking.county.app.inject({ method: 'GET', url });
    expect(statusCode, `${subject.label} ${body}`).toBe(subject.class === 'ordinary' ? 200 : 404);
  }
});

test('问过这么多，什么也没有变', async () => {
  expect(await matrix.everything()).toEqual(before);
});
