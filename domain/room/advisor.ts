/**
 * 村务监督员: the advisory group of the article, another thing than the statutory committee: six kinds of people who look at how what was
 * agreed is carried out. They give no orders and write no reports on persons; whoever is concerned steps back (回避).
 */
import { z } from 'zod';
import { addMonths, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { inTerm, type Office } from '../people/office.ts';
import { contains, type PlaceCode } from '../place/code.ts';
import { CONSENTS, type Consent } from './member.ts';
import { holdsNumber } from './room-day.ts';

/** 政协委员 · 片长 · 治安中心户长 · 调解员 · 平安建设志愿者 · 村民代表 (article). */
export const ADVISOR_KINDS = [
  'cppcc_member',
  'area_chief',
  'cluster_lead',
  'mediator',
  'volunteer',
  'villager_rep',
] as const;
export type AdvisorKind = (typeof ADVISOR_KINDS)[number];

export const NameAdvisorRequest = z.strictObject({
  advisorId: z.uuid(),
  kind: z.enum(ADVISOR_KINDS),
  name: line({ min: 2, max: 30 }),
  /** Of those who hold office: members of the CPPCC and area chiefs must be named by it. */
  officeId: z.uuid().optional(),
  consent: z.enum(CONSENTS),
  /** The last day of the term, that of the village committee. */
  until: DaySchema,
});
export type NameAdvisorRequest = z.infer<typeof NameAdvisorRequest>;

export const CheckWorkRequest = z.strictObject({
  checkId: z.uuid(),
  /** What was agreed and is being carried out. */
  subject: line({ min: 2, max: 80 }),
  day: DaySchema,
  advisorIds: z.array(z.uuid()).min(1).max(20),
  /** The offices that carry it out: whoever is one of them, or a declared near relative, steps back. */
  doneBy: z.array(z.uuid()).max(20),
  found: prose({ min: 4, max: 1000 }),
});
export type CheckWorkRequest = z.infer<typeof CheckWorkRequest>;

export interface Advisor {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly kind: AdvisorKind;
  readonly name: string;
  readonly personId: string | undefined;
  readonly consent: Consent;
  readonly from: Day;
  readonly until: Day;
}

export type NameAdvisorRefusal =
  | 'named-already'
  | 'office-needed'
  | 'not-that-office'
  | 'term-over'
  | 'term-too-long';
export type CheckWorkRefusal = 'not-in-term' | 'recused' | 'day-to-come' | 'names-somebody';

/** 任期五年 (村民委员会组织法 2025, Art. 16). */
const LONGEST = 60;
const OF_OFFICE: readonly AdvisorKind[] = ['cppcc_member', 'area_chief'];

export interface NameAdvisorFacts {
  readonly placeCode: PlaceCode;
  readonly today: Day;
  readonly there: readonly Advisor[];
  /** The office named, when there is one, and what its holder is called. */
  readonly office: Office | undefined;
  readonly holderName: string | undefined;
}

export function nameAdvisor(
  { advisorId, officeId, ...said }: NameAdvisorRequest,
  { placeCode, today, there, office, holderName }: NameAdvisorFacts,
): Decision<Advisor, NameAdvisorRefusal> {
  if (there.some(({ name, kind }) => name === said.name && kind === said.kind))
    return refuse('named-already');
  if (said.until < today) return refuse('term-over');
  if (said.until > addMonths(today, LONGEST)) return refuse('term-too-long');
  if (OF_OFFICE.includes(said.kind)) {
    if (officeId === undefined) return refuse('office-needed');
    const fits =
      office !== undefined &&
      office.post === said.kind &&
      inTerm(office, today) &&
      (said.kind === 'cppcc_member' || contains(placeCode, office.placeCode));
    if (!fits) return refuse('not-that-office');
  }
  const name = office === undefined ? said.name : (holderName ?? said.name);
  return allow({ id: advisorId, placeCode, ...said, name, personId: office?.personId, from: today });
}

/** Kinds of the article that nobody stands for. */
export const kindsMissing = (advisors: readonly Advisor[], today: Day): readonly AdvisorKind[] =>
  ADVISOR_KINDS.filter((kind) => !advisors.some((one) => one.kind === kind && one.until >= today));

export interface WorkCheck {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly subject: string;
  readonly day: Day;
  readonly kinds: readonly AdvisorKind[];
  readonly found: string;
}

export interface CheckWorkFacts {
  readonly placeCode: PlaceCode;
  readonly today: Day;
  /** Those asked for who belong to the group. */
  readonly advisors: readonly Advisor[];
  /** Persons who carry the work out. */
  readonly doers: readonly string[];
  /** By person, declared near relatives. */
  readonly closeTo: ReadonlyMap<string, readonly string[]>;
}

/** What is kept says which kinds looked, not who: the group speaks as one. */
export function checkWork(
  { checkId, subject, day, advisorIds, found }: CheckWorkRequest,
  facts: CheckWorkFacts,
): Decision<WorkCheck, CheckWorkRefusal> {
  const { placeCode, today, advisors } = facts;
  if (day > today) return refuse('day-to-come');
  const chosen = advisors.filter(({ id }) => advisorIds.includes(id));
  const inOffice = chosen.filter(({ from, until }) => from <= day && day <= until);
  if (inOffice.length < new Set(advisorIds).size) return refuse('not-in-term');
  if (recusedIn(chosen, facts).length > 0) return refuse('recused');
  if (holdsNumber(found)) return refuse('names-somebody');
  const kinds = ADVISOR_KINDS.filter((kind) => chosen.some((one) => one.kind === kind));
  return allow({ id: checkId, placeCode, subject, day, kinds, found });
}

/** Those who are concerned themselves, or declared a near relative who is. */
export const recusedIn = (
  advisors: readonly Advisor[],
  { doers, closeTo }: Pick<CheckWorkFacts, 'doers' | 'closeTo'>,
): readonly Advisor[] =>
  advisors.filter(
    ({ personId }) =>
      personId !== undefined &&
      [personId, ...(closeTo.get(personId) ?? [])].some((person) => doers.includes(person)),
  );
