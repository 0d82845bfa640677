/** 验收条: slips with which those affected say whether the work is done; made and printed by whoever asks them, used by whoever holds one. */
import { z } from 'zod';
import { IssueBallotsRequest } from '../domain/kernel/ballot.ts';
import { SayRequest } from '../domain/outcome/say.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { ASKERS, OutcomeId } from './outcome.ts';

export const issueOutcomeBallots = endpoint({
  name: 'outcome.issue-ballots',
  method: 'POST',
  path: '/api/outcomes/:outcomeId/issue-ballots',
  summary: 'Make slips with which those affected say whether it is done, once each time it is to be accepted',
  office: ASKERS,
  dataClass: 'P1',
  params: OutcomeId,
  body: commanded(IssueBallotsRequest),
  answer: z.strictObject({ outcomeId: z.uuid(), issued: z.int() }),
});

export const listOutcomeBallots = endpoint({
  name: 'outcome.ballots',
  method: 'GET',
  path: '/api/outcomes/:outcomeId/ballots',
  summary: 'The slips of a result that were not used, shuffled, to be printed and handed out',
  office: ASKERS,
  dataClass: 'P1',
  params: OutcomeId,
  answer: z.strictObject({
    title: z.string(),
    issued: z.int(),
    ballots: z.array(z.strictObject({ code: z.string(), url: z.string() })),
  }),
});

export const sayOfOutcome = endpoint({
  name: 'outcome.say',
  method: 'POST',
  path: '/api/public/outcomes/:outcomeId/say',
  summary: 'Say with a slip whether it is done and how satisfied one is; only counts are kept',
  office: 'anyone',
  dataClass: 'P1',
  trace: 'day',
  params: OutcomeId,
  body: commanded(SayRequest),
  answer: OutcomeId,
});
