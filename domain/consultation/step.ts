/** 协商的步骤: everything that can happen to a topic, and the topic after it. */
import type { Day } from '../kernel/day.ts';
import type {
  Agreement,
  Attendance,
  Card,
  Consultation,
  Objection,
  ObjectionAnswer,
  Option,
  Plan,
  Point,
  Reference,
  Research,
  Voice,
  VoiceAnswer,
  Vote,
  VoteResult,
} from './consultation.ts';

export type Step =
  | { readonly kind: 'proposed'; readonly topic: Topic }
  | { readonly kind: 'supported'; readonly households: number; readonly of: number; readonly on: Day }
  | { readonly kind: 'seconded'; readonly area: string; readonly households: number; readonly on: Day }
  | { readonly kind: 'spoken'; readonly voice: Voice }
  | { readonly kind: 'voice-answered'; readonly id: string; readonly answer: VoiceAnswer }
  | { readonly kind: 'card-shown'; readonly card: Card }
  | {
      readonly kind: 'reviewed';
      readonly verdict: 'accepted' | 'declined' | 'routed';
      readonly why: string;
      readonly party?: string | undefined;
      readonly on: Day;
    }
  | { readonly kind: 'planned'; readonly plan: Plan }
  | { readonly kind: 'researched'; readonly research: Research }
  | { readonly kind: 'round-opened'; readonly number: number; readonly on: Day }
  | { readonly kind: 'point-kept'; readonly point: Point }
  | { readonly kind: 'option-kept'; readonly option: Option }
  | { readonly kind: 'objected'; readonly objection: Objection }
  | { readonly kind: 'objection-answered'; readonly id: string; readonly answer: ObjectionAnswer }
  | { readonly kind: 'agreed'; readonly attendance: Attendance; readonly agreement: Agreement }
  | {
      readonly kind: 'not-agreed';
      readonly attendance: Attendance;
      readonly on: Day;
      readonly nextBy?: Day | undefined;
    }
  | { readonly kind: 'referred'; readonly reference: Reference }
  | { readonly kind: 'received'; readonly number: string; readonly on: Day }
  | { readonly kind: 'reminded'; readonly on: Day }
  | { readonly kind: 'replied'; readonly text: string; readonly on: Day }
  | { readonly kind: 'put-to-vote'; readonly vote: Vote }
  | { readonly kind: 'vote-noted'; readonly result: VoteResult }
  | { readonly kind: 'set-aside'; readonly until: Day; readonly why: string; readonly on: Day }
  | { readonly kind: 'given-up'; readonly why: string; readonly on: Day }
  // Only of topics that ended before there was a choice to make.
  | { readonly kind: 'closed'; readonly why: string; readonly on: Day }
  | { readonly kind: 'withdrawn'; readonly why: string; readonly on: Day };

export type Topic = Pick<
  Consultation,
  'id' | 'placeCode' | 'title' | 'text' | 'source' | 'proposedOn' | 'reviewDue'
>;

export const begun = (topic: Topic): Consultation => ({
  ...topic,
  status: 'proposed',
  rounds: [],
  points: [],
  options: [],
  objections: [],
});

/** The topic after a step. */
export function after(it: Consultation, step: Step): Consultation {
  switch (step.kind) {
    case 'proposed':
      return begun(step.topic);
    case 'supported':
      return { ...it, support: { households: step.households, of: step.of, on: step.on } };
    case 'seconded': {
      const { kind: _, ...second } = step;
      return { ...it, seconds: [...(it.seconds ?? []).filter(({ area }) => area !== step.area), second] };
    }
    case 'spoken':
      return { ...it, voices: [...(it.voices ?? []), step.voice] };
    case 'voice-answered':
      return answered(it, step.id, step.answer);
    case 'card-shown': {
      const { voiceId, text: why, on } = step.card;
      const withCard = { ...it, cards: [...(it.cards ?? []), step.card] };
      return voiceId === undefined ? withCard : answered(withCard, voiceId, { how: 'on-card', why, on });
    }
    case 'reviewed': {
      const { verdict, why, party, on } = step;
      const ended = verdict === 'accepted' ? {} : { endedWhy: why, endedOn: on };
      return { ...it, ...ended, status: verdict, review: { why, party, on } };
    }
    case 'planned':
      return { ...it, status: 'planned', plan: step.plan };
    case 'researched':
      return { ...it, research: step.research };
    case 'round-opened':
      return {
        ...it,
        status: 'in-round',
        nextBy: undefined,
        rounds: [...it.rounds, { number: step.number, on: step.on }],
      };
    case 'point-kept':
      return { ...it, points: kept(it.points, step.point) };
    case 'option-kept':
      return { ...it, options: kept(it.options, step.option) };
    case 'objected':
      return { ...it, objections: [...it.objections, step.objection] };
    case 'objection-answered':
      return {
        ...it,
        objections: it.objections.map((one) => (one.id === step.id ? { ...one, answer: step.answer } : one)),
      };
    case 'agreed':
      return {
        ...closed(it, step.attendance, step.agreement.on),
        status: 'consensus',
        agreement: step.agreement,
        endedOn: step.agreement.on,
      };
    case 'not-agreed':
      return { ...closed(it, step.attendance, step.on), status: 'undecided', nextBy: step.nextBy };
    case 'referred':
      return { ...it, status: 'referred', nextBy: undefined, reference: step.reference };
    case 'received':
      return referring(it, { receipt: { number: step.number, on: step.on } });
    case 'reminded':
      return referring(it, { reminders: [...(it.reference?.reminders ?? []), step.on] });
    case 'replied':
      return {
        ...referring(it, { reply: { text: step.text, on: step.on } }),
        status: 'replied',
        endedOn: step.on,
      };
    case 'put-to-vote':
      return { ...it, status: 'voting', nextBy: undefined, vote: step.vote };
    case 'vote-noted':
      return {
        ...it,
        status: 'voted',
        vote: it.vote && { ...it.vote, result: step.result },
        endedOn: step.result.on,
      };
    case 'set-aside': {
      const { kind: _, ...setAside } = step;
      return { ...it, status: 'set-aside', nextBy: undefined, setAside };
    }
    case 'given-up':
    case 'closed':
    case 'withdrawn':
      return { ...it, status: step.kind, nextBy: undefined, endedWhy: step.why, endedOn: step.on };
  }
}

/** Said again under the same id, it takes the place of what was said before. */
const kept = <One extends { readonly id: string }>(all: readonly One[], one: One): readonly One[] =>
  all.some(({ id }) => id === one.id)
    ? all.map((other) => (other.id === one.id ? one : other))
    : [...all, one];

/** The round that is open ends. */
const closed = (it: Consultation, attendance: Attendance, endedOn: Day): Consultation => ({
  ...it,
  rounds: it.rounds.map((round) => (round.endedOn === undefined ? { ...round, attendance, endedOn } : round)),
});

const answered = (it: Consultation, voiceId: string, answer: VoiceAnswer): Consultation => ({
  ...it,
  voices: it.voices?.map((voice) => (voice.id === voiceId ? { ...voice, answer } : voice)),
});

const referring = (it: Consultation, more: Partial<Reference>): Consultation =>
  it.reference === undefined ? it : { ...it, reference: { ...it.reference, ...more } };
