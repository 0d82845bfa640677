/** 该是什么: for every cell of the matrix what must be answered, read from the tables of this folder and from nothing else. */
import { ABOVE, BY_CODE, FIRST, NEXT, type Role, RULES, type Rule } from './rules.ts';
import { LINE, SEATS, type Seat } from './seats.ts';
import type { Class, State, Who } from './state.ts';

/** 可以 · 有理由地不行 · 没有这件事. */
export type Verdict = 'done' | 'refused' | 'not there';

/** A situation of one class, with seats for whoever it speaks of. */
export interface Cast extends Omit<State, 'owner' | 'receiver' | 'helper' | 'raiser' | 'road'> {
  readonly class: Class;
  readonly first: Seat;
  readonly owner: Seat;
  readonly receiver: Seat | undefined;
  readonly helper: Seat | undefined;
  readonly raiser: Seat | undefined;
}

export function cast(state: State, of: Class): Cast {
  const first = firstOf(state, of);
  const seat = (who: Who): Seat =>
    who === 'first' ? first : who === 'above' ? (NEXT[first] as Seat) : (who as Seat);
  return {
    ...state,
    class: of,
    first,
    owner: seat(state.owner ?? 'first'),
    receiver: state.receiver && seat(state.receiver),
    helper: state.helper && seat(state.helper),
    raiser: state.raiser,
  };
}

/** Danger goes to the county's centre at once, and what is about the chief to the town. */
export function firstOf({ at = 'area', said }: State, of: Class): Seat {
  if (said?.emergency === true) return 'centre';
  return of === 'sealed' ? 'town' : FIRST[at];
}

/**
 * Whoever handles it sees it. An ordinary one also those who answer for its place or read it, and who raised it; a
 * sensitive or sealed one nobody else, least of all those it is about.
 */
export function sees(seat: Seat, { class: of, at = 'area', owner, receiver, helper, raiser }: Cast): boolean {
  if (seat === owner || seat === receiver || seat === helper) return true;
  return of === 'ordinary' && (LINE[at].includes(seat) || seat === raiser);
}

export function expected(name: string, seat: Seat, it: Cast): Verdict {
  const rule = RULES[name];
  if (rule === undefined) throw new Error(`${name} has no rule`);
  if (!isAdmitted(seat, name) || !sees(seat, it)) return 'not there';
  // 只是提出的人，看不到经办人之间的备注。
  if (name.endsWith('note') || name.endsWith('notes')) {
    if (isOnlyRaiser(seat, it)) return 'not there';
    const noteless = it.marks?.some((mark) => mark === 'without-papers' || mark === 'erased');
    if (name === 'matter.take-back-note' && noteless) return 'not there';
  }
  if (applies(rule, it) && rule.who.some((role) => plays(seat, role, name, it))) return 'done';
  return rule.hidden ? 'not there' : 'refused';
}

/** Whether the post is let in at all. */
export const isAdmitted = (seat: Seat, name: string): boolean =>
  RULES[name]?.posts.includes(SEATS[seat][0]) ?? false;

const isOnlyRaiser = (seat: Seat, it: Cast): boolean =>
  seat === it.raiser && !it.wroteDown && seat !== it.owner && seat !== it.receiver && seat !== it.helper;

/** Whether it can be done now at all, by anybody. */
export function applies({ when, only, unless, classes, owners }: Partial<Rule>, it: Cast): boolean {
  const { marks = [] } = it;
  return (
    (when === undefined || when.includes(it.phase)) &&
    (only === undefined || only.every((mark) => marks.includes(mark))) &&
    !(unless ?? []).some((mark) => marks.includes(mark)) &&
    (classes === undefined || classes.includes(it.class)) &&
    (owners === undefined || owners.includes(it.owner))
  );
}

export const expectedByCode = (name: string, it: Cast): Verdict =>
  applies(BY_CODE[name] ?? { only: ['late', 'danger'] }, it) ? 'done' : 'refused';

function plays(seat: Seat, role: Role, name: string, it: Cast): boolean {
  const answered = it.phase === 'answered' || (name !== 'matter.tell-phone' && name !== 'matter.ask-by-sms');
  switch (role) {
    case 'owner':
      return seat === it.owner;
    case 'receiver':
      return seat === (it.receiver ?? (it.phase === 'waiting' ? it.owner : undefined));
    case 'helper':
      return seat === it.helper;
    case 'above':
      return answered && it.class === 'ordinary' && (ABOVE[it.owner] ?? []).includes(seat);
    case 'publisher':
      return seat === (it.owner === 'chief' || it.owner === 'head' ? 'cadre' : it.owner);
    case 'who saw it':
      return seat === it.raiser && !it.wroteDown;
    case 'who wrote it down':
      return answered && seat === it.raiser && it.wroteDown === true;
    case 'author':
      return seat === it.first;
    case 'owner above':
      return it.class === 'ordinary' && seat !== 'leader' && (ABOVE[it.owner] ?? []).includes(seat);
    case 'whoever sees it':
      return true;
  }
}
