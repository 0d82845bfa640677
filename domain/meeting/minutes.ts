/** 纪要: written from what happened, put into words by the recorder, signed by chair, recorder and two witnesses, archived. */
import { z } from 'zod';
import { allow, refuse } from '../kernel/decision.ts';
import { line, prose } from '../kernel/text.ts';
import type { Voter } from '../roll/list.ts';
import { type ActFacts, act, type MeetingRefusal, notAt, plainAct } from './act.ts';
import { lettersHash, lettersIn } from './letters.ts';
import { GUESTS, type Meeting, SIGNERS } from './meeting.ts';

export const WITNESSES = 2;

/** Words that minutes may not leave out: every decision and every opinion, and every objection that was overruled. */
export const mustSay = (
  meeting: Meeting,
): { readonly decisions: readonly string[]; readonly objections: readonly string[] } => ({
  decisions: meeting.items.flatMap(({ conclusion }) =>
    conclusion === null || conclusion.words === '' ? [] : [conclusion.words],
  ),
  objections: meeting.motions.flatMap(({ objections }) =>
    objections.flatMap(({ answer, reason }) => (answer?.how === 'overruled' ? [reason] : [])),
  ),
});

/** White space is the writer's own. */
const says = (text: string, words: string): boolean => lettersIn(text).includes(lettersIn(words));

const Writing = z.strictObject({ text: prose({ min: 10, max: 20_000 }) });

export const writeMinutes = act<typeof Writing, NonNullable<Meeting['minutes']>>({
  request: Writing,
  decide: (meeting, { text }, { hash }) => {
    const stage = meeting.status === 'minuted' ? undefined : notAt(meeting, 'closed');
    if (stage !== undefined) return refuse(meeting.status === 'signed' ? 'signed-already' : stage);
    if (meeting.signings.length > 0) return refuse('signed-already');
    const { decisions, objections } = mustSay(meeting);
    if (!decisions.every((words) => says(text, words))) return refuse('leaves-out-a-decision');
    if (!objections.every((words) => says(text, words))) return refuse('leaves-out-an-objection');
    return allow({ text, hash: hash(text), letters: lettersHash(text) });
  },
  after: (meeting, minutes) => ({ ...meeting, status: 'minuted', minutes }),
});

const Sign = z.strictObject({ as: z.enum(SIGNERS), name: line({ min: 2, max: 30 }) });

export const sign = act<typeof Sign, z.infer<typeof Sign> & { readonly hash: string }>({
  request: Sign,
  decide: (meeting, { as, name }, facts) => {
    const reason = notAt(meeting, 'minuted') ?? signerRefusal(meeting, { as, name }, facts);
    return reason === undefined ? allow({ as, name, hash: meeting.minutes?.hash ?? '' }) : refuse(reason);
  },
  after: (meeting, { as, name, hash }, at) => {
    const signings = [...meeting.signings, { as, name, at, hash }];
    return { ...meeting, signings, status: isSigned(signings) ? 'signed' : 'minuted' };
  },
});

function signerRefusal(
  meeting: Meeting,
  { as, name }: z.infer<typeof Sign>,
  { voters }: Pick<ActFacts, 'voters'>,
): MeetingRefusal | undefined {
  if (meeting.signings.some((it) => it.name === name || (as !== 'witness' && it.as === as)))
    return 'signed-already';
  if (as === 'chair') return name === meeting.chair ? undefined : 'not-that-name';
  if (as === 'recorder') return name === meeting.recorder ? undefined : 'not-that-name';
  if (name === meeting.chair || name === meeting.recorder) return 'not-that-name';
  return namesThere(meeting, voters).includes(name) ? undefined : 'witness-not-there';
}

/** Everybody who came, by name. */
export function namesThere(
  { presences }: Pick<Meeting, 'presences'>,
  voters: readonly Voter[],
): readonly string[] {
  const names = new Map(voters.map(({ no, name }) => [no, name]));
  return presences.flatMap(({ no, name }) => (no < GUESTS ? names.get(no) : name) ?? []);
}

const isSigned = (signings: Meeting['signings']): boolean =>
  signings.some((it) => it.as === 'chair') &&
  signings.some((it) => it.as === 'recorder') &&
  signings.filter((it) => it.as === 'witness').length >= WITNESSES;

export const archive = plainAct(
  z.strictObject({}),
  (meeting) => notAt(meeting, 'signed'),
  (meeting) => ({ ...meeting, status: 'archived' }),
);
