/** 状态与时钟: where a matter stands and how much time it has, in the marks of the kit. */
import type { MatterRow } from '../../../contract/matter.ts';
import type { Moment } from '../../../domain/kernel/day.ts';
import type { MatterStatus } from '../../../domain/matter/matter.ts';
import { ClockBadge, type Standing, StatusBadge, Tag } from '../../kit/marks.tsx';
import { useLang, useSay } from '../../kit/sentences.ts';
import { CLOCK_PURPOSE_LABELS, STATUS_LABELS } from '../../kit/terms.ts';
import { dateOf } from '../../kit/when.ts';
import { MATTER_WORDS } from './words.ts';

const STANDINGS: Record<MatterStatus, Standing> = {
  reported: 'waiting',
  accepted: 'working',
  answered: 'answered',
  merged: 'stopped',
  closed: 'done',
};

export function StatusMark({ status }: { readonly status: MatterStatus }) {
  const say = useSay();
  return <StatusBadge standing={STANDINGS[status]}>{say(STATUS_LABELS[status])}</StatusBadge>;
}

interface ClockMarkProps {
  readonly clock: MatterRow['clock'];
  readonly now: Moment;
  readonly full?: boolean;
}

/** Nothing, when no clock runs. */
export function ClockMark({ clock, now, full }: ClockMarkProps) {
  const say = useSay();
  return (
    clock && (
      <ClockBadge clock={clock} now={now} full={full} purpose={say(CLOCK_PURPOSE_LABELS[clock.purpose])} />
    )
  );
}

export function EmergencyTag() {
  const say = useSay();
  return <Tag strong>{say(MATTER_WORDS.emergency)}</Tag>;
}

/** 督办，12月2日前回复: strong, once the day has passed. */
export function ReplyTag({ due, now }: { readonly due: Moment; readonly now: Moment }) {
  const say = useSay();
  const lang = useLang();
  return <Tag strong={now > due}>{say(MATTER_WORDS.replyBy, { when: dateOf(due, lang) })}</Tag>;
}
