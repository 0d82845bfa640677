/**
 * 联席会议: offices and those concerned talk about what one alone cannot do; three kinds, each at least once a quarter (article). A planner
 * says which classes of people the topic needs, who was asked, who comes, and who is missing and why.
 */
import { z } from 'zod';
import { line, prose } from '../kernel/text.ts';
import { type MeetingRefusal, plainAct } from './act.ts';
import type { Meeting } from './meeting.ts';
import type { Subject } from './subject.ts';

/** 政协与平安建设成员单位 · 专委会与委员 · 委员与所在单位（行业）. */
export const CONFERENCES = ['units', 'committee', 'sector'] as const;
export type ConferenceKind = (typeof CONFERENCES)[number];

/** 党政分管领导 · 两代一委 · 法律专家 · 职能部门 · 界别群众 (article). */
export const CLASSES = ['leader', 'delegate', 'legal', 'department', 'sector'] as const;
export type Class = (typeof CLASSES)[number];

/** 受邀的一方: an office or a group, not a person; whether it comes, and why not. */
export interface Invitee {
  readonly id: string;
  readonly as: Class;
  readonly who: string;
  readonly comes: boolean | null;
  readonly why: string | null;
}

export interface Conference {
  readonly kind: ConferenceKind;
  readonly needs: readonly Class[];
  readonly invitees: readonly Invitee[];
}

/** What a topic asks for, to be set right by the convener (our default). */
export function classesFor(kind: ConferenceKind, subjects: readonly Subject[]): readonly Class[] {
  const needs: Class[] = [...ALWAYS[kind]];
  if (subjects.some((it) => LAWFUL.includes(it))) needs.push('legal');
  if (subjects.includes('department_power')) needs.push('department', 'leader');
  return CLASSES.filter((one) => needs.includes(one));
}

const ALWAYS: Readonly<Record<ConferenceKind, readonly Class[]>> = {
  units: ['leader', 'delegate', 'department'],
  committee: ['delegate', 'sector'],
  sector: ['delegate', 'department', 'sector'],
};
/** Where somebody who knows the law should be asked. */
const LAWFUL: readonly Subject[] = ['legal_claim', 'collective_asset', 'village_rules', 'department_power'];

/** Why a class that is needed is missing: nobody was asked, nobody answered yet, or all declined. */
export type Missing = 'not-asked' | 'not-answered' | 'declined';

export interface Seat {
  readonly class: Class;
  readonly needed: boolean;
  readonly invitees: readonly Invitee[];
  readonly missing: Missing | null;
}

/** Every class that is needed or was asked, in order. */
export function seatsOf({ needs, invitees }: Conference): readonly Seat[] {
  return CLASSES.map((one) => seatOf(one, needs, invitees)).filter(
    ({ needed, invitees: asked }) => needed || asked.length > 0,
  );
}

function seatOf(one: Class, needs: readonly Class[], invitees: readonly Invitee[]): Seat {
  const asked = invitees.filter(({ as }) => as === one);
  const needed = needs.includes(one);
  return { class: one, needed, invitees: asked, missing: needed ? missingOf(asked) : null };
}

function missingOf(asked: readonly Invitee[]): Missing | null {
  if (asked.some(({ comes }) => comes === true)) return null;
  if (asked.length === 0) return 'not-asked';
  return asked.some(({ comes }) => comes === null) ? 'not-answered' : 'declined';
}

const beforeOver = ({ kind, status }: Meeting): MeetingRefusal | undefined => {
  if (kind !== 'joint_conference') return 'not-a-conference';
  return ['planned', 'postponed', 'noticed', 'opened'].includes(status) ? undefined : 'over';
};

const change = (meeting: Meeting, of: (it: Conference) => Conference): Meeting =>
  meeting.conference === undefined ? meeting : { ...meeting, conference: of(meeting.conference) };

/** 哪一种、要哪些方面: named before notice is given. */
export const nameConference = plainAct(
  z.strictObject({ kind: z.enum(CONFERENCES), needs: z.array(z.enum(CLASSES)).min(1).max(CLASSES.length) }),
  (meeting, { needs }) =>
    beforeOver(meeting) ?? (new Set(needs).size < needs.length ? 'id-taken' : undefined),
  (meeting, { kind, needs }) => ({
    ...meeting,
    conference: { kind, needs, invitees: meeting.conference?.invitees ?? [] },
  }),
);

const InviteeId = z.uuid();

export const invite = plainAct(
  z.strictObject({ inviteeId: InviteeId, as: z.enum(CLASSES), who: line({ min: 2, max: 40 }) }),
  (meeting, { inviteeId, who }) => {
    const reason = beforeOver(meeting);
    if (reason !== undefined) return reason;
    if (meeting.conference === undefined) return 'conference-unnamed';
    const { invitees } = meeting.conference;
    if (invitees.length >= 60) return 'too-many';
    return invitees.some((it) => it.id === inviteeId || it.who === who) ? 'id-taken' : undefined;
  },
  (meeting, { inviteeId: id, as, who }) =>
    change(meeting, (it) => ({ ...it, invitees: [...it.invitees, { id, as, who, comes: null, why: null }] })),
);

/** 回执: comes, or does not and why; null takes the invitation back. */
export const answerInvite = plainAct(
  z.strictObject({
    inviteeId: InviteeId,
    comes: z.boolean().nullable(),
    why: prose({ min: 2, max: 200 }).nullable(),
  }),
  (meeting, { inviteeId, comes, why }) => {
    const reason = beforeOver(meeting);
    if (reason !== undefined) return reason;
    if (!meeting.conference?.invitees.some(({ id }) => id === inviteeId)) return 'no-such-invitee';
    return comes === false && why === null ? 'why-missing' : undefined;
  },
  (meeting, { inviteeId, comes, why }) =>
    change(meeting, (it) => ({
      ...it,
      invitees:
        comes === null
          ? it.invitees.filter(({ id }) => id !== inviteeId)
          : it.invitees.map((one) =>
              one.id === inviteeId ? { ...one, comes, why: comes ? null : why } : one,
            ),
    })),
);

/** 2026-Q3 of a day. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
