/** 方案: what is asked of whom, proposed by whoever may, within the province's ceiling where it was entered; changed, it begins anew. */
import { z } from 'zod';
import { dayOf } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import type { SourcedOrOpen } from '../kernel/sourced.ts';
import { line, prose } from '../kernel/text.ts';
import { needed } from '../meeting/share.ts';
import { act, type LevyFacts, type LevyRefusal } from './act.ts';
import {
  actsAt,
  EXEMPTIONS,
  isOver,
  type Levy,
  PROPOSERS,
  type Scheme,
  schemeNow,
  standingDone,
  sumsOf,
} from './levy.ts';
import type { LevyLimits } from './limits.ts';

const People = z.int().min(0).max(100_000);

const SchemeRequest = z.strictObject({
  purpose: prose({ min: 4, max: 2000 }),
  money: z.int().min(0).max(100_000),
  payers: People,
  days: z.int().min(0).max(365),
  labourers: People,
  exempt: z
    .array(z.strictObject({ ground: z.enum(EXEMPTIONS), payers: People, labourers: People }))
    .max(EXEMPTIONS.length)
    .readonly(),
  on: DaySchema,
});

export const ProposeRequest = z.strictObject({
  levyId: z.uuid(),
  placeCode: z.string().regex(/^\d{12}$/),
  title: line({ min: 2, max: 80 }),
  proposer: z.enum(PROPOSERS),
  signed: z.strictObject({ of: People, signed: People }).nullable(),
  scheme: SchemeRequest,
});
export type ProposeRequest = z.infer<typeof ProposeRequest>;

export function propose(
  request: ProposeRequest,
  { by, at, limits }: Omit<LevyFacts, 'calendar'>,
): Decision<ProposeRequest, LevyRefusal> {
  const { proposer, signed, scheme } = request;
  if (!actsAt(by, request, 'announce')) return refuse('not-yours');
  if (scheme.on > dayOf(at)) return refuse('still-to-come');
  if (proposer !== 'committee') {
    if (signed === null || signed.signed > signed.of) return refuse('does-not-add-up');
    if (signed.signed < needed(limits[proposer], signed.of)) return refuse('too-few-propose');
  }
  const reason = schemeRefusal(scheme, limits);
  return reason === undefined
    ? allow({ ...request, signed: proposer === 'committee' ? null : signed })
    : refuse(reason);
}

function schemeRefusal(
  scheme: z.infer<typeof SchemeRequest>,
  { moneyCeiling, labourCeiling }: LevyLimits,
): LevyRefusal | undefined {
  const { exemptPayers, exemptLabourers, money, days } = sumsOf({ ...scheme, no: 0, why: null });
  if (exemptPayers > scheme.payers || exemptLabourers > scheme.labourers) return 'more-exempt-than-there-are';
  if (money === 0 && days === 0) return 'nothing-asked';
  return isOverCeiling(scheme.money, moneyCeiling) || isOverCeiling(scheme.days, labourCeiling)
    ? 'over-the-ceiling'
    : undefined;
}

/** A ceiling that nobody entered stops nothing here: town and county look at it then. */
const isOverCeiling = (asked: number, { n }: SourcedOrOpen): boolean => n !== null && asked > n;

export const proposed = ({ levyId: id, scheme, ...said }: ProposeRequest): Levy => ({
  ...{ id, ...said, beganOn: scheme.on },
  schemes: [{ ...scheme, no: 1, why: null }],
  ...{ done: [], endedWhy: null, endedOn: null, steps: 1 },
});

const Change = z.strictObject({ scheme: SchemeRequest, why: prose({ min: 2, max: 500 }) });

/** Until it is published: what was decided about the earlier one counts no more. */
export const changeScheme = act<typeof Change, Scheme>({
  request: Change,
  decide: (it, { scheme, why }, { by, at, limits }) => {
    if (!actsAt(by, it, 'announce')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    if (standingDone(it, 'publish') !== undefined) return refuse('published-already');
    if (scheme.on > dayOf(at)) return refuse('still-to-come');
    const now = schemeNow(it);
    if (scheme.on < now.on || it.done.some(({ on }) => on > scheme.on)) return refuse('before-the-last');
    const next = { ...scheme, no: now.no + 1, why };
    if (JSON.stringify(asked(next)) === JSON.stringify(asked(now))) return refuse('same-scheme');
    const reason = schemeRefusal(scheme, limits);
    return reason === undefined ? allow(next) : refuse(reason);
  },
  after: (it, scheme) => ({ ...it, schemes: [...it.schemes, scheme] }),
});

const asked = ({ purpose, money, payers, days, labourers, exempt }: Scheme) => [
  ...[purpose, money, payers, days, labourers],
  exempt.map(({ ground, payers: some, labourers: others }) => [ground, some, others]),
];
