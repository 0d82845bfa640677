/** 手机时间不对: how wrong the server's last answer found it, and what to do; said until the phone is right again. */
import { isClockOff } from '../../../domain/sync/clock.ts';
import { Notice } from '../../kit/notice.tsx';
import { useSay } from '../../kit/sentences.ts';
import { PENDING } from './words.ts';

const MINUTE = 60_000;

/** From so many minutes on it is said in days, or in hours. */
const UNITS = [
  { from: 3 * 1440, minutes: 1440, told: PENDING.days },
  { from: 120, minutes: 60, told: PENDING.hours },
  { from: 0, minutes: 1, told: PENDING.minutes },
] as const;

/** `ahead`: how far the server's clock is before the phone's, ms. */
export function ClockOff({ ahead }: { readonly ahead: number }) {
  const say = useSay();
  if (!isClockOff(ahead)) return null;
  const minutes = Math.round(Math.abs(ahead) / MINUTE);
  const unit = UNITS.find(({ from }) => minutes >= from) ?? UNITS[2];
  const much = say(unit.told, { n: Math.round(minutes / unit.minutes) });
  return (
    <Notice kind="warn" still>
      {say(ahead < 0 ? PENDING.clockFast : PENDING.clockSlow, { much })}
    </Notice>
  );
}
