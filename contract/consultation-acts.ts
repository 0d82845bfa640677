/** 协商上的动作: one endpoint for each act on a topic; what happens in the room or in an area can wait on a phone. */
import { z } from 'zod';
import { ShowCardRequest, TallyRequest } from '../domain/consultation/card.ts';
import {
  GiveUpRequest,
  NoteVoteRequest,
  PutToVoteRequest,
  SetAsideRequest,
} from '../domain/consultation/choose.ts';
import { AgreeRequest, EndRoundRequest } from '../domain/consultation/conclude.ts';
import type { ConsultationAct } from '../domain/consultation/possible.ts';
import { PlanRequest, ResearchRequest } from '../domain/consultation/prepare.ts';
import { SourceRef, SupportRequest } from '../domain/consultation/propose.ts';
import { ReceiveRequest, ReferRequest, ReplyRequest } from '../domain/consultation/refer.ts';
import { ReviewRequest, WithdrawTopicRequest } from '../domain/consultation/review.ts';
import {
  AnswerObjectionRequest,
  KeepOptionRequest,
  KeepPointRequest,
  ObjectRequest,
} from '../domain/consultation/round.ts';
import { AnswerVoiceRequest, SecondRequest, SpeakRequest } from '../domain/consultation/voice.ts';
import type { Post } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { CONSULTATION_POSTS, CONVENING_POSTS, ConsultationId } from './consultation.ts';
import { endpoint } from './endpoint.ts';

const RECEIVING_POSTS = ['town_officer', 'centre_officer', 'county_leader'] as const;

const act = <const N extends ConsultationAct, const P extends readonly Post[], B extends z.ZodObject>(
  name: N,
  office: P,
  summary: string,
  body: B,
) =>
  ({
    name: `consultation.${name}`,
    method: 'POST',
    path: `/api/consultations/:consultationId/${name}`,
    summary,
    office,
    dataClass: 'P1',
    params: ConsultationId,
    body,
    answer: ConsultationId,
  }) as const;

/** What happens in the room, or in an area, may be saved on a phone without a signal; with the moment at which it happened. */
const saved = <const N extends ConsultationAct, const P extends readonly Post[], S extends z.ZodRawShape>(
  name: N,
  office: P,
  summary: string,
  request: z.ZodObject<S, z.core.$strict>,
) => ({
  ...act(name, office, summary, commanded(request).extend({ at: z.int().min(0).optional() })),
  offline: 1,
});

const convened = <const N extends ConsultationAct, B extends z.ZodObject>(
  name: N,
  summary: string,
  body: B,
) => endpoint(act(name, CONVENING_POSTS, summary, body));

export const supportConsultation = endpoint(
  saved('support', CONVENING_POSTS, 'Note how many households support a topic', SupportRequest),
);
export const secondConsultation = endpoint(
  saved('second', ['area_chief'], 'Say how many households of an area back a topic', SecondRequest),
);
export const speakOnConsultation = endpoint(
  saved('speak', CONSULTATION_POSTS, 'Bring what people say about a topic', SpeakRequest),
);
export const answerVoice = endpoint(
  saved('answer-voice', CONVENING_POSTS, 'Say what became of something that was said', AnswerVoiceRequest),
);
export const showCard = endpoint(
  saved('show-card', CONVENING_POSTS, 'Show a statement that residents agree with or not', ShowCardRequest),
);

export const tallyCards = endpoint({
  name: 'consultation.tally',
  method: 'POST',
  path: '/api/consultations/:consultationId/tally',
  summary: 'One pass through the statement cards; only counts by area and side are kept',
  office: ['area_chief', 'group_head', ...CONVENING_POSTS],
  dataClass: 'P1',
  offline: 1,
  params: ConsultationId,
  body: commanded(TallyRequest),
  answer: ConsultationId,
});

