/** 起草: the village committee writes what a period was, changes it until the committee has it, and begins a correction. */
import { z } from 'zod';
import { type Day, dayOf } from '../kernel/day.ts';
import { allow, type Decision, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { canonical } from '../record/entry.ts';
import { act, type DisclosureFacts } from './act.ts';
import { Content, hung, isEmpty, ROW_SOURCES } from './content.ts';
import { type Disclosure, doesFor, isOver, newestVersion } from './disclosure.ts';
import { bookOn, ITEMS } from './items.ts';
import { daysOf, Period, rhythmOf } from './period.ts';

export const DraftRequest = z.strictObject({
  disclosureId: z.uuid(),
  placeCode: z.string().regex(/^\d{12}$/),
  item: z.enum(ITEMS),
  period: Period,
  about: z.strictObject({ kind: z.enum([...ROW_SOURCES, 'demand']), id: z.uuid() }).nullable(),
  title: line({ min: 2, max: 80 }),
  content: Content,
});
export type DraftRequest = z.infer<typeof DraftRequest>;

export type DraftRefusal =
  | 'not-yours'
  | 'wrong-period'
  | 'not-ended'
  | 'empty'
  | 'drafted-before'
  | 'about-what';

export interface Drafted extends DraftRequest {
  readonly on: Day;
  readonly book: number;
}

/** 一期一项一份: what stands alone; a weighty event by what it is about, everything else by its period. */
export const slotOf = ({
  disclosureId,
  placeCode,
  item,
  period,
  about,
}: Pick<DraftRequest, 'disclosureId' | 'placeCode' | 'item' | 'period' | 'about'>): string =>
  item === 'major'
    ? `${placeCode} major ${about?.id ?? disclosureId}`
    : `${placeCode} ${item} ${about === null ? '' : `${about.id} `}${period}`;

/** The first draft. Nothing is drafted before its period has ended, so that nothing is told that is still to come. */
export function draft(
  request: DraftRequest,
  { by, at, draftedBefore }: Pick<DisclosureFacts, 'by' | 'at'> & { readonly draftedBefore: boolean },
): Decision<Drafted, DraftRefusal> {
  const on = dayOf(at);
  const { item, period, about, content } = request;
  const { to } = daysOf(period);
  const book = bookOn(to).version;
  if (!doesFor(by, { ...request, book }, 'drafts')) return refuse('not-yours');
  if ((rhythmOf(period) === 'at-once') !== (item === 'major')) return refuse('wrong-period');
  if (
    (about?.kind === 'demand') !== (item === 'demanded') ||
    (about !== null && item !== 'major' && item !== 'demanded')
  )
    return refuse('about-what');
  if (item === 'major' ? to > on : to >= on) return refuse('not-ended');
  if (isEmpty(content)) return refuse('empty');
  if (draftedBefore) return refuse('drafted-before');
  return allow({ ...request, on, book });
}

export const drafted = ({ disclosureId: id, content, on, ...said }: Drafted): Disclosure => ({
  ...{ id, ...said, slot: slotOf({ disclosureId: id, ...said }), beganOn: on },
  pending: { content, why: null, stage: 'drafted', since: on },
  ...{ reviews: [], versions: [], answered: [], dropped: null, endedOn: null, steps: 1 },
});

const Redraft = z.strictObject({ content: Content });

/** Changed: whatever the committee said of it before counts no more. */
export const redraft = act<typeof Redraft, { readonly content: Content; readonly on: Day }>({
  request: Redraft,
  decide: (it, { content }, { by, at }) => {
    if (!doesFor(by, it, 'drafts')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    if (it.pending === null) return refuse('nothing-pending');
    if (isEmpty(content)) return refuse('empty');
    if (canonical(content) === canonical(it.pending.content)) return refuse('same-content');
    return allow({ content, on: dayOf(at) });
  },
  after: (it, { content, on }) => ({
    ...it,
    pending: { content, why: it.pending?.why ?? null, stage: 'drafted', since: on },
  }),
});

const Correct = z.strictObject({ content: Content, why: prose({ min: 2, max: 500 }) });
type Correction = z.infer<typeof Correct> & { readonly on: Day };

/** 更正: another version is on its way; what is on the board stays until it is published, and afterwards as what it was. */
export const correct = act<typeof Correct, Correction>({
  request: Correct,
  decide: (it, { content, why }, { by, at }) => {
    if (!doesFor(by, it, 'drafts')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    const now = newestVersion(it);
    if (now === undefined) return refuse('not-published');
    if (it.pending !== null) return refuse('correction-pending');
    if (isEmpty(content)) return refuse('empty');
    if (canonical(hung(content)) === canonical(now.content)) return refuse('same-content');
    return allow({ content, why, on: dayOf(at) });
  },
  after: (it, { content, why, on }) => ({ ...it, pending: { content, why, stage: 'drafted', since: on } }),
});

const Drop = z.strictObject({ why: prose({ min: 2, max: 500 }) });

/** 作废: of what was never published; of a correction only the correction. */
export const drop = act<typeof Drop, { readonly why: string; readonly on: Day }>({
  request: Drop,
  decide: (it, { why }, { by, at }) => {
    if (!doesFor(by, it, 'drafts')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    if (it.pending === null) return refuse('published-already');
    return allow({ why, on: dayOf(at) });
  },
  after: (it, { why, on }) =>
    it.versions.length > 0 ? { ...it, pending: null } : { ...it, pending: null, dropped: why, endedOn: on },
});
