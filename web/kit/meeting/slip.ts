/** 照条: what a slip that was read at the door means: who of its house comes; whoever is alone on it is taken at once. */
import { useState } from 'react';
import { numbersPresent } from '../../../domain/meeting/presence.ts';
import { comingOf, readSlip } from '../../../domain/meeting/slip.ts';
import type { Voter } from '../../../domain/roll/list.ts';
import type { Sentence } from '../sentences.ts';
import { useRunning } from './running.ts';
import { ROOM_WORDS } from './words.ts';

export interface SlipReading {
  /** What was wrong with the slip; undefined when nothing was. */
  readonly read: (text: string) => Promise<Sentence | undefined>;
  /** Who of the house may be coming; nobody before a slip was read. */
  readonly coming: readonly Voter[];
  readonly arrive: (no: number) => Promise<boolean>;
}

/** Whether a typed or scanned text is a slip, of this meeting or of another. */
export const isSlip = (text: string, meetingId: string): boolean => readSlip(text, meetingId) !== undefined;

export function useSlip(): SlipReading {
  const { meeting, voters, act } = useRunning();
  const [house, setHouse] = useState<number>();
  const there = numbersPresent({ meeting, voters });
  const arrive = async (no: number): Promise<boolean> => {
    const taken = await act('arrive', { numbers: [no], how: 'qr', speaksFor: [], guest: null }, 'slip');
    // One speaks for a house: nobody else of it is asked for.
    if (taken && meeting.basis === 'households') setHouse(undefined);
    return taken;
  };
  const read = async (text: string): Promise<Sentence | undefined> => {
    const no = readSlip(text, meeting.id);
    if (no === undefined) return ROOM_WORDS.noSlip;
    if (no === 'other-meeting') return ROOM_WORDS.slipElsewhere;
    const coming = comingOf(no, voters, there);
    if (coming === undefined) return ROOM_WORDS.slipUnknown;
    const [first, second] = coming;
    if (first === undefined) return ROOM_WORDS.slipAllHere;
    setHouse(second === undefined ? undefined : no);
    if (second === undefined) await arrive(first.no);
    return undefined;
  };
  return { read, arrive, coming: house === undefined ? [] : (comingOf(house, voters, there) ?? []) };
}
