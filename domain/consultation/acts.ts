/** 协商的动作: every act on a topic by its name, so that server and phone ask the same rule. */
import type { Moment } from '../kernel/day.ts';
import type { Decision } from '../kernel/decision.ts';
import type { Office } from '../people/office.ts';
import { type ShowCardRefusal, showCard } from './card.ts';
import {
  type ChooseRefusal,
  giveUp,
  type NoteVoteRefusal,
  noteVote,
  type PutToVoteRefusal,
  putToVote,
  type SetAsideRefusal,
  setAside,
} from './choose.ts';
import { type AgreeRefusal, agree, type EndRoundRefusal, endRound } from './conclude.ts';
import type { Consultation } from './consultation.ts';
import type { CountedVote } from './counted.ts';
import type { ConsultationLimits } from './limits.ts';
import type { ConsultationAct } from './possible.ts';
import { type PlanRefusal, plan, type ResearchRefusal, research } from './prepare.ts';
import { type SupportRefusal, support } from './propose.ts';
import {
  type ReferRefusal,
  type RemindRefusal,
  type ReplyRefusal,
  receive,
  refer,
  remind,
  reply,
} from './refer.ts';
import { type ReviewRefusal, review, type WithdrawTopicRefusal, withdrawTopic } from './review.ts';
import {
  type AnswerObjectionRefusal,
  answerObjection,
  type InRoundRefusal,
  keepOption,
  keepPoint,
  type ObjectRefusal,
  type OpenRoundRefusal,
  object,
  openRound,
} from './round.ts';
import type { Step } from './step.ts';
import {
  type AnswerVoiceRefusal,
  answerVoice,
  type SecondRefusal,
  type SpeakRefusal,
  second,
  speak,
} from './voice.ts';

export interface ActFacts {
  readonly by: Office;
  readonly at: Moment;
  readonly limits: ConsultationLimits;
  /** Members of the CPPCC are linked to the room of the place. */
  readonly linked: boolean;
  /** What linked meetings counted about the topic. */
  readonly counted?: readonly CountedVote[] | undefined;
}

export type ActRefusal =
  | SupportRefusal
  | SecondRefusal
  | SpeakRefusal
  | AnswerVoiceRefusal
  | ShowCardRefusal
  | ReviewRefusal
  | WithdrawTopicRefusal
  | PlanRefusal
  | ResearchRefusal
  | OpenRoundRefusal
  | InRoundRefusal
  | ObjectRefusal
  | AnswerObjectionRefusal
  | AgreeRefusal
  | EndRoundRefusal
  | ReferRefusal
  | ReplyRefusal
  | RemindRefusal
  | ChooseRefusal
  | PutToVoteRefusal
  | SetAsideRefusal
  | NoteVoteRefusal;

type Rule = (it: Consultation, said: never, facts: ActFacts) => Decision<Step, ActRefusal>;

/** What an act says is checked by the schema of its request, which stands beside its rule. */
const RULES: Record<ConsultationAct, Rule> = {
  support,
  second,
  speak,
  'answer-voice': answerVoice,
  'show-card': showCard,
  review,
  plan,
  research,
  'open-round': (it, _, facts) => openRound(it, facts),
  'keep-point': keepPoint,
  'keep-option': keepOption,
  object,
  'answer-objection': answerObjection,
  agree,
  'end-round': endRound,
  refer,
  receive,
  reply,
  remind,
  'put-to-vote': putToVote,
  'note-vote': noteVote,
  'set-aside': setAside,
  'give-up': giveUp,
  withdraw: withdrawTopic,
};

/** `said` fits the request of the act. */
export const decideAct = (
  it: Consultation,
  act: ConsultationAct,
  said: object,
  facts: ActFacts,
): Decision<Step, ActRefusal> => RULES[act](it, said as never, facts);
