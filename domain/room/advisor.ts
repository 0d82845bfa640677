/**
 * 村务监督员: the advisory group of the article, another thing than the statutory committee: six kinds of people who look at how what was
 * agreed is carried out. They give no orders and write no reports on persons; whoever is concerned steps back (回避).
 */
import { z } from 'zod';
import { addMonths, type Day } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line } from '../kernel/text.ts';
import { inTerm, type Office } from '../people/office.ts';
import { contains, type PlaceCode } from '../place/code.ts';
import { CONSENTS, type Consent } from './member.ts';
import { type Concern, concerned } from './recusal.ts';
import { isSame, WatchedThing } from './watched.ts';

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

const Relatives = z.array(z.uuid()).max(10).readonly();

export const NameAdvisorRequest = z.strictObject({
  advisorId: z.uuid(),
  kind: z.enum(ADVISOR_KINDS),
  name: line({ min: 2, max: 30 }),
  /** Of those who hold office: members of the CPPCC and area chiefs must be named by it. */
  officeId: z.uuid().optional(),
  consent: z.enum(CONSENTS),
  /** The last day of the term, that of the village committee. */
  until: DaySchema,
  /** Whoever was drawn and comes: the name is that of the draw, and so is what it was drawn for. */
  drawn: z.strictObject({ drawId: z.uuid(), no: z.int().min(1) }).optional(),
  /** The one thing that is looked at; absent: whatever the village does. */
  looksAt: WatchedThing.optional(),
  /** 利害关系申报: near relatives in office, as the supervisor says. */
  relatives: Relatives.optional(),
});
export type NameAdvisorRequest = z.infer<typeof NameAdvisorRequest>;

export const TellRelativesRequest = z.strictObject({ relatives: Relatives });

export interface Advisor {
  readonly id: string;
  readonly placeCode: PlaceCode;
  readonly kind: AdvisorKind;
  readonly name: string;
  readonly personId: string | undefined;
  readonly consent: Consent;
  readonly from: Day;
  readonly until: Day;
  /** 抽签产生: the draw and the number; undefined of whoever was asked. */
  readonly drawn: { readonly drawId: string; readonly no: number } | undefined;
  readonly looksAt: WatchedThing | undefined;
  /** Persons in office declared to be near relatives, of whoever holds no office too. */
  readonly relatives: readonly string[];
}

export type NameAdvisorRefusal =
  | 'named-already'
  | 'office-needed'
  | 'not-that-office'
  | 'term-over'
  | 'term-too-long'
  | 'not-drawn'
  | 'drawn-for-something-else'
  | 'holds-no-office'
  | 'recused';

/** 任期五年 (村民委员会组织法 2025, Art. 16). */
const LONGEST = 60;
const OF_OFFICE: readonly AdvisorKind[] = ['cppcc_member', 'area_chief'];

/** Whoever was drawn and said to come, under the number. */
export interface Comer {
  readonly drawId: string;
  readonly no: number;
  readonly name: string;
  readonly looksAt: WatchedThing | undefined;
}

export interface NameAdvisorFacts extends Concern {
  readonly placeCode: PlaceCode;
  readonly today: Day;
  readonly there: readonly Advisor[];
  /** Those drawn in this village who come and are not named yet. */
  readonly comers: readonly Comer[];
  /** Those of the relatives who hold office. */
  readonly inOffice: readonly string[];
  /** The office named, when there is one, and what its holder is called. */
  readonly office: Office | undefined;
  readonly holderName: string | undefined;
}

export function nameAdvisor(
  { advisorId, officeId, relatives = [], ...said }: NameAdvisorRequest,
  facts: NameAdvisorFacts,
): Decision<Advisor, NameAdvisorRefusal> {
  const { placeCode, today, there, comers, office, holderName } = facts;
  const comer = comers.find(({ drawId, no }) => drawId === said.drawn?.drawId && no === said.drawn.no);
  if (said.drawn !== undefined && comer === undefined) return refuse('not-drawn');
  const name = comer?.name ?? (office === undefined ? said.name : (holderName ?? said.name));
  if (there.some((one) => one.name === name && one.kind === said.kind)) return refuse('named-already');
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
  if (comer?.looksAt !== undefined && said.looksAt !== undefined && !isSame(comer.looksAt, said.looksAt))
    return refuse('drawn-for-something-else');
  if (!relatives.every((person) => facts.inOffice.includes(person))) return refuse('holds-no-office');
  const named: Advisor = {
    ...{ id: advisorId, placeCode, kind: said.kind, name, personId: office?.personId, consent: said.consent },
    ...{ from: today, until: said.until, relatives: [...new Set(relatives)] },
    ...{ drawn: said.drawn, looksAt: comer?.looksAt ?? said.looksAt },
  };
  if (concerned([named], facts).length > 0) return refuse('recused');
  return allow(named);
}

export type TellRelativesRefusal = 'holds-no-office';

/** 利害关系申报: what the supervisor says of near relatives now takes the place of what was said before. */
export function tellRelatives(
  advisor: Advisor,
  { relatives }: z.infer<typeof TellRelativesRequest>,
  { inOffice }: { inOffice: readonly string[] },
): Decision<Advisor, TellRelativesRefusal> {
  if (!relatives.every((person) => inOffice.includes(person))) return refuse('holds-no-office');
  return allow({ ...advisor, relatives: [...new Set(relatives)] });
}

/** Kinds of the article that nobody stands for. */
export const kindsMissing = (advisors: readonly Advisor[], today: Day): readonly AdvisorKind[] =>
  ADVISOR_KINDS.filter((kind) => !advisors.some((one) => one.kind === kind && one.until >= today));
