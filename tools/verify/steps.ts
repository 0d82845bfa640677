/**
 * 步骤与现状: whether a matter's row is the fold of its steps, column by column, and whether each step is what the rule
 * says again about the matter before it: who may, in which state, until when.
 */
import { allow, type Decision, refuse } from '../../domain/kernel/decision.ts';
import { startClock, type Timing } from '../../domain/matter/clock.ts';
import type { Matter } from '../../domain/matter/matter.ts';
import { afterReported, type Reported } from '../../domain/matter/report.ts';
import { after, type LaterStep } from '../../domain/matter/step.ts';
import type { Actor, Signature } from '../../domain/people/actor.ts';
import { CODE_DIGITS } from '../../domain/place/level.ts';
import { columnsOf } from '../../server/matter/row.ts';
import type { Books, StoredMatter, StoredStep } from './read.ts';
import { type Given, RULES, type Rule } from './rules.ts';

/** The matter its steps tell of, and everything that is not as it should be. */
export interface Checked {
  readonly matter: Matter | undefined;
  readonly differences: readonly string[];
}

export function checkMatter({ row, followed, steps }: StoredMatter, books: Books): Checked {
  const differences: string[] = [];
  const differ = (what: string): void => {
    differences.push(`${row.no}: ${what}`);
  };
  const [first, ...later] = steps;
  if (first?.body.kind !== 'reported') {
    differ('does not begin with a report');
    return { matter: undefined, differences };
  }
  checkColumns(steps, differ);
  // What an older register recorded never had a clock of ours.
  if (later[0]?.body.kind !== 'taken-over') checkReported(first.body, books, differ);

  let matter = afterReported(first.body);
  for (const { seq, body, erased } of later) {
    const step = body as LaterStep;
    // A rule may read the words; where they were erased only the folding can be checked.
    const decision = erased ? allow(step) : decideAgain(matter, step, books);
    if (!decision.ok) differ(`step ${seq} ${step.kind}: the rule refuses it (${decision.reason})`);
    else for (const part of unequal(decision.step, step)) differ(`step ${seq} ${step.kind}: ${part}`);
    matter = after(matter, step);
  }
  const { ways, ...columns } = columnsOf(matter);
  const told = {
    ...columns,
    ...generated(matter),
    ways: typeof ways === 'string' ? JSON.parse(ways) : ways,
    offer: matter.offer ?? null,
    steps: steps.length,
    leads: row.leads || followed,
  };
  // Which transaction changed it last is the store's own affair.
  const { changed: _, ...stored } = row;
  for (const part of unequal(told, stored)) differ(part);
  return { matter, differences };
}

/** What PostgreSQL derives from the place. */
const generated = ({ placeCode }: Matter) => ({
  town_code: placeCode.slice(0, CODE_DIGITS.town),
  village_code: placeCode.slice(0, CODE_DIGITS.village),
});

/** What stands beside a step repeats what is in it. */
function checkColumns(steps: readonly StoredStep[], differ: (what: string) => void): void {
  steps.forEach(({ seq, kind, at, person_id, office_id, body }, i) => {
    const told = {
      seq: i + 1,
      kind: body.kind,
      at: body.at,
      person_id: body.by.personId ?? null,
      office_id: body.by.officeId ?? null,
    };
    for (const part of unequal(told, { seq, kind, at, person_id, office_id }))
      differ(`step ${i + 1}: ${part}`);
    const before = steps[i - 1];
    if (before !== undefined && before.at > at) differ(`step ${i + 1}: earlier than the one before`);
  });
}

/** A report's own words are taken as told; its clock is computed again. */
function checkReported(step: Reported, books: Books, differ: (what: string) => void): void {
  const clock = startClock('sign', step.holder.level, timingAt(step.at, books));
  for (const part of unequal({ clock }, { clock: step.clock })) differ(`step 1 reported: ${part}`);
}

const timingAt = (at: number, { limits, calendar }: Books): Timing => ({
  at,
  limits: limits(at),
  calendar: calendar(at),
});

function decideAgain(matter: Matter, step: LaterStep, books: Books): Decision<LaterStep, string> {
  const by = actorOf(step.by, books);
  if (by === undefined) return refuse('no-such-office');
  const it: Given = { by, ...timingAt(step.at, books) };
  return (RULES[step.kind] as Rule<LaterStep>)(matter, step, it, books);
}

function actorOf({ kind, officeId, personId }: Signature, { offices }: Books): Actor | undefined {
  if (kind === 'system') return { kind };
  if (kind === 'reporter') return personId === undefined ? { kind } : { kind, personId };
  const office = offices.get(officeId ?? '');
  return office && { kind, office };
}

/** Each key whose value is not the same, as `key: should be …, is …`. Moments count in milliseconds. */
export function unequal(should: object, is: object): string[] {
  const keys = [...new Set([...Object.keys(should), ...Object.keys(is)])];
  return keys.flatMap((key) => {
    const [one, other] = [should, is].map((it) => canonical((it as Record<string, unknown>)[key]));
    return one === other ? [] : [`${key}: should be ${one}, is ${other}`];
  });
}

/** One text for equal values, whatever the order of their keys. */
function canonical(value: unknown): string {
  if (value instanceof Date) return String(value.getTime());
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${key}:${canonical(part)}`)
    .join()}}`;
}
