/** 签到表的行: who may come by the list, who came beside it, and lines that are left for others. */
import type { MeetingPage } from '../../../contract/meeting.ts';
import { GUESTS } from '../../../domain/meeting/meeting.ts';
import { shownNo } from '../../kit/meeting/people.ts';
import { timeOf } from '../../kit/when.ts';

export const SHEET_HEADS = ['号', '户（代表谁）', '姓名', '签名', '到', '离'] as const;

/** Lines of a sheet that has nobody on it yet, and at the least below a list. */
const LINES = 20;
const LEAST_BLANK = 6;

export interface SheetRow {
  readonly no: string;
  readonly household: string;
  readonly name: string;
  /** Who went out and came back has a line for each time, as it is kept. */
  readonly came: string;
  readonly left: string;
}

export function sheetRows({ meeting, voters }: MeetingPage): readonly SheetRow[] {
  const timesOf = (no: number) => {
    const times = meeting.presences.filter((it) => it.no === no);
    return {
      came: times.map(({ came }) => timeOf(came)).join('\n'),
      left: times.map(({ left }) => (left === null ? '' : timeOf(left))).join('\n'),
    };
  };
  const guests = new Map(meeting.presences.filter(({ no }) => no >= GUESTS).map((it) => [it.no, it]));
  const blank = { no: '', household: '', name: '', came: '', left: '' };
  return [
    ...voters.map(({ no, name, household }) => ({ no: String(no), name, household, ...timesOf(no) })),
    ...[...guests.values()].map(({ no, name, side, observes }) => ({
      ...{ no: shownNo(no), name: name ?? '' },
      household: [...(side === null ? [] : [side]), ...(observes ? ['列席'] : [])].join('，'),
      ...timesOf(no),
    })),
    ...Array.from({ length: Math.max(LEAST_BLANK, LINES - voters.length) }, () => blank),
  ];
}
