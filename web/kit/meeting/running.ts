/** 会场里的动作: what the parts of the page share: the meeting as it stands, and how an act is done and answered. */
import { createContext, type ReactNode, useContext } from 'react';
import type { z } from 'zod';
import type { MeetingPage } from '../../../contract/meeting.ts';
import type { MEETING_ACTS, MeetingAct } from '../../../domain/meeting/acts.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { membersOf } from '../../../domain/people/office.ts';
import { ancestorAt } from '../../../domain/place/code.ts';
import type { Voter } from '../../../domain/roll/list.ts';
import { useFormDraft } from '../draft-folder.ts';
import { say } from '../sentences.ts';
import { ROOM_WORDS } from './words.ts';

export type RequestOf<N extends MeetingAct> = z.input<(typeof MEETING_ACTS)[N]['request']>;

export interface NamedBody {
  readonly key: string;
  readonly name: string;
}

/** Those near, and the members' office of the county, which is near everywhere. */
export function namedBodies({ meeting, bodies }: MeetingPage): readonly NamedBody[] | undefined {
  const county = ancestorAt(meeting.placeCode, 'county') ?? meeting.placeCode;
  return bodies && [...bodies, { key: membersOf(county), name: say(ROOM_WORDS.membersOffice, 'zh') }];
}

export interface Running {
  readonly meeting: Meeting;
  readonly placeName: string;
  readonly voters: readonly Voter[];
  /** Whether it was taken; what was said against it stands in `told` beside the form of that name. */
  readonly act: <N extends MeetingAct>(name: N, request: RequestOf<N>, form: string) => Promise<boolean>;
  readonly busy: boolean;
  /** Places and units that something can be asked of or referred to; where they are not known, a name is written. */
  readonly bodies?: readonly NamedBody[] | undefined;
  readonly told: { readonly form: string; readonly words: ReactNode } | undefined;
}

const RunningContext = createContext<Running | undefined>(undefined);
export const RunningProvider = RunningContext.Provider;

export function useRunning(): Running {
  const running = useContext(RunningContext);
  if (running === undefined) throw new Error('outside of a meeting');
  return running;
}

/** The fields of a small form, emptied once what they say was taken. */
export function useFields<F extends Readonly<Record<string, string>>>(form: string, empty: F) {
  const { draft: fields, change, clear } = useFormDraft(form, empty);
  return {
    fields,
    /** For a control: its value and how it changes. */
    bind: (name: keyof F & string) => ({
      value: fields[name] ?? '',
      onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value } as Partial<F>),
    }),
    set: change,
    clear,
    /** Empties it when that was taken, and hands on whether it was. */
    emptiedBy: async (taking: Promise<boolean>): Promise<boolean> => {
      const taken = await taking;
      if (taken) clear();
      return taken;
    },
  };
}
