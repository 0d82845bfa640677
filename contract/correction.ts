/** 更正账号信息与注销账号: asked for by whoever has the account, answered by whoever may appoint that person. */
import { z } from 'zod';
import { AnswerCorrectionRequest, AskCorrectionRequest } from '../domain/people/correct.ts';
import { ForgetRequest } from '../domain/people/forget.ts';
import { POSTS } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { GRANTING_POSTS } from './office.ts';

const PersonId = z.strictObject({ personId: z.uuid() });

/** As its author and whoever answers read it. */
export const CorrectionView = z.strictObject({
  askedAt: z.int(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  /** Null while it is open. */
  answer: z
    .strictObject({
      at: z.int(),
      agreed: z.boolean(),
      why: z.string().nullable(),
      byPost: z.enum(POSTS),
      byPlace: z.string(),
    })
    .nullable(),
});
export type CorrectionView = z.infer<typeof CorrectionView>;

export const askCorrection = endpoint({
  name: 'people.ask-correction',
  method: 'POST',
  path: '/api/me/correction',
  summary: 'Ask that my name or phone be set right; takes the place of what I asked before and is open',
  office: 'signed-in',
  dataClass: 'P2',
  body: commanded(AskCorrectionRequest),
  answer: z.strictObject({ askedAt: z.int() }),
});

export const listCorrections = endpoint({
  name: 'people.corrections',
  method: 'GET',
  path: '/api/corrections',
  summary: 'Open requests of persons all of whose offices this one may grant, the oldest first, at most 50',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  answer: z.strictObject({
    corrections: z.array(
      z.strictObject({
        personId: z.uuid(),
        personName: z.string(),
        personPhone: z.string().nullable(),
        offices: z.array(z.strictObject({ post: z.enum(POSTS), placeName: z.string() })),
        askedAt: z.int(),
        name: z.string().nullable(),
        phone: z.string().nullable(),
      }),
    ),
  }),
});

export const answerCorrection = endpoint({
  name: 'people.answer-correction',
  method: 'POST',
  path: '/api/people/:personId/correction',
  summary:
    'Set name or phone right as asked, or say why not; whoever may grant every office that person holds',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: PersonId,
  body: commanded(AnswerCorrectionRequest),
  answer: z.strictObject({ personId: z.uuid() }),
});

export const forgetPerson = endpoint({
  name: 'people.forget',
  method: 'POST',
  path: '/api/people/:personId/forget',
  summary:
    'Delete the phone and the account of somebody who holds no office any more; who held which office stays',
  office: GRANTING_POSTS,
  dataClass: 'P2',
  params: PersonId,
  body: commanded(ForgetRequest),
  answer: z.strictObject({ personId: z.uuid() }),
});

/** The login of somebody who left office is good for some days more, for what was not sent: long enough to ask for this oneself. */
export const forgetMine = endpoint({
  name: 'people.forget-mine',
  method: 'POST',
  path: '/api/me/forget',
  summary:
    'Delete my own phone and account once I hold no office any more; who held which office stays, what was not sent yet is lost',
  office: 'signed-in',
  dataClass: 'P2',
  late: true,
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});
