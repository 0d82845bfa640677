/**
 * 成果公开页: what residents read of a result: what was put, how each point was answered, who does what until when, who looked at it,
 * and what became of it. Approved by the place whose result it is; what a member wrote, by the members' own office.
 */
import { z } from 'zod';
import { type Decision, refuse } from '../kernel/decision.ts';
import { FEWEST } from '../matter/small-cells.ts';
import { announced, type Outcome, putsFor, standsAlone } from '../outcome/outcome.ts';
import type { Office } from '../people/office.ts';
import type { Known } from './mask-kind.ts';
import { approveSheet, PublishSheetRequest, type SheetRefusal } from './sheet.ts';

export const PublishOutcomeRequest = z.strictObject({
  ...PublishSheetRequest.shape,
  /** Pictures somebody looked through: every one that is shown. */
  pictures: z.array(z.string().max(64)).max(120).readonly().optional(),
});
export type PublishOutcomeRequest = z.infer<typeof PublishOutcomeRequest>;

export type PublishOutcomeRefusal =
  | 'not-yours-to-publish'
  | 'not-announced'
  | 'pictures-unseen'
  | SheetRefusal;

export interface PublishingOutcome {
  readonly by: Office;
  /** How many steps the outcome has. */
  readonly steps: number;
  readonly known: Known;
}

/** Whose word it is: the place's that put it; of what a member wrote, the members' own office. */
const isTheirs = (office: Office, it: Outcome): boolean =>
  standsAlone(it.source) ? office.post === 'cppcc_officer' : putsFor(office, it);

/** Whether it may publish it: everybody may know of it. */
export const publishesOutcome = (office: Office, it: Outcome): boolean =>
  isTheirs(office, it) && announced(it);

/** The sheet as everybody reads it. */
export function publishOutcome(
  it: Outcome,
  { pictures = [], ...request }: PublishOutcomeRequest,
  { by, steps, known }: PublishingOutcome,
): Decision<Outcome, PublishOutcomeRefusal> {
  if (!isTheirs(by, it)) return refuse('not-yours-to-publish');
  if (!announced(it)) return refuse('not-announced');
  if (picturesOf(it).some((photo) => !pictures.includes(photo))) return refuse('pictures-unseen');
  return approveSheet(ofMany(it), wordedOutcome, request, { steps, known });
}

/** Every picture that is shown, once. */
export const picturesOf = ({ shown = [] }: Pick<Outcome, 'shown'>): readonly string[] => [
  ...new Set(shown.flatMap(({ photos }) => photos)),
];

/** Fewer than a family's worth of answers tell of persons: how satisfied they are stays in the house. */
function ofMany({ rating, ...it }: Outcome): Outcome {
  const asked = rating === undefined ? 0 : rating.satisfied + rating.fairly + rating.dissatisfied;
  return asked < FEWEST ? it : { ...it, rating };
}

/** The outcome with each of its free texts put otherwise. */
export function wordedOutcome(it: Outcome, put: (text: string) => string): Outcome {
  const may = (text: string | undefined): string | undefined => (text === undefined ? undefined : put(text));
  const { setAside, result, acceptance, feedback, rating } = it;
  return {
    ...it,
    title: put(it.title),
    points: it.points.map(({ text, answer, ...point }) => ({
      ...point,
      text: put(text),
      answer: answer && { ...answer, why: may(answer.why) },
    })),
    sides: it.sides.map(put),
    shown: it.shown?.map(({ caption, text, ...shown }) => ({
      ...shown,
      caption: put(caption),
      text: may(text),
    })),
    tasks: it.tasks.map(({ text, note, slips, shares, ...task }) => ({
      ...task,
      ...(shares && { shares: shares.map(({ text, ...share }) => ({ ...share, text: put(text) })) }),
      text: put(text),
      note: may(note),
      slips: slips.map(({ why, ...slip }) => ({ ...slip, why: put(why) })),
    })),
    setAside: setAside && { ...setAside, why: put(setAside.why) },
    checks: it.checks.map(({ text, ...check }) => ({ ...check, text: put(text) })),
    supervisions: it.supervisions.map(({ why, reply, ...supervision }) => ({
      ...supervision,
      why: put(why),
      reply: reply && { ...reply, text: put(reply.text) },
    })),
    result: result && { ...result, text: put(result.text) },
    acceptance: acceptance && {
      ...acceptance,
      sides: acceptance.sides.map(({ side, why, ...one }) => ({ ...one, side: put(side), why: may(why) })),
      answer: may(acceptance.answer),
    },
    reworkWhy: may(it.reworkWhy),
    feedback: feedback && { ...feedback, text: put(feedback.text) },
    rating: rating && { ...rating, reasons: may(rating.reasons) },
    lookBacks: it.lookBacks.map(({ found, ...look }) => ({ ...look, found: put(found) })),
  };
}
