/** 正在办的 (演示): open matters on every desk of the story, so that each demonstration account has something to do. */
import { HOUR, type Moment } from '../../domain/kernel/day.ts';
import { chanceFrom } from './chance.ts';
import { drawnResident } from './people.ts';
import type { Act, Report, Script, Seat } from './script.ts';
import type { Story } from './story.ts';
import { LIVE_ABOVE } from './told/live-town.ts';
import { LIVE_IN_VILLAGE } from './told/live-village.ts';

export interface Live {
  readonly key: string;
  readonly tour?: string;
  readonly report: Omit<Report, 'name' | 'phone'> & { readonly named?: boolean };
  /** Hours before now at which it was reported, and then each line. */
  readonly since: number;
  readonly lines: readonly (readonly [hoursAgo: number, by: Seat, act: Act, words?: string])[];
}

/** Told back from now. */
export const liveScripts = (story: Story, now: Moment): Script[] =>
  [...LIVE_IN_VILLAGE, ...LIVE_ABOVE].map(
    ({ key, since, lines, report: { named = false, ...report }, tour }) => ({
      key: `live ${key}`,
      area: story.area,
      begins: now - since * HOUR,
      report: { ...report, ...(named ? drawnResident(chanceFrom(`live ${key}`)) : {}) },
      lines: lines.map(([hoursAgo, by, act, words]) => ({ at: now - hoursAgo * HOUR, by, act, words })),
      ...(tour === undefined ? {} : { tour }),
    }),
  );
