/** 表态条: slips that have a say on the cards of a topic once each: made and printed by the convener, used by whoever holds one. */
import { z } from 'zod';
import { TallyRequest } from '../domain/consultation/card.ts';
import { IssueBallotsRequest } from '../domain/kernel/ballot.ts';
import { commanded } from './command.ts';
import { CONVENING_POSTS, ConsultationId } from './consultation.ts';
import { endpoint } from './endpoint.ts';

export const issueBallots = endpoint({
  name: 'consultation.issue-ballots',
  method: 'POST',
  path: '/api/consultations/:consultationId/issue-ballots',
  summary: 'Make slips that have a say once; from the first on, cards are counted with slips alone',
  office: CONVENING_POSTS,
  dataClass: 'P1',
  params: ConsultationId,
  body: commanded(IssueBallotsRequest),
  answer: z.strictObject({ consultationId: z.uuid(), issued: z.int() }),
});

export const listBallots = endpoint({
  name: 'consultation.ballots',
  method: 'GET',
  path: '/api/consultations/:consultationId/ballots',
  summary: 'The slips of a topic that were not used, shuffled, to be printed and handed out',
  office: CONVENING_POSTS,
  dataClass: 'P1',
  params: ConsultationId,
  answer: z.strictObject({
    title: z.string(),
    issued: z.int(),
    used: z.int(),
    ballots: z.array(z.strictObject({ code: z.string(), url: z.string() })),
  }),
});

export const tallyByBallot = endpoint({
  name: 'consultation.tally-by-ballot',
  method: 'POST',
  path: '/api/public/consultations/:consultationId/tally',
  summary:
    'A resident’s own pass through the cards with a slip, which is used up by it; only counts are kept',
  office: 'anyone',
  dataClass: 'P1',
  trace: 'day',
  params: ConsultationId,
  body: commanded(TallyRequest.required({ ballot: true })),
  answer: ConsultationId,
});
