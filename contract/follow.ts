/** 凭码查询: the resident's road: raise a matter without an account, and follow it by code. */
import { z } from 'zod';
import { ConfirmRequest } from '../domain/matter/confirm.ts';
import { ENDINGS } from '../domain/matter/ending.ts';
import { MATTER_STATUSES, SATISFACTIONS } from '../domain/matter/matter.ts';
import { RemindRequest } from '../domain/matter/remind.ts';
import { ReopenRequest } from '../domain/matter/reopen.ts';
import { ReportRequest } from '../domain/matter/report.ts';
import { SendBackRequest } from '../domain/matter/send-back.ts';
import { WithdrawRequest } from '../domain/matter/withdraw.ts';
import { STATUSES } from '../domain/outcome/outcome.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { ClockView, Done, HolderView, StepView } from './matter.ts';
import { Linked } from './meeting-public.ts';
import { Opening } from './ways.ts';

export const sayPublicly = endpoint({
  name: 'follow.say',
  method: 'POST',
  path: '/api/public/matters',
  summary: 'Raise a matter without an account: with a name and phone, or without; answers the follow code',
  office: 'anyone',
  dataClass: 'P1',
  body: commanded(ReportRequest.omit({ paper: true })),
  answer: z.strictObject({ ...Done.shape, followCode: z.string() }),
});

/** Ids made by chance: those made in order of time would tell the time. */
const AnonymousRequest = ReportRequest.pick({
  text: true,
  placeCode: true,
  category: true,
  emergency: true,
  photos: true,
  about: true,
}).extend({ matterId: z.uuidv4(), commandId: z.uuidv4() });

export const sayAnonymously = endpoint({
  name: 'follow.say-anonymously',
  method: 'POST',
  path: '/api/public/anonymous',
  summary:
    'Raise a matter without a name: no cookie is read, no address is logged, and only village and day are kept',
  office: 'anyone',
  dataClass: 'P1',
  trace: 'day',
  body: AnonymousRequest,
  answer: z.strictObject({ ...Done.shape, followCode: z.string() }),
});

const Code = z.strictObject({ code: z.string().min(8).max(40) });

/** A published result that came of another thing. */
export const LinkedOutcome = z.strictObject({ ...Linked.shape, status: z.enum(STATUSES) });
export type LinkedOutcome = z.infer<typeof LinkedOutcome>;

export const FollowPage = z.strictObject({
  no: z.string(),
  title: z.string(),
  text: z.string(),
  status: z.enum(MATTER_STATUSES),
  /** The day only, when it was raised anonymously: at midnight in Beijing. */
  reportedAt: z.int(),
  placeName: z.string(),
  holder: HolderView,
  offeredTo: HolderView.nullable(),
  clock: ClockView.nullable(),
  answer: z.string().nullable(),
  satisfaction: z.enum(SATISFACTIONS).nullable(),
  steps: z.array(StepView),
  mayConfirm: z.boolean(),
  maySendBack: z.boolean(),
  mayWithdraw: z.boolean(),
  mayRemind: z.boolean(),
  mayReopen: z.boolean(),
  ending: z.enum(ENDINGS).nullable(),
  /** The number of the matter it goes along with. */
  goesAlongWith: z.string().nullable(),
  /** What it was split into, each with the code to follow it. */
  parts: z.array(z.strictObject({ no: z.string(), title: z.string(), code: z.string() })),
  /** Who opened name, phone or a sensitive text, and what for. */
  openings: z.array(Opening),
  publicationId: z.uuid().nullable(),
  /** Published topics that came of it: where it is talked through. */
  topics: z.array(Linked),
  /** Published results of those topics, and how far each is as it was published. */
  outcomes: z.array(LinkedOutcome),
});
export type FollowPage = z.infer<typeof FollowPage>;

export const followByCode = endpoint({
  name: 'follow.get',
  method: 'GET',
  path: '/api/public/follow/:code',
  summary: 'A matter by its follow code: where it is, who has it, until when, what happened',
  office: 'anyone',
  dataClass: 'P1',
  params: Code,
  answer: FollowPage,
});

const NumberShown = z.strictObject({
  no: z.string(),
  status: z.enum(MATTER_STATUSES),
  publicationId: z.uuid().nullable(),
});
export type NumberShown = z.infer<typeof NumberShown>;

/** The number is printed on slips and boards, so it tells only how far a matter is; the code tells the rest. */
export const followByNumber = endpoint({
  name: 'follow.by-number',
  method: 'GET',
  path: '/api/public/numbers/:no',
  summary:
    'How far the matter with this number is, and its published result if there is one; nothing about sealed matters',
  office: 'anyone',
  dataClass: 'P0',
  params: z.strictObject({ no: z.string().min(8).max(40) }),
  answer: NumberShown,
});

export const confirmByCode = endpoint({
  name: 'follow.confirm',
  method: 'POST',
  path: '/api/public/follow/:code/confirm',
  summary: 'Confirm by code',
  office: 'anyone',
  dataClass: 'P1',
  trace: 'day',
  params: Code,
  body: commanded(ConfirmRequest),
  answer: Done,
});

export const sendBackByCode = endpoint({
  name: 'follow.send-back',
  method: 'POST',
  path: '/api/public/follow/:code/send-back',
  summary: 'Send back by code, once',
  office: 'anyone',
  dataClass: 'P1',
  trace: 'day',
  params: Code,
  body: commanded(SendBackRequest),
  answer: Done,
});

const byCode = <const N extends string, B extends z.ZodObject>(name: N, summary: string, body: B) =>
  ({
    name: `follow.${name}`,
    method: 'POST',
    path: `/api/public/follow/:code/${name}`,
    summary,
    office: 'anyone',
    dataClass: 'P1',
    trace: 'day',
    params: Code,
    body,
    answer: Done,
  }) as const;

export const withdrawByCode = endpoint(
  byCode('withdraw', 'Take it back by code', commanded(WithdrawRequest)),
);
export const remindByCode = endpoint(
  byCode('remind', 'Ask by code how it goes, when it is late', commanded(RemindRequest)),
);
export const reopenByCode = endpoint(
  byCode('reopen', 'Open it again by code, once', commanded(ReopenRequest)),
);

export const storePublicPhoto = endpoint({
  name: 'follow.store-photo',
  method: 'POST',
  path: '/api/public/photos',
  summary: 'Store a picture for a matter about to be raised',
  office: 'anyone',
  dataClass: 'P1',
  takes: 'picture',
  answer: z.strictObject({ photo: z.string() }),
});
