/**
 * 对账: our book against the store. What was acknowledged is there once, what was refused is not there, and each effect
 * has its command and its audit line: neither stands without the others.
 */
import { type Book, type Entry, MARKER } from './book.ts';
import type { Stored, StoredStep } from './store.ts';

export interface Findings {
  /** Acknowledged, and not there. */
  readonly lost: string[];
  /** There more than once, or answered otherwise when asked again. */
  readonly twice: string[];
  /** An effect without its command or its audit line, or the other way round. */
  readonly half: string[];
  /** Rows, deadlines or figures that are not what their steps say. */
  readonly drift: string[];
  /** Answers nobody should get. */
  readonly odd: string[];
}

export const countOf = (findings: Findings): number =>
  Object.values(findings).reduce((sum, some) => sum + some.length, 0);

export function checkBook({ entries, odd }: Book, stored: Stored): Omit<Findings, 'drift'> {
  const seen = markersOf(stored);
  const erased = new Set(stored.steps.flatMap((step) => (step.erased ? step.matter_id : [])));
  const found: Omit<Findings, 'drift'> = { lost: [], twice: [], half: [], odd: [...odd] };
  for (const entry of entries) {
    const { commandId, state } = entry;
    const marked = entry.marked && !erased.has(entry.matterId);
    const name = `${entry.endpoint} ${commandId}`;
    const kept = stored.commands.has(commandId);
    const effects = marked ? (seen.get(commandId) ?? 0) : undefined;
    if (state === 'acknowledged' && (!kept || effects === 0)) found.lost.push(name);
    if (state === 'refused' && (kept || (effects ?? 0) > 0))
      found.half.push(`${name} was refused and is there`);
    if ((effects ?? 0) > 1) found.twice.push(`${name} is there ${effects} times`);
    if (effects !== undefined && kept !== effects > 0)
      found.half.push(`${name}: command ${kept}, effects ${effects}`);
    if (kept && stored.commands.get(commandId) === null) found.half.push(`${name} has no answer`);
  }
  const effective = entries.filter(({ commandId }) => stored.commands.has(commandId));
  found.half.push(...compareSteps(effective, stored.steps), ...compareAudit(effective, stored.audit));
  return found;
}

/** How often each command's mark stands in a step that an office or a reporter made, or in a note. */
function markersOf({ steps, notes }: Stored): Map<string, number> {
  const texts = [...steps.filter(({ by }) => by !== 'system').map(({ text }) => text), ...notes];
  const seen = new Map<string, number>();
  for (const text of texts)
    for (const id of new Set([...text.matchAll(MARKER)].map(([, id = '']) => id)))
      seen.set(id, (seen.get(id) ?? 0) + 1);
  return seen;
}

/** Each matter has the steps of the commands that took effect on it, and no other. */
function compareSteps(effective: readonly Entry[], steps: readonly StoredStep[]): string[] {
  const expected = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const parts = new Set(effective.flatMap(({ partId }) => partId ?? []));
  for (const { matterId, kind, partId } of effective) {
    if (kind !== undefined) add(expected, `${matterId} ${kind}`);
    if (partId !== undefined) add(expected, `${partId} reported`);
  }
  const actual = new Map<string, number>();
  for (const { matter_id, kind, by } of steps) {
    if (by === 'system' || (parts.has(matter_id) && kind === 'accepted')) continue;
    add(actual, `${matter_id} ${kind}`);
  }
  return unlike(expected, actual).map((what) => `steps of matter ${what}`);
}

/** Each command that took effect left one line; signing in and reading are not in the book. */
function compareAudit(effective: readonly Entry[], audit: ReadonlyMap<string, number>): string[] {
  const expected = new Map<string, number>();
  for (const { endpoint, path, matterId } of effective) {
    const key = `${endpoint} ${path.startsWith('/api/public/follow/') ? '' : matterId}`;
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const asked = new Set([...expected.keys()].map((key) => key.split(' ')[0]));
  const actual = new Map([...audit].filter(([key]) => asked.has(key.split(' ')[0])));
  return unlike(expected, actual).map((what) => `audit lines of ${what}`);
}

const unlike = (expected: ReadonlyMap<string, number>, actual: ReadonlyMap<string, number>): string[] =>
  [...new Set([...expected.keys(), ...actual.keys()])].flatMap((key) => {
    const [should, is] = [expected.get(key) ?? 0, actual.get(key) ?? 0];
    return should === is ? [] : [`${key}: ${is} instead of ${should}`];
  });
