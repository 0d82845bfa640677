/** 筹备稿: an agenda as it is being made; what was ticked in a digest goes along to the plan's page in this tab. */
import type { DigestLine } from '../../../contract/meeting.ts';
import type { ReferralView } from '../../../contract/meeting-onward.ts';
import type { MeetingKind } from '../../../domain/meeting/kind.ts';
import type { Subject } from '../../../domain/meeting/subject.ts';
import { newId } from '../../kit/ids.ts';
import { countIn } from '../../kit/meeting/people.ts';

export interface ItemDraft {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly authorised: boolean;
  readonly minutes: string;
  readonly matterId: string | null;
  /** 转来的: which referral it is made from. */
  readonly referralId?: string | undefined;
}

export const emptyItem = (): ItemDraft => ({
  ...{ id: newId(), title: '', subject: 'shared_life', authorised: false, minutes: '20', matterId: null },
});

interface Candidates {
  readonly month: string;
  readonly items: readonly Pick<DigestLine, 'title' | 'subject' | 'matters'>[];
}

let candidates: Candidates | undefined;

export const keepCandidates = (it: Candidates): void => {
  candidates = it;
};

/** The month and the items of what was ticked. */
export function takenCandidates():
  | { readonly month: string; readonly items: readonly ItemDraft[] }
  | undefined {
  if (candidates === undefined) return undefined;
  return {
    month: candidates.month,
    items: candidates.items.map(({ title, subject, matters }) => ({
      ...emptyItem(),
      ...{ title: title.slice(0, 80), subject, matterId: matters[0]?.matterId ?? null },
    })),
  };
}

/** What another meeting referred here, as an item. */
export const referredItem = ({
  title,
  subject,
  referralId,
}: Pick<ReferralView, 'title' | 'subject' | 'referralId'>): ItemDraft => ({
  ...emptyItem(),
  ...{ title: title.slice(0, 80), subject, referralId },
});

export const isWritten = ({ title }: ItemDraft): boolean => title.trim().length >= 2;

/** 几分钟: a whole number up to four hours; what else is typed is not guessed at. */
export const isTimed = ({ minutes }: ItemDraft): boolean => {
  const n = countIn(minutes);
  return n !== undefined && n >= 1 && n <= 240;
};

export const itemRequest = ({ minutes, title, referralId, ...item }: ItemDraft) => ({
  ...item,
  ...(referralId !== undefined && { referralId }),
  title: title.trim(),
  minutes: countIn(minutes) ?? 0,
});

/** Kinds a post holds. */
export const KINDS_OF: Readonly<Record<string, readonly MeetingKind[]>> = {
  group_head: ['group_meeting'],
  village_cadre: [
    'council_session',
    'villager_rep_meeting',
    'villager_assembly',
    'group_meeting',
    'coop_assembly',
    'coop_rep_assembly',
    'resident_rep_meeting',
    'resident_assembly',
    'party_member_meeting',
  ],
  town_officer: ['joint_conference'],
  centre_officer: ['joint_conference'],
  cppcc_officer: ['joint_conference'],
};
