/** 旁路: every act on a matter beside its main road. */
import { z } from 'zod';
import { OPENABLE, OpenRequest, PURPOSES } from '../domain/matter/access.ts';
import { AssistRequest } from '../domain/matter/assist.ts';
import { RecordRequest } from '../domain/matter/confirm.ts';
import { ContributeRequest } from '../domain/matter/contribute.ts';
import { ExtendRequest } from '../domain/matter/extend.ts';
import { HandOverRequest } from '../domain/matter/hand-over.ts';
import { MergeRequest } from '../domain/matter/merge.ts';
import { RedirectRequest } from '../domain/matter/redirect.ts';
import { RemindRequest } from '../domain/matter/remind.ts';
import { ReopenRequest } from '../domain/matter/reopen.ts';
import { ReplyRequest } from '../domain/matter/reply.ts';
import { SetAsideRequest } from '../domain/matter/set-aside.ts';
import { SplitRequest } from '../domain/matter/split.ts';
import { SuperviseRequest } from '../domain/matter/supervise.ts';
import { TakeUpRequest } from '../domain/matter/take-up.ts';
import { WithdrawRequest } from '../domain/matter/withdraw.ts';
import { act, offlineAct } from './act.ts';
import { commanded } from './command.ts';
import { endpoint } from './endpoint.ts';
import { HANDLING_POSTS, MatterId, MatterRow } from './matter.ts';
import { PlaceCodeText } from './place.ts';

/** Whoever stands above an owner, the county's leaders included. */
const ABOVE = [...HANDLING_POSTS, 'county_leader'] as const;

export const assistMatter = endpoint(act('assist', 'Ask a unit to help', commanded(AssistRequest)));
export const contributeMatter = endpoint(
  offlineAct(
    'contribute',
    'Say the own part as the unit that was asked to help',
    commanded(ContributeRequest),
  ),
);
export const remindMatter = endpoint({
  ...act('remind', 'Ask how it goes, as a level above or as the reporter', commanded(RemindRequest)),
  office: ABOVE,
});
export const superviseMatter = endpoint({
  ...act('supervise', 'Ask for a reply by a day, as a level above', commanded(SuperviseRequest)),
  office: ABOVE,
});
export const replyMatter = endpoint(offlineAct('reply', 'Reply to the level above', commanded(ReplyRequest)));
export const extendMatter = endpoint(offlineAct('extend', 'Take more time', commanded(ExtendRequest)));
export const setAsideMatter = endpoint(
  act('set-aside', 'Suspend it, or put it on the long list', commanded(SetAsideRequest)),
);
export const takeUpMatter = endpoint(offlineAct('take-up', 'Work on it again', commanded(TakeUpRequest)));
export const mergeMatter = endpoint(
  act('merge', 'Let it go along with another matter', commanded(MergeRequest)),
);
export const splitMatter = endpoint(
  act('split', 'Make a second matter of a part of it', commanded(SplitRequest)),
);
export const withdrawMatter = endpoint(
  act('withdraw', 'Take it back as the one who raised it', commanded(WithdrawRequest)),
);
export const redirectMatter = endpoint(
  act('redirect', 'Close it with the way to the body the law names', commanded(RedirectRequest)),
);
export const handOverMatter = endpoint(
  act('hand-over', 'Record that rescuers have it', commanded(HandOverRequest)),
);
export const reopenMatter = endpoint({
  ...act('reopen', 'Open a closed matter again', commanded(ReopenRequest)),
  office: ABOVE,
});
export const recordSatisfaction = endpoint({
  ...act('record-satisfaction', 'Record what the reporter said when asked', commanded(RecordRequest)),
  office: ABOVE,
});

export const openMatter = endpoint({
  name: 'matter.open',
  method: 'POST',
  path: '/api/matters/:matterId/open',
  summary: 'Name and phone of the reporter, or leave to read a sensitive text; each opening is recorded',
  office: HANDLING_POSTS,
  dataClass: 'P3',
  params: MatterId,
  body: OpenRequest,
  answer: z.strictObject({ name: z.string().nullable(), phone: z.string().nullable() }),
});

export const Opening = z.strictObject({
  at: z.int(),
  what: z.enum(OPENABLE),
  purpose: z.enum(PURPOSES),
  /** 回龙镇 镇干部: never the person's name. */
  post: z.string(),
  placeName: z.string(),
});
export type Opening = z.infer<typeof Opening>;

export const listOpenings = endpoint({
  name: 'matter.openings',
  method: 'GET',
  path: '/api/openings',
  summary: 'Who opened the data of matters that this person raised, newest first, at most 200',
  office: 'signed-in',
  dataClass: 'P2',
  answer: z.strictObject({
    openings: z.array(z.strictObject({ ...Opening.shape, no: z.string(), matterId: z.uuid() })),
  }),
});

/** That there is such a matter, where, and how far it is; nothing anybody wrote. */
export const AlikeBeside = MatterRow.pick({ category: true, placeName: true, status: true });
export type AlikeBeside = z.infer<typeof AlikeBeside>;

/** What is open nearby and alike, before a matter is sent or merged. */
export const listSimilar = endpoint({
  name: 'matter.similar',
  method: 'GET',
  path: '/api/similar',
  summary:
    'Open matters of the same kind in the same village, newest first, at most 5; of those the office does not see, only kind, place and state',
  office: HANDLING_POSTS,
  dataClass: 'P1',
  query: z.strictObject({
    place: PlaceCodeText,
    text: z.string().max(2000).optional(),
    category: z.string().max(60).optional(),
    /** The matter it would be merged with is not alike to itself. */
    not: z.uuid().optional(),
  }),
  answer: z.strictObject({ matters: z.array(MatterRow), beside: z.array(AlikeBeside) }),
});

/** 反映对象: what can be chosen besides a post. */
export const listAccusable = endpoint({
  name: 'matter.accusable',
  method: 'GET',
  path: '/api/accusable',
  summary: 'The units a matter at a place can be about: those of its town and of the county',
  office: HANDLING_POSTS,
  dataClass: 'P0',
  query: z.strictObject({ place: PlaceCodeText }),
  answer: z.strictObject({ units: z.array(z.strictObject({ code: z.string(), name: z.string() })) }),
});

export const listCandidates = endpoint({
  name: 'matter.candidates',
  method: 'GET',
  path: '/api/topic-candidates',
  summary: 'Five or more matters of one kind in one village within 30 days: candidates for a topic',
  office: ['village_cadre', 'town_officer', 'centre_officer', 'county_leader', 'supervisor'],
  dataClass: 'P1',
  answer: z.strictObject({
    candidates: z.array(
      z.strictObject({
        placeCode: z.string(),
        placeName: z.string(),
        category: z.string(),
        count: z.int(),
        since: z.int(),
        /** The newest of them, which a topic made of it comes from. */
        matters: z.array(z.uuid()),
      }),
    ),
  }),
});
