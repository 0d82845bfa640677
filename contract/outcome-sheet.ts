/** 成果公开页: approved by the place whose result it is, read by everybody. */
import { z } from 'zod';
import { PublishOutcomeRequest } from '../domain/publication/outcome-sheet.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { SheetDraft } from './open-sheet.ts';
import { CONVENERS, OUTCOME_SHELVES, OutcomeId } from './outcome.ts';
import { OutcomeRow, OutcomeTold, Owing } from './outcome-view.ts';
import { PlaceCodeText } from './place.ts';

export const draftOutcomeSheet = endpoint({
  name: 'outcome.draft-sheet',
  method: 'GET',
  path: '/api/outcomes/:outcomeId/sheet-draft',
  summary: 'Every text of a result with what the masker would hide, and how far the public page is behind',
  office: CONVENERS,
  dataClass: 'P1',
  params: OutcomeId,
  answer: SheetDraft,
});

export const publishOutcomeSheet = endpoint({
  name: 'outcome.publish-sheet',
  method: 'POST',
  path: '/api/outcomes/:outcomeId/publish-sheet',
  summary: 'Publish a result as it stands; refused while it holds personal data not kept on purpose',
  office: CONVENERS,
  dataClass: 'P1',
  params: OutcomeId,
  body: commanded(PublishOutcomeRequest),
  answer: z.strictObject({ outcomeId: z.uuid(), version: z.int() }),
});

export const PublicOutcomeRow = z.strictObject({ ...OutcomeRow.shape, publishedAt: z.int() });
export type PublicOutcomeRow = z.infer<typeof PublicOutcomeRow>;

export const listPublicOutcomes = endpoint({
  name: 'outcome.public-list',
  method: 'GET',
  path: '/api/public/outcomes',
  summary: 'Published results by place and words, what was published last first, 20 a page',
  office: 'anyone',
  dataClass: 'P0',
  query: z.strictObject({
    state: z.enum(OUTCOME_SHELVES).optional(),
    place: PlaceCodeText.optional(),
    q: z.string().trim().min(1).max(40).optional(),
    before: z.string().max(80).optional(),
  }),
  answer: z.strictObject({ outcomes: z.array(PublicOutcomeRow), older: z.string().nullable() }),
});

export const PublicOutcome = z.strictObject({
  ...OutcomeTold.shape,
  publishedAt: z.int(),
  version: z.int(),
  /** As it is today, also where the page was published before; a task by the words that were published. */
  owed: Owing,
  /** 验收条: whoever holds a slip can say now whether it is done. */
  takesSlips: z.boolean(),
});
export type PublicOutcome = z.infer<typeof PublicOutcome>;

export const getPublicOutcome = endpoint({
  name: 'outcome.public',
  method: 'GET',
  path: '/api/public/outcomes/:outcomeId',
  summary: 'One result as its place published it',
  office: 'anyone',
  dataClass: 'P0',
  params: OutcomeId,
  answer: PublicOutcome,
});