export const reviewConsultation = convened(
  'review',
  'Take a topic up, decline it, or show where it belongs',
  commanded(ReviewRequest),
);
export const planConsultation = convened(
  'plan',
  'Publish the form, the sides, the day and the place',
  commanded(PlanRequest),
);
export const researchConsultation = endpoint(
  saved(
    'research',
    [...CONVENING_POSTS, 'cppcc_member'],
    'Say how many were asked and what was found, without names',
    ResearchRequest,
  ),
);
export const openRound = endpoint(
  saved('open-round', CONVENING_POSTS, 'Open the next round', z.strictObject({})),
);
export const keepPoint = endpoint(
  saved(
    'keep-point',
    CONVENING_POSTS,
    'Keep what is agreed, disputed or not known, each side in its own words',
    KeepPointRequest,
  ),
);
export const keepOption = endpoint(
  saved('keep-option', CONVENING_POSTS, 'Keep a way it could be done', KeepOptionRequest),
);
export const objectToConsultation = endpoint(
  saved('object', CONVENING_POSTS, 'Keep an objection with what would resolve it', ObjectRequest),
);
export const answerObjection = endpoint(
  saved(
    'answer-objection',
    CONVENING_POSTS,
    'Answer an objection: withdrawn, taken in, or overruled by a stated majority',
    AnswerObjectionRequest,
  ),
);
export const agreeConsultation = endpoint(
  saved('agree', CONVENING_POSTS, 'End the round in consensus', AgreeRequest),
);
export const endRound = endpoint(
  saved('end-round', CONVENING_POSTS, 'End the round without consensus', EndRoundRequest),
);
export const referConsultation = convened(
  'refer',
  'Send it to the Party committee and government that may decide',
  commanded(ReferRequest),
);
export const receiveReference = endpoint(
  act(
    'receive',
    RECEIVING_POSTS,
    'Confirm that a reference has arrived, with its number',
    commanded(ReceiveRequest),
  ),
);
export const replyToReference = endpoint(
  act('reply', RECEIVING_POSTS, 'Answer a reference', commanded(ReplyRequest)),
);
export const remindReceiver = convened(
  'remind',
  'Remind the receiver of a reference whose day of reply has passed',
  commanded(z.strictObject({})),
);
export const putTopicToVote = convened(
  'put-to-vote',
  'When no round is left: put it to a vote of the lawful meeting that may decide',
  commanded(PutToVoteRequest),
);
export const noteVote = convened(
  'note-vote',
  'Note what the meeting decided, with its count',
  commanded(NoteVoteRequest),
);
export const setTopicAside = convened(
  'set-aside',
  'When no round is left: set it aside until a day, once',
  commanded(SetAsideRequest),
);
export const giveTopicUp = convened(
  'give-up',
  'When no round is left: give it up, with the reason',
  commanded(GiveUpRequest),
);
export const withdrawConsultation = convened(
  'withdraw',
  'Take a topic back before anybody met over it',
  commanded(WithdrawTopicRequest),
);

export const linkConsultation = endpoint({
  name: 'consultation.link',
  method: 'POST',
  path: '/api/consultations/:consultationId/link',
  summary: 'Say which matter a topic is about, or in which meeting it is talked over',
  office: CONVENING_POSTS,
  dataClass: 'P1',
  params: ConsultationId,
  body: commanded(SourceRef),
  answer: ConsultationId,
});

/** Every act by its name. */
export const TALK_ENDPOINTS = {
  support: supportConsultation,
  second: secondConsultation,
  speak: speakOnConsultation,
  'answer-voice': answerVoice,
  'show-card': showCard,
  review: reviewConsultation,
  plan: planConsultation,
  research: researchConsultation,
  'open-round': openRound,
  'keep-point': keepPoint,
  'keep-option': keepOption,
  object: objectToConsultation,
  'answer-objection': answerObjection,
  agree: agreeConsultation,
  'end-round': endRound,
  refer: referConsultation,
  receive: receiveReference,
  reply: replyToReference,
  remind: remindReceiver,
  'put-to-vote': putTopicToVote,
  'note-vote': noteVote,
  'set-aside': setTopicAside,
  'give-up': giveTopicUp,
  withdraw: withdrawConsultation,
} as const satisfies Record<ConsultationAct, unknown>;
