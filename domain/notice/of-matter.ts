/** 事项的告知: whom a step of a matter is told to. Of what is sealed or sensitive nobody is told anything. */
import { holderKey } from '../matter/holder.ts';
import type { Matter } from '../matter/matter.ts';
import type { MatterStep } from '../matter/step.ts';
import { type NoticeKind, type Told, toPerson, toReporter } from './kind.ts';

/** Whether anything may be told of a matter: asked when it is written, and again when a letter goes. */
export const mayTell = ({ sealedFrom, dataClass }: Pick<Matter, 'sealedFrom' | 'dataClass'>): boolean =>
  sealedFrom.length === 0 && dataClass !== 'P3';

/**
 * Whom this step is told to. What somebody without a name did is told to nobody: the moment of a letter would be a trace of it.
 * Nobody is told what he or she did.
 */
export function toldOf(matter: Matter, step: MatterStep): readonly Told[] {
  if (!mayTell(matter)) return [];
  if (step.by.kind === 'reporter' && matter.reporter.kind === 'anonymous') return [];
  return [...toReporterOf(matter, step), ...toHolderOf(matter, step)];
}

function toReporterOf(matter: Matter, step: MatterStep): Told[] {
  const kind = FOR_REPORTER[step.kind];
  const { reporter } = matter;
  if (kind === undefined || step.by.kind === 'reporter') return [];
  if (reporter.kind === 'named') return [{ to: toReporter(matter.id), kind }];
  if (reporter.kind !== 'office' || reporter.personId === undefined) return [];
  return reporter.personId === step.by.personId ? [] : [{ to: toPerson(reporter.personId), kind }];
}

const FOR_REPORTER: Partial<Record<MatterStep['kind'], NoticeKind>> = {
  accepted: 'accepted',
  escalated: 'moved',
  dispatched: 'moved',
  answered: 'answered',
  'answered-along': 'answered',
  settled: 'answered',
  redirected: 'ended',
  'handed-over': 'ended',
};

/** To whom it is offered or whose it is, unless that is who took the step. */
function toHolderOf(matter: Matter, step: MatterStep): Told[] {
  const kind = step.kind === 'turned' ? (step.colour === 'red' ? 'late' : undefined) : FOR_HOLDER[step.kind];
  const to = holderKey(matter.offer?.to ?? matter.holder);
  return kind === undefined || step.by.onBehalfOf === to ? [] : [{ to, kind }];
}

const FOR_HOLDER: Partial<Record<MatterStep['kind'], NoticeKind>> = {
  reported: 'came',
  escalated: 'came',
  dispatched: 'came',
  returned: 'sent-back',
  'sent-back': 'sent-back',
  reopened: 'sent-back',
  reminded: 'reminded',
  supervised: 'reminded',
};
