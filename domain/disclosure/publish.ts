/** 公布: what the committee passed hangs on the board at least so long as the law says; nothing by which a person is known is left in it. */
import { z } from 'zod';
import { type Day, dayOf, daysBetween } from '../kernel/day.ts';
import { DaySchema } from '../kernel/day-schema.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { masksLeft } from '../publication/approve.ts';
import { isMoreThanMarks } from '../publication/mask-word.ts';
import { namesAmong } from '../publication/names-gone.ts';
import { Kept } from '../publication/publication.ts';
import { act, type DisclosureFacts, type DisclosureRefusal } from './act.ts';
import { hung, textsOf, worded } from './content.ts';
import { type Answered, doesFor, isOver, newestVersion, type Version } from './disclosure.ts';
import { ruleOf } from './items.ts';

const Publish = z.strictObject({
  until: DaySchema,
  /** Where it hangs as paper; must be said of finance. */
  board: line({ min: 2, max: 80 }).nullable(),
  /** Texts that are read otherwise than they were drafted, wherever they stand. */
  reworded: z
    .array(z.strictObject({ text: prose({ min: 1, max: 4000 }), as: prose({ min: 1, max: 4000 }) }))
    .max(400),
  kept: z.array(Kept).max(50),
});

/** A year and a day: afterwards it is read in the archive. */
const LONGEST = 366;

const left = (
  texts: readonly string[],
  kept: readonly Kept[],
  { known }: Pick<DisclosureFacts, 'known'>,
): DisclosureRefusal | undefined => {
  if (texts.some((text) => !isMoreThanMarks(text))) return 'text-empty';
  return texts.some((text) => masksLeft(text, kept, known).length > 0) ? 'personal-data-left' : undefined;
};

export const publish = act<typeof Publish, Version>({
  request: Publish,
  decide: (it, { until, board, reworded, kept }, facts) => {
    const { by, at, limits } = facts;
    if (!doesFor(by, it, 'publishes')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    if (it.pending === null) return refuse('nothing-pending');
    if (it.pending.stage !== 'passed') return refuse('not-passed');
    const from = dayOf(at);
    const days = daysBetween(from, until);
    if (days < limits.boardDays.n) return refuse('too-short');
    if (days > LONGEST) return refuse('too-long');
    if (board === null && ruleOf(it.item, it.book).paper) return refuse('paper-too');
    const otherwise = new Map(reworded.map(({ text, as }) => [text, as]));
    const content = worded(it.pending.content, (text) => otherwise.get(text) ?? text);
    const { why } = it.pending;
    const texts = [
      it.title,
      ...textsOf(content),
      ...(why === null ? [] : [why]),
      ...(board === null ? [] : [board]),
    ];
    const reason = left(texts, kept, facts);
    if (reason !== undefined) return refuse(reason);
    return allow({ no: it.versions.length + 1, content: hung(content), why, from, until, board, kept });
  },
  after: (it, version) => ({ ...it, pending: null, versions: [...it.versions, version] }),
});

const Answer = z.strictObject({
  questionId: z.uuid(),
  /** What everybody reads of the question; null when nothing of it may be shown. */
  shown: prose({ min: 2, max: 1000 }).nullable(),
  text: prose({ min: 2, max: 2000 }),
  kept: z.array(Kept).max(20),
});

/** 答复: beside what was asked, for everybody; a person looked at both. */
export const answer = act<typeof Answer, Answered>({
  request: Answer,
  decide: (it, { questionId, shown, text, kept }, facts) => {
    if (!doesFor(facts.by, it, 'publishes')) return refuse('not-yours');
    const asked = facts.open.find(({ id }) => id === questionId);
    if (asked === undefined) return refuse('nothing-asked');
    const reason = left(shown === null ? [text] : [shown, text], kept, facts);
    if (reason !== undefined) return refuse(reason);
    const { no, kind, askedOn, due } = asked;
    const names = namesAmong(kept.map(({ passage }) => passage));
    return allow({
      ...{ questionId, no, kind, askedOn, due, on: dayOf(facts.at), shown, text },
      ...(names.length > 0 && { names }),
    });
  },
  after: (it, answered) => ({ ...it, answered: [...it.answered, answered] }),
});

const Nothing = z.strictObject({});

/** 归档: when its days are over and nobody waits for an answer. It stays readable. */
export const archive = act<typeof Nothing, { readonly on: Day }>({
  request: Nothing,
  decide: (it, _, { by, at, open }) => {
    if (!doesFor(by, it, 'publishes')) return refuse('not-yours');
    if (isOver(it)) return refuse('over');
    const version = newestVersion(it);
    if (version === undefined) return refuse('not-published');
    if (it.pending !== null) return refuse('correction-pending');
    const on = dayOf(at);
    if (on <= version.until) return refuse('still-on-board');
    if (open.length > 0) return refuse('question-open');
    return allow({ on });
  },
  after: (it, { on }) => ({ ...it, endedOn: on }),
});
