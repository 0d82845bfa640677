/** 剧本 (演示): what happens to a matter, line by line, as the demonstration plays it through the real commands. */
import type { Moment } from '../../domain/kernel/day.ts';
import type { Category } from '../../domain/matter/category.ts';
import type { Rescuer } from '../../domain/matter/hand-over.ts';
import type { Channel } from '../../domain/matter/redirect.ts';
import type { PlaceCode } from '../../domain/place/code.ts';
import type { Level } from '../../domain/place/level.ts';

/**
 * Who speaks: whoever answers for the matter's place at a level (片长 组长 村干部 镇干部 综治中心), a station of its town,
 * a department of the county, or the one who raised it, by code.
 */
export type Seat = Level | `station ${string}` | `bureau ${string}` | 'reporter';

/** `to shuili`: dispatched to a unit of the speaker's own town or county; `redirect review`: to what the law names. */
export type Act =
  | 'accept'
  | 'settle'
  | 'try'
  | 'escalate'
  | `to ${string}`
  | `redirect ${Channel}`
  | `hand over ${Rescuer}`
  | 'return'
  | 'answer'
  | 'satisfied'
  | 'basically_satisfied'
  | 'dissatisfied'
  | 'send-back'
  | 'publish';

export interface Line {
  readonly at: Moment;
  readonly by: Seat;
  readonly act: Act;
  /** Reason, answer, what was tried, or the reporter's words. */
  readonly words?: string | undefined;
}

export interface Report {
  /** An office raises or records it; the reporter says it on the public site. */
  readonly by: Seat;
  /** The level of place it is raised at: who receives it first. */
  readonly place: Level;
  readonly text: string;
  readonly title: string;
  readonly category: Category;
  readonly emergency?: boolean;
  readonly name?: string;
  readonly phone?: string;
}

export interface Script {
  /** Draws everything left to chance: its number is the same whenever it is played. */
  readonly key: string;
  /** The area it happened in; a matter raised for a larger place still happened somewhere. */
  readonly area: PlaceCode;
  readonly begins: Moment;
  readonly report: Report;
  /** In order of time. Those still to come when the play ends are left out: the matter is then in progress. */
  readonly lines: readonly Line[];
  /** Its code is printed for the tour. */
  readonly tour?: string;
}
