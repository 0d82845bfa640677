/** 开会与到会: the meeting is opened, people come and go, and whoever has an interest in an item leaves its base. */
import { z } from 'zod';
import { dayOf, type Moment } from '../kernel/day.ts';
import { allow, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import { type ActFacts, act, type MeetingRefusal, notAt, plainAct } from './act.ts';
import { GUESTS, itemOf, type Meeting, type Presence, withItem } from './meeting.ts';
import { bodyInRoom, inRoom, numbersPresent, ruleFor } from './presence.ts';

export const open = plainAct(
  z.strictObject({
    chair: line({ min: 2, max: 30 }),
    recorder: line({ min: 2, max: 30 }),
    /** Why it is held on an earlier day than everybody was told, where the rule allows a shorter notice. */
    earlyWhy: prose({ min: 4, max: 200 }).nullable().optional(),
  }),
  (meeting, { chair, recorder, earlyWhy }, { at }) =>
    notAt(meeting, 'noticed') ??
    (isEarly(meeting, at) ? earlyRefusal(meeting, earlyWhy ?? null) : undefined) ??
    (chair === recorder ? 'same-chair' : undefined),
  (meeting, { chair, recorder, earlyWhy }, at) => {
    const opened = { ...meeting, ...{ status: 'opened' as const, chair, recorder, opened: at } };
    if (earlyWhy == null || !isEarly(meeting, at)) return opened;
    // The hours it held are for another day: they are free again.
    const { heldIn: _, ...early } = opened;
    return { ...early, starts: at, notice: withReason(meeting.notice, earlyWhy) };
  },
);

/** 提前开: on a day before the one of the notice; the days of notice would mean nothing otherwise. */
export const isEarly = ({ starts }: Meeting, at: Moment): boolean => dayOf(at) < dayOf(starts);

function earlyRefusal(meeting: Meeting, why: string | null): MeetingRefusal | undefined {
  if (!ruleFor(meeting).notice.short) return 'before-its-day';
  return why === null ? 'early-without-reason' : undefined;
}

const withReason = (notice: Meeting['notice'], why: string): Meeting['notice'] =>
  notice === null
    ? null
    : { ...notice, shortWhy: notice.shortWhy === null ? why : `${notice.shortWhy}；${why}` };

const No = z
  .int()
  .min(1)
  .max(GUESTS - 1);

/** By list, by number, by the code on the slip: many at once, or one with what is said of that person. */
export const arrive = plainAct(
  z.strictObject({
    numbers: z.array(No).max(200),
    how: z.enum(['list', 'number', 'qr', 'remote']),
    /** Of one person alone: whom that person speaks for, in writing. */
    speaksFor: z.array(No).max(10),
    /** Somebody on no list: an observer, an official, or a member of a body that has no roll here. */
    guest: z
      .strictObject({
        name: line({ min: 2, max: 30 }),
        side: line({ min: 1, max: 40 }).nullable(),
        /** 列席、旁听: of a body that has no roll here, somebody who is none of it. */
        observes: z.boolean().optional(),
      })
      .nullable(),
  }),
  (meeting, asked, facts) => notAt(meeting, 'opened') ?? arrivalRefusal(meeting, asked, facts),
  (meeting, { numbers, how, speaksFor, guest }, at) => {
    const coming = (no: number, more: Partial<Presence>): Presence => ({
      ...{ no, name: null, side: null, speaksFor: [], how, came: at, left: null },
      ...more,
    });
    const guests = meeting.presences.filter(({ no }) => no >= GUESTS).length;
    return {
      ...meeting,
      presences: [
        ...meeting.presences,
        ...numbers.map((no) => coming(no, { speaksFor })),
        ...(guest === null ? [] : [coming(GUESTS + guests, guest)]),
      ],
    };
  },
);

type Guest = Pick<Presence, 'side'> & { readonly name: string };

/** 同名: two entries of one name and one side are one person who was entered twice, at the door and at the table. */
const isNamed = (meeting: Meeting, { name, side }: Guest): boolean =>
  inRoom(meeting).some((it) => it.name === name && (it.side === side || it.side === null || side === null));

function arrivalRefusal(
  meeting: Meeting,
  {
    numbers,
    how,
    speaksFor,
    guest,
  }: { numbers: number[]; how: Presence['how']; speaksFor: number[]; guest: Guest | null },
  { voters }: ActFacts,
): MeetingRefusal | undefined {
  const rule = ruleFor(meeting);
  const houseOf = new Map(voters.map(({ no, household }) => [no, household]));
  if (numbers.length === 0 && guest === null) return 'no-such-number';
  if (guest !== null && isNamed(meeting, guest)) return 'named-here';
  if ([...numbers, ...speaksFor].some((no) => !houseOf.has(no))) return 'no-such-number';
  if (how === 'remote' && rule.remote === null) return 'not-from-afar';
  const there = numbersPresent({ meeting, voters });
  if (numbers.some((no) => there.includes(no)) || new Set(numbers).size < numbers.length)
    return 'in-the-room';
  if (speaksFor.length === 0) return undefined;
  const [no] = numbers;
  if (rule.proxy === null || numbers.length !== 1 || no === undefined) return 'no-proxies';
  if (speaksFor.includes(no) || speaksFor.some((it) => there.includes(it))) return 'in-the-room';
  return speaksFor.every((it) => houseOf.get(it) === houseOf.get(no)) ? undefined : 'not-of-the-house';
}

const isThere = (meeting: Meeting, no: number): boolean => inRoom(meeting).some((it) => it.no === no);

export const leave = plainAct(
  z.strictObject({ no: z.int().min(1) }),
  (meeting, { no }) => notAt(meeting, 'opened') ?? (isThere(meeting, no) ? undefined : 'not-in-the-room'),
  (meeting, { no }, at) => ({
    ...meeting,
    presences: meeting.presences.map((it) => (it.no === no && it.left === null ? { ...it, left: at } : it)),
    queue: meeting.queue.filter((it) => it.no !== no),
  }),
);

/** 回避: before the item is voted on; the base of that item is without this number, and everybody hears why. */
export const recuse = plainAct(
  z.strictObject({ itemId: z.uuid(), no: z.int().min(1), why: prose({ min: 2, max: 100 }) }),
  (meeting, { itemId, no }, { voters }) => {
    const stage = notAt(meeting, 'opened');
    if (stage !== undefined) return stage;
    const item = itemOf(meeting, itemId);
    if (item === undefined) return 'no-such-item';
    if (item.conclusion !== null) return 'item-concluded';
    if (!voters.some((it) => it.no === no) && !isThere(meeting, no)) return 'no-such-number';
    return item.recused.includes(no) ? 'recused' : undefined;
  },
  (meeting, { itemId, no, why }) =>
    withItem(meeting, itemId, (item) => ({
      ...item,
      recused: [...item.recused, no],
      recusals: [...(item.recusals ?? []), { no, why }],
    })),
);

const Replacing = z.strictObject({
  thinkSo: z.int().min(1).max(100_000),
  to: line({ min: 2, max: 30 }),
});

/**
 * 换主持人: more than half of those of the body who are in the room think that the chair has an interest (Hainan rules, Art. 21). `of`: how
 * many these were; steps from before that was kept have none.
 */
export const replaceChair = act<typeof Replacing, z.infer<typeof Replacing> & { readonly of?: number }>({
  request: Replacing,
  decide: (meeting, { thinkSo, to }) => {
    const stage = notAt(meeting, 'opened');
    if (stage !== undefined) return refuse(stage);
    const present = bodyInRoom(meeting).length;
    if (thinkSo > present) return refuse('more-than-present');
    if (thinkSo * 2 <= present) return refuse('not-more-than-half');
    if (to === meeting.chair || to === meeting.recorder) return refuse('same-chair');
    return allow({ thinkSo, to, of: present });
  },
  after: (meeting, { thinkSo, to, of }) => ({
    ...meeting,
    chair: to,
    ...(of !== undefined && {
      replaced: [...(meeting.replaced ?? []), { chair: meeting.chair ?? '', thinkSo, of }],
    }),
  }),
});
