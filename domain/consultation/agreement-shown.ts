/**
 * 各方都赞成: how far known groups (areas, sides) agree on a card. A group is told only when it is large enough, and so is what is left
 * when those are taken away from all; otherwise one could reckon who said what.
 */
import type { Stance } from './card.ts';

export type Counts = Readonly<Record<Stance, number>>;

export interface Group {
  readonly name: string;
  readonly counts: Counts;
}

export interface CardLimits {
  /** Voices on a card before anything of it is told. */
  readonly leastVoices: number;
  /** Voices of a group before it is told by itself. */
  readonly leastGroup: number;
}

export interface Shown {
  readonly all: Counts;
  /** Those told by themselves; `name` is undefined of what is left together. */
  readonly groups: readonly (Omit<Group, 'name'> & { readonly name: string | undefined })[];
  /** At least two groups are told, and most in each of them agree. */
  readonly everywhere: boolean;
}

const NONE: Counts = { agree: 0, disagree: 0, pass: 0 };
export const voicesIn = ({ agree, disagree, pass }: Counts): number => agree + disagree + pass;

const together = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, { agree, disagree, pass }) => ({
      agree: sum.agree + agree,
      disagree: sum.disagree + disagree,
      pass: sum.pass + pass,
    }),
    NONE,
  );

/** What may be told of a card; undefined while too few had a say. */
export function shownOf(
  groups: readonly Group[],
  { leastVoices, leastGroup }: CardLimits,
): Shown | undefined {
  const all = together(groups.map(({ counts }) => counts));
  if (voicesIn(all) < leastVoices) return undefined;
  const bySize = groups
    .filter(({ counts }) => voicesIn(counts) > 0)
    .sort((a, b) => voicesIn(b.counts) - voicesIn(a.counts) || (a.name < b.name ? -1 : 1));
  const large = bySize.filter(({ counts }) => voicesIn(counts) >= leastGroup);
  // What is left must be nothing, or large enough itself: else the smallest that would be told joins it.
  let shown = large.length;
  const restOf = () => together(bySize.slice(shown).map(({ counts }) => counts));
  while (shown > 0 && voicesIn(restOf()) > 0 && voicesIn(restOf()) < leastGroup) shown -= 1;
  if (shown === 0) return { all, groups: [], everywhere: false };
  const rest = restOf();
  const told = [...large.slice(0, shown), ...(voicesIn(rest) > 0 ? [{ name: undefined, counts: rest }] : [])];
  return { all, groups: told, everywhere: told.length > 1 && told.every(({ counts }) => mostAgree(counts)) };
}

/** (A+1)/(S+2) above one half: of small groups it asks for more than a bare majority. */
const mostAgree = (counts: Counts): boolean => (counts.agree + 1) * 2 > voicesIn(counts) + 2;

/** Counts of one card as they lie in the store: by area and side; '' where nobody said which. */
export interface Tally {
  readonly area: string;
  readonly side: string;
  readonly counts: Counts;
}

/** What of a card is told to whoever reads the topic. */
export interface CardShown {
  readonly all: Counts;
  readonly groups: {
    readonly kind: 'area' | 'side';
    readonly name: string | null;
    readonly counts: Counts;
  }[];
  readonly everywhere: boolean;
}

/** By areas, and by sides where sides were said. */
export function cardShown(tallies: readonly Tally[], limits: CardLimits): CardShown | undefined {
  const by = (nameOf: (tally: Tally) => string) => shownOf(groupsBy(tallies, nameOf), limits);
  const areas = by(({ area }) => area);
  if (areas === undefined) return undefined;
  const sides = tallies.some(({ side }) => side !== '') ? by(({ side }) => side) : undefined;
  const told = [
    ...areas.groups.map((group) => ({ kind: 'area' as const, ...group })),
    ...(sides?.groups ?? []).map((group) => ({ kind: 'side' as const, ...group })),
  ];
  return {
    all: areas.all,
    groups: told.map(({ kind, name, counts }) => ({ kind, name: name || null, counts })),
    everywhere: areas.everywhere && (sides === undefined || sides.everywhere),
  };
}

/**
 * 数怎么换新: what residents read of a card changes only by enough voices at once, in every group that is told; otherwise whoever reads it
 * before and after a neighbour had a say knows what was said.
 */
export function toldAnew(
  before: CardShown | undefined,
  now: CardShown | undefined,
  { leastGroup }: CardLimits,
): CardShown | undefined {
  if (before === undefined || now === undefined) return now ?? before;
  const countsOf = ({ groups }: CardShown, { kind, name }: CardShown['groups'][number]) =>
    groups.find((one) => one.kind === kind && one.name === name)?.counts ?? NONE;
  const grown = [
    voicesIn(now.all) - voicesIn(before.all),
    ...now.groups.map((group) => voicesIn(group.counts) - voicesIn(countsOf(before, group))),
    ...before.groups.map((group) => voicesIn(countsOf(now, group)) - voicesIn(group.counts)),
  ];
  return grown.every((voices) => voices === 0 || voices >= leastGroup) ? now : before;
}

const groupsBy = (tallies: readonly Tally[], nameOf: (tally: Tally) => string): Group[] =>
  [...new Set(tallies.map(nameOf))].map((name) => ({
    name,
    counts: together(tallies.filter((one) => nameOf(one) === name).map(({ counts }) => counts)),
  }));
