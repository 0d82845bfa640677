/**
 * 警示: what about opening personal data is told to the audit office at once: very many matters in one hour, and a decoy, which
 * nobody has a reason to open. It is about the use of an account, and only that office sees it (等保 2.0 三级; 个人信息保护法 Art. 51).
 */
import { HOUR, type Moment } from '../kernel/day.ts';

export const ALARMS = ['alarm.many-openings', 'alarm.decoy'] as const;
export type Alarm = (typeof ALARMS)[number];

/** Our own default: more matters than anybody calls back in an hour. */
export const MOST_OPENED = 30;
export const ALARM_WINDOW: Moment = HOUR;

export interface Opened {
  /** Different matters this person opened within the window, this one included. */
  readonly matters: number;
  /** Whether it was told within the window already. */
  readonly toldBefore: boolean;
  readonly isDecoy: boolean;
}

export const alarmsOf = ({ matters, toldBefore, isDecoy }: Opened): readonly Alarm[] => [
  ...(matters > MOST_OPENED && !toldBefore ? (['alarm.many-openings'] as const) : []),
  ...(isDecoy ? (['alarm.decoy'] as const) : []),
];
