/** 我的信息: what is kept about whoever holds a code or an account: seen, taken out, set right, deleted; and where notices go. */
import { z } from 'zod';
import { DaySchema } from '../domain/kernel/day-schema.ts';
import { ChooseRequest, CorrectRequest } from '../domain/notice/choose.ts';
import { Channel, NOTICE_WORDS, NoticeKind } from '../domain/notice/kind.ts';
import { POSTS } from '../domain/people/post.ts';
import { commanded } from './command.ts';
import { CorrectionView } from './correction.ts';
import { endpoint } from './endpoint.ts';
import { OwnWhole } from './own-whole.ts';

const Code = z.strictObject({ code: z.string().min(8).max(40) });

/** Where letters go; the address as its owner knows it. */
const Choice = z.strictObject({ channel: Channel, shown: z.string(), since: z.int() });

/** A letter that went, or did not. */
const Went = z.strictObject({ at: z.int(), kind: NoticeKind, channel: Channel, status: z.string() });

export const CHOOSE_REFUSALS = ['no-trace', 'kept-shut', 'nothing-to-come', 'channel-off'] as const;

export const OwnPage = z.strictObject({
  no: z.string(),
  /** Masked; null when there is none. */
  name: z.string().nullable(),
  phone: z.string().nullable(),
  choice: Choice.nullable(),
  /** Why letters cannot be chosen now. */
  cannotChoose: z.enum(CHOOSE_REFUSALS).nullable(),
  /** The page at which the own WeChat is connected, good once and for a quarter of an hour; null where that cannot be. */
  wechat: z.string().nullable(),
});
export type OwnPage = z.infer<typeof OwnPage>;

export const ownByCode = endpoint({
  name: 'follow.own',
  method: 'GET',
  path: '/api/public/follow/:code/own',
  summary: 'What is kept about whoever raised it: name and phone masked, and where notices go',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: Code,
  answer: OwnPage,
});

export const OwnExport = z.strictObject({
  no: z.string(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  choice: z.strictObject({ channel: Channel, address: z.string(), since: z.int() }).nullable(),
  letters: z.array(Went),
});
export type OwnExport = z.infer<typeof OwnExport>;

export const exportByCode = endpoint({
  name: 'follow.export',
  method: 'GET',
  path: '/api/public/follow/:code/export',
  summary:
    'The same in full, to be taken out; with the page of the matter it is everything kept about that person there',
  office: 'anyone',
  dataClass: 'P2',
  trace: 'day',
  params: Code,
  answer: OwnExport,
});

const byCode = <const N extends string, B extends z.ZodType>(name: N, summary: string, body: B) =>
  endpoint({
    name: `follow.${name}`,
    method: 'POST',
    path: `/api/public/follow/:code/${name}`,
    summary,
    office: 'anyone',
    dataClass: 'P2',
    trace: 'day',
    params: Code,
    body,
    answer: z.strictObject({}),
  });

export const chooseByCode = byCode('choose', 'Have notices come as texts', commanded(ChooseRequest));
export const stopByCode = byCode(
  'stop',
  'No more notices: the consent ends, and nothing that waits goes',
  commanded(z.strictObject({})),
);
export const correctByCode = byCode(
  'correct',
  'Set the own name or phone right',
  CorrectRequest.safeExtend({ commandId: z.uuid() }),
);
export const eraseByCode = byCode(
  'erase',
  'Delete the own name and phone, and stop notices; what happened stays in the file of the matter',
  commanded(z.strictObject({})),
);

export const listNotices = endpoint({
  name: 'notice.list',
  method: 'GET',
  path: '/api/notices',
  summary: 'What was told to me or to my office lately: kind and number, the newest first, at most 50',
  office: 'signed-in',
  dataClass: 'P1',
  answer: z.strictObject({
    notices: z.array(
      z.strictObject({
        at: z.int(),
        kind: NoticeKind,
        tail: z.string().nullable(),
        /** What it is about. */
        word: z.enum(NOTICE_WORDS),
        ofId: z.uuid(),
      }),
    ),
  }),
});

export const MyOwn = z.strictObject({
  name: z.string(),
  account: z.string(),
  phone: z.string().nullable(),
  choice: Choice.nullable(),
  /** Texts are switched on in this county. */
  canChoose: z.boolean(),
  /** The page at which the own WeChat is connected; null where that cannot be. */
  wechat: z.string().nullable(),
  /** What was asked last to be set right. */
  correction: CorrectionView.nullable(),
});
export type MyOwn = z.infer<typeof MyOwn>;

export const getMyOwn = endpoint({
  name: 'notice.own',
  method: 'GET',
  path: '/api/me/own',
  summary: 'What is kept about me as somebody in office, and where notices to me go',
  office: 'signed-in',
  dataClass: 'P2',
  answer: MyOwn,
});

export const MyExport = z.strictObject({
  name: z.string(),
  account: z.string(),
  phone: z.string().nullable(),
  offices: z.array(
    z.strictObject({
      post: z.enum(POSTS),
      placeName: z.string(),
      from: DaySchema,
      until: DaySchema.nullable(),
    }),
  ),
  sessions: z.array(z.strictObject({ client: z.string(), since: z.int(), lastUsed: z.int() })),
  openings: z.array(
    z.strictObject({
      at: z.int(),
      no: z.string(),
      post: z.string(),
      placeName: z.string(),
      what: z.string(),
      purpose: z.string(),
    }),
  ),
  corrections: z.array(CorrectionView),
  choice: z.strictObject({ channel: Channel, address: z.string(), since: z.int() }).nullable(),
  letters: z.array(Went),
  ...OwnWhole,
});
export type MyExport = z.infer<typeof MyExport>;

export const exportMine = endpoint({
  name: 'notice.export',
  method: 'GET',
  path: '/api/me/export',
  summary:
    'Everything kept about me: person, offices, sessions, phones, what I raised and wrote to it and who opened it, what I asked to be set right, declared, serve and was told; what was done under an office is its file',
  office: 'signed-in',
  dataClass: 'P2',
  answer: MyExport,
});

export const chooseMine = endpoint({
  name: 'notice.choose',
  method: 'POST',
  path: '/api/me/notices',
  summary: 'Have notices to me or my office come as texts',
  office: 'signed-in',
  dataClass: 'P2',
  body: commanded(ChooseRequest),
  answer: z.strictObject({}),
});

export const stopMine = endpoint({
  name: 'notice.stop',
  method: 'POST',
  path: '/api/me/notices/stop',
  summary: 'No more texts to me: the consent ends, and nothing that waits goes',
  office: 'signed-in',
  dataClass: 'P2',
  body: commanded(z.strictObject({})),
  answer: z.strictObject({}),
});

/** 接微信: the openid that WeChat told, sealed by the server for whoever it is. */
export const bindWechat = endpoint({
  name: 'notice.bind-wechat',
  method: 'POST',
  path: '/api/public/wechat',
  summary: 'Have notices come to the WeChat somebody came with; refused when its link ended or was used',
  office: 'anyone',
  dataClass: 'P2',
  body: commanded(z.strictObject({ grant: z.string().min(20).max(1000) })),
  answer: z.strictObject({}),
});
