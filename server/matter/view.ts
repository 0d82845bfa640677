/** 给人看的事项: rows and pages as the contract says, with names for codes. */
import type { ClockView, HolderView, MatterRow, StepView } from '../../contract/matter.ts';
import { dayOf } from '../../domain/kernel/day.ts';
import type { Clock } from '../../domain/matter/clock.ts';
import { type Holder, holderKey } from '../../domain/matter/holder.ts';
import { isSupervised } from '../../domain/matter/supervise.ts';
import type { Names } from '../kit/house.ts';
import { codesAbove } from '../place/store.ts';
import type { ListedMatter } from './row.ts';
import type { StoredStep } from './store.ts';

export const holderView = (holder: Holder, names: Names): HolderView => ({
  level: holder.level,
  placeCode: holder.placeCode,
  name: names(holderKey(holder)),
  unitCode: holder.unitCode ?? null,
});

export const clockView = (clock: Clock | undefined): ClockView | null =>
  clock === undefined
    ? null
    : {
        purpose: clock.purpose,
        since: clock.since,
        due: clock.due,
        yellow: clock.yellow,
        provisional: clock.provisional,
      };

export const matterRow = (matter: ListedMatter, names: Names): MatterRow => ({
  matterId: matter.id,
  no: matter.no,
  /** The title of a sensitive matter tells what it is about: only its opened page shows it. */
  title: matter.dataClass === 'P3' ? '' : matter.title,
  category: matter.category,
  placeCode: matter.placeCode,
  placeName: names(matter.placeCode, dayOf(matter.reportedAt)),
  within: codesAbove(matter.placeCode).map((code) => names(code)),
  status: matter.status,
  emergency: matter.emergency,
  reportedAt: matter.reportedAt,
  holder: holderView(matter.holder, names),
  offeredTo: matter.offer === undefined ? null : holderView(matter.offer.to, names),
  clock: clockView(matter.clock),
  replyDue: isSupervised(matter) ? (matter.supervision?.due ?? null) : null,
});

/**
 * A step in the words of its actor; without the words when they are not `open`. The reporter stays unnamed; an office is
 * named by post and place.
 */
export function stepView(
  { seq, body, person_name, post, place_code, unit_code }: StoredStep,
  names: Names,
  open = true,
): StepView {
  const byOffice = body.by.kind === 'office';
  const behind = unit_code ?? place_code;
  return {
    seq,
    kind: body.kind,
    at: body.at,
    byKind: body.by.kind,
    byName: byOffice ? person_name : null,
    byPost: byOffice ? post : null,
    byPlace: byOffice && behind !== null ? names(behind) : null,
    words: open ? wordsOf(body) : null,
    to: 'to' in body ? holderView(body.to, names) : null,
    satisfaction: body.kind === 'confirmed' ? body.satisfaction : null,
    colour: body.kind === 'turned' ? body.colour : null,
    ...besides(body),
  };
}

/** What only some kinds of steps tell. */
const besides = (body: StoredStep['body']) => ({
  due: 'due' in body && body.kind !== 'turned' ? body.due : body.kind === 'set-aside' ? body.clock.due : null,
  otherNo: body.kind === 'merged' ? body.intoNo : body.kind === 'split' ? body.partNo : null,
  channel: body.kind === 'redirected' ? body.channel : null,
  rescuer: body.kind === 'handed-over' ? body.rescuer : null,
  reference: ('reference' in body ? body.reference : 'paper' in body ? body.paper : undefined) ?? null,
  asideAs: body.kind === 'set-aside' ? body.as : null,
  heard: body.kind === 'confirmed' ? (body.heard ?? null) : null,
});

function wordsOf(step: StoredStep['body']): string | null {
  if ('why' in step) return step.why;
  if ('answer' in step) return step.answer;
  if ('tried' in step) return step.tried;
  if ('told' in step) return step.told;
  return ('words' in step ? step.words : undefined) ?? null;
}
